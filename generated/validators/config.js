// Written by `npm run generate` with Ajv. Do not edit.
import func3Module from "ajv/dist/runtime/ucs2length.js";
export const config = validate0;
const schema0 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"ConfigDocument","description":"The configuration file. In every string ${NAME} stands for an environment variable and ${NAME:-text} for one with a default; a value that is only the name of an unset variable counts as absent. What is absent comes from config/mcp_config.json.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","description":"Where this schema is, for editors."},"server":{"description":"How the server introduces itself to MCP clients.","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"description":"The name that clients see."},"version":{"type":"string","description":"Accepted as the specification has it, and ignored: the version is the package's."},"description":{"type":"string","description":"What the server is for, in one sentence."}}},"web_server":{"description":"The Tmux Orchestrator Web Server that the tools talk to.","type":"object","additionalProperties":false,"properties":{"base_url":{"type":"string","minLength":1,"description":"The server's root, such as http://localhost:8000. Without it the embedded orchestrator is found or started."},"api_key":{"type":"string","minLength":1,"description":"Its bearer key. Write ${NAME} here, not the key itself."},"timeout":{"type":"number","exclusiveMinimum":0,"maximum":3600,"description":"Seconds for one attempt of a request."},"retry_attempts":{"type":"integer","minimum":1,"maximum":10,"description":"Attempts of one request, the first included; only what is safe to repeat is repeated."}}},"ai":{"description":"The model behind the ai tools. Without a key they answer from facts alone and say so.","type":"object","additionalProperties":false,"properties":{"anthropic_api_key":{"type":"string","minLength":1,"description":"The key of the Anthropic API. Write ${NAME} here, not the key itself."},"anthropic_base_url":{"type":"string","minLength":1,"description":"Where the Messages API is, when it is not Anthropic's own address."},"default_model":{"type":"string","minLength":1,"description":"The model's id."},"max_tokens":{"type":"integer","minimum":256,"maximum":64000,"description":"The longest answer, in tokens."}}},"features":{"description":"What is switched on.","type":"object","additionalProperties":false,"properties":{"enable_ai_analysis":{"type":"boolean","description":"Whether ai tools ask a model; without it they answer from facts."},"enable_automated_workflows":{"type":"boolean","description":"Whether create_automation_workflow is offered."},"enable_conflict_resolution":{"type":"boolean","description":"Whether smart_conflict_resolution is offered."},"cache_responses":{"type":"boolean","description":"Whether reads may be answered from a short-lived cache."}}},"orchestrator":{"description":"The embedded orchestrator, used when web_server.base_url is absent.","type":"object","additionalProperties":false,"properties":{"state_dir":{"type":"string","minLength":1,"description":"Absolute folder for its key, database, logs and tmux socket; $XDG_STATE_HOME/tmux-orchestrator-mcp when absent."},"port":{"type":"integer","minimum":0,"maximum":65535,"description":"Its port on 127.0.0.1; 0 takes a free one."},"agent_command":{"type":"string","minLength":1,"description":"The command line that starts an agent."},"allowed_roots":{"description":"Folders that projects may live in: a list, or a text with the separator of PATH. All but system and temporary folders when absent.","anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1}}]},"tmux_socket":{"type":"string","minLength":1,"description":"Absolute path of the tmux socket; tmux.sock in the state folder when absent."}}},"logging":{"description":"The log file.","type":"object","additionalProperties":false,"properties":{"level":{"type":"string","enum":["DEBUG","INFO","WARNING","ERROR","debug","info","warning","warn","error"],"description":"The least serious entry that is written."},"format":{"type":"string","enum":["json"],"description":"One JSON object a line."},"file":{"type":"string","minLength":1,"description":"Path of the log file, relative to the state folder."}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func3 = func3Module.default ?? func3Module;

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
if(!(((((((key0 === "$schema") || (key0 === "server")) || (key0 === "web_server")) || (key0 === "ai")) || (key0 === "features")) || (key0 === "orchestrator")) || (key0 === "logging"))){
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
if(func3(data2) < 1){
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
if(func3(data6) < 1){
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
if(func3(data7) < 1){
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
if(data.ai !== undefined && func0.call(data, "ai")){
let data10 = data.ai;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 of Object.keys(data10)){
if(!((((key3 === "anthropic_api_key") || (key3 === "anthropic_base_url")) || (key3 === "default_model")) || (key3 === "max_tokens"))){
const err20 = {instancePath:instancePath+"/ai",schemaPath:"#/properties/ai/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.ai,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data10.anthropic_api_key !== undefined && func0.call(data10, "anthropic_api_key")){
let data11 = data10.anthropic_api_key;
if(typeof data11 === "string"){
if(func3(data11) < 1){
const err21 = {instancePath:instancePath+"/ai/anthropic_api_key",schemaPath:"#/properties/ai/properties/anthropic_api_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.ai.properties.anthropic_api_key,data:data11};
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
const err22 = {instancePath:instancePath+"/ai/anthropic_api_key",schemaPath:"#/properties/ai/properties/anthropic_api_key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.ai.properties.anthropic_api_key.type,parentSchema:schema0.properties.ai.properties.anthropic_api_key,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.anthropic_base_url !== undefined && func0.call(data10, "anthropic_base_url")){
let data12 = data10.anthropic_base_url;
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err23 = {instancePath:instancePath+"/ai/anthropic_base_url",schemaPath:"#/properties/ai/properties/anthropic_base_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.ai.properties.anthropic_base_url,data:data12};
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
const err24 = {instancePath:instancePath+"/ai/anthropic_base_url",schemaPath:"#/properties/ai/properties/anthropic_base_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.ai.properties.anthropic_base_url.type,parentSchema:schema0.properties.ai.properties.anthropic_base_url,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.default_model !== undefined && func0.call(data10, "default_model")){
let data13 = data10.default_model;
if(typeof data13 === "string"){
if(func3(data13) < 1){
const err25 = {instancePath:instancePath+"/ai/default_model",schemaPath:"#/properties/ai/properties/default_model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.ai.properties.default_model,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/ai/default_model",schemaPath:"#/properties/ai/properties/default_model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.ai.properties.default_model.type,parentSchema:schema0.properties.ai.properties.default_model,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.max_tokens !== undefined && func0.call(data10, "max_tokens")){
let data14 = data10.max_tokens;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err27 = {instancePath:instancePath+"/ai/max_tokens",schemaPath:"#/properties/ai/properties/max_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.ai.properties.max_tokens.type,parentSchema:schema0.properties.ai.properties.max_tokens,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 > 64000 || isNaN(data14)){
const err28 = {instancePath:instancePath+"/ai/max_tokens",schemaPath:"#/properties/ai/properties/max_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64000},message:"must be <= 64000",schema:64000,parentSchema:schema0.properties.ai.properties.max_tokens,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data14 < 256 || isNaN(data14)){
const err29 = {instancePath:instancePath+"/ai/max_tokens",schemaPath:"#/properties/ai/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},message:"must be >= 256",schema:256,parentSchema:schema0.properties.ai.properties.max_tokens,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/ai",schemaPath:"#/properties/ai/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.ai.type,parentSchema:schema0.properties.ai,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.features !== undefined && func0.call(data, "features")){
let data15 = data.features;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 of Object.keys(data15)){
if(!((((key4 === "enable_ai_analysis") || (key4 === "enable_automated_workflows")) || (key4 === "enable_conflict_resolution")) || (key4 === "cache_responses"))){
const err31 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.features,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.enable_ai_analysis !== undefined && func0.call(data15, "enable_ai_analysis")){
let data16 = data15.enable_ai_analysis;
if(typeof data16 !== "boolean"){
const err32 = {instancePath:instancePath+"/features/enable_ai_analysis",schemaPath:"#/properties/features/properties/enable_ai_analysis/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.features.properties.enable_ai_analysis.type,parentSchema:schema0.properties.features.properties.enable_ai_analysis,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.enable_automated_workflows !== undefined && func0.call(data15, "enable_automated_workflows")){
let data17 = data15.enable_automated_workflows;
if(typeof data17 !== "boolean"){
const err33 = {instancePath:instancePath+"/features/enable_automated_workflows",schemaPath:"#/properties/features/properties/enable_automated_workflows/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.features.properties.enable_automated_workflows.type,parentSchema:schema0.properties.features.properties.enable_automated_workflows,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.enable_conflict_resolution !== undefined && func0.call(data15, "enable_conflict_resolution")){
let data18 = data15.enable_conflict_resolution;
if(typeof data18 !== "boolean"){
const err34 = {instancePath:instancePath+"/features/enable_conflict_resolution",schemaPath:"#/properties/features/properties/enable_conflict_resolution/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.features.properties.enable_conflict_resolution.type,parentSchema:schema0.properties.features.properties.enable_conflict_resolution,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.cache_responses !== undefined && func0.call(data15, "cache_responses")){
let data19 = data15.cache_responses;
if(typeof data19 !== "boolean"){
const err35 = {instancePath:instancePath+"/features/cache_responses",schemaPath:"#/properties/features/properties/cache_responses/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.features.properties.cache_responses.type,parentSchema:schema0.properties.features.properties.cache_responses,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.features.type,parentSchema:schema0.properties.features,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.orchestrator !== undefined && func0.call(data, "orchestrator")){
let data20 = data.orchestrator;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 of Object.keys(data20)){
if(!(((((key5 === "state_dir") || (key5 === "port")) || (key5 === "agent_command")) || (key5 === "allowed_roots")) || (key5 === "tmux_socket"))){
const err37 = {instancePath:instancePath+"/orchestrator",schemaPath:"#/properties/orchestrator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.orchestrator,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data20.state_dir !== undefined && func0.call(data20, "state_dir")){
let data21 = data20.state_dir;
if(typeof data21 === "string"){
if(func3(data21) < 1){
const err38 = {instancePath:instancePath+"/orchestrator/state_dir",schemaPath:"#/properties/orchestrator/properties/state_dir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.orchestrator.properties.state_dir,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/orchestrator/state_dir",schemaPath:"#/properties/orchestrator/properties/state_dir/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.orchestrator.properties.state_dir.type,parentSchema:schema0.properties.orchestrator.properties.state_dir,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data20.port !== undefined && func0.call(data20, "port")){
let data22 = data20.port;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
const err40 = {instancePath:instancePath+"/orchestrator/port",schemaPath:"#/properties/orchestrator/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.orchestrator.properties.port.type,parentSchema:schema0.properties.orchestrator.properties.port,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data22 == "number"){
if(data22 > 65535 || isNaN(data22)){
const err41 = {instancePath:instancePath+"/orchestrator/port",schemaPath:"#/properties/orchestrator/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema0.properties.orchestrator.properties.port,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err42 = {instancePath:instancePath+"/orchestrator/port",schemaPath:"#/properties/orchestrator/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.orchestrator.properties.port,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data20.agent_command !== undefined && func0.call(data20, "agent_command")){
let data23 = data20.agent_command;
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err43 = {instancePath:instancePath+"/orchestrator/agent_command",schemaPath:"#/properties/orchestrator/properties/agent_command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.orchestrator.properties.agent_command,data:data23};
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
const err44 = {instancePath:instancePath+"/orchestrator/agent_command",schemaPath:"#/properties/orchestrator/properties/agent_command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.orchestrator.properties.agent_command.type,parentSchema:schema0.properties.orchestrator.properties.agent_command,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data20.allowed_roots !== undefined && func0.call(data20, "allowed_roots")){
let data24 = data20.allowed_roots;
const _errs56 = errors;
let valid6 = false;
const _errs57 = errors;
if(typeof data24 === "string"){
if(func3(data24) < 1){
const err45 = {instancePath:instancePath+"/orchestrator/allowed_roots",schemaPath:"#/properties/orchestrator/properties/allowed_roots/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.orchestrator.properties.allowed_roots.anyOf[0],data:data24};
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
const err46 = {instancePath:instancePath+"/orchestrator/allowed_roots",schemaPath:"#/properties/orchestrator/properties/allowed_roots/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.orchestrator.properties.allowed_roots.anyOf[0].type,parentSchema:schema0.properties.orchestrator.properties.allowed_roots.anyOf[0],data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid0 = _errs57 === errors;
valid6 = valid6 || _valid0;
const _errs59 = errors;
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
let data25 = data24[i0];
if(typeof data25 === "string"){
if(func3(data25) < 1){
const err47 = {instancePath:instancePath+"/orchestrator/allowed_roots/" + i0,schemaPath:"#/properties/orchestrator/properties/allowed_roots/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.orchestrator.properties.allowed_roots.anyOf[1].items,data:data25};
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
const err48 = {instancePath:instancePath+"/orchestrator/allowed_roots/" + i0,schemaPath:"#/properties/orchestrator/properties/allowed_roots/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.orchestrator.properties.allowed_roots.anyOf[1].items.type,parentSchema:schema0.properties.orchestrator.properties.allowed_roots.anyOf[1].items,data:data25};
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
const err49 = {instancePath:instancePath+"/orchestrator/allowed_roots",schemaPath:"#/properties/orchestrator/properties/allowed_roots/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.orchestrator.properties.allowed_roots.anyOf[1].type,parentSchema:schema0.properties.orchestrator.properties.allowed_roots.anyOf[1],data:data24};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid0 = _errs59 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err50 = {instancePath:instancePath+"/orchestrator/allowed_roots",schemaPath:"#/properties/orchestrator/properties/allowed_roots/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema0.properties.orchestrator.properties.allowed_roots.anyOf,parentSchema:schema0.properties.orchestrator.properties.allowed_roots,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data20.tmux_socket !== undefined && func0.call(data20, "tmux_socket")){
let data26 = data20.tmux_socket;
if(typeof data26 === "string"){
if(func3(data26) < 1){
const err51 = {instancePath:instancePath+"/orchestrator/tmux_socket",schemaPath:"#/properties/orchestrator/properties/tmux_socket/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.orchestrator.properties.tmux_socket,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/orchestrator/tmux_socket",schemaPath:"#/properties/orchestrator/properties/tmux_socket/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.orchestrator.properties.tmux_socket.type,parentSchema:schema0.properties.orchestrator.properties.tmux_socket,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/orchestrator",schemaPath:"#/properties/orchestrator/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.orchestrator.type,parentSchema:schema0.properties.orchestrator,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.logging !== undefined && func0.call(data, "logging")){
let data27 = data.logging;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key6 of Object.keys(data27)){
if(!(((key6 === "level") || (key6 === "format")) || (key6 === "file"))){
const err54 = {instancePath:instancePath+"/logging",schemaPath:"#/properties/logging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.logging,data:data27};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data27.level !== undefined && func0.call(data27, "level")){
let data28 = data27.level;
if(typeof data28 !== "string"){
const err55 = {instancePath:instancePath+"/logging/level",schemaPath:"#/properties/logging/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.logging.properties.level.type,parentSchema:schema0.properties.logging.properties.level,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(((((((((data28 === "DEBUG") || (data28 === "INFO")) || (data28 === "WARNING")) || (data28 === "ERROR")) || (data28 === "debug")) || (data28 === "info")) || (data28 === "warning")) || (data28 === "warn")) || (data28 === "error"))){
const err56 = {instancePath:instancePath+"/logging/level",schemaPath:"#/properties/logging/properties/level/enum",keyword:"enum",params:{allowedValues: schema0.properties.logging.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.logging.properties.level.enum,parentSchema:schema0.properties.logging.properties.level,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data27.format !== undefined && func0.call(data27, "format")){
let data29 = data27.format;
if(typeof data29 !== "string"){
const err57 = {instancePath:instancePath+"/logging/format",schemaPath:"#/properties/logging/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.logging.properties.format.type,parentSchema:schema0.properties.logging.properties.format,data:data29};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(data29 === "json")){
const err58 = {instancePath:instancePath+"/logging/format",schemaPath:"#/properties/logging/properties/format/enum",keyword:"enum",params:{allowedValues: schema0.properties.logging.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.logging.properties.format.enum,parentSchema:schema0.properties.logging.properties.format,data:data29};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data27.file !== undefined && func0.call(data27, "file")){
let data30 = data27.file;
if(typeof data30 === "string"){
if(func3(data30) < 1){
const err59 = {instancePath:instancePath+"/logging/file",schemaPath:"#/properties/logging/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.logging.properties.file,data:data30};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/logging/file",schemaPath:"#/properties/logging/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.logging.properties.file.type,parentSchema:schema0.properties.logging.properties.file,data:data30};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/logging",schemaPath:"#/properties/logging/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.logging.type,parentSchema:schema0.properties.logging,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
