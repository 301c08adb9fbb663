// Written by `npm run generate` with Ajv. Do not edit.
import func4Module from "ajv/dist/runtime/ucs2length.js";
export const config = validate0;
const schema0 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"ConfigDocument","description":"The configuration file. In every string ${NAME} stands for an environment variable and ${NAME:-text} for one with a default; a value that is only the name of an unset variable counts as absent. What is absent comes from config/mcp_config.json.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","description":"Where this schema is, for editors."},"server":{"description":"How the server introduces itself to MCP clients.","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"description":"The name that clients see."},"version":{"type":"string","description":"Accepted as the specification has it, and ignored: the version is the package's."},"description":{"type":"string","description":"What the server is for, in one sentence."}}},"web_server":{"description":"The Tmux Orchestrator Web Server that the tools talk to.","type":"object","additionalProperties":false,"properties":{"base_url":{"type":"string","minLength":1,"description":"The server's root, such as http://localhost:8000. Without it the embedded orchestrator is found or started."},"api_key":{"type":"string","minLength":1,"description":"Its bearer key. Write ${NAME} here, not the key itself."},"timeout":{"type":"number","exclusiveMinimum":0,"maximum":3600,"description":"Seconds for one attempt of a request."},"retry_attempts":{"type":"integer","minimum":1,"maximum":10,"description":"Attempts of one request, the first included; only what is safe to repeat is repeated."}}},"sources":{"description":"Other APIs that a manifest's tools call, by the name that its source description has under \"settings\".","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"base_url":{"type":"string","minLength":1,"description":"The API's address, in place of the document's servers. Only an address that stands here may be an internal one."},"servers":{"type":"object","additionalProperties":{"type":"string","minLength":1},"description":"In place of the servers of single operations: addresses by the address in the document."},"variables":{"type":"object","additionalProperties":{"type":"string","minLength":1},"description":"Values of the variables in the document's server addresses."},"headers":{"type":"object","additionalProperties":{"type":"string","minLength":1},"description":"Headers of every request. Write ${NAME} for what is secret."},"credentials":{"type":"object","description":"Credentials by the name of the document's security scheme. Write ${NAME} here, not the secret itself.","additionalProperties":{"description":"An API key; a name and a password; a bearer token; an OAuth 2.0 client; or the caller's own credential.","type":"object","additionalProperties":false,"properties":{"api_key":{"type":"string","minLength":1,"description":"The key."},"username":{"type":"string","minLength":1,"description":"For basic authentication, with a password."},"password":{"type":"string","minLength":1,"description":"For basic authentication."},"bearer":{"type":"string","minLength":1,"description":"The token."},"client_id":{"type":"string","minLength":1,"description":"For OAuth 2.0 client credentials, with a client_secret."},"client_secret":{"type":"string","minLength":1,"description":"For OAuth 2.0 client credentials."},"token_url":{"type":"string","minLength":1,"description":"Where access tokens are given, in place of the document's address."},"scopes":{"type":"array","items":{"type":"string","minLength":1},"description":"In place of the operation's scopes."},"from_caller":{"const":true,"description":"The caller's own credential is passed on; for a server over HTTP."}}}},"timeout":{"type":"number","exclusiveMinimum":0,"maximum":3600,"description":"Seconds for one attempt of a request; 30 without it."},"retry_attempts":{"type":"integer","minimum":1,"maximum":10,"description":"Attempts of one request, the first included; 3 without it. Only what is safe to repeat is repeated."}}}},"ai":{"description":"The model behind the ai tools. Without a key they answer from facts alone and say so.","type":"object","additionalProperties":false,"properties":{"anthropic_api_key":{"type":"string","minLength":1,"description":"The key of the Anthropic API. Write ${NAME} here, not the key itself."},"anthropic_base_url":{"type":"string","minLength":1,"description":"Where the Messages API is, when it is not Anthropic's own address."},"default_model":{"type":"string","minLength":1,"description":"The model's id."},"max_tokens":{"type":"integer","minimum":256,"maximum":64000,"description":"The longest answer, in tokens."}}},"features":{"description":"What is switched on.","type":"object","additionalProperties":false,"properties":{"enable_ai_analysis":{"type":"boolean","description":"Whether ai tools ask a model; without it they answer from facts."},"enable_automated_workflows":{"type":"boolean","description":"Whether create_automation_workflow is offered."},"enable_conflict_resolution":{"type":"boolean","description":"Whether smart_conflict_resolution is offered."},"cache_responses":{"type":"boolean","description":"Whether reads may be answered from a short-lived cache."}}},"tools":{"description":"Which tools are offered, and how.","type":"object","additionalProperties":false,"properties":{"built_in":{"type":"boolean","description":"Whether this program's own tools are offered besides those of manifests; true without it."},"toolsets":{"description":"Only tools of these toolsets: a list, or a text with commas. Without it, of all.","anyOf":[{"type":"array","items":{"type":"string","minLength":1}},{"type":"string","minLength":1}]},"exclude_toolsets":{"description":"No tools of these toolsets.","anyOf":[{"type":"array","items":{"type":"string","minLength":1}},{"type":"string","minLength":1}]},"read_only":{"enum":[true,false,"true","false"],"description":"Only tools whose annotations say that they change nothing."},"discovery":{"enum":["auto","on","off"],"description":"Whether a server offers, in place of the tools, three that search, describe and call them. auto, the default: where there are more than 128, the most that some clients take."}}},"orchestrator":{"description":"The embedded orchestrator, used when web_server.base_url is absent.","type":"object","additionalProperties":false,"properties":{"state_dir":{"type":"string","minLength":1,"description":"Absolute folder for its key, database, logs and tmux socket; $XDG_STATE_HOME/tmux-orchestrator-mcp when absent."},"port":{"type":"integer","minimum":0,"maximum":65535,"description":"Its port on 127.0.0.1; 0 takes a free one."},"agent_command":{"type":"string","minLength":1,"description":"The command line that starts an agent."},"profiles_dir":{"type":"string","minLength":1,"description":"Absolute folder of your own agent profiles, NAME.json each (schemas/agent-profile.schema.json). When absent: profiles beside the configuration file, or $XDG_CONFIG_HOME/tmux-orchestrator-mcp/profiles without one, if that folder exists."},"allowed_roots":{"description":"Folders that projects may live in: a list, or a text with the separator of PATH. All but system and temporary folders when absent.","anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1}}]},"tmux_socket":{"type":"string","minLength":1,"description":"Absolute path of the tmux socket; tmux.sock in the state folder when absent."}}},"results":{"description":"What tools give to a client.","type":"object","additionalProperties":false,"properties":{"max_characters":{"type":"integer","minimum":1000,"maximum":100000000,"description":"A longer result is cut at whole elements of its lists. 100000 without it, about 25000 tokens."},"validation":{"enum":["strict","warn","off"],"description":"What becomes of a result that does not fit its tool's output schema: strict fails the call and says what came; warn, the default, gives it and says what does not fit in its _meta and in the log; off does not look."}}},"logging":{"description":"The log file.","type":"object","additionalProperties":false,"properties":{"level":{"type":"string","enum":["DEBUG","INFO","WARNING","ERROR","debug","info","warning","warn","error"],"description":"The least serious entry that is written."},"format":{"type":"string","enum":["json"],"description":"One JSON object a line."},"file":{"type":"string","minLength":1,"description":"Path of the log file, relative to the state folder."}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func4 = func4Module.default ?? func4Module;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema0.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.$schema.type,parentSchema:schema0.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.server !== undefined && func0.call(data, "server")){
let data1 = data.server;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 of Object.keys(data1)){
if(!(((key1 === "name") || (key1 === "version")) || (key1 === "description"))){
const err2 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.server,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.name !== undefined && func0.call(data1, "name")){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err3 = {instancePath:instancePath+"/server/name",schemaPath:"#/properties/server/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.server.properties.name,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/server/name",schemaPath:"#/properties/server/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.server.properties.name.type,parentSchema:schema0.properties.server.properties.name,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.version !== undefined && func0.call(data1, "version")){
let data3 = data1.version;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/server/version",schemaPath:"#/properties/server/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.server.properties.version.type,parentSchema:schema0.properties.server.properties.version,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.description !== undefined && func0.call(data1, "description")){
let data4 = data1.description;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/server/description",schemaPath:"#/properties/server/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.server.properties.description.type,parentSchema:schema0.properties.server.properties.description,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.server.type,parentSchema:schema0.properties.server,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.web_server !== undefined && func0.call(data, "web_server")){
let data5 = data.web_server;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 of Object.keys(data5)){
if(!((((key2 === "base_url") || (key2 === "api_key")) || (key2 === "timeout")) || (key2 === "retry_attempts"))){
const err8 = {instancePath:instancePath+"/web_server",schemaPath:"#/properties/web_server/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.web_server,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.base_url !== undefined && func0.call(data5, "base_url")){
let data6 = data5.base_url;
if(typeof data6 === "string"){
if(func4(data6) < 1){
const err9 = {instancePath:instancePath+"/web_server/base_url",schemaPath:"#/properties/web_server/properties/base_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.web_server.properties.base_url,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/web_server/base_url",schemaPath:"#/properties/web_server/properties/base_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.web_server.properties.base_url.type,parentSchema:schema0.properties.web_server.properties.base_url,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.api_key !== undefined && func0.call(data5, "api_key")){
let data7 = data5.api_key;
if(typeof data7 === "string"){
if(func4(data7) < 1){
const err11 = {instancePath:instancePath+"/web_server/api_key",schemaPath:"#/properties/web_server/properties/api_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.web_server.properties.api_key,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/web_server/api_key",schemaPath:"#/properties/web_server/properties/api_key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.web_server.properties.api_key.type,parentSchema:schema0.properties.web_server.properties.api_key,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.timeout !== undefined && func0.call(data5, "timeout")){
let data8 = data5.timeout;
if(typeof data8 == "number"){
if(data8 > 3600 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/web_server/timeout",schemaPath:"#/properties/web_server/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema0.properties.web_server.properties.timeout,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data8 <= 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/web_server/timeout",schemaPath:"#/properties/web_server/properties/timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.web_server.properties.timeout,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/web_server/timeout",schemaPath:"#/properties/web_server/properties/timeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.web_server.properties.timeout.type,parentSchema:schema0.properties.web_server.properties.timeout,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.retry_attempts !== undefined && func0.call(data5, "retry_attempts")){
let data9 = data5.retry_attempts;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err16 = {instancePath:instancePath+"/web_server/retry_attempts",schemaPath:"#/properties/web_server/properties/retry_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.web_server.properties.retry_attempts.type,parentSchema:schema0.properties.web_server.properties.retry_attempts,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 > 10 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/web_server/retry_attempts",schemaPath:"#/properties/web_server/properties/retry_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema0.properties.web_server.properties.retry_attempts,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/web_server/retry_attempts",schemaPath:"#/properties/web_server/properties/retry_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.web_server.properties.retry_attempts,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/web_server",schemaPath:"#/properties/web_server/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.web_server.type,parentSchema:schema0.properties.web_server,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data10 = data.sources;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 of Object.keys(data10)){
let data11 = data10[key3];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 of Object.keys(data11)){
if(!(((((((key4 === "base_url") || (key4 === "servers")) || (key4 === "variables")) || (key4 === "headers")) || (key4 === "credentials")) || (key4 === "timeout")) || (key4 === "retry_attempts"))){
const err20 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.sources.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.base_url !== undefined && func0.call(data11, "base_url")){
let data12 = data11.base_url;
if(typeof data12 === "string"){
if(func4(data12) < 1){
const err21 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/base_url",schemaPath:"#/properties/sources/additionalProperties/properties/base_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.sources.additionalProperties.properties.base_url,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/base_url",schemaPath:"#/properties/sources/additionalProperties/properties/base_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.sources.additionalProperties.properties.base_url.type,parentSchema:schema0.properties.sources.additionalProperties.properties.base_url,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.servers !== undefined && func0.call(data11, "servers")){
let data13 = data11.servers;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 of Object.keys(data13)){
let data14 = data13[key5];
if(typeof data14 === "string"){
if(func4(data14) < 1){
const err23 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/servers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/properties/servers/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.sources.additionalProperties.properties.servers.additionalProperties,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/servers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/properties/servers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.sources.additionalProperties.properties.servers.additionalProperties.type,parentSchema:schema0.properties.sources.additionalProperties.properties.servers.additionalProperties,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/servers",schemaPath:"#/properties/sources/additionalProperties/properties/servers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.sources.additionalProperties.properties.servers.type,parentSchema:schema0.properties.sources.additionalProperties.properties.servers,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.variables !== undefined && func0.call(data11, "variables")){
let data15 = data11.variables;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key6 of Object.keys(data15)){
let data16 = data15[key6];
if(typeof data16 === "string"){
if(func4(data16) < 1){
const err26 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/properties/variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.sources.additionalProperties.properties.variables.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/properties/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.sources.additionalProperties.properties.variables.additionalProperties.type,parentSchema:schema0.properties.sources.additionalProperties.properties.variables.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables",schemaPath:"#/properties/sources/additionalProperties/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.sources.additionalProperties.properties.variables.type,parentSchema:schema0.properties.sources.additionalProperties.properties.variables,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.headers !== undefined && func0.call(data11, "headers")){
let data17 = data11.headers;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key7 of Object.keys(data17)){
let data18 = data17[key7];
if(typeof data18 === "string"){
if(func4(data18) < 1){
const err29 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/properties/headers/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.sources.additionalProperties.properties.headers.additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.sources.additionalProperties.properties.headers.additionalProperties.type,parentSchema:schema0.properties.sources.additionalProperties.properties.headers.additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/properties/sources/additionalProperties/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.sources.additionalProperties.properties.headers.type,parentSchema:schema0.properties.sources.additionalProperties.properties.headers,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.credentials !== undefined && func0.call(data11, "credentials")){
let data19 = data11.credentials;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key8 of Object.keys(data19)){
let data20 = data19[key8];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key9 of Object.keys(data20)){
if(!(func0.call(schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties, key9))){
const err32 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data20.api_key !== undefined && func0.call(data20, "api_key")){
let data21 = data20.api_key;
if(typeof data21 === "string"){
if(func4(data21) < 1){
const err33 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/api_key",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/api_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.api_key,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/api_key",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/api_key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.api_key.type,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.api_key,data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data20.username !== undefined && func0.call(data20, "username")){
let data22 = data20.username;
if(typeof data22 === "string"){
if(func4(data22) < 1){
const err35 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/username",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.username,data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/username",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.username.type,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.username,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data20.password !== undefined && func0.call(data20, "password")){
let data23 = data20.password;
if(typeof data23 === "string"){
if(func4(data23) < 1){
const err37 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/password",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.password,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/password",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.password.type,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.password,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data20.bearer !== undefined && func0.call(data20, "bearer")){
let data24 = data20.bearer;
if(typeof data24 === "string"){
if(func4(data24) < 1){
const err39 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/bearer",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/bearer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.bearer,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/bearer",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/bearer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.bearer.type,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.bearer,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data20.client_id !== undefined && func0.call(data20, "client_id")){
let data25 = data20.client_id;
if(typeof data25 === "string"){
if(func4(data25) < 1){
const err41 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_id",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/client_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.client_id,data:data25};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_id",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.client_id.type,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.client_id,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data20.client_secret !== undefined && func0.call(data20, "client_secret")){
let data26 = data20.client_secret;
if(typeof data26 === "string"){
if(func4(data26) < 1){
const err43 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_secret",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/client_secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.client_secret,data:data26};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_secret",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.client_secret.type,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.client_secret,data:data26};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data20.token_url !== undefined && func0.call(data20, "token_url")){
let data27 = data20.token_url;
if(typeof data27 === "string"){
if(func4(data27) < 1){
const err45 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/token_url",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/token_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.token_url,data:data27};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/token_url",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/token_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.token_url.type,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.token_url,data:data27};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data20.scopes !== undefined && func0.call(data20, "scopes")){
let data28 = data20.scopes;
if(Array.isArray(data28)){
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
let data29 = data28[i0];
if(typeof data29 === "string"){
if(func4(data29) < 1){
const err47 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/" + i0,schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/scopes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.scopes.items,data:data29};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/" + i0,schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.scopes.items.type,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.scopes.items,data:data29};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.scopes.type,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.scopes,data:data28};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.from_caller !== undefined && func0.call(data20, "from_caller")){
let data30 = data20.from_caller;
if(true !== data30){
const err50 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/from_caller",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/properties/from_caller/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.properties.from_caller,data:data30};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/properties/credentials/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties.type,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials.additionalProperties,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials",schemaPath:"#/properties/sources/additionalProperties/properties/credentials/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.sources.additionalProperties.properties.credentials.type,parentSchema:schema0.properties.sources.additionalProperties.properties.credentials,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data11.timeout !== undefined && func0.call(data11, "timeout")){
let data31 = data11.timeout;
if(typeof data31 == "number"){
if(data31 > 3600 || isNaN(data31)){
const err53 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/sources/additionalProperties/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema0.properties.sources.additionalProperties.properties.timeout,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data31 <= 0 || isNaN(data31)){
const err54 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/sources/additionalProperties/properties/timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema0.properties.sources.additionalProperties.properties.timeout,data:data31};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/sources/additionalProperties/properties/timeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.sources.additionalProperties.properties.timeout.type,parentSchema:schema0.properties.sources.additionalProperties.properties.timeout,data:data31};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data11.retry_attempts !== undefined && func0.call(data11, "retry_attempts")){
let data32 = data11.retry_attempts;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err56 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry_attempts",schemaPath:"#/properties/sources/additionalProperties/properties/retry_attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.sources.additionalProperties.properties.retry_attempts.type,parentSchema:schema0.properties.sources.additionalProperties.properties.retry_attempts,data:data32};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data32 == "number"){
if(data32 > 10 || isNaN(data32)){
const err57 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry_attempts",schemaPath:"#/properties/sources/additionalProperties/properties/retry_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema0.properties.sources.additionalProperties.properties.retry_attempts,data:data32};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data32 < 1 || isNaN(data32)){
const err58 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry_attempts",schemaPath:"#/properties/sources/additionalProperties/properties/retry_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.sources.additionalProperties.properties.retry_attempts,data:data32};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.sources.additionalProperties.type,parentSchema:schema0.properties.sources.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.sources.type,parentSchema:schema0.properties.sources,data:data10};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.ai !== undefined && func0.call(data, "ai")){
let data33 = data.ai;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key10 of Object.keys(data33)){
if(!((((key10 === "anthropic_api_key") || (key10 === "anthropic_base_url")) || (key10 === "default_model")) || (key10 === "max_tokens"))){
const err61 = {instancePath:instancePath+"/ai",schemaPath:"#/properties/ai/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.ai,data:data33};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data33.anthropic_api_key !== undefined && func0.call(data33, "anthropic_api_key")){
let data34 = data33.anthropic_api_key;
if(typeof data34 === "string"){
if(func4(data34) < 1){
const err62 = {instancePath:instancePath+"/ai/anthropic_api_key",schemaPath:"#/properties/ai/properties/anthropic_api_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.ai.properties.anthropic_api_key,data:data34};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/ai/anthropic_api_key",schemaPath:"#/properties/ai/properties/anthropic_api_key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.ai.properties.anthropic_api_key.type,parentSchema:schema0.properties.ai.properties.anthropic_api_key,data:data34};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data33.anthropic_base_url !== undefined && func0.call(data33, "anthropic_base_url")){
let data35 = data33.anthropic_base_url;
if(typeof data35 === "string"){
if(func4(data35) < 1){
const err64 = {instancePath:instancePath+"/ai/anthropic_base_url",schemaPath:"#/properties/ai/properties/anthropic_base_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.ai.properties.anthropic_base_url,data:data35};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/ai/anthropic_base_url",schemaPath:"#/properties/ai/properties/anthropic_base_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.ai.properties.anthropic_base_url.type,parentSchema:schema0.properties.ai.properties.anthropic_base_url,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data33.default_model !== undefined && func0.call(data33, "default_model")){
let data36 = data33.default_model;
if(typeof data36 === "string"){
if(func4(data36) < 1){
const err66 = {instancePath:instancePath+"/ai/default_model",schemaPath:"#/properties/ai/properties/default_model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.ai.properties.default_model,data:data36};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/ai/default_model",schemaPath:"#/properties/ai/properties/default_model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.ai.properties.default_model.type,parentSchema:schema0.properties.ai.properties.default_model,data:data36};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data33.max_tokens !== undefined && func0.call(data33, "max_tokens")){
let data37 = data33.max_tokens;
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
const err68 = {instancePath:instancePath+"/ai/max_tokens",schemaPath:"#/properties/ai/properties/max_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.ai.properties.max_tokens.type,parentSchema:schema0.properties.ai.properties.max_tokens,data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data37 == "number"){
if(data37 > 64000 || isNaN(data37)){
const err69 = {instancePath:instancePath+"/ai/max_tokens",schemaPath:"#/properties/ai/properties/max_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64000},message:"must be <= 64000",schema:64000,parentSchema:schema0.properties.ai.properties.max_tokens,data:data37};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data37 < 256 || isNaN(data37)){
const err70 = {instancePath:instancePath+"/ai/max_tokens",schemaPath:"#/properties/ai/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},message:"must be >= 256",schema:256,parentSchema:schema0.properties.ai.properties.max_tokens,data:data37};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/ai",schemaPath:"#/properties/ai/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.ai.type,parentSchema:schema0.properties.ai,data:data33};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.features !== undefined && func0.call(data, "features")){
let data38 = data.features;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key11 of Object.keys(data38)){
if(!((((key11 === "enable_ai_analysis") || (key11 === "enable_automated_workflows")) || (key11 === "enable_conflict_resolution")) || (key11 === "cache_responses"))){
const err72 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.features,data:data38};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data38.enable_ai_analysis !== undefined && func0.call(data38, "enable_ai_analysis")){
let data39 = data38.enable_ai_analysis;
if(typeof data39 !== "boolean"){
const err73 = {instancePath:instancePath+"/features/enable_ai_analysis",schemaPath:"#/properties/features/properties/enable_ai_analysis/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.features.properties.enable_ai_analysis.type,parentSchema:schema0.properties.features.properties.enable_ai_analysis,data:data39};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data38.enable_automated_workflows !== undefined && func0.call(data38, "enable_automated_workflows")){
let data40 = data38.enable_automated_workflows;
if(typeof data40 !== "boolean"){
const err74 = {instancePath:instancePath+"/features/enable_automated_workflows",schemaPath:"#/properties/features/properties/enable_automated_workflows/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.features.properties.enable_automated_workflows.type,parentSchema:schema0.properties.features.properties.enable_automated_workflows,data:data40};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data38.enable_conflict_resolution !== undefined && func0.call(data38, "enable_conflict_resolution")){
let data41 = data38.enable_conflict_resolution;
if(typeof data41 !== "boolean"){
const err75 = {instancePath:instancePath+"/features/enable_conflict_resolution",schemaPath:"#/properties/features/properties/enable_conflict_resolution/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.features.properties.enable_conflict_resolution.type,parentSchema:schema0.properties.features.properties.enable_conflict_resolution,data:data41};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data38.cache_responses !== undefined && func0.call(data38, "cache_responses")){
let data42 = data38.cache_responses;
if(typeof data42 !== "boolean"){
const err76 = {instancePath:instancePath+"/features/cache_responses",schemaPath:"#/properties/features/properties/cache_responses/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.features.properties.cache_responses.type,parentSchema:schema0.properties.features.properties.cache_responses,data:data42};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.features.type,parentSchema:schema0.properties.features,data:data38};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.tools !== undefined && func0.call(data, "tools")){
let data43 = data.tools;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key12 of Object.keys(data43)){
if(!(((((key12 === "built_in") || (key12 === "toolsets")) || (key12 === "exclude_toolsets")) || (key12 === "read_only")) || (key12 === "discovery"))){
const err78 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.tools,data:data43};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data43.built_in !== undefined && func0.call(data43, "built_in")){
let data44 = data43.built_in;
if(typeof data44 !== "boolean"){
const err79 = {instancePath:instancePath+"/tools/built_in",schemaPath:"#/properties/tools/properties/built_in/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.tools.properties.built_in.type,parentSchema:schema0.properties.tools.properties.built_in,data:data44};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data43.toolsets !== undefined && func0.call(data43, "toolsets")){
let data45 = data43.toolsets;
const _errs104 = errors;
let valid15 = false;
const _errs105 = errors;
if(Array.isArray(data45)){
const len1 = data45.length;
for(let i1=0; i1<len1; i1++){
let data46 = data45[i1];
if(typeof data46 === "string"){
if(func4(data46) < 1){
const err80 = {instancePath:instancePath+"/tools/toolsets/" + i1,schemaPath:"#/properties/tools/properties/toolsets/anyOf/0/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.tools.properties.toolsets.anyOf[0].items,data:data46};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/tools/toolsets/" + i1,schemaPath:"#/properties/tools/properties/toolsets/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tools.properties.toolsets.anyOf[0].items.type,parentSchema:schema0.properties.tools.properties.toolsets.anyOf[0].items,data:data46};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/tools/toolsets",schemaPath:"#/properties/tools/properties/toolsets/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.tools.properties.toolsets.anyOf[0].type,parentSchema:schema0.properties.tools.properties.toolsets.anyOf[0],data:data45};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid0 = _errs105 === errors;
valid15 = valid15 || _valid0;
const _errs109 = errors;
if(typeof data45 === "string"){
if(func4(data45) < 1){
const err83 = {instancePath:instancePath+"/tools/toolsets",schemaPath:"#/properties/tools/properties/toolsets/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.tools.properties.toolsets.anyOf[1],data:data45};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/tools/toolsets",schemaPath:"#/properties/tools/properties/toolsets/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tools.properties.toolsets.anyOf[1].type,parentSchema:schema0.properties.tools.properties.toolsets.anyOf[1],data:data45};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid0 = _errs109 === errors;
valid15 = valid15 || _valid0;
if(!valid15){
const err85 = {instancePath:instancePath+"/tools/toolsets",schemaPath:"#/properties/tools/properties/toolsets/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.tools.properties.toolsets.anyOf,parentSchema:schema0.properties.tools.properties.toolsets,data:data45};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
}
}
if(data43.exclude_toolsets !== undefined && func0.call(data43, "exclude_toolsets")){
let data47 = data43.exclude_toolsets;
const _errs112 = errors;
let valid18 = false;
const _errs113 = errors;
if(Array.isArray(data47)){
const len2 = data47.length;
for(let i2=0; i2<len2; i2++){
let data48 = data47[i2];
if(typeof data48 === "string"){
if(func4(data48) < 1){
const err86 = {instancePath:instancePath+"/tools/exclude_toolsets/" + i2,schemaPath:"#/properties/tools/properties/exclude_toolsets/anyOf/0/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.tools.properties.exclude_toolsets.anyOf[0].items,data:data48};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/tools/exclude_toolsets/" + i2,schemaPath:"#/properties/tools/properties/exclude_toolsets/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tools.properties.exclude_toolsets.anyOf[0].items.type,parentSchema:schema0.properties.tools.properties.exclude_toolsets.anyOf[0].items,data:data48};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/tools/exclude_toolsets",schemaPath:"#/properties/tools/properties/exclude_toolsets/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.tools.properties.exclude_toolsets.anyOf[0].type,parentSchema:schema0.properties.tools.properties.exclude_toolsets.anyOf[0],data:data47};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid1 = _errs113 === errors;
valid18 = valid18 || _valid1;
const _errs117 = errors;
if(typeof data47 === "string"){
if(func4(data47) < 1){
const err89 = {instancePath:instancePath+"/tools/exclude_toolsets",schemaPath:"#/properties/tools/properties/exclude_toolsets/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.tools.properties.exclude_toolsets.anyOf[1],data:data47};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/tools/exclude_toolsets",schemaPath:"#/properties/tools/properties/exclude_toolsets/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tools.properties.exclude_toolsets.anyOf[1].type,parentSchema:schema0.properties.tools.properties.exclude_toolsets.anyOf[1],data:data47};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid1 = _errs117 === errors;
valid18 = valid18 || _valid1;
if(!valid18){
const err91 = {instancePath:instancePath+"/tools/exclude_toolsets",schemaPath:"#/properties/tools/properties/exclude_toolsets/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.tools.properties.exclude_toolsets.anyOf,parentSchema:schema0.properties.tools.properties.exclude_toolsets,data:data47};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
}
if(data43.read_only !== undefined && func0.call(data43, "read_only")){
let data49 = data43.read_only;
if(!((((data49 === true) || (data49 === false)) || (data49 === "true")) || (data49 === "false"))){
const err92 = {instancePath:instancePath+"/tools/read_only",schemaPath:"#/properties/tools/properties/read_only/enum",keyword:"enum",params:{allowedValues: schema0.properties.tools.properties.read_only.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.tools.properties.read_only.enum,parentSchema:schema0.properties.tools.properties.read_only,data:data49};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data43.discovery !== undefined && func0.call(data43, "discovery")){
let data50 = data43.discovery;
if(!(((data50 === "auto") || (data50 === "on")) || (data50 === "off"))){
const err93 = {instancePath:instancePath+"/tools/discovery",schemaPath:"#/properties/tools/properties/discovery/enum",keyword:"enum",params:{allowedValues: schema0.properties.tools.properties.discovery.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.tools.properties.discovery.enum,parentSchema:schema0.properties.tools.properties.discovery,data:data50};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.tools.type,parentSchema:schema0.properties.tools,data:data43};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.orchestrator !== undefined && func0.call(data, "orchestrator")){
let data51 = data.orchestrator;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key13 of Object.keys(data51)){
if(!((((((key13 === "state_dir") || (key13 === "port")) || (key13 === "agent_command")) || (key13 === "profiles_dir")) || (key13 === "allowed_roots")) || (key13 === "tmux_socket"))){
const err95 = {instancePath:instancePath+"/orchestrator",schemaPath:"#/properties/orchestrator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.orchestrator,data:data51};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data51.state_dir !== undefined && func0.call(data51, "state_dir")){
let data52 = data51.state_dir;
if(typeof data52 === "string"){
if(func4(data52) < 1){
const err96 = {instancePath:instancePath+"/orchestrator/state_dir",schemaPath:"#/properties/orchestrator/properties/state_dir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.orchestrator.properties.state_dir,data:data52};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/orchestrator/state_dir",schemaPath:"#/properties/orchestrator/properties/state_dir/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.orchestrator.properties.state_dir.type,parentSchema:schema0.properties.orchestrator.properties.state_dir,data:data52};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data51.port !== undefined && func0.call(data51, "port")){
let data53 = data51.port;
if(!((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53)))){
const err98 = {instancePath:instancePath+"/orchestrator/port",schemaPath:"#/properties/orchestrator/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.orchestrator.properties.port.type,parentSchema:schema0.properties.orchestrator.properties.port,data:data53};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(typeof data53 == "number"){
if(data53 > 65535 || isNaN(data53)){
const err99 = {instancePath:instancePath+"/orchestrator/port",schemaPath:"#/properties/orchestrator/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema0.properties.orchestrator.properties.port,data:data53};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err100 = {instancePath:instancePath+"/orchestrator/port",schemaPath:"#/properties/orchestrator/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.orchestrator.properties.port,data:data53};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data51.agent_command !== undefined && func0.call(data51, "agent_command")){
let data54 = data51.agent_command;
if(typeof data54 === "string"){
if(func4(data54) < 1){
const err101 = {instancePath:instancePath+"/orchestrator/agent_command",schemaPath:"#/properties/orchestrator/properties/agent_command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.orchestrator.properties.agent_command,data:data54};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/orchestrator/agent_command",schemaPath:"#/properties/orchestrator/properties/agent_command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.orchestrator.properties.agent_command.type,parentSchema:schema0.properties.orchestrator.properties.agent_command,data:data54};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data51.profiles_dir !== undefined && func0.call(data51, "profiles_dir")){
let data55 = data51.profiles_dir;
if(typeof data55 === "string"){
if(func4(data55) < 1){
const err103 = {instancePath:instancePath+"/orchestrator/profiles_dir",schemaPath:"#/properties/orchestrator/properties/profiles_dir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.orchestrator.properties.profiles_dir,data:data55};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/orchestrator/profiles_dir",schemaPath:"#/properties/orchestrator/properties/profiles_dir/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.orchestrator.properties.profiles_dir.type,parentSchema:schema0.properties.orchestrator.properties.profiles_dir,data:data55};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data51.allowed_roots !== undefined && func0.call(data51, "allowed_roots")){
let data56 = data51.allowed_roots;
const _errs133 = errors;
let valid22 = false;
const _errs134 = errors;
if(typeof data56 === "string"){
if(func4(data56) < 1){
const err105 = {instancePath:instancePath+"/orchestrator/allowed_roots",schemaPath:"#/properties/orchestrator/properties/allowed_roots/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.orchestrator.properties.allowed_roots.anyOf[0],data:data56};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/orchestrator/allowed_roots",schemaPath:"#/properties/orchestrator/properties/allowed_roots/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.orchestrator.properties.allowed_roots.anyOf[0].type,parentSchema:schema0.properties.orchestrator.properties.allowed_roots.anyOf[0],data:data56};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid2 = _errs134 === errors;
valid22 = valid22 || _valid2;
const _errs136 = errors;
if(Array.isArray(data56)){
const len3 = data56.length;
for(let i3=0; i3<len3; i3++){
let data57 = data56[i3];
if(typeof data57 === "string"){
if(func4(data57) < 1){
const err107 = {instancePath:instancePath+"/orchestrator/allowed_roots/" + i3,schemaPath:"#/properties/orchestrator/properties/allowed_roots/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.orchestrator.properties.allowed_roots.anyOf[1].items,data:data57};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/orchestrator/allowed_roots/" + i3,schemaPath:"#/properties/orchestrator/properties/allowed_roots/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.orchestrator.properties.allowed_roots.anyOf[1].items.type,parentSchema:schema0.properties.orchestrator.properties.allowed_roots.anyOf[1].items,data:data57};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/orchestrator/allowed_roots",schemaPath:"#/properties/orchestrator/properties/allowed_roots/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.orchestrator.properties.allowed_roots.anyOf[1].type,parentSchema:schema0.properties.orchestrator.properties.allowed_roots.anyOf[1],data:data56};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid2 = _errs136 === errors;
valid22 = valid22 || _valid2;
if(!valid22){
const err110 = {instancePath:instancePath+"/orchestrator/allowed_roots",schemaPath:"#/properties/orchestrator/properties/allowed_roots/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.orchestrator.properties.allowed_roots.anyOf,parentSchema:schema0.properties.orchestrator.properties.allowed_roots,data:data56};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
else {
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
}
}
if(data51.tmux_socket !== undefined && func0.call(data51, "tmux_socket")){
let data58 = data51.tmux_socket;
if(typeof data58 === "string"){
if(func4(data58) < 1){
const err111 = {instancePath:instancePath+"/orchestrator/tmux_socket",schemaPath:"#/properties/orchestrator/properties/tmux_socket/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.orchestrator.properties.tmux_socket,data:data58};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/orchestrator/tmux_socket",schemaPath:"#/properties/orchestrator/properties/tmux_socket/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.orchestrator.properties.tmux_socket.type,parentSchema:schema0.properties.orchestrator.properties.tmux_socket,data:data58};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/orchestrator",schemaPath:"#/properties/orchestrator/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.orchestrator.type,parentSchema:schema0.properties.orchestrator,data:data51};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.results !== undefined && func0.call(data, "results")){
let data59 = data.results;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key14 of Object.keys(data59)){
if(!((key14 === "max_characters") || (key14 === "validation"))){
const err114 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.results,data:data59};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data59.max_characters !== undefined && func0.call(data59, "max_characters")){
let data60 = data59.max_characters;
if(!((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60)))){
const err115 = {instancePath:instancePath+"/results/max_characters",schemaPath:"#/properties/results/properties/max_characters/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.results.properties.max_characters.type,parentSchema:schema0.properties.results.properties.max_characters,data:data60};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(typeof data60 == "number"){
if(data60 > 100000000 || isNaN(data60)){
const err116 = {instancePath:instancePath+"/results/max_characters",schemaPath:"#/properties/results/properties/max_characters/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000",schema:100000000,parentSchema:schema0.properties.results.properties.max_characters,data:data60};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data60 < 1000 || isNaN(data60)){
const err117 = {instancePath:instancePath+"/results/max_characters",schemaPath:"#/properties/results/properties/max_characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000",schema:1000,parentSchema:schema0.properties.results.properties.max_characters,data:data60};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
if(data59.validation !== undefined && func0.call(data59, "validation")){
let data61 = data59.validation;
if(!(((data61 === "strict") || (data61 === "warn")) || (data61 === "off"))){
const err118 = {instancePath:instancePath+"/results/validation",schemaPath:"#/properties/results/properties/validation/enum",keyword:"enum",params:{allowedValues: schema0.properties.results.properties.validation.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.results.properties.validation.enum,parentSchema:schema0.properties.results.properties.validation,data:data61};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.results.type,parentSchema:schema0.properties.results,data:data59};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.logging !== undefined && func0.call(data, "logging")){
let data62 = data.logging;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key15 of Object.keys(data62)){
if(!(((key15 === "level") || (key15 === "format")) || (key15 === "file"))){
const err120 = {instancePath:instancePath+"/logging",schemaPath:"#/properties/logging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.logging,data:data62};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data62.level !== undefined && func0.call(data62, "level")){
let data63 = data62.level;
if(typeof data63 !== "string"){
const err121 = {instancePath:instancePath+"/logging/level",schemaPath:"#/properties/logging/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.logging.properties.level.type,parentSchema:schema0.properties.logging.properties.level,data:data63};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!(((((((((data63 === "DEBUG") || (data63 === "INFO")) || (data63 === "WARNING")) || (data63 === "ERROR")) || (data63 === "debug")) || (data63 === "info")) || (data63 === "warning")) || (data63 === "warn")) || (data63 === "error"))){
const err122 = {instancePath:instancePath+"/logging/level",schemaPath:"#/properties/logging/properties/level/enum",keyword:"enum",params:{allowedValues: schema0.properties.logging.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.logging.properties.level.enum,parentSchema:schema0.properties.logging.properties.level,data:data63};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data62.format !== undefined && func0.call(data62, "format")){
let data64 = data62.format;
if(typeof data64 !== "string"){
const err123 = {instancePath:instancePath+"/logging/format",schemaPath:"#/properties/logging/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.logging.properties.format.type,parentSchema:schema0.properties.logging.properties.format,data:data64};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!(data64 === "json")){
const err124 = {instancePath:instancePath+"/logging/format",schemaPath:"#/properties/logging/properties/format/enum",keyword:"enum",params:{allowedValues: schema0.properties.logging.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.logging.properties.format.enum,parentSchema:schema0.properties.logging.properties.format,data:data64};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data62.file !== undefined && func0.call(data62, "file")){
let data65 = data62.file;
if(typeof data65 === "string"){
if(func4(data65) < 1){
const err125 = {instancePath:instancePath+"/logging/file",schemaPath:"#/properties/logging/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.logging.properties.file,data:data65};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/logging/file",schemaPath:"#/properties/logging/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.logging.properties.file.type,parentSchema:schema0.properties.logging.properties.file,data:data65};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/logging",schemaPath:"#/properties/logging/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.logging.type,parentSchema:schema0.properties.logging,data:data62};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
