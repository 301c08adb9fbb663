// Written by `npm run generate` with Ajv. Do not edit.
import formats0Module from "ajv-formats/dist/formats.js";
export const response = validate0;
const schema0 = {"type":"object","description":"One page of a list.","required":["tasks"],"properties":{"tasks":{"type":"array","description":"The items of this page.","items":{"type":"object","description":"A task.","required":["id","title","status"],"properties":{"id":{"type":"string","description":"The task's id."},"project_id":{"type":"string","description":"The project's id."},"title":{"type":"string","description":"The title."},"description":{"type":["string","null"],"description":"What is to be done."},"status":{"type":"string","enum":["pending","in_progress","blocked","done","failed","cancelled"],"description":"The state of a task. `done` is set when all checks passed or a person accepted it."},"assigned_to":{"type":["string","null"],"description":"The id of the agent that does it."},"priority":{"type":["string","null"],"description":"The priority."},"depends_on":{"type":"array","description":"The ids of the tasks that must be done before.","items":{"type":"string"}},"checks":{"type":"array","description":"The acceptance checks.","items":{"type":"object","description":"An acceptance check and its last result. The members beside `type` are those of CommandCheck, FileCheck or CommitCheck.","required":["type"],"properties":{"type":{"type":"string","description":"The kind of check, `command`, `file` or `commit`."},"command":{"type":"array","description":"The program and its arguments.","items":{"type":"string"}},"exit_code":{"type":["integer","null"],"description":"The exit code that passes."},"timeout_s":{"type":["integer","null"],"description":"The longest run, in seconds."},"path":{"type":["string","null"],"description":"The file, or the path that the commit must change."},"contains":{"type":["string","null"],"description":"The text that the file must have."},"branch":{"type":["string","null"],"description":"The branch."},"message_contains":{"type":["string","null"],"description":"The text that the commit message must have."},"passed":{"type":["boolean","null"],"description":"Whether the check last passed. It is null when it never ran."}}}},"evidence":{"type":"array","description":"What was found, newest first.","items":{"type":"object","description":"What a check found, or what a person accepted.","required":["kind","passed"],"properties":{"kind":{"type":"string","enum":["command","file","commit","person"],"description":"Where the evidence comes from."},"check_index":{"type":["integer","null"],"minimum":0,"description":"The position of the check in `checks`, from 0."},"passed":{"type":"boolean","description":"Whether the check passed."},"detail":{"type":["string","null"],"description":"What was found, as a sentence."},"verification":{"description":"The run of the command.","oneOf":[{"type":"object","description":"The run of a command that verifies something.","required":["passed"],"properties":{"passed":{"type":"boolean","description":"Whether the command exited with 0."},"command":{"type":"array","description":"The program and its arguments.","items":{"type":"string"}},"exit_code":{"type":["integer","null"],"description":"The exit code. It is null when the command was ended by a signal or did not start."},"timed_out":{"type":"boolean","description":"Whether the time limit ended the command."},"output":{"type":["string","null"],"description":"The end of what the command wrote, at most 16,384 characters."},"duration_ms":{"type":["integer","null"],"minimum":0,"description":"How long the command ran, in milliseconds."}}},{"type":"null"}]},"commit_hash":{"type":["string","null"],"description":"The commit that was found, or the one that was checked out when the check ran."},"observed_at":{"type":["string","null"],"format":"date-time","description":"When the check ran (RFC 3339 UTC)."}}}},"created_at":{"type":["string","null"],"format":"date-time","description":"When the task was recorded (RFC 3339 UTC)."},"updated_at":{"type":["string","null"],"format":"date-time","description":"When the task last changed (RFC 3339 UTC)."},"done_at":{"type":["string","null"],"format":"date-time","description":"When the task was done (RFC 3339 UTC)."}}}},"next_cursor":{"type":["string","null"],"description":"The cursor of the next page. It is null on the last one."},"total":{"type":["integer","null"],"minimum":0,"description":"The number of items on all pages."}}};
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
if((data.tasks === undefined) || (!(func0.call(data, "tasks")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tasks"},message:"must have required property '"+"tasks"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tasks !== undefined && func0.call(data, "tasks")){
let data0 = data.tasks;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.id === undefined) || (!(func0.call(data1, "id")))){
const err1 = {instancePath:instancePath+"/tasks/" + i0,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema0.properties.tasks.items.required,parentSchema:schema0.properties.tasks.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err2 = {instancePath:instancePath+"/tasks/" + i0,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema0.properties.tasks.items.required,parentSchema:schema0.properties.tasks.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data1.status === undefined) || (!(func0.call(data1, "status")))){
const err3 = {instancePath:instancePath+"/tasks/" + i0,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema0.properties.tasks.items.required,parentSchema:schema0.properties.tasks.items,data:data1};
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
const err4 = {instancePath:instancePath+"/tasks/" + i0+"/id",schemaPath:"#/properties/tasks/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tasks.items.properties.id.type,parentSchema:schema0.properties.tasks.items.properties.id,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.project_id !== undefined && func0.call(data1, "project_id")){
let data3 = data1.project_id;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/tasks/" + i0+"/project_id",schemaPath:"#/properties/tasks/items/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tasks.items.properties.project_id.type,parentSchema:schema0.properties.tasks.items.properties.project_id,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data4 = data1.title;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/tasks/" + i0+"/title",schemaPath:"#/properties/tasks/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tasks.items.properties.title.type,parentSchema:schema0.properties.tasks.items.properties.title,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.description !== undefined && func0.call(data1, "description")){
let data5 = data1.description;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/tasks/" + i0+"/description",schemaPath:"#/properties/tasks/items/properties/description/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.description.type},message:"must be string,null",schema:schema0.properties.tasks.items.properties.description.type,parentSchema:schema0.properties.tasks.items.properties.description,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.status !== undefined && func0.call(data1, "status")){
let data6 = data1.status;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/tasks/" + i0+"/status",schemaPath:"#/properties/tasks/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tasks.items.properties.status.type,parentSchema:schema0.properties.tasks.items.properties.status,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((data6 === "pending") || (data6 === "in_progress")) || (data6 === "blocked")) || (data6 === "done")) || (data6 === "failed")) || (data6 === "cancelled"))){
const err9 = {instancePath:instancePath+"/tasks/" + i0+"/status",schemaPath:"#/properties/tasks/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.tasks.items.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.tasks.items.properties.status.enum,parentSchema:schema0.properties.tasks.items.properties.status,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.assigned_to !== undefined && func0.call(data1, "assigned_to")){
let data7 = data1.assigned_to;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/tasks/" + i0+"/assigned_to",schemaPath:"#/properties/tasks/items/properties/assigned_to/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.assigned_to.type},message:"must be string,null",schema:schema0.properties.tasks.items.properties.assigned_to.type,parentSchema:schema0.properties.tasks.items.properties.assigned_to,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.priority !== undefined && func0.call(data1, "priority")){
let data8 = data1.priority;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/tasks/" + i0+"/priority",schemaPath:"#/properties/tasks/items/properties/priority/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.priority.type},message:"must be string,null",schema:schema0.properties.tasks.items.properties.priority.type,parentSchema:schema0.properties.tasks.items.properties.priority,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.depends_on !== undefined && func0.call(data1, "depends_on")){
let data9 = data1.depends_on;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 !== "string"){
const err12 = {instancePath:instancePath+"/tasks/" + i0+"/depends_on/" + i1,schemaPath:"#/properties/tasks/items/properties/depends_on/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tasks.items.properties.depends_on.items.type,parentSchema:schema0.properties.tasks.items.properties.depends_on.items,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/tasks/" + i0+"/depends_on",schemaPath:"#/properties/tasks/items/properties/depends_on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.tasks.items.properties.depends_on.type,parentSchema:schema0.properties.tasks.items.properties.depends_on,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.checks !== undefined && func0.call(data1, "checks")){
let data11 = data1.checks;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.type === undefined) || (!(func0.call(data12, "type")))){
const err14 = {instancePath:instancePath+"/tasks/" + i0+"/checks/" + i2,schemaPath:"#/properties/tasks/items/properties/checks/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema0.properties.tasks.items.properties.checks.items.required,parentSchema:schema0.properties.tasks.items.properties.checks.items,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data12.type !== undefined && func0.call(data12, "type")){
let data13 = data12.type;
if(typeof data13 !== "string"){
const err15 = {instancePath:instancePath+"/tasks/" + i0+"/checks/" + i2+"/type",schemaPath:"#/properties/tasks/items/properties/checks/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tasks.items.properties.checks.items.properties.type.type,parentSchema:schema0.properties.tasks.items.properties.checks.items.properties.type,data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data12.command !== undefined && func0.call(data12, "command")){
let data14 = data12.command;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(typeof data15 !== "string"){
const err16 = {instancePath:instancePath+"/tasks/" + i0+"/checks/" + i2+"/command/" + i3,schemaPath:"#/properties/tasks/items/properties/checks/items/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tasks.items.properties.checks.items.properties.command.items.type,parentSchema:schema0.properties.tasks.items.properties.checks.items.properties.command.items,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/tasks/" + i0+"/checks/" + i2+"/command",schemaPath:"#/properties/tasks/items/properties/checks/items/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.tasks.items.properties.checks.items.properties.command.type,parentSchema:schema0.properties.tasks.items.properties.checks.items.properties.command,data:data14};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data12.exit_code !== undefined && func0.call(data12, "exit_code")){
let data16 = data12.exit_code;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
const err18 = {instancePath:instancePath+"/tasks/" + i0+"/checks/" + i2+"/exit_code",schemaPath:"#/properties/tasks/items/properties/checks/items/properties/exit_code/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.checks.items.properties.exit_code.type},message:"must be integer,null",schema:schema0.properties.tasks.items.properties.checks.items.properties.exit_code.type,parentSchema:schema0.properties.tasks.items.properties.checks.items.properties.exit_code,data:data16};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data12.timeout_s !== undefined && func0.call(data12, "timeout_s")){
let data17 = data12.timeout_s;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err19 = {instancePath:instancePath+"/tasks/" + i0+"/checks/" + i2+"/timeout_s",schemaPath:"#/properties/tasks/items/properties/checks/items/properties/timeout_s/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.checks.items.properties.timeout_s.type},message:"must be integer,null",schema:schema0.properties.tasks.items.properties.checks.items.properties.timeout_s.type,parentSchema:schema0.properties.tasks.items.properties.checks.items.properties.timeout_s,data:data17};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data12.path !== undefined && func0.call(data12, "path")){
let data18 = data12.path;
if((typeof data18 !== "string") && (data18 !== null)){
const err20 = {instancePath:instancePath+"/tasks/" + i0+"/checks/" + i2+"/path",schemaPath:"#/properties/tasks/items/properties/checks/items/properties/path/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.checks.items.properties.path.type},message:"must be string,null",schema:schema0.properties.tasks.items.properties.checks.items.properties.path.type,parentSchema:schema0.properties.tasks.items.properties.checks.items.properties.path,data:data18};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data12.contains !== undefined && func0.call(data12, "contains")){
let data19 = data12.contains;
if((typeof data19 !== "string") && (data19 !== null)){
const err21 = {instancePath:instancePath+"/tasks/" + i0+"/checks/" + i2+"/contains",schemaPath:"#/properties/tasks/items/properties/checks/items/properties/contains/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.checks.items.properties.contains.type},message:"must be string,null",schema:schema0.properties.tasks.items.properties.checks.items.properties.contains.type,parentSchema:schema0.properties.tasks.items.properties.checks.items.properties.contains,data:data19};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.branch !== undefined && func0.call(data12, "branch")){
let data20 = data12.branch;
if((typeof data20 !== "string") && (data20 !== null)){
const err22 = {instancePath:instancePath+"/tasks/" + i0+"/checks/" + i2+"/branch",schemaPath:"#/properties/tasks/items/properties/checks/items/properties/branch/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.checks.items.properties.branch.type},message:"must be string,null",schema:schema0.properties.tasks.items.properties.checks.items.properties.branch.type,parentSchema:schema0.properties.tasks.items.properties.checks.items.properties.branch,data:data20};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.message_contains !== undefined && func0.call(data12, "message_contains")){
let data21 = data12.message_contains;
if((typeof data21 !== "string") && (data21 !== null)){
const err23 = {instancePath:instancePath+"/tasks/" + i0+"/checks/" + i2+"/message_contains",schemaPath:"#/properties/tasks/items/properties/checks/items/properties/message_contains/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.checks.items.properties.message_contains.type},message:"must be string,null",schema:schema0.properties.tasks.items.properties.checks.items.properties.message_contains.type,parentSchema:schema0.properties.tasks.items.properties.checks.items.properties.message_contains,data:data21};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.passed !== undefined && func0.call(data12, "passed")){
let data22 = data12.passed;
if((typeof data22 !== "boolean") && (data22 !== null)){
const err24 = {instancePath:instancePath+"/tasks/" + i0+"/checks/" + i2+"/passed",schemaPath:"#/properties/tasks/items/properties/checks/items/properties/passed/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.checks.items.properties.passed.type},message:"must be boolean,null",schema:schema0.properties.tasks.items.properties.checks.items.properties.passed.type,parentSchema:schema0.properties.tasks.items.properties.checks.items.properties.passed,data:data22};
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
const err25 = {instancePath:instancePath+"/tasks/" + i0+"/checks/" + i2,schemaPath:"#/properties/tasks/items/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.tasks.items.properties.checks.items.type,parentSchema:schema0.properties.tasks.items.properties.checks.items,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/tasks/" + i0+"/checks",schemaPath:"#/properties/tasks/items/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.tasks.items.properties.checks.type,parentSchema:schema0.properties.tasks.items.properties.checks,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.evidence !== undefined && func0.call(data1, "evidence")){
let data23 = data1.evidence;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if((data24.kind === undefined) || (!(func0.call(data24, "kind")))){
const err27 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4,schemaPath:"#/properties/tasks/items/properties/evidence/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema0.properties.tasks.items.properties.evidence.items.required,parentSchema:schema0.properties.tasks.items.properties.evidence.items,data:data24};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data24.passed === undefined) || (!(func0.call(data24, "passed")))){
const err28 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4,schemaPath:"#/properties/tasks/items/properties/evidence/items/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'",schema:schema0.properties.tasks.items.properties.evidence.items.required,parentSchema:schema0.properties.tasks.items.properties.evidence.items,data:data24};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data24.kind !== undefined && func0.call(data24, "kind")){
let data25 = data24.kind;
if(typeof data25 !== "string"){
const err29 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/kind",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tasks.items.properties.evidence.items.properties.kind.type,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.kind,data:data25};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((((data25 === "command") || (data25 === "file")) || (data25 === "commit")) || (data25 === "person"))){
const err30 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/kind",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.tasks.items.properties.evidence.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.tasks.items.properties.evidence.items.properties.kind.enum,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.kind,data:data25};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data24.check_index !== undefined && func0.call(data24, "check_index")){
let data26 = data24.check_index;
if((!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))) && (data26 !== null)){
const err31 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/check_index",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/check_index/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.evidence.items.properties.check_index.type},message:"must be integer,null",schema:schema0.properties.tasks.items.properties.evidence.items.properties.check_index.type,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.check_index,data:data26};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data26 == "number"){
if(data26 < 0 || isNaN(data26)){
const err32 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/check_index",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/check_index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.check_index,data:data26};
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
if(data24.passed !== undefined && func0.call(data24, "passed")){
let data27 = data24.passed;
if(typeof data27 !== "boolean"){
const err33 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/passed",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.tasks.items.properties.evidence.items.properties.passed.type,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.passed,data:data27};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data24.detail !== undefined && func0.call(data24, "detail")){
let data28 = data24.detail;
if((typeof data28 !== "string") && (data28 !== null)){
const err34 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/detail",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/detail/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.evidence.items.properties.detail.type},message:"must be string,null",schema:schema0.properties.tasks.items.properties.evidence.items.properties.detail.type,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.detail,data:data28};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data24.verification !== undefined && func0.call(data24, "verification")){
let data29 = data24.verification;
const _errs60 = errors;
let valid14 = false;
let passing0 = null;
const _errs61 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.passed === undefined) || (!(func0.call(data29, "passed")))){
const err35 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/verification",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/verification/oneOf/0/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'",schema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].required,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0],data:data29};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data29.passed !== undefined && func0.call(data29, "passed")){
let data30 = data29.passed;
if(typeof data30 !== "boolean"){
const err36 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/verification/passed",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/verification/oneOf/0/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.passed.type,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.passed,data:data30};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data29.command !== undefined && func0.call(data29, "command")){
let data31 = data29.command;
if(Array.isArray(data31)){
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
let data32 = data31[i5];
if(typeof data32 !== "string"){
const err37 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/verification/command/" + i5,schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/verification/oneOf/0/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.command.items.type,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.command.items,data:data32};
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
else {
const err38 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/verification/command",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/verification/oneOf/0/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.command.type,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.command,data:data31};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data29.exit_code !== undefined && func0.call(data29, "exit_code")){
let data33 = data29.exit_code;
if((!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))) && (data33 !== null)){
const err39 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/verification/exit_code",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/verification/oneOf/0/properties/exit_code/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.exit_code.type},message:"must be integer,null",schema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.exit_code.type,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.exit_code,data:data33};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data29.timed_out !== undefined && func0.call(data29, "timed_out")){
let data34 = data29.timed_out;
if(typeof data34 !== "boolean"){
const err40 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/verification/timed_out",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/verification/oneOf/0/properties/timed_out/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.timed_out.type,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.timed_out,data:data34};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data29.output !== undefined && func0.call(data29, "output")){
let data35 = data29.output;
if((typeof data35 !== "string") && (data35 !== null)){
const err41 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/verification/output",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/verification/oneOf/0/properties/output/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.output.type},message:"must be string,null",schema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.output.type,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.output,data:data35};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data29.duration_ms !== undefined && func0.call(data29, "duration_ms")){
let data36 = data29.duration_ms;
if((!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))) && (data36 !== null)){
const err42 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/verification/duration_ms",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/verification/oneOf/0/properties/duration_ms/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.duration_ms.type},message:"must be integer,null",schema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.duration_ms.type,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.duration_ms,data:data36};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data36 == "number"){
if(data36 < 0 || isNaN(data36)){
const err43 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/verification/duration_ms",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/verification/oneOf/0/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].properties.duration_ms,data:data36};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/verification",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/verification/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0].type,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[0],data:data29};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs61 === errors;
if(_valid0){
valid14 = true;
passing0 = 0;
var props0 = {};
props0.passed = true;
props0.command = true;
props0.exit_code = true;
props0.timed_out = true;
props0.output = true;
props0.duration_ms = true;
}
const _errs77 = errors;
if(data29 !== null){
const err45 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/verification",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/verification/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[1].type,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf[1],data:data29};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs77 === errors;
if(_valid0 && valid14){
valid14 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid14 = true;
passing0 = 1;
}
}
if(!valid14){
const err46 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/verification",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/verification/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema0.properties.tasks.items.properties.evidence.items.properties.verification.oneOf,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.verification,data:data29};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
if(data24.commit_hash !== undefined && func0.call(data24, "commit_hash")){
let data37 = data24.commit_hash;
if((typeof data37 !== "string") && (data37 !== null)){
const err47 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/commit_hash",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/commit_hash/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.evidence.items.properties.commit_hash.type},message:"must be string,null",schema:schema0.properties.tasks.items.properties.evidence.items.properties.commit_hash.type,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.commit_hash,data:data37};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data24.observed_at !== undefined && func0.call(data24, "observed_at")){
let data38 = data24.observed_at;
if((typeof data38 !== "string") && (data38 !== null)){
const err48 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/observed_at",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/observed_at/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.evidence.items.properties.observed_at.type},message:"must be string,null",schema:schema0.properties.tasks.items.properties.evidence.items.properties.observed_at.type,parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.observed_at,data:data38};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data38 === "string"){
if(!(formats0.validate(data38))){
const err49 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4+"/observed_at",schemaPath:"#/properties/tasks/items/properties/evidence/items/properties/observed_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.tasks.items.properties.evidence.items.properties.observed_at,data:data38};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/tasks/" + i0+"/evidence/" + i4,schemaPath:"#/properties/tasks/items/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.tasks.items.properties.evidence.items.type,parentSchema:schema0.properties.tasks.items.properties.evidence.items,data:data24};
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
const err51 = {instancePath:instancePath+"/tasks/" + i0+"/evidence",schemaPath:"#/properties/tasks/items/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.tasks.items.properties.evidence.type,parentSchema:schema0.properties.tasks.items.properties.evidence,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data1.created_at !== undefined && func0.call(data1, "created_at")){
let data39 = data1.created_at;
if((typeof data39 !== "string") && (data39 !== null)){
const err52 = {instancePath:instancePath+"/tasks/" + i0+"/created_at",schemaPath:"#/properties/tasks/items/properties/created_at/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.created_at.type},message:"must be string,null",schema:schema0.properties.tasks.items.properties.created_at.type,parentSchema:schema0.properties.tasks.items.properties.created_at,data:data39};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data39 === "string"){
if(!(formats0.validate(data39))){
const err53 = {instancePath:instancePath+"/tasks/" + i0+"/created_at",schemaPath:"#/properties/tasks/items/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.tasks.items.properties.created_at,data:data39};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data1.updated_at !== undefined && func0.call(data1, "updated_at")){
let data40 = data1.updated_at;
if((typeof data40 !== "string") && (data40 !== null)){
const err54 = {instancePath:instancePath+"/tasks/" + i0+"/updated_at",schemaPath:"#/properties/tasks/items/properties/updated_at/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.updated_at.type},message:"must be string,null",schema:schema0.properties.tasks.items.properties.updated_at.type,parentSchema:schema0.properties.tasks.items.properties.updated_at,data:data40};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data40 === "string"){
if(!(formats0.validate(data40))){
const err55 = {instancePath:instancePath+"/tasks/" + i0+"/updated_at",schemaPath:"#/properties/tasks/items/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.tasks.items.properties.updated_at,data:data40};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data1.done_at !== undefined && func0.call(data1, "done_at")){
let data41 = data1.done_at;
if((typeof data41 !== "string") && (data41 !== null)){
const err56 = {instancePath:instancePath+"/tasks/" + i0+"/done_at",schemaPath:"#/properties/tasks/items/properties/done_at/type",keyword:"type",params:{type: schema0.properties.tasks.items.properties.done_at.type},message:"must be string,null",schema:schema0.properties.tasks.items.properties.done_at.type,parentSchema:schema0.properties.tasks.items.properties.done_at,data:data41};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data41 === "string"){
if(!(formats0.validate(data41))){
const err57 = {instancePath:instancePath+"/tasks/" + i0+"/done_at",schemaPath:"#/properties/tasks/items/properties/done_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.tasks.items.properties.done_at,data:data41};
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
}
else {
const err58 = {instancePath:instancePath+"/tasks/" + i0,schemaPath:"#/properties/tasks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.tasks.items.type,parentSchema:schema0.properties.tasks.items,data:data1};
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
else {
const err59 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.tasks.type,parentSchema:schema0.properties.tasks,data:data0};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.next_cursor !== undefined && func0.call(data, "next_cursor")){
let data42 = data.next_cursor;
if((typeof data42 !== "string") && (data42 !== null)){
const err60 = {instancePath:instancePath+"/next_cursor",schemaPath:"#/properties/next_cursor/type",keyword:"type",params:{type: schema0.properties.next_cursor.type},message:"must be string,null",schema:schema0.properties.next_cursor.type,parentSchema:schema0.properties.next_cursor,data:data42};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.total !== undefined && func0.call(data, "total")){
let data43 = data.total;
if((!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))) && (data43 !== null)){
const err61 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: schema0.properties.total.type},message:"must be integer,null",schema:schema0.properties.total.type,parentSchema:schema0.properties.total,data:data43};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data43 == "number"){
if(data43 < 0 || isNaN(data43)){
const err62 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.total,data:data43};
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
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"tasks":true,"next_cursor":true,"total":true},"dynamicProps":false,"dynamicItems":false};
