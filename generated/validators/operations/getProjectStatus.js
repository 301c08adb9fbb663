// Written by `npm run generate` with Ajv. Do not edit.
import formats0Module from "ajv-formats/dist/formats.js";
export const response = validate0;
const schema0 = {"type":"object","description":"What a project and its agents are doing.","required":["id","name","status","agents","progress","git_info"],"properties":{"id":{"type":"string","description":"The project's id."},"name":{"type":"string","description":"The project's name."},"path":{"type":["string","null"],"description":"The project's directory."},"status":{"type":"string","enum":["creating","running","paused","completed","failed"],"description":"The state of a project."},"status_reason":{"type":["string","null"],"description":"Why the project is in this state, such as `not_started`, `tmux_lost` or `rate_limited`."},"progress":{"type":"number","minimum":0,"maximum":1,"description":"The share of the work that is done, 0 to 1. It is 0 when `progress_source` is none."},"progress_source":{"type":"string","enum":["tasks","none"],"description":"Where `progress` comes from. `none` means that nothing is known of the progress."},"agents":{"type":"array","description":"The project's agents.","items":{"type":"object","description":"What an agent is doing and how that is known.","required":["role"],"properties":{"id":{"type":"string","description":"The agent's id."},"role":{"type":"string","description":"The agent's role."},"window_id":{"type":["string","null"],"description":"The tmux window, such as `@3`."},"pane_id":{"type":["string","null"],"description":"The tmux pane, such as `%7`."},"worktree_path":{"type":["string","null"],"description":"The agent's work tree, as an absolute path."},"status":{"type":["string","null"],"enum":["active","idle","exhausted","failed",null],"description":"The state of the agent. `idle` would take up work; `active` is in the middle of something, also where it waits for a person (`activity` tells); `exhausted` means that its credit or rate limit is used up."},"activity":{"type":"string","enum":["starting","working","idle","waiting_permission","waiting_input","rate_limited","crashed","exited","unknown"],"description":"What the agent is doing. What is not known is `unknown`."},"activity_source":{"type":["string","null"],"enum":["hook","process","screen","tmux",null],"description":"How the activity is known."},"activity_since":{"type":["string","null"],"format":"date-time","description":"Since when the activity is the same (RFC 3339 UTC)."},"current_task":{"type":["string","null"],"description":"The title of the task that the agent works on."},"last_check_in":{"type":["string","null"],"format":"date-time","description":"When the agent last gave a sign of life (RFC 3339 UTC)."},"credit_status":{"type":["string","null"],"description":"What is known of the agent's credit, such as `ok`, `low` or `exhausted`."},"prompt":{"description":"The prompt that the agent waits at.","oneOf":[{"type":"object","description":"A permission or input prompt that an agent waits at.","required":["id"],"properties":{"id":{"type":"string","description":"The prompt's id, for `answerAgent`."},"kind":{"type":"string","enum":["permission","input"],"description":"What the agent asks for."},"text":{"type":["string","null"],"description":"The text of the prompt, as the agent wrote it."},"options":{"type":"array","description":"The options, in the order of the screen.","items":{"type":"string"}}}},{"type":"null"}]}}}},"git_info":{"type":"object","description":"The state of the project's repository.","required":["branch","uncommitted_changes","conflicts"],"properties":{"branch":{"type":["string","null"],"description":"The branch. It is null without a repository or on a detached HEAD."},"uncommitted_changes":{"type":"boolean","description":"Whether a file differs from the last commit."},"conflicts":{"type":"array","description":"The files with unresolved conflicts.","items":{"type":"string"}},"commit_hash":{"type":["string","null"],"description":"The commit of HEAD."},"worktree_path":{"type":["string","null"],"description":"The work tree, as an absolute path."},"uncommitted_files":{"type":["integer","null"],"minimum":0,"description":"The number of files that differ from the last commit."},"ahead":{"type":["integer","null"],"minimum":0,"description":"The number of commits that `base_ref` lacks."},"behind":{"type":["integer","null"],"minimum":0,"description":"The number of commits of `base_ref` that HEAD lacks."},"base_ref":{"type":["string","null"],"description":"The ref that `ahead` and `behind` compare with."},"operation":{"type":["string","null"],"enum":["merge","rebase","cherry_pick","revert","am","bisect",null],"description":"The operation that is unfinished."}}},"metrics":{"type":"object","description":"Counts and durations of a project. What was not measured is null.","properties":{"project_id":{"type":"string","description":"The project's id."},"since":{"type":["string","null"],"format":"date-time","description":"The start of the period that the values are of (RFC 3339 UTC)."},"commits":{"type":["integer","null"],"minimum":0,"description":"The number of commits on the branches of the project."},"messages":{"type":["object","null"],"description":"The number of deliveries by state, such as `answered`.","additionalProperties":{"type":"integer","minimum":0}},"delivery_ms":{"type":["object","null"],"description":"The time from the recording of a message to its submission, in milliseconds.","properties":{"p50":{"type":["number","null"],"minimum":0,"description":"The median."},"p95":{"type":["number","null"],"minimum":0,"description":"The 95th percentile."}}},"agent_busy_ratio":{"type":["number","null"],"minimum":0,"maximum":1,"description":"The share of the agents' lifetime in which they were working, 0 to 1."},"restarts":{"type":["integer","null"],"minimum":0,"description":"The number of agent restarts."},"tasks":{"type":["object","null"],"description":"The number of tasks by state, such as `done`.","additionalProperties":{"type":"integer","minimum":0}},"observed_at":{"type":["string","null"],"format":"date-time","description":"When the values were taken (RFC 3339 UTC)."}},"examples":[{"project_id":"my-webapp-123","commits":12,"messages":{"queued":1,"answered":9},"delivery_ms":{"p50":310,"p95":1240.5},"agent_busy_ratio":0.62,"restarts":0}]},"blockers":{"type":"array","description":"What keeps the project from going on, oldest first.","items":{"type":"object","description":"Something that keeps a project from going on.","required":["kind"],"properties":{"kind":{"type":"string","description":"What blocks. The embedded orchestrator uses agent_waiting_permission, agent_waiting_input, agent_rate_limited, agent_crashed, agent_exhausted, merge_conflict, git_unreadable, delivery_failed, task_blocked and tmux_lost."},"agent_id":{"type":["string","null"],"description":"The agent that is blocked."},"since":{"type":["string","null"],"format":"date-time","description":"Since when (RFC 3339 UTC)."},"detail":{"type":["string","null"],"description":"What happened, as a sentence."}}}},"estimated_completion":{"type":["string","null"],"format":"date-time","description":"When the project is expected to be complete (RFC 3339 UTC)."},"observed_at":{"type":["string","null"],"format":"date-time","description":"When this status was observed (RFC 3339 UTC)."},"created_at":{"type":["string","null"],"format":"date-time","description":"When the project was created (RFC 3339 UTC)."},"updated_at":{"type":["string","null"],"format":"date-time","description":"When the project last changed (RFC 3339 UTC)."}},"examples":[{"id":"my-webapp-123","name":"my-webapp","path":"/home/user/projects/my-webapp","status":"running","status_reason":null,"progress":0.25,"progress_source":"tasks","agents":[{"id":"agent-1","role":"developer","window_id":"@3","pane_id":"%7","worktree_path":"/home/user/.local/state/tmux-orchestrator/worktrees/my-webapp-123/developer","status":"active","activity":"working","activity_source":"hook","activity_since":"2026-03-01T10:15:00Z","current_task":"Add the login form","last_check_in":"2026-03-01T10:20:00Z","credit_status":null}],"git_info":{"branch":"main","uncommitted_changes":true,"conflicts":["src/app.ts"],"commit_hash":"3f2a9c1d5e8b7a6f4c3d2e1f0a9b8c7d6e5f4a3b","worktree_path":"/home/user/projects/my-webapp","uncommitted_files":2,"ahead":3,"behind":0,"base_ref":"origin/main","operation":"merge"},"blockers":[{"kind":"merge_conflict","agent_id":null,"since":"2026-03-01T10:18:00Z","detail":"src/app.ts is in conflict."}],"estimated_completion":null,"observed_at":"2026-03-01T10:20:01Z","created_at":"2026-03-01T09:00:00Z","updated_at":"2026-03-01T10:18:00Z"},{"id":"42","name":"integration-test","status":"running","progress":0,"agents":[{"role":"developer"}],"git_info":{"branch":"main","uncommitted_changes":false,"conflicts":[]}}]};
const func0 = Object.prototype.hasOwnProperty;
const formats0 = formats0Module.fullFormats["date-time"];

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
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.agents === undefined) || (!(func0.call(data, "agents")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agents"},message:"must have required property '"+"agents"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.progress === undefined) || (!(func0.call(data, "progress")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "progress"},message:"must have required property '"+"progress"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.git_info === undefined) || (!(func0.call(data, "git_info")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "git_info"},message:"must have required property '"+"git_info"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.id.type,parentSchema:schema0.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.name.type,parentSchema:schema0.properties.name,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
let data2 = data.path;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: schema0.properties.path.type},message:"must be string,null",schema:schema0.properties.path.type,parentSchema:schema0.properties.path,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data3 = data.status;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.status.type,parentSchema:schema0.properties.status,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((data3 === "creating") || (data3 === "running")) || (data3 === "paused")) || (data3 === "completed")) || (data3 === "failed"))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.status.enum,parentSchema:schema0.properties.status,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status_reason !== undefined && func0.call(data, "status_reason")){
let data4 = data.status_reason;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/status_reason",schemaPath:"#/properties/status_reason/type",keyword:"type",params:{type: schema0.properties.status_reason.type},message:"must be string,null",schema:schema0.properties.status_reason.type,parentSchema:schema0.properties.status_reason,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.progress !== undefined && func0.call(data, "progress")){
let data5 = data.progress;
if(typeof data5 == "number"){
if(data5 > 1 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema0.properties.progress,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.progress,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.progress.type,parentSchema:schema0.properties.progress,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.progress_source !== undefined && func0.call(data, "progress_source")){
let data6 = data.progress_source;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/progress_source",schemaPath:"#/properties/progress_source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.progress_source.type,parentSchema:schema0.properties.progress_source,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data6 === "tasks") || (data6 === "none"))){
const err16 = {instancePath:instancePath+"/progress_source",schemaPath:"#/properties/progress_source/enum",keyword:"enum",params:{allowedValues: schema0.properties.progress_source.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.progress_source.enum,parentSchema:schema0.properties.progress_source,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.agents !== undefined && func0.call(data, "agents")){
let data7 = data.agents;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.role === undefined) || (!(func0.call(data8, "role")))){
const err17 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema0.properties.agents.items.required,parentSchema:schema0.properties.agents.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.id !== undefined && func0.call(data8, "id")){
let data9 = data8.id;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/agents/" + i0+"/id",schemaPath:"#/properties/agents/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.items.properties.id.type,parentSchema:schema0.properties.agents.items.properties.id,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.role !== undefined && func0.call(data8, "role")){
let data10 = data8.role;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/agents/" + i0+"/role",schemaPath:"#/properties/agents/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.items.properties.role.type,parentSchema:schema0.properties.agents.items.properties.role,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.window_id !== undefined && func0.call(data8, "window_id")){
let data11 = data8.window_id;
if((typeof data11 !== "string") && (data11 !== null)){
const err20 = {instancePath:instancePath+"/agents/" + i0+"/window_id",schemaPath:"#/properties/agents/items/properties/window_id/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.window_id.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.window_id.type,parentSchema:schema0.properties.agents.items.properties.window_id,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.pane_id !== undefined && func0.call(data8, "pane_id")){
let data12 = data8.pane_id;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/agents/" + i0+"/pane_id",schemaPath:"#/properties/agents/items/properties/pane_id/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.pane_id.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.pane_id.type,parentSchema:schema0.properties.agents.items.properties.pane_id,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.worktree_path !== undefined && func0.call(data8, "worktree_path")){
let data13 = data8.worktree_path;
if((typeof data13 !== "string") && (data13 !== null)){
const err22 = {instancePath:instancePath+"/agents/" + i0+"/worktree_path",schemaPath:"#/properties/agents/items/properties/worktree_path/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.worktree_path.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.worktree_path.type,parentSchema:schema0.properties.agents.items.properties.worktree_path,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.status !== undefined && func0.call(data8, "status")){
let data14 = data8.status;
if((typeof data14 !== "string") && (data14 !== null)){
const err23 = {instancePath:instancePath+"/agents/" + i0+"/status",schemaPath:"#/properties/agents/items/properties/status/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.status.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.status.type,parentSchema:schema0.properties.agents.items.properties.status,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((((data14 === "active") || (data14 === "idle")) || (data14 === "exhausted")) || (data14 === "failed")) || (data14 === null))){
const err24 = {instancePath:instancePath+"/agents/" + i0+"/status",schemaPath:"#/properties/agents/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.items.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.items.properties.status.enum,parentSchema:schema0.properties.agents.items.properties.status,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.activity !== undefined && func0.call(data8, "activity")){
let data15 = data8.activity;
if(typeof data15 !== "string"){
const err25 = {instancePath:instancePath+"/agents/" + i0+"/activity",schemaPath:"#/properties/agents/items/properties/activity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.items.properties.activity.type,parentSchema:schema0.properties.agents.items.properties.activity,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((((((((data15 === "starting") || (data15 === "working")) || (data15 === "idle")) || (data15 === "waiting_permission")) || (data15 === "waiting_input")) || (data15 === "rate_limited")) || (data15 === "crashed")) || (data15 === "exited")) || (data15 === "unknown"))){
const err26 = {instancePath:instancePath+"/agents/" + i0+"/activity",schemaPath:"#/properties/agents/items/properties/activity/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.items.properties.activity.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.items.properties.activity.enum,parentSchema:schema0.properties.agents.items.properties.activity,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.activity_source !== undefined && func0.call(data8, "activity_source")){
let data16 = data8.activity_source;
if((typeof data16 !== "string") && (data16 !== null)){
const err27 = {instancePath:instancePath+"/agents/" + i0+"/activity_source",schemaPath:"#/properties/agents/items/properties/activity_source/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.activity_source.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.activity_source.type,parentSchema:schema0.properties.agents.items.properties.activity_source,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((((data16 === "hook") || (data16 === "process")) || (data16 === "screen")) || (data16 === "tmux")) || (data16 === null))){
const err28 = {instancePath:instancePath+"/agents/" + i0+"/activity_source",schemaPath:"#/properties/agents/items/properties/activity_source/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.items.properties.activity_source.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.items.properties.activity_source.enum,parentSchema:schema0.properties.agents.items.properties.activity_source,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.activity_since !== undefined && func0.call(data8, "activity_since")){
let data17 = data8.activity_since;
if((typeof data17 !== "string") && (data17 !== null)){
const err29 = {instancePath:instancePath+"/agents/" + i0+"/activity_since",schemaPath:"#/properties/agents/items/properties/activity_since/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.activity_since.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.activity_since.type,parentSchema:schema0.properties.agents.items.properties.activity_since,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err30 = {instancePath:instancePath+"/agents/" + i0+"/activity_since",schemaPath:"#/properties/agents/items/properties/activity_since/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.agents.items.properties.activity_since,data:data17};
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
if(data8.current_task !== undefined && func0.call(data8, "current_task")){
let data18 = data8.current_task;
if((typeof data18 !== "string") && (data18 !== null)){
const err31 = {instancePath:instancePath+"/agents/" + i0+"/current_task",schemaPath:"#/properties/agents/items/properties/current_task/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.current_task.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.current_task.type,parentSchema:schema0.properties.agents.items.properties.current_task,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.last_check_in !== undefined && func0.call(data8, "last_check_in")){
let data19 = data8.last_check_in;
if((typeof data19 !== "string") && (data19 !== null)){
const err32 = {instancePath:instancePath+"/agents/" + i0+"/last_check_in",schemaPath:"#/properties/agents/items/properties/last_check_in/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.last_check_in.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.last_check_in.type,parentSchema:schema0.properties.agents.items.properties.last_check_in,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data19 === "string"){
if(!(formats0.validate(data19))){
const err33 = {instancePath:instancePath+"/agents/" + i0+"/last_check_in",schemaPath:"#/properties/agents/items/properties/last_check_in/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.agents.items.properties.last_check_in,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data8.credit_status !== undefined && func0.call(data8, "credit_status")){
let data20 = data8.credit_status;
if((typeof data20 !== "string") && (data20 !== null)){
const err34 = {instancePath:instancePath+"/agents/" + i0+"/credit_status",schemaPath:"#/properties/agents/items/properties/credit_status/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.credit_status.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.credit_status.type,parentSchema:schema0.properties.agents.items.properties.credit_status,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data8.prompt !== undefined && func0.call(data8, "prompt")){
let data21 = data8.prompt;
const _errs44 = errors;
let valid4 = false;
let passing0 = null;
const _errs45 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.id === undefined) || (!(func0.call(data21, "id")))){
const err35 = {instancePath:instancePath+"/agents/" + i0+"/prompt",schemaPath:"#/properties/agents/items/properties/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.agents.items.properties.prompt.oneOf[0].required,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[0],data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data21.id !== undefined && func0.call(data21, "id")){
let data22 = data21.id;
if(typeof data22 !== "string"){
const err36 = {instancePath:instancePath+"/agents/" + i0+"/prompt/id",schemaPath:"#/properties/agents/items/properties/prompt/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.id.type,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.id,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data21.kind !== undefined && func0.call(data21, "kind")){
let data23 = data21.kind;
if(typeof data23 !== "string"){
const err37 = {instancePath:instancePath+"/agents/" + i0+"/prompt/kind",schemaPath:"#/properties/agents/items/properties/prompt/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.kind.type,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.kind,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data23 === "permission") || (data23 === "input"))){
const err38 = {instancePath:instancePath+"/agents/" + i0+"/prompt/kind",schemaPath:"#/properties/agents/items/properties/prompt/oneOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.agents.items.properties.prompt.oneOf[0].properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.kind.enum,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.kind,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21.text !== undefined && func0.call(data21, "text")){
let data24 = data21.text;
if((typeof data24 !== "string") && (data24 !== null)){
const err39 = {instancePath:instancePath+"/agents/" + i0+"/prompt/text",schemaPath:"#/properties/agents/items/properties/prompt/oneOf/0/properties/text/type",keyword:"type",params:{type: schema0.properties.agents.items.properties.prompt.oneOf[0].properties.text.type},message:"must be string,null",schema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.text.type,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.text,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data21.options !== undefined && func0.call(data21, "options")){
let data25 = data21.options;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(typeof data26 !== "string"){
const err40 = {instancePath:instancePath+"/agents/" + i0+"/prompt/options/" + i1,schemaPath:"#/properties/agents/items/properties/prompt/oneOf/0/properties/options/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.options.items.type,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.options.items,data:data26};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/agents/" + i0+"/prompt/options",schemaPath:"#/properties/agents/items/properties/prompt/oneOf/0/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.options.type,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[0].properties.options,data:data25};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/agents/" + i0+"/prompt",schemaPath:"#/properties/agents/items/properties/prompt/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.items.properties.prompt.oneOf[0].type,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[0],data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid0 = _errs45 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
var props0 = {};
props0.id = true;
props0.kind = true;
props0.text = true;
props0.options = true;
}
const _errs57 = errors;
if(data21 !== null){
const err43 = {instancePath:instancePath+"/agents/" + i0+"/prompt",schemaPath:"#/properties/agents/items/properties/prompt/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.agents.items.properties.prompt.oneOf[1].type,parentSchema:schema0.properties.agents.items.properties.prompt.oneOf[1],data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid0 = _errs57 === errors;
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
const err44 = {instancePath:instancePath+"/agents/" + i0+"/prompt",schemaPath:"#/properties/agents/items/properties/prompt/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema0.properties.agents.items.properties.prompt.oneOf,parentSchema:schema0.properties.agents.items.properties.prompt,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.agents.items.type,parentSchema:schema0.properties.agents.items,data:data8};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.agents.type,parentSchema:schema0.properties.agents,data:data7};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.git_info !== undefined && func0.call(data, "git_info")){
let data27 = data.git_info;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.branch === undefined) || (!(func0.call(data27, "branch")))){
const err47 = {instancePath:instancePath+"/git_info",schemaPath:"#/properties/git_info/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'",schema:schema0.properties.git_info.required,parentSchema:schema0.properties.git_info,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((data27.uncommitted_changes === undefined) || (!(func0.call(data27, "uncommitted_changes")))){
const err48 = {instancePath:instancePath+"/git_info",schemaPath:"#/properties/git_info/required",keyword:"required",params:{missingProperty: "uncommitted_changes"},message:"must have required property '"+"uncommitted_changes"+"'",schema:schema0.properties.git_info.required,parentSchema:schema0.properties.git_info,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((data27.conflicts === undefined) || (!(func0.call(data27, "conflicts")))){
const err49 = {instancePath:instancePath+"/git_info",schemaPath:"#/properties/git_info/required",keyword:"required",params:{missingProperty: "conflicts"},message:"must have required property '"+"conflicts"+"'",schema:schema0.properties.git_info.required,parentSchema:schema0.properties.git_info,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data27.branch !== undefined && func0.call(data27, "branch")){
let data28 = data27.branch;
if((typeof data28 !== "string") && (data28 !== null)){
const err50 = {instancePath:instancePath+"/git_info/branch",schemaPath:"#/properties/git_info/properties/branch/type",keyword:"type",params:{type: schema0.properties.git_info.properties.branch.type},message:"must be string,null",schema:schema0.properties.git_info.properties.branch.type,parentSchema:schema0.properties.git_info.properties.branch,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data27.uncommitted_changes !== undefined && func0.call(data27, "uncommitted_changes")){
let data29 = data27.uncommitted_changes;
if(typeof data29 !== "boolean"){
const err51 = {instancePath:instancePath+"/git_info/uncommitted_changes",schemaPath:"#/properties/git_info/properties/uncommitted_changes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.git_info.properties.uncommitted_changes.type,parentSchema:schema0.properties.git_info.properties.uncommitted_changes,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data27.conflicts !== undefined && func0.call(data27, "conflicts")){
let data30 = data27.conflicts;
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
if(typeof data31 !== "string"){
const err52 = {instancePath:instancePath+"/git_info/conflicts/" + i2,schemaPath:"#/properties/git_info/properties/conflicts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.git_info.properties.conflicts.items.type,parentSchema:schema0.properties.git_info.properties.conflicts.items,data:data31};
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
const err53 = {instancePath:instancePath+"/git_info/conflicts",schemaPath:"#/properties/git_info/properties/conflicts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.git_info.properties.conflicts.type,parentSchema:schema0.properties.git_info.properties.conflicts,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data27.commit_hash !== undefined && func0.call(data27, "commit_hash")){
let data32 = data27.commit_hash;
if((typeof data32 !== "string") && (data32 !== null)){
const err54 = {instancePath:instancePath+"/git_info/commit_hash",schemaPath:"#/properties/git_info/properties/commit_hash/type",keyword:"type",params:{type: schema0.properties.git_info.properties.commit_hash.type},message:"must be string,null",schema:schema0.properties.git_info.properties.commit_hash.type,parentSchema:schema0.properties.git_info.properties.commit_hash,data:data32};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data27.worktree_path !== undefined && func0.call(data27, "worktree_path")){
let data33 = data27.worktree_path;
if((typeof data33 !== "string") && (data33 !== null)){
const err55 = {instancePath:instancePath+"/git_info/worktree_path",schemaPath:"#/properties/git_info/properties/worktree_path/type",keyword:"type",params:{type: schema0.properties.git_info.properties.worktree_path.type},message:"must be string,null",schema:schema0.properties.git_info.properties.worktree_path.type,parentSchema:schema0.properties.git_info.properties.worktree_path,data:data33};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data27.uncommitted_files !== undefined && func0.call(data27, "uncommitted_files")){
let data34 = data27.uncommitted_files;
if((!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))) && (data34 !== null)){
const err56 = {instancePath:instancePath+"/git_info/uncommitted_files",schemaPath:"#/properties/git_info/properties/uncommitted_files/type",keyword:"type",params:{type: schema0.properties.git_info.properties.uncommitted_files.type},message:"must be integer,null",schema:schema0.properties.git_info.properties.uncommitted_files.type,parentSchema:schema0.properties.git_info.properties.uncommitted_files,data:data34};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data34 == "number"){
if(data34 < 0 || isNaN(data34)){
const err57 = {instancePath:instancePath+"/git_info/uncommitted_files",schemaPath:"#/properties/git_info/properties/uncommitted_files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.git_info.properties.uncommitted_files,data:data34};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data27.ahead !== undefined && func0.call(data27, "ahead")){
let data35 = data27.ahead;
if((!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))) && (data35 !== null)){
const err58 = {instancePath:instancePath+"/git_info/ahead",schemaPath:"#/properties/git_info/properties/ahead/type",keyword:"type",params:{type: schema0.properties.git_info.properties.ahead.type},message:"must be integer,null",schema:schema0.properties.git_info.properties.ahead.type,parentSchema:schema0.properties.git_info.properties.ahead,data:data35};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data35 == "number"){
if(data35 < 0 || isNaN(data35)){
const err59 = {instancePath:instancePath+"/git_info/ahead",schemaPath:"#/properties/git_info/properties/ahead/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.git_info.properties.ahead,data:data35};
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
if(data27.behind !== undefined && func0.call(data27, "behind")){
let data36 = data27.behind;
if((!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))) && (data36 !== null)){
const err60 = {instancePath:instancePath+"/git_info/behind",schemaPath:"#/properties/git_info/properties/behind/type",keyword:"type",params:{type: schema0.properties.git_info.properties.behind.type},message:"must be integer,null",schema:schema0.properties.git_info.properties.behind.type,parentSchema:schema0.properties.git_info.properties.behind,data:data36};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data36 == "number"){
if(data36 < 0 || isNaN(data36)){
const err61 = {instancePath:instancePath+"/git_info/behind",schemaPath:"#/properties/git_info/properties/behind/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.git_info.properties.behind,data:data36};
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
if(data27.base_ref !== undefined && func0.call(data27, "base_ref")){
let data37 = data27.base_ref;
if((typeof data37 !== "string") && (data37 !== null)){
const err62 = {instancePath:instancePath+"/git_info/base_ref",schemaPath:"#/properties/git_info/properties/base_ref/type",keyword:"type",params:{type: schema0.properties.git_info.properties.base_ref.type},message:"must be string,null",schema:schema0.properties.git_info.properties.base_ref.type,parentSchema:schema0.properties.git_info.properties.base_ref,data:data37};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data27.operation !== undefined && func0.call(data27, "operation")){
let data38 = data27.operation;
if((typeof data38 !== "string") && (data38 !== null)){
const err63 = {instancePath:instancePath+"/git_info/operation",schemaPath:"#/properties/git_info/properties/operation/type",keyword:"type",params:{type: schema0.properties.git_info.properties.operation.type},message:"must be string,null",schema:schema0.properties.git_info.properties.operation.type,parentSchema:schema0.properties.git_info.properties.operation,data:data38};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!(((((((data38 === "merge") || (data38 === "rebase")) || (data38 === "cherry_pick")) || (data38 === "revert")) || (data38 === "am")) || (data38 === "bisect")) || (data38 === null))){
const err64 = {instancePath:instancePath+"/git_info/operation",schemaPath:"#/properties/git_info/properties/operation/enum",keyword:"enum",params:{allowedValues: schema0.properties.git_info.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.git_info.properties.operation.enum,parentSchema:schema0.properties.git_info.properties.operation,data:data38};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/git_info",schemaPath:"#/properties/git_info/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.git_info.type,parentSchema:schema0.properties.git_info,data:data27};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.metrics !== undefined && func0.call(data, "metrics")){
let data39 = data.metrics;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.project_id !== undefined && func0.call(data39, "project_id")){
let data40 = data39.project_id;
if(typeof data40 !== "string"){
const err66 = {instancePath:instancePath+"/metrics/project_id",schemaPath:"#/properties/metrics/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.metrics.properties.project_id.type,parentSchema:schema0.properties.metrics.properties.project_id,data:data40};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data39.since !== undefined && func0.call(data39, "since")){
let data41 = data39.since;
if((typeof data41 !== "string") && (data41 !== null)){
const err67 = {instancePath:instancePath+"/metrics/since",schemaPath:"#/properties/metrics/properties/since/type",keyword:"type",params:{type: schema0.properties.metrics.properties.since.type},message:"must be string,null",schema:schema0.properties.metrics.properties.since.type,parentSchema:schema0.properties.metrics.properties.since,data:data41};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data41 === "string"){
if(!(formats0.validate(data41))){
const err68 = {instancePath:instancePath+"/metrics/since",schemaPath:"#/properties/metrics/properties/since/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.metrics.properties.since,data:data41};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data39.commits !== undefined && func0.call(data39, "commits")){
let data42 = data39.commits;
if((!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))) && (data42 !== null)){
const err69 = {instancePath:instancePath+"/metrics/commits",schemaPath:"#/properties/metrics/properties/commits/type",keyword:"type",params:{type: schema0.properties.metrics.properties.commits.type},message:"must be integer,null",schema:schema0.properties.metrics.properties.commits.type,parentSchema:schema0.properties.metrics.properties.commits,data:data42};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data42 == "number"){
if(data42 < 0 || isNaN(data42)){
const err70 = {instancePath:instancePath+"/metrics/commits",schemaPath:"#/properties/metrics/properties/commits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.metrics.properties.commits,data:data42};
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
if(data39.messages !== undefined && func0.call(data39, "messages")){
let data43 = data39.messages;
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
const err71 = {instancePath:instancePath+"/metrics/messages",schemaPath:"#/properties/metrics/properties/messages/type",keyword:"type",params:{type: schema0.properties.metrics.properties.messages.type},message:"must be object,null",schema:schema0.properties.metrics.properties.messages.type,parentSchema:schema0.properties.metrics.properties.messages,data:data43};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key0 of Object.keys(data43)){
let data44 = data43[key0];
if(!((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44)))){
const err72 = {instancePath:instancePath+"/metrics/messages/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/properties/messages/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.metrics.properties.messages.additionalProperties.type,parentSchema:schema0.properties.metrics.properties.messages.additionalProperties,data:data44};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(typeof data44 == "number"){
if(data44 < 0 || isNaN(data44)){
const err73 = {instancePath:instancePath+"/metrics/messages/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/properties/messages/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.metrics.properties.messages.additionalProperties,data:data44};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
}
if(data39.delivery_ms !== undefined && func0.call(data39, "delivery_ms")){
let data45 = data39.delivery_ms;
if((!(data45 && typeof data45 == "object" && !Array.isArray(data45))) && (data45 !== null)){
const err74 = {instancePath:instancePath+"/metrics/delivery_ms",schemaPath:"#/properties/metrics/properties/delivery_ms/type",keyword:"type",params:{type: schema0.properties.metrics.properties.delivery_ms.type},message:"must be object,null",schema:schema0.properties.metrics.properties.delivery_ms.type,parentSchema:schema0.properties.metrics.properties.delivery_ms,data:data45};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.p50 !== undefined && func0.call(data45, "p50")){
let data46 = data45.p50;
if((!(typeof data46 == "number")) && (data46 !== null)){
const err75 = {instancePath:instancePath+"/metrics/delivery_ms/p50",schemaPath:"#/properties/metrics/properties/delivery_ms/properties/p50/type",keyword:"type",params:{type: schema0.properties.metrics.properties.delivery_ms.properties.p50.type},message:"must be number,null",schema:schema0.properties.metrics.properties.delivery_ms.properties.p50.type,parentSchema:schema0.properties.metrics.properties.delivery_ms.properties.p50,data:data46};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(typeof data46 == "number"){
if(data46 < 0 || isNaN(data46)){
const err76 = {instancePath:instancePath+"/metrics/delivery_ms/p50",schemaPath:"#/properties/metrics/properties/delivery_ms/properties/p50/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.metrics.properties.delivery_ms.properties.p50,data:data46};
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
if(data45.p95 !== undefined && func0.call(data45, "p95")){
let data47 = data45.p95;
if((!(typeof data47 == "number")) && (data47 !== null)){
const err77 = {instancePath:instancePath+"/metrics/delivery_ms/p95",schemaPath:"#/properties/metrics/properties/delivery_ms/properties/p95/type",keyword:"type",params:{type: schema0.properties.metrics.properties.delivery_ms.properties.p95.type},message:"must be number,null",schema:schema0.properties.metrics.properties.delivery_ms.properties.p95.type,parentSchema:schema0.properties.metrics.properties.delivery_ms.properties.p95,data:data47};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(typeof data47 == "number"){
if(data47 < 0 || isNaN(data47)){
const err78 = {instancePath:instancePath+"/metrics/delivery_ms/p95",schemaPath:"#/properties/metrics/properties/delivery_ms/properties/p95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.metrics.properties.delivery_ms.properties.p95,data:data47};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
}
if(data39.agent_busy_ratio !== undefined && func0.call(data39, "agent_busy_ratio")){
let data48 = data39.agent_busy_ratio;
if((!(typeof data48 == "number")) && (data48 !== null)){
const err79 = {instancePath:instancePath+"/metrics/agent_busy_ratio",schemaPath:"#/properties/metrics/properties/agent_busy_ratio/type",keyword:"type",params:{type: schema0.properties.metrics.properties.agent_busy_ratio.type},message:"must be number,null",schema:schema0.properties.metrics.properties.agent_busy_ratio.type,parentSchema:schema0.properties.metrics.properties.agent_busy_ratio,data:data48};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(typeof data48 == "number"){
if(data48 > 1 || isNaN(data48)){
const err80 = {instancePath:instancePath+"/metrics/agent_busy_ratio",schemaPath:"#/properties/metrics/properties/agent_busy_ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema0.properties.metrics.properties.agent_busy_ratio,data:data48};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data48 < 0 || isNaN(data48)){
const err81 = {instancePath:instancePath+"/metrics/agent_busy_ratio",schemaPath:"#/properties/metrics/properties/agent_busy_ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.metrics.properties.agent_busy_ratio,data:data48};
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
if(data39.restarts !== undefined && func0.call(data39, "restarts")){
let data49 = data39.restarts;
if((!((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49)))) && (data49 !== null)){
const err82 = {instancePath:instancePath+"/metrics/restarts",schemaPath:"#/properties/metrics/properties/restarts/type",keyword:"type",params:{type: schema0.properties.metrics.properties.restarts.type},message:"must be integer,null",schema:schema0.properties.metrics.properties.restarts.type,parentSchema:schema0.properties.metrics.properties.restarts,data:data49};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data49 == "number"){
if(data49 < 0 || isNaN(data49)){
const err83 = {instancePath:instancePath+"/metrics/restarts",schemaPath:"#/properties/metrics/properties/restarts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.metrics.properties.restarts,data:data49};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data39.tasks !== undefined && func0.call(data39, "tasks")){
let data50 = data39.tasks;
if((!(data50 && typeof data50 == "object" && !Array.isArray(data50))) && (data50 !== null)){
const err84 = {instancePath:instancePath+"/metrics/tasks",schemaPath:"#/properties/metrics/properties/tasks/type",keyword:"type",params:{type: schema0.properties.metrics.properties.tasks.type},message:"must be object,null",schema:schema0.properties.metrics.properties.tasks.type,parentSchema:schema0.properties.metrics.properties.tasks,data:data50};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key1 of Object.keys(data50)){
let data51 = data50[key1];
if(!((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51)))){
const err85 = {instancePath:instancePath+"/metrics/tasks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/properties/tasks/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.metrics.properties.tasks.additionalProperties.type,parentSchema:schema0.properties.metrics.properties.tasks.additionalProperties,data:data51};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(typeof data51 == "number"){
if(data51 < 0 || isNaN(data51)){
const err86 = {instancePath:instancePath+"/metrics/tasks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/properties/tasks/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.metrics.properties.tasks.additionalProperties,data:data51};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
}
if(data39.observed_at !== undefined && func0.call(data39, "observed_at")){
let data52 = data39.observed_at;
if((typeof data52 !== "string") && (data52 !== null)){
const err87 = {instancePath:instancePath+"/metrics/observed_at",schemaPath:"#/properties/metrics/properties/observed_at/type",keyword:"type",params:{type: schema0.properties.metrics.properties.observed_at.type},message:"must be string,null",schema:schema0.properties.metrics.properties.observed_at.type,parentSchema:schema0.properties.metrics.properties.observed_at,data:data52};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(typeof data52 === "string"){
if(!(formats0.validate(data52))){
const err88 = {instancePath:instancePath+"/metrics/observed_at",schemaPath:"#/properties/metrics/properties/observed_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.metrics.properties.observed_at,data:data52};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.metrics.type,parentSchema:schema0.properties.metrics,data:data39};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.blockers !== undefined && func0.call(data, "blockers")){
let data53 = data.blockers;
if(Array.isArray(data53)){
const len3 = data53.length;
for(let i3=0; i3<len3; i3++){
let data54 = data53[i3];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if((data54.kind === undefined) || (!(func0.call(data54, "kind")))){
const err90 = {instancePath:instancePath+"/blockers/" + i3,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema0.properties.blockers.items.required,parentSchema:schema0.properties.blockers.items,data:data54};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data54.kind !== undefined && func0.call(data54, "kind")){
let data55 = data54.kind;
if(typeof data55 !== "string"){
const err91 = {instancePath:instancePath+"/blockers/" + i3+"/kind",schemaPath:"#/properties/blockers/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.blockers.items.properties.kind.type,parentSchema:schema0.properties.blockers.items.properties.kind,data:data55};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data54.agent_id !== undefined && func0.call(data54, "agent_id")){
let data56 = data54.agent_id;
if((typeof data56 !== "string") && (data56 !== null)){
const err92 = {instancePath:instancePath+"/blockers/" + i3+"/agent_id",schemaPath:"#/properties/blockers/items/properties/agent_id/type",keyword:"type",params:{type: schema0.properties.blockers.items.properties.agent_id.type},message:"must be string,null",schema:schema0.properties.blockers.items.properties.agent_id.type,parentSchema:schema0.properties.blockers.items.properties.agent_id,data:data56};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data54.since !== undefined && func0.call(data54, "since")){
let data57 = data54.since;
if((typeof data57 !== "string") && (data57 !== null)){
const err93 = {instancePath:instancePath+"/blockers/" + i3+"/since",schemaPath:"#/properties/blockers/items/properties/since/type",keyword:"type",params:{type: schema0.properties.blockers.items.properties.since.type},message:"must be string,null",schema:schema0.properties.blockers.items.properties.since.type,parentSchema:schema0.properties.blockers.items.properties.since,data:data57};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(typeof data57 === "string"){
if(!(formats0.validate(data57))){
const err94 = {instancePath:instancePath+"/blockers/" + i3+"/since",schemaPath:"#/properties/blockers/items/properties/since/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.blockers.items.properties.since,data:data57};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
if(data54.detail !== undefined && func0.call(data54, "detail")){
let data58 = data54.detail;
if((typeof data58 !== "string") && (data58 !== null)){
const err95 = {instancePath:instancePath+"/blockers/" + i3+"/detail",schemaPath:"#/properties/blockers/items/properties/detail/type",keyword:"type",params:{type: schema0.properties.blockers.items.properties.detail.type},message:"must be string,null",schema:schema0.properties.blockers.items.properties.detail.type,parentSchema:schema0.properties.blockers.items.properties.detail,data:data58};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/blockers/" + i3,schemaPath:"#/properties/blockers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.blockers.items.type,parentSchema:schema0.properties.blockers.items,data:data54};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.blockers.type,parentSchema:schema0.properties.blockers,data:data53};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.estimated_completion !== undefined && func0.call(data, "estimated_completion")){
let data59 = data.estimated_completion;
if((typeof data59 !== "string") && (data59 !== null)){
const err98 = {instancePath:instancePath+"/estimated_completion",schemaPath:"#/properties/estimated_completion/type",keyword:"type",params:{type: schema0.properties.estimated_completion.type},message:"must be string,null",schema:schema0.properties.estimated_completion.type,parentSchema:schema0.properties.estimated_completion,data:data59};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(typeof data59 === "string"){
if(!(formats0.validate(data59))){
const err99 = {instancePath:instancePath+"/estimated_completion",schemaPath:"#/properties/estimated_completion/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.estimated_completion,data:data59};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data.observed_at !== undefined && func0.call(data, "observed_at")){
let data60 = data.observed_at;
if((typeof data60 !== "string") && (data60 !== null)){
const err100 = {instancePath:instancePath+"/observed_at",schemaPath:"#/properties/observed_at/type",keyword:"type",params:{type: schema0.properties.observed_at.type},message:"must be string,null",schema:schema0.properties.observed_at.type,parentSchema:schema0.properties.observed_at,data:data60};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(typeof data60 === "string"){
if(!(formats0.validate(data60))){
const err101 = {instancePath:instancePath+"/observed_at",schemaPath:"#/properties/observed_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.observed_at,data:data60};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data61 = data.created_at;
if((typeof data61 !== "string") && (data61 !== null)){
const err102 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema0.properties.created_at.type},message:"must be string,null",schema:schema0.properties.created_at.type,parentSchema:schema0.properties.created_at,data:data61};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(typeof data61 === "string"){
if(!(formats0.validate(data61))){
const err103 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.created_at,data:data61};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data62 = data.updated_at;
if((typeof data62 !== "string") && (data62 !== null)){
const err104 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema0.properties.updated_at.type},message:"must be string,null",schema:schema0.properties.updated_at.type,parentSchema:schema0.properties.updated_at,data:data62};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(typeof data62 === "string"){
if(!(formats0.validate(data62))){
const err105 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.updated_at,data:data62};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
}
else {
const err106 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"id":true,"name":true,"path":true,"status":true,"status_reason":true,"progress":true,"progress_source":true,"agents":true,"git_info":true,"metrics":true,"blockers":true,"estimated_completion":true,"observed_at":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
