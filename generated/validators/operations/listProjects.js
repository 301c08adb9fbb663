// Written by `npm run generate` with Ajv. Do not edit.
import formats0Module from "ajv-formats/dist/formats.js";
export const response = validate0;
const schema0 = {"type":"object","description":"One page of a list.","required":["projects"],"properties":{"projects":{"type":"array","description":"The items of this page.","items":{"type":"object","description":"A project's record.","required":["id","name","status"],"properties":{"id":{"type":"string","description":"The project's id."},"name":{"type":"string","description":"The project's name."},"path":{"type":["string","null"],"description":"The project's directory."},"status":{"type":"string","enum":["creating","running","paused","completed","failed"],"description":"The state of a project."},"status_reason":{"type":["string","null"],"description":"Why the project is in this state, such as `not_started`."},"specification":{"type":["string","null"],"description":"The specification in Markdown. It is left out in lists."},"team_composition":{"type":"array","description":"The role of each agent.","items":{"type":"string"}},"project_size":{"type":["string","null"],"description":"The size of the project."},"priority":{"type":["string","null"],"description":"The project's priority."},"progress":{"type":["number","null"],"minimum":0,"maximum":1,"description":"The share of the work that is done, 0 to 1."},"agent_count":{"type":["integer","null"],"minimum":0,"description":"The number of agents."},"agent_command":{"type":["array","null"],"description":"The program that each agent runs, with its arguments.","items":{"type":"string"}},"git":{"type":["object","null"],"description":"How the agents share the repository.","properties":{"isolation":{"type":["string","null"],"description":"Either `worktree` or `shared`."},"base_ref":{"type":["string","null"],"description":"The ref that the agents' branches start from."}}},"metrics":{"type":"object","description":"The metrics, when they were asked for.","properties":{"project_id":{"type":"string","description":"The project's id."},"since":{"type":["string","null"],"format":"date-time","description":"The start of the period that the values are of (RFC 3339 UTC)."},"commits":{"type":["integer","null"],"minimum":0,"description":"The number of commits on the branches of the project."},"messages":{"type":["object","null"],"description":"The number of deliveries by state, such as `answered`.","additionalProperties":{"type":"integer","minimum":0}},"delivery_ms":{"type":["object","null"],"description":"The time from the recording of a message to its submission, in milliseconds.","properties":{"p50":{"type":["number","null"],"minimum":0,"description":"The median."},"p95":{"type":["number","null"],"minimum":0,"description":"The 95th percentile."}}},"agent_busy_ratio":{"type":["number","null"],"minimum":0,"maximum":1,"description":"The share of the agents' lifetime in which they were working, 0 to 1."},"restarts":{"type":["integer","null"],"minimum":0,"description":"The number of agent restarts."},"tasks":{"type":["object","null"],"description":"The number of tasks by state, such as `done`.","additionalProperties":{"type":"integer","minimum":0}},"observed_at":{"type":["string","null"],"format":"date-time","description":"When the values were taken (RFC 3339 UTC)."}},"examples":[{"project_id":"my-webapp-123","commits":12,"messages":{"queued":1,"answered":9},"delivery_ms":{"p50":310,"p95":1240.5},"agent_busy_ratio":0.62,"restarts":0}]},"attach_command":{"type":["string","null"],"description":"The command for a person's shell that attaches to the tmux session of the project, on the machine of the server. It is null where the server's machine is not the person's."},"links":{"type":"object","description":"Addresses of the project's resources.","properties":{"self":{"type":"string","format":"uri-reference","description":"The project."},"status":{"type":"string","format":"uri-reference","description":"Its status."},"agents":{"type":"string","format":"uri-reference","description":"Its agents."},"messages":{"type":"string","format":"uri-reference","description":"Its messages."},"events":{"type":"string","format":"uri-reference","description":"Its events."}}},"created_at":{"type":["string","null"],"format":"date-time","description":"When the project was created (RFC 3339 UTC)."},"updated_at":{"type":["string","null"],"format":"date-time","description":"When the project last changed (RFC 3339 UTC)."}}}},"next_cursor":{"type":["string","null"],"description":"The cursor of the next page. It is null on the last one."},"total":{"type":["integer","null"],"minimum":0,"description":"The number of items on all pages."}}};
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
if((data.projects === undefined) || (!(func0.call(data, "projects")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "projects"},message:"must have required property '"+"projects"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.projects !== undefined && func0.call(data, "projects")){
let data0 = data.projects;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.id === undefined) || (!(func0.call(data1, "id")))){
const err1 = {instancePath:instancePath+"/projects/" + i0,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.projects.items.required,parentSchema:schema0.properties.projects.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data1.name === undefined) || (!(func0.call(data1, "name")))){
const err2 = {instancePath:instancePath+"/projects/" + i0,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema0.properties.projects.items.required,parentSchema:schema0.properties.projects.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data1.status === undefined) || (!(func0.call(data1, "status")))){
const err3 = {instancePath:instancePath+"/projects/" + i0,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema0.properties.projects.items.required,parentSchema:schema0.properties.projects.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.id !== undefined && func0.call(data1, "id")){
let data2 = data1.id;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/projects/" + i0+"/id",schemaPath:"#/properties/projects/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.projects.items.properties.id.type,parentSchema:schema0.properties.projects.items.properties.id,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.name !== undefined && func0.call(data1, "name")){
let data3 = data1.name;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/projects/" + i0+"/name",schemaPath:"#/properties/projects/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.projects.items.properties.name.type,parentSchema:schema0.properties.projects.items.properties.name,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data4 = data1.path;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/projects/" + i0+"/path",schemaPath:"#/properties/projects/items/properties/path/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.path.type},message:"must be string,null",schema:schema0.properties.projects.items.properties.path.type,parentSchema:schema0.properties.projects.items.properties.path,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.status !== undefined && func0.call(data1, "status")){
let data5 = data1.status;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/projects/" + i0+"/status",schemaPath:"#/properties/projects/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.projects.items.properties.status.type,parentSchema:schema0.properties.projects.items.properties.status,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((data5 === "creating") || (data5 === "running")) || (data5 === "paused")) || (data5 === "completed")) || (data5 === "failed"))){
const err8 = {instancePath:instancePath+"/projects/" + i0+"/status",schemaPath:"#/properties/projects/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.projects.items.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.projects.items.properties.status.enum,parentSchema:schema0.properties.projects.items.properties.status,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.status_reason !== undefined && func0.call(data1, "status_reason")){
let data6 = data1.status_reason;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/projects/" + i0+"/status_reason",schemaPath:"#/properties/projects/items/properties/status_reason/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.status_reason.type},message:"must be string,null",schema:schema0.properties.projects.items.properties.status_reason.type,parentSchema:schema0.properties.projects.items.properties.status_reason,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.specification !== undefined && func0.call(data1, "specification")){
let data7 = data1.specification;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/projects/" + i0+"/specification",schemaPath:"#/properties/projects/items/properties/specification/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.specification.type},message:"must be string,null",schema:schema0.properties.projects.items.properties.specification.type,parentSchema:schema0.properties.projects.items.properties.specification,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.team_composition !== undefined && func0.call(data1, "team_composition")){
let data8 = data1.team_composition;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/projects/" + i0+"/team_composition/" + i1,schemaPath:"#/properties/projects/items/properties/team_composition/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.projects.items.properties.team_composition.items.type,parentSchema:schema0.properties.projects.items.properties.team_composition.items,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/projects/" + i0+"/team_composition",schemaPath:"#/properties/projects/items/properties/team_composition/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.projects.items.properties.team_composition.type,parentSchema:schema0.properties.projects.items.properties.team_composition,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.project_size !== undefined && func0.call(data1, "project_size")){
let data10 = data1.project_size;
if((typeof data10 !== "string") && (data10 !== null)){
const err13 = {instancePath:instancePath+"/projects/" + i0+"/project_size",schemaPath:"#/properties/projects/items/properties/project_size/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.project_size.type},message:"must be string,null",schema:schema0.properties.projects.items.properties.project_size.type,parentSchema:schema0.properties.projects.items.properties.project_size,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.priority !== undefined && func0.call(data1, "priority")){
let data11 = data1.priority;
if((typeof data11 !== "string") && (data11 !== null)){
const err14 = {instancePath:instancePath+"/projects/" + i0+"/priority",schemaPath:"#/properties/projects/items/properties/priority/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.priority.type},message:"must be string,null",schema:schema0.properties.projects.items.properties.priority.type,parentSchema:schema0.properties.projects.items.properties.priority,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.progress !== undefined && func0.call(data1, "progress")){
let data12 = data1.progress;
if((!(typeof data12 == "number")) && (data12 !== null)){
const err15 = {instancePath:instancePath+"/projects/" + i0+"/progress",schemaPath:"#/properties/projects/items/properties/progress/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.progress.type},message:"must be number,null",schema:schema0.properties.projects.items.properties.progress.type,parentSchema:schema0.properties.projects.items.properties.progress,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 > 1 || isNaN(data12)){
const err16 = {instancePath:instancePath+"/projects/" + i0+"/progress",schemaPath:"#/properties/projects/items/properties/progress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema0.properties.projects.items.properties.progress,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err17 = {instancePath:instancePath+"/projects/" + i0+"/progress",schemaPath:"#/properties/projects/items/properties/progress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.projects.items.properties.progress,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data1.agent_count !== undefined && func0.call(data1, "agent_count")){
let data13 = data1.agent_count;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
const err18 = {instancePath:instancePath+"/projects/" + i0+"/agent_count",schemaPath:"#/properties/projects/items/properties/agent_count/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.agent_count.type},message:"must be integer,null",schema:schema0.properties.projects.items.properties.agent_count.type,parentSchema:schema0.properties.projects.items.properties.agent_count,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
const err19 = {instancePath:instancePath+"/projects/" + i0+"/agent_count",schemaPath:"#/properties/projects/items/properties/agent_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.projects.items.properties.agent_count,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data1.agent_command !== undefined && func0.call(data1, "agent_command")){
let data14 = data1.agent_command;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err20 = {instancePath:instancePath+"/projects/" + i0+"/agent_command",schemaPath:"#/properties/projects/items/properties/agent_command/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.agent_command.type},message:"must be array,null",schema:schema0.properties.projects.items.properties.agent_command.type,parentSchema:schema0.properties.projects.items.properties.agent_command,data:data14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 !== "string"){
const err21 = {instancePath:instancePath+"/projects/" + i0+"/agent_command/" + i2,schemaPath:"#/properties/projects/items/properties/agent_command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.projects.items.properties.agent_command.items.type,parentSchema:schema0.properties.projects.items.properties.agent_command.items,data:data15};
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
}
if(data1.git !== undefined && func0.call(data1, "git")){
let data16 = data1.git;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err22 = {instancePath:instancePath+"/projects/" + i0+"/git",schemaPath:"#/properties/projects/items/properties/git/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.git.type},message:"must be object,null",schema:schema0.properties.projects.items.properties.git.type,parentSchema:schema0.properties.projects.items.properties.git,data:data16};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.isolation !== undefined && func0.call(data16, "isolation")){
let data17 = data16.isolation;
if((typeof data17 !== "string") && (data17 !== null)){
const err23 = {instancePath:instancePath+"/projects/" + i0+"/git/isolation",schemaPath:"#/properties/projects/items/properties/git/properties/isolation/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.git.properties.isolation.type},message:"must be string,null",schema:schema0.properties.projects.items.properties.git.properties.isolation.type,parentSchema:schema0.properties.projects.items.properties.git.properties.isolation,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data16.base_ref !== undefined && func0.call(data16, "base_ref")){
let data18 = data16.base_ref;
if((typeof data18 !== "string") && (data18 !== null)){
const err24 = {instancePath:instancePath+"/projects/" + i0+"/git/base_ref",schemaPath:"#/properties/projects/items/properties/git/properties/base_ref/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.git.properties.base_ref.type},message:"must be string,null",schema:schema0.properties.projects.items.properties.git.properties.base_ref.type,parentSchema:schema0.properties.projects.items.properties.git.properties.base_ref,data:data18};
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
}
if(data1.metrics !== undefined && func0.call(data1, "metrics")){
let data19 = data1.metrics;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.project_id !== undefined && func0.call(data19, "project_id")){
let data20 = data19.project_id;
if(typeof data20 !== "string"){
const err25 = {instancePath:instancePath+"/projects/" + i0+"/metrics/project_id",schemaPath:"#/properties/projects/items/properties/metrics/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.projects.items.properties.metrics.properties.project_id.type,parentSchema:schema0.properties.projects.items.properties.metrics.properties.project_id,data:data20};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data19.since !== undefined && func0.call(data19, "since")){
let data21 = data19.since;
if((typeof data21 !== "string") && (data21 !== null)){
const err26 = {instancePath:instancePath+"/projects/" + i0+"/metrics/since",schemaPath:"#/properties/projects/items/properties/metrics/properties/since/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.metrics.properties.since.type},message:"must be string,null",schema:schema0.properties.projects.items.properties.metrics.properties.since.type,parentSchema:schema0.properties.projects.items.properties.metrics.properties.since,data:data21};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data21 === "string"){
if(!(formats0.validate(data21))){
const err27 = {instancePath:instancePath+"/projects/" + i0+"/metrics/since",schemaPath:"#/properties/projects/items/properties/metrics/properties/since/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.projects.items.properties.metrics.properties.since,data:data21};
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
if(data19.commits !== undefined && func0.call(data19, "commits")){
let data22 = data19.commits;
if((!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))) && (data22 !== null)){
const err28 = {instancePath:instancePath+"/projects/" + i0+"/metrics/commits",schemaPath:"#/properties/projects/items/properties/metrics/properties/commits/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.metrics.properties.commits.type},message:"must be integer,null",schema:schema0.properties.projects.items.properties.metrics.properties.commits.type,parentSchema:schema0.properties.projects.items.properties.metrics.properties.commits,data:data22};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data22 == "number"){
if(data22 < 0 || isNaN(data22)){
const err29 = {instancePath:instancePath+"/projects/" + i0+"/metrics/commits",schemaPath:"#/properties/projects/items/properties/metrics/properties/commits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.projects.items.properties.metrics.properties.commits,data:data22};
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
if(data19.messages !== undefined && func0.call(data19, "messages")){
let data23 = data19.messages;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
const err30 = {instancePath:instancePath+"/projects/" + i0+"/metrics/messages",schemaPath:"#/properties/projects/items/properties/metrics/properties/messages/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.metrics.properties.messages.type},message:"must be object,null",schema:schema0.properties.projects.items.properties.metrics.properties.messages.type,parentSchema:schema0.properties.projects.items.properties.metrics.properties.messages,data:data23};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key0 of Object.keys(data23)){
let data24 = data23[key0];
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
const err31 = {instancePath:instancePath+"/projects/" + i0+"/metrics/messages/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/projects/items/properties/metrics/properties/messages/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.projects.items.properties.metrics.properties.messages.additionalProperties.type,parentSchema:schema0.properties.projects.items.properties.metrics.properties.messages.additionalProperties,data:data24};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data24 == "number"){
if(data24 < 0 || isNaN(data24)){
const err32 = {instancePath:instancePath+"/projects/" + i0+"/metrics/messages/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/projects/items/properties/metrics/properties/messages/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.projects.items.properties.metrics.properties.messages.additionalProperties,data:data24};
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
}
}
if(data19.delivery_ms !== undefined && func0.call(data19, "delivery_ms")){
let data25 = data19.delivery_ms;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err33 = {instancePath:instancePath+"/projects/" + i0+"/metrics/delivery_ms",schemaPath:"#/properties/projects/items/properties/metrics/properties/delivery_ms/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.metrics.properties.delivery_ms.type},message:"must be object,null",schema:schema0.properties.projects.items.properties.metrics.properties.delivery_ms.type,parentSchema:schema0.properties.projects.items.properties.metrics.properties.delivery_ms,data:data25};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.p50 !== undefined && func0.call(data25, "p50")){
let data26 = data25.p50;
if((!(typeof data26 == "number")) && (data26 !== null)){
const err34 = {instancePath:instancePath+"/projects/" + i0+"/metrics/delivery_ms/p50",schemaPath:"#/properties/projects/items/properties/metrics/properties/delivery_ms/properties/p50/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.metrics.properties.delivery_ms.properties.p50.type},message:"must be number,null",schema:schema0.properties.projects.items.properties.metrics.properties.delivery_ms.properties.p50.type,parentSchema:schema0.properties.projects.items.properties.metrics.properties.delivery_ms.properties.p50,data:data26};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data26 == "number"){
if(data26 < 0 || isNaN(data26)){
const err35 = {instancePath:instancePath+"/projects/" + i0+"/metrics/delivery_ms/p50",schemaPath:"#/properties/projects/items/properties/metrics/properties/delivery_ms/properties/p50/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.projects.items.properties.metrics.properties.delivery_ms.properties.p50,data:data26};
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
if(data25.p95 !== undefined && func0.call(data25, "p95")){
let data27 = data25.p95;
if((!(typeof data27 == "number")) && (data27 !== null)){
const err36 = {instancePath:instancePath+"/projects/" + i0+"/metrics/delivery_ms/p95",schemaPath:"#/properties/projects/items/properties/metrics/properties/delivery_ms/properties/p95/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.metrics.properties.delivery_ms.properties.p95.type},message:"must be number,null",schema:schema0.properties.projects.items.properties.metrics.properties.delivery_ms.properties.p95.type,parentSchema:schema0.properties.projects.items.properties.metrics.properties.delivery_ms.properties.p95,data:data27};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data27 == "number"){
if(data27 < 0 || isNaN(data27)){
const err37 = {instancePath:instancePath+"/projects/" + i0+"/metrics/delivery_ms/p95",schemaPath:"#/properties/projects/items/properties/metrics/properties/delivery_ms/properties/p95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.projects.items.properties.metrics.properties.delivery_ms.properties.p95,data:data27};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
}
if(data19.agent_busy_ratio !== undefined && func0.call(data19, "agent_busy_ratio")){
let data28 = data19.agent_busy_ratio;
if((!(typeof data28 == "number")) && (data28 !== null)){
const err38 = {instancePath:instancePath+"/projects/" + i0+"/metrics/agent_busy_ratio",schemaPath:"#/properties/projects/items/properties/metrics/properties/agent_busy_ratio/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.metrics.properties.agent_busy_ratio.type},message:"must be number,null",schema:schema0.properties.projects.items.properties.metrics.properties.agent_busy_ratio.type,parentSchema:schema0.properties.projects.items.properties.metrics.properties.agent_busy_ratio,data:data28};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data28 == "number"){
if(data28 > 1 || isNaN(data28)){
const err39 = {instancePath:instancePath+"/projects/" + i0+"/metrics/agent_busy_ratio",schemaPath:"#/properties/projects/items/properties/metrics/properties/agent_busy_ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema0.properties.projects.items.properties.metrics.properties.agent_busy_ratio,data:data28};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err40 = {instancePath:instancePath+"/projects/" + i0+"/metrics/agent_busy_ratio",schemaPath:"#/properties/projects/items/properties/metrics/properties/agent_busy_ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.projects.items.properties.metrics.properties.agent_busy_ratio,data:data28};
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
if(data19.restarts !== undefined && func0.call(data19, "restarts")){
let data29 = data19.restarts;
if((!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))) && (data29 !== null)){
const err41 = {instancePath:instancePath+"/projects/" + i0+"/metrics/restarts",schemaPath:"#/properties/projects/items/properties/metrics/properties/restarts/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.metrics.properties.restarts.type},message:"must be integer,null",schema:schema0.properties.projects.items.properties.metrics.properties.restarts.type,parentSchema:schema0.properties.projects.items.properties.metrics.properties.restarts,data:data29};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data29 == "number"){
if(data29 < 0 || isNaN(data29)){
const err42 = {instancePath:instancePath+"/projects/" + i0+"/metrics/restarts",schemaPath:"#/properties/projects/items/properties/metrics/properties/restarts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.projects.items.properties.metrics.properties.restarts,data:data29};
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
if(data19.tasks !== undefined && func0.call(data19, "tasks")){
let data30 = data19.tasks;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
const err43 = {instancePath:instancePath+"/projects/" + i0+"/metrics/tasks",schemaPath:"#/properties/projects/items/properties/metrics/properties/tasks/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.metrics.properties.tasks.type},message:"must be object,null",schema:schema0.properties.projects.items.properties.metrics.properties.tasks.type,parentSchema:schema0.properties.projects.items.properties.metrics.properties.tasks,data:data30};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key1 of Object.keys(data30)){
let data31 = data30[key1];
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
const err44 = {instancePath:instancePath+"/projects/" + i0+"/metrics/tasks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/projects/items/properties/metrics/properties/tasks/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.projects.items.properties.metrics.properties.tasks.additionalProperties.type,parentSchema:schema0.properties.projects.items.properties.metrics.properties.tasks.additionalProperties,data:data31};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data31 == "number"){
if(data31 < 0 || isNaN(data31)){
const err45 = {instancePath:instancePath+"/projects/" + i0+"/metrics/tasks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/projects/items/properties/metrics/properties/tasks/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.projects.items.properties.metrics.properties.tasks.additionalProperties,data:data31};
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
}
}
if(data19.observed_at !== undefined && func0.call(data19, "observed_at")){
let data32 = data19.observed_at;
if((typeof data32 !== "string") && (data32 !== null)){
const err46 = {instancePath:instancePath+"/projects/" + i0+"/metrics/observed_at",schemaPath:"#/properties/projects/items/properties/metrics/properties/observed_at/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.metrics.properties.observed_at.type},message:"must be string,null",schema:schema0.properties.projects.items.properties.metrics.properties.observed_at.type,parentSchema:schema0.properties.projects.items.properties.metrics.properties.observed_at,data:data32};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data32 === "string"){
if(!(formats0.validate(data32))){
const err47 = {instancePath:instancePath+"/projects/" + i0+"/metrics/observed_at",schemaPath:"#/properties/projects/items/properties/metrics/properties/observed_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.projects.items.properties.metrics.properties.observed_at,data:data32};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/projects/" + i0+"/metrics",schemaPath:"#/properties/projects/items/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.projects.items.properties.metrics.type,parentSchema:schema0.properties.projects.items.properties.metrics,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data1.attach_command !== undefined && func0.call(data1, "attach_command")){
let data33 = data1.attach_command;
if((typeof data33 !== "string") && (data33 !== null)){
const err49 = {instancePath:instancePath+"/projects/" + i0+"/attach_command",schemaPath:"#/properties/projects/items/properties/attach_command/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.attach_command.type},message:"must be string,null",schema:schema0.properties.projects.items.properties.attach_command.type,parentSchema:schema0.properties.projects.items.properties.attach_command,data:data33};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data1.links !== undefined && func0.call(data1, "links")){
let data34 = data1.links;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.self !== undefined && func0.call(data34, "self")){
let data35 = data34.self;
if(typeof data35 === "string"){
if(!(formats4.test(data35))){
const err50 = {instancePath:instancePath+"/projects/" + i0+"/links/self",schemaPath:"#/properties/projects/items/properties/links/properties/self/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema0.properties.projects.items.properties.links.properties.self,data:data35};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/projects/" + i0+"/links/self",schemaPath:"#/properties/projects/items/properties/links/properties/self/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.projects.items.properties.links.properties.self.type,parentSchema:schema0.properties.projects.items.properties.links.properties.self,data:data35};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data34.status !== undefined && func0.call(data34, "status")){
let data36 = data34.status;
if(typeof data36 === "string"){
if(!(formats4.test(data36))){
const err52 = {instancePath:instancePath+"/projects/" + i0+"/links/status",schemaPath:"#/properties/projects/items/properties/links/properties/status/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema0.properties.projects.items.properties.links.properties.status,data:data36};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/projects/" + i0+"/links/status",schemaPath:"#/properties/projects/items/properties/links/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.projects.items.properties.links.properties.status.type,parentSchema:schema0.properties.projects.items.properties.links.properties.status,data:data36};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data34.agents !== undefined && func0.call(data34, "agents")){
let data37 = data34.agents;
if(typeof data37 === "string"){
if(!(formats4.test(data37))){
const err54 = {instancePath:instancePath+"/projects/" + i0+"/links/agents",schemaPath:"#/properties/projects/items/properties/links/properties/agents/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema0.properties.projects.items.properties.links.properties.agents,data:data37};
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
const err55 = {instancePath:instancePath+"/projects/" + i0+"/links/agents",schemaPath:"#/properties/projects/items/properties/links/properties/agents/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.projects.items.properties.links.properties.agents.type,parentSchema:schema0.properties.projects.items.properties.links.properties.agents,data:data37};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data34.messages !== undefined && func0.call(data34, "messages")){
let data38 = data34.messages;
if(typeof data38 === "string"){
if(!(formats4.test(data38))){
const err56 = {instancePath:instancePath+"/projects/" + i0+"/links/messages",schemaPath:"#/properties/projects/items/properties/links/properties/messages/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema0.properties.projects.items.properties.links.properties.messages,data:data38};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/projects/" + i0+"/links/messages",schemaPath:"#/properties/projects/items/properties/links/properties/messages/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.projects.items.properties.links.properties.messages.type,parentSchema:schema0.properties.projects.items.properties.links.properties.messages,data:data38};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data34.events !== undefined && func0.call(data34, "events")){
let data39 = data34.events;
if(typeof data39 === "string"){
if(!(formats4.test(data39))){
const err58 = {instancePath:instancePath+"/projects/" + i0+"/links/events",schemaPath:"#/properties/projects/items/properties/links/properties/events/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"",schema:"uri-reference",parentSchema:schema0.properties.projects.items.properties.links.properties.events,data:data39};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/projects/" + i0+"/links/events",schemaPath:"#/properties/projects/items/properties/links/properties/events/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.projects.items.properties.links.properties.events.type,parentSchema:schema0.properties.projects.items.properties.links.properties.events,data:data39};
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
const err60 = {instancePath:instancePath+"/projects/" + i0+"/links",schemaPath:"#/properties/projects/items/properties/links/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.projects.items.properties.links.type,parentSchema:schema0.properties.projects.items.properties.links,data:data34};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data1.created_at !== undefined && func0.call(data1, "created_at")){
let data40 = data1.created_at;
if((typeof data40 !== "string") && (data40 !== null)){
const err61 = {instancePath:instancePath+"/projects/" + i0+"/created_at",schemaPath:"#/properties/projects/items/properties/created_at/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.created_at.type},message:"must be string,null",schema:schema0.properties.projects.items.properties.created_at.type,parentSchema:schema0.properties.projects.items.properties.created_at,data:data40};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data40 === "string"){
if(!(formats0.validate(data40))){
const err62 = {instancePath:instancePath+"/projects/" + i0+"/created_at",schemaPath:"#/properties/projects/items/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.projects.items.properties.created_at,data:data40};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data1.updated_at !== undefined && func0.call(data1, "updated_at")){
let data41 = data1.updated_at;
if((typeof data41 !== "string") && (data41 !== null)){
const err63 = {instancePath:instancePath+"/projects/" + i0+"/updated_at",schemaPath:"#/properties/projects/items/properties/updated_at/type",keyword:"type",params:{type: schema0.properties.projects.items.properties.updated_at.type},message:"must be string,null",schema:schema0.properties.projects.items.properties.updated_at.type,parentSchema:schema0.properties.projects.items.properties.updated_at,data:data41};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data41 === "string"){
if(!(formats0.validate(data41))){
const err64 = {instancePath:instancePath+"/projects/" + i0+"/updated_at",schemaPath:"#/properties/projects/items/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.projects.items.properties.updated_at,data:data41};
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
}
else {
const err65 = {instancePath:instancePath+"/projects/" + i0,schemaPath:"#/properties/projects/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.projects.items.type,parentSchema:schema0.properties.projects.items,data:data1};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.projects.type,parentSchema:schema0.properties.projects,data:data0};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.next_cursor !== undefined && func0.call(data, "next_cursor")){
let data42 = data.next_cursor;
if((typeof data42 !== "string") && (data42 !== null)){
const err67 = {instancePath:instancePath+"/next_cursor",schemaPath:"#/properties/next_cursor/type",keyword:"type",params:{type: schema0.properties.next_cursor.type},message:"must be string,null",schema:schema0.properties.next_cursor.type,parentSchema:schema0.properties.next_cursor,data:data42};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.total !== undefined && func0.call(data, "total")){
let data43 = data.total;
if((!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))) && (data43 !== null)){
const err68 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: schema0.properties.total.type},message:"must be integer,null",schema:schema0.properties.total.type,parentSchema:schema0.properties.total,data:data43};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data43 == "number"){
if(data43 < 0 || isNaN(data43)){
const err69 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.total,data:data43};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"projects":true,"next_cursor":true,"total":true},"dynamicProps":false,"dynamicItems":false};
