// Written by `npm run generate` with Ajv. Do not edit.
import formats0Module from "ajv-formats/dist/formats.js";
export const response = validate0;
const schema0 = {"type":"object","description":"The answer to createProject.","required":["id","status"],"properties":{"id":{"type":"string","description":"The project's id."},"name":{"type":"string","description":"The project's name."},"status":{"type":"string","enum":["created","creating","running","paused","completed","failed"],"description":"`created`. This answer alone has that value; some servers send the project's state instead. The state is in `project_status`."},"project_status":{"type":"string","enum":["creating","running","paused","completed","failed"],"description":"The state of a project."},"agents":{"type":"array","description":"The agents that are recorded.","items":{"type":"object","description":"What an agent is doing and how that is known.","required":["role"],"properties":{"id":{"type":"string","description":"The agent's id."},"role":{"type":"string","description":"The agent's role."},"window_id":{"type":["string","null"],"description":"The tmux window, such as `@3`."},"pane_id":{"type":["string","null"],"description":"The tmux pane, such as `%7`."},"worktree_path":{"type":["string","null"],"description":"The agent's work tree, as an absolute path."},"status":{"type":["string","null"],"enum":["active","idle","exhausted","failed",null],"description":"The state of the agent. `idle` would take up work; `active` is in the middle of something, also where it waits for a person (`activity` tells); `exhausted` means that its credit or rate limit is used up."},"activity":{"type":"string","enum":["starting","working","idle","waiting_permission","waiting_input","rate_limited","crashed","exited","unknown"],"description":"What the agent is doing. What is not known is `unknown`."},"activity_source":{"type":["string","null"],"enum":["hook","process","screen","tmux",null],"description":"How the activity is known."},"activity_since":{"type":["string","null"],"format":"date-time","description":"Since when the activity is the same (RFC 3339 UTC)."},"current_task":{"type":["string","null"],"description":"The title of the task that the agent works on."},"last_check_in":{"type":["string","null"],"format":"date-time","description":"When the agent last gave a sign of life (RFC 3339 UTC)."},"credit_status":{"type":["string","null"],"description":"What is known of the agent's credit, such as `ok`, `low` or `exhausted`."},"prompt":{"description":"The prompt that the agent waits at.","oneOf":[{"type":"object","description":"A permission or input prompt that an agent waits at.","required":["id"],"properties":{"id":{"type":"string","description":"The prompt's id, for `answerAgent`."},"kind":{"type":"string","enum":["permission","input"],"description":"What the agent asks for."},"text":{"type":["string","null"],"description":"The text of the prompt, as the agent wrote it."},"options":{"type":"array","description":"The options, in the order of the screen.","items":{"type":"string"}}}},{"type":"null"}]}}}},"warnings":{"type":"array","description":"What the caller may not expect, such as a base that is behind its upstream, as sentences.","items":{"type":"string"}},"attach_command":{"type":["string","null"],"description":"The command for a person's shell that attaches to the tmux session of the project, on the machine of the server. It is null where the server's machine is not the person's."},"links":{"type":"object","description":"Addresses of the project's resources.","properties":{"self":{"type":"string","format":"uri-reference","description":"The project."},"status":{"type":"string","format":"uri-reference","description":"Its status."},"agents":{"type":"string","format":"uri-reference","description":"Its agents."},"messages":{"type":"string","format":"uri-reference","description":"Its messages."},"events":{"type":"string","format":"uri-reference","description":"Its events."}}}},"examples":[{"id":"my-webapp-123","name":"my-webapp","status":"created","project_status":"creating","agents":[{"id":"agent-1","role":"developer","activity":"starting"}],"links":{"self":"/api/v1/projects/my-webapp-123","status":"/api/v1/projects/my-webapp-123/status"}}]};
const func0 = Object.prototype.hasOwnProperty;
const formats0 = formats0Module.fullFormats["date-time"];
const formats4 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;

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
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.id.type,parentSchema:schema0.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.name.type,parentSchema:schema0.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.status.type,parentSchema:schema0.properties.status,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((data2 === "created") || (data2 === "creating")) || (data2 === "running")) || (data2 === "paused")) || (data2 === "completed")) || (data2 === "failed"))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.status.enum,parentSchema:schema0.properties.status,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.project_status !== undefined && func0.call(data, "project_status")){
let data3 = data.project_status;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/project_status",schemaPath:"#/properties/project_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.project_status.type,parentSchema:schema0.properties.project_status,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data3 === "creating") || (data3 === "running")) || (data3 === "paused")) || (data3 === "completed")) || (data3 === "failed"))){
const err7 = {instancePath:instancePath+"/project_status",schemaPath:"#/properties/project_status/enum",keyword:"enum",params:{allowedValues: schema0.properties.project_status.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.project_status.enum,parentSchema:schema0.properties.project_status,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.agents !== undefined && func0.call(data, "agents")){
let data4 = data.agents;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.role === undefined) || (!(func0.call(data5, "role")))){
const err8 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema0.properties.agents.items.required,parentSchema:schema0.properties.agents.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.id !== undefined && func0.call(data5, "id")){
let data6 = data5.id;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/agents/" + i0+"/id",schemaPath:"#/properties/agents/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.items.properties.id.type,parentSchema:schema0.properties.agents.items.properties.id,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.role !== undefined && func0.call(data5, "role")){
let data7 = data5.role;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/agents/" + i0+"/role",schemaPath:"#/properties/agents/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.items.properties.role.type,parentSchema:schema0.properties.agents.items.properties.role,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.window_id !== undefined && func0.call(data5, "window_id")){
let data8 = data5.window_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/agents/" + i0+"/window_id",schemaPath:"#/properties/agents/items/properties/window_id/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.window_id.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.window_id.type,parentSchema:schema0.properties.agents.items.properties.window_id,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.pane_id !== undefined && func0.call(data5, "pane_id")){
let data9 = data5.pane_id;
if((typeof data9 !== "string") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/agents/" + i0+"/pane_id",schemaPath:"#/properties/agents/items/properties/pane_id/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.pane_id.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.pane_id.type,parentSchema:schema0.properties.agents.items.properties.pane_id,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.worktree_path !== undefined && func0.call(data5, "worktree_path")){
let data10 = data5.worktree_path;
if((typeof data10 !== "string") && (data10 !== null)){
const err13 = {instancePath:instancePath+"/agents/" + i0+"/worktree_path",schemaPath:"#/properties/agents/items/properties/worktree_path/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.worktree_path.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.worktree_path.type,parentSchema:schema0.properties.agents.items.properties.worktree_path,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.status !== undefined && func0.call(data5, "status")){
let data11 = data5.status;
if((typeof data11 !== "string") && (data11 !== null)){
const err14 = {instancePath:instancePath+"/agents/" + i0+"/status",schemaPath:"#/properties/agents/items/properties/status/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.status.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.status.type,parentSchema:schema0.properties.agents.items.properties.status,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((data11 === "active") || (data11 === "idle")) || (data11 === "exhausted")) || (data11 === "failed")) || (data11 === null))){
const err15 = {instancePath:instancePath+"/agents/" + i0+"/status",schemaPath:"#/properties/agents/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.items.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.items.properties.status.enum,parentSchema:schema0.properties.agents.items.properties.status,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.activity !== undefined && func0.call(data5, "activity")){
let data12 = data5.activity;
if(typeof data12 !== "string"){
const err16 = {instancePath:instancePath+"/agents/" + i0+"/activity",schemaPath:"#/properties/agents/items/properties/activity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.items.properties.activity.type,parentSchema:schema0.properties.agents.items.properties.activity,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((((((((data12 === "starting") || (data12 === "working")) || (data12 === "idle")) || (data12 === "waiting_permission")) || (data12 === "waiting_input")) || (data12 === "rate_limited")) || (data12 === "crashed")) || (data12 === "exited")) || (data12 === "unknown"))){
const err17 = {instancePath:instancePath+"/agents/" + i0+"/activity",schemaPath:"#/properties/agents/items/properties/activity/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.items.properties.activity.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.items.properties.activity.enum,parentSchema:schema0.properties.agents.items.properties.activity,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.activity_source !== undefined && func0.call(data5, "activity_source")){
let data13 = data5.activity_source;
if((typeof data13 !== "string") && (data13 !== null)){
const err18 = {instancePath:instancePath+"/agents/" + i0+"/activity_source",schemaPath:"#/properties/agents/items/properties/activity_source/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.activity_source.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.activity_source.type,parentSchema:schema0.properties.agents.items.properties.activity_source,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((((data13 === "hook") || (data13 === "process")) || (data13 === "screen")) || (data13 === "tmux")) || (data13 === null))){
const err19 = {instancePath:instancePath+"/agents/" + i0+"/activity_source",schemaPath:"#/properties/agents/items/properties/activity_source/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.items.properties.activity_source.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.items.properties.activity_source.enum,parentSchema:schema0.properties.agents.items.properties.activity_source,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.activity_since !== undefined && func0.call(data5, "activity_since")){
let data14 = data5.activity_since;
if((typeof data14 !== "string") && (data14 !== null)){
const err20 = {instancePath:instancePath+"/agents/" + i0+"/activity_since",schemaPath:"#/properties/agents/items/properties/activity_since/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.activity_since.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.activity_since.type,parentSchema:schema0.properties.agents.items.properties.activity_since,data:data14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data14 === "string"){
if(!(formats0.validate(data14))){
const err21 = {instancePath:instancePath+"/agents/" + i0+"/activity_since",schemaPath:"#/properties/agents/items/properties/activity_since/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.agents.items.properties.activity_since,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data5.current_task !== undefined && func0.call(data5, "current_task")){
let data15 = data5.current_task;
if((typeof data15 !== "string") && (data15 !== null)){
const err22 = {instancePath:instancePath+"/agents/" + i0+"/current_task",schemaPath:"#/properties/agents/items/properties/current_task/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.current_task.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.current_task.type,parentSchema:schema0.properties.agents.items.properties.current_task,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.last_check_in !== undefined && func0.call(data5, "last_check_in")){
let data16 = data5.last_check_in;
if((typeof data16 !== "string") && (data16 !== null)){
const err23 = {instancePath:instancePath+"/agents/" + i0+"/last_check_in",schemaPath:"#/properties/agents/items/properties/last_check_in/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.last_check_in.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.last_check_in.type,parentSchema:schema0.properties.agents.items.properties.last_check_in,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err24 = {instancePath:instancePath+"/agents/" + i0+"/last_check_in",schemaPath:"#/properties/agents/items/properties/last_check_in/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.agents.items.properties.last_check_in,data:data16};
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
if(data5.credit_status !== undefined && func0.call(data5, "credit_status")){
let data17 = data5.credit_status;
if((typeof data17 !== "string") && (data17 !== null)){
const err25 = {instancePath:instancePath+"/agents/" + i0+"/credit_status",schemaPath:"#/properties/agents/items/properties/credit_status/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.credit_status.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.credit_status.type,parentSchema:schema0.properties.agents.items.properties.credit_status,data:data17};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5.prompt !== undefined && func0.call(data5, "prompt")){
let data18 = data5.prompt;
const _errs38 = errors;
let valid4 = false;
let passing0 = null;
const _errs39 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.id === undefined) || (!(func0.call(data18, "id")))){
const err26 = {instancePath:instancePath+"/agents/" + i0+"/prompt",schemaPath:"#/properties/agents/items/properties/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.agents.items.properties.prompt.oneOf[0].required,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[0],data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data18.id !== undefined && func0.call(data18, "id")){
let data19 = data18.id;
if(typeof data19 !== "string"){
const err27 = {instancePath:instancePath+"/agents/" + i0+"/prompt/id",schemaPath:"#/properties/agents/items/properties/prompt/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.id.type,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.id,data:data19};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data18.kind !== undefined && func0.call(data18, "kind")){
let data20 = data18.kind;
if(typeof data20 !== "string"){
const err28 = {instancePath:instancePath+"/agents/" + i0+"/prompt/kind",schemaPath:"#/properties/agents/items/properties/prompt/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.kind.type,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.kind,data:data20};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((data20 === "permission") || (data20 === "input"))){
const err29 = {instancePath:instancePath+"/agents/" + i0+"/prompt/kind",schemaPath:"#/properties/agents/items/properties/prompt/oneOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.items.properties.prompt.oneOf[0].properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.kind.enum,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.kind,data:data20};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data18.text !== undefined && func0.call(data18, "text")){
let data21 = data18.text;
if((typeof data21 !== "string") && (data21 !== null)){
const err30 = {instancePath:instancePath+"/agents/" + i0+"/prompt/text",schemaPath:"#/properties/agents/items/properties/prompt/oneOf/0/properties/text/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.prompt.oneOf[0].properties.text.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.text.type,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.text,data:data21};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data18.options !== undefined && func0.call(data18, "options")){
let data22 = data18.options;
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
if(typeof data23 !== "string"){
const err31 = {instancePath:instancePath+"/agents/" + i0+"/prompt/options/" + i1,schemaPath:"#/properties/agents/items/properties/prompt/oneOf/0/properties/options/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.options.items.type,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.options.items,data:data23};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/agents/" + i0+"/prompt/options",schemaPath:"#/properties/agents/items/properties/prompt/oneOf/0/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.options.type,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.options,data:data22};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/agents/" + i0+"/prompt",schemaPath:"#/properties/agents/items/properties/prompt/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.items.properties.prompt.oneOf[0].type,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[0],data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs39 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
var props0 = {};
props0.id = true;
props0.kind = true;
props0.text = true;
props0.options = true;
}
const _errs51 = errors;
if(data18 !== null){
const err34 = {instancePath:instancePath+"/agents/" + i0+"/prompt",schemaPath:"#/properties/agents/items/properties/prompt/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.agents.items.properties.prompt.oneOf[1].type,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[1],data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs51 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err35 = {instancePath:instancePath+"/agents/" + i0+"/prompt",schemaPath:"#/properties/agents/items/properties/prompt/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema0.properties.agents.items.properties.prompt.oneOf,parentSchema:schema0.properties.agents.items.properties.prompt,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.items.type,parentSchema:schema0.properties.agents.items,data:data5};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.type,parentSchema:schema0.properties.agents,data:data4};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.warnings !== undefined && func0.call(data, "warnings")){
let data24 = data.warnings;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(typeof data25 !== "string"){
const err38 = {instancePath:instancePath+"/warnings/" + i2,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.warnings.items.type,parentSchema:schema0.properties.warnings.items,data:data25};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.warnings.type,parentSchema:schema0.properties.warnings,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.attach_command !== undefined && func0.call(data, "attach_command")){
let data26 = data.attach_command;
if((typeof data26 !== "string") && (data26 !== null)){
const err40 = {instancePath:instancePath+"/attach_command",schemaPath:"#/properties/attach_command/type",keyword:"type",params:{type: schema0.properties.attach_command.type},message:"must be string,null",schema:schema0.properties.attach_command.type,parentSchema:schema0.properties.attach_command,data:data26};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data27 = data.links;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.self !== undefined && func0.call(data27, "self")){
let data28 = data27.self;
if(typeof data28 === "string"){
if(!(formats4.test(data28))){
const err41 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema0.properties.links.properties.self,data:data28};
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
const err42 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.links.properties.self.type,parentSchema:schema0.properties.links.properties.self,data:data28};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data27.status !== undefined && func0.call(data27, "status")){
let data29 = data27.status;
if(typeof data29 === "string"){
if(!(formats4.test(data29))){
const err43 = {instancePath:instancePath+"/links/status",schemaPath:"#/properties/links/properties/status/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema0.properties.links.properties.status,data:data29};
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
const err44 = {instancePath:instancePath+"/links/status",schemaPath:"#/properties/links/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.links.properties.status.type,parentSchema:schema0.properties.links.properties.status,data:data29};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data27.agents !== undefined && func0.call(data27, "agents")){
let data30 = data27.agents;
if(typeof data30 === "string"){
if(!(formats4.test(data30))){
const err45 = {instancePath:instancePath+"/links/agents",schemaPath:"#/properties/links/properties/agents/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema0.properties.links.properties.agents,data:data30};
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
const err46 = {instancePath:instancePath+"/links/agents",schemaPath:"#/properties/links/properties/agents/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.links.properties.agents.type,parentSchema:schema0.properties.links.properties.agents,data:data30};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data27.messages !== undefined && func0.call(data27, "messages")){
let data31 = data27.messages;
if(typeof data31 === "string"){
if(!(formats4.test(data31))){
const err47 = {instancePath:instancePath+"/links/messages",schemaPath:"#/properties/links/properties/messages/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema0.properties.links.properties.messages,data:data31};
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
const err48 = {instancePath:instancePath+"/links/messages",schemaPath:"#/properties/links/properties/messages/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.links.properties.messages.type,parentSchema:schema0.properties.links.properties.messages,data:data31};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data27.events !== undefined && func0.call(data27, "events")){
let data32 = data27.events;
if(typeof data32 === "string"){
if(!(formats4.test(data32))){
const err49 = {instancePath:instancePath+"/links/events",schemaPath:"#/properties/links/properties/events/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema0.properties.links.properties.events,data:data32};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/links/events",schemaPath:"#/properties/links/properties/events/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.links.properties.events.type,parentSchema:schema0.properties.links.properties.events,data:data32};
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
const err51 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.links.type,parentSchema:schema0.properties.links,data:data27};
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
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"id":true,"name":true,"status":true,"project_status":true,"agents":true,"warnings":true,"attach_command":true,"links":true},"dynamicProps":false,"dynamicItems":false};
