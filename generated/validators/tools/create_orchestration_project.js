// Written by `npm run generate` with Ajv. Do not edit.
import func7Module from "ajv/dist/runtime/ucs2length.js";
export const input = validate0;
const schema0 = {"type":"object","properties":{"project_name":{"type":"string","description":"Name of the project"},"project_path":{"type":"string","description":"Absolute path to the project directory"},"specification":{"type":"string","description":"Project specification in markdown format"},"team_composition":{"type":"array","items":{"type":"string"},"description":"Optional custom team roles","default":[]},"project_size":{"type":"string","enum":["small","medium","large"],"default":"medium"},"auto_start":{"type":"boolean","description":"Whether to automatically start the orchestration","default":true}},"required":["project_name","project_path","specification"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;

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
if(data.team_composition === undefined){
data.team_composition = [];
}
if(data.project_size === undefined){
data.project_size = "medium";
}
if(data.auto_start === undefined){
data.auto_start = true;
}
if((data.project_name === undefined) || (!(func0.call(data, "project_name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_name"},message:"must have required property '"+"project_name"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.project_path === undefined) || (!(func0.call(data, "project_path")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_path"},message:"must have required property '"+"project_path"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.specification === undefined) || (!(func0.call(data, "specification")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "specification"},message:"must have required property '"+"specification"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "project_name") || (key0 === "project_path")) || (key0 === "specification")) || (key0 === "team_composition")) || (key0 === "project_size")) || (key0 === "auto_start"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.project_name !== undefined && func0.call(data, "project_name")){
let data0 = data.project_name;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/project_name",schemaPath:"#/properties/project_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.project_name.type,parentSchema:schema0.properties.project_name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.project_path !== undefined && func0.call(data, "project_path")){
let data1 = data.project_path;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/project_path",schemaPath:"#/properties/project_path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.project_path.type,parentSchema:schema0.properties.project_path,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.specification !== undefined && func0.call(data, "specification")){
let data2 = data.specification;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/specification",schemaPath:"#/properties/specification/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.specification.type,parentSchema:schema0.properties.specification,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let data3 = data.team_composition;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/team_composition/" + i0,schemaPath:"#/properties/team_composition/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.team_composition.items.type,parentSchema:schema0.properties.team_composition.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/team_composition",schemaPath:"#/properties/team_composition/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.team_composition.type,parentSchema:schema0.properties.team_composition,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
let data5 = data.project_size;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/project_size",schemaPath:"#/properties/project_size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.project_size.type,parentSchema:schema0.properties.project_size,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data5 === "small") || (data5 === "medium")) || (data5 === "large"))){
const err10 = {instancePath:instancePath+"/project_size",schemaPath:"#/properties/project_size/enum",keyword:"enum",params:{allowedValues: schema0.properties.project_size.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.project_size.enum,parentSchema:schema0.properties.project_size,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
let data6 = data.auto_start;
if(typeof data6 !== "boolean"){
const err11 = {instancePath:instancePath+"/auto_start",schemaPath:"#/properties/auto_start/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.auto_start.type,parentSchema:schema0.properties.auto_start,data:data6};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const constraints = validate1;
const schema1 = {"properties":{"project_name":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9_-]{1,64}$","description":"A project name has 1 to 64 characters, each a letter, a digit, `_` or `-`."},"project_path":{"type":"string","minLength":1,"maxLength":4096,"pattern":"^/(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f]*$","description":"An absolute path. It starts with `/` and has no `..` segment and no control character. The server compares the real path, with links resolved, at segment borders: system folders, `/tmp` and `/var` are refused with `path_not_allowed` unless the server's settings allow them, and where allowed roots are set the path lies in one."},"specification":{"allOf":[{"minLength":1,"pattern":"\\S","description":"The specification must not be empty."},{"maxLength":1048576,"description":"The specification has at most 1,048,576 characters."}]},"team_composition":{"allOf":[{"maxItems":20,"description":"A team has at most 20 agents."},{"items":{"type":"string","minLength":1,"maxLength":32,"pattern":"^[a-z][a-z0-9_-]{0,31}$","description":"A role starts with a lower-case letter and has 1 to 32 characters, each a lower-case letter, a digit, `_` or `-`."}}]}}};
const func7 = func7Module.default ?? func7Module;
const pattern0 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
const pattern1 = new RegExp("^/(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f]*$", "u");
const pattern2 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^[a-z][a-z0-9_-]{0,31}$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project_name !== undefined && func0.call(data, "project_name")){
let data0 = data.project_name;
if(typeof data0 === "string"){
if(func7(data0) > 64){
const err0 = {instancePath:instancePath+"/project_name",schemaPath:"#/properties/project_name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema1.properties.project_name,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func7(data0) < 1){
const err1 = {instancePath:instancePath+"/project_name",schemaPath:"#/properties/project_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.project_name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/project_name",schemaPath:"#/properties/project_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema1.properties.project_name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/project_name",schemaPath:"#/properties/project_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.project_name.type,parentSchema:schema1.properties.project_name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.project_path !== undefined && func0.call(data, "project_path")){
let data1 = data.project_path;
if(typeof data1 === "string"){
if(func7(data1) > 4096){
const err4 = {instancePath:instancePath+"/project_path",schemaPath:"#/properties/project_path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema1.properties.project_path,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func7(data1) < 1){
const err5 = {instancePath:instancePath+"/project_path",schemaPath:"#/properties/project_path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.project_path,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern1.test(data1)){
const err6 = {instancePath:instancePath+"/project_path",schemaPath:"#/properties/project_path/pattern",keyword:"pattern",params:{pattern: "^/(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^/(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^/(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema1.properties.project_path,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/project_path",schemaPath:"#/properties/project_path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.project_path.type,parentSchema:schema1.properties.project_path,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.specification !== undefined && func0.call(data, "specification")){
let data2 = data.specification;
if(typeof data2 === "string"){
if(func7(data2) < 1){
const err8 = {instancePath:instancePath+"/specification",schemaPath:"#/properties/specification/allOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.specification.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern2.test(data2)){
const err9 = {instancePath:instancePath+"/specification",schemaPath:"#/properties/specification/allOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema1.properties.specification.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(typeof data2 === "string"){
if(func7(data2) > 1048576){
const err10 = {instancePath:instancePath+"/specification",schemaPath:"#/properties/specification/allOf/1/maxLength",keyword:"maxLength",params:{limit: 1048576},message:"must NOT have more than 1048576 characters",schema:1048576,parentSchema:schema1.properties.specification.allOf[1],data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.team_composition !== undefined && func0.call(data, "team_composition")){
let data3 = data.team_composition;
if(Array.isArray(data3)){
if(data3.length > 20){
const err11 = {instancePath:instancePath+"/team_composition",schemaPath:"#/properties/team_composition/allOf/0/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema1.properties.team_composition.allOf[0],data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func7(data4) > 32){
const err12 = {instancePath:instancePath+"/team_composition/" + i0,schemaPath:"#/properties/team_composition/allOf/1/items/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema1.properties.team_composition.allOf[1].items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func7(data4) < 1){
const err13 = {instancePath:instancePath+"/team_composition/" + i0,schemaPath:"#/properties/team_composition/allOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.team_composition.allOf[1].items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern3.test(data4)){
const err14 = {instancePath:instancePath+"/team_composition/" + i0,schemaPath:"#/properties/team_composition/allOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z][a-z0-9_-]{0,31}$",parentSchema:schema1.properties.team_composition.allOf[1].items,data:data4};
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
const err15 = {instancePath:instancePath+"/team_composition/" + i0,schemaPath:"#/properties/team_composition/allOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.team_composition.allOf[1].items.type,parentSchema:schema1.properties.team_composition.allOf[1].items,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"project_name":true,"project_path":true,"specification":true,"team_composition":true},"dynamicProps":false,"dynamicItems":false};

export const output = validate2;
const schema2 = {"type":"object","description":"The project that was created. A member that the Web Server did not answer is absent.","additionalProperties":false,"required":["project_id","status","next_steps"],"properties":{"project_id":{"type":"string","description":"The project's id, for every other tool."},"name":{"type":"string","description":"The project's name."},"status":{"type":"string","enum":["created","creating","running","paused","completed","failed"],"description":"`created`; some Web Servers send the project's state instead."},"project_status":{"type":"string","enum":["creating","running","paused","completed","failed"],"description":"The project's state. `creating` until every agent is ready, `paused` when auto_start was false."},"attach_command":{"type":["string","null"],"description":"The command for a person's shell that shows the agents' screens (tmux attach)."},"agents":{"type":"array","description":"The agents that are recorded.","items":{"type":"object","additionalProperties":false,"required":["role"],"properties":{"id":{"type":"string","description":"The agent's id."},"role":{"type":"string","description":"The agent's role."},"status":{"type":["string","null"],"enum":["active","idle","exhausted","failed",null],"description":"The agent's state."},"activity":{"type":"string","description":"What the agent is doing; `unknown` where that is not known."},"window_id":{"type":["string","null"],"description":"The tmux window, such as `@3`."},"pane_id":{"type":["string","null"],"description":"The tmux pane, such as `%7`."},"worktree_path":{"type":["string","null"],"description":"The directory that the agent works in, as an absolute path."}}}},"next_steps":{"type":"array","description":"What to call next.","items":{"type":"string","description":"One step, as a sentence."}}}};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.project_id === undefined) || (!(func0.call(data, "project_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"},message:"must have required property '"+"project_id"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.next_steps === undefined) || (!(func0.call(data, "next_steps")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next_steps"},message:"must have required property '"+"next_steps"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "project_id") || (key0 === "name")) || (key0 === "status")) || (key0 === "project_status")) || (key0 === "attach_command")) || (key0 === "agents")) || (key0 === "next_steps"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.project_id !== undefined && func0.call(data, "project_id")){
let data0 = data.project_id;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.project_id.type,parentSchema:schema2.properties.project_id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.name.type,parentSchema:schema2.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.status.type,parentSchema:schema2.properties.status,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((data2 === "created") || (data2 === "creating")) || (data2 === "running")) || (data2 === "paused")) || (data2 === "completed")) || (data2 === "failed"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema2.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.status.enum,parentSchema:schema2.properties.status,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.project_status !== undefined && func0.call(data, "project_status")){
let data3 = data.project_status;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/project_status",schemaPath:"#/properties/project_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.project_status.type,parentSchema:schema2.properties.project_status,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data3 === "creating") || (data3 === "running")) || (data3 === "paused")) || (data3 === "completed")) || (data3 === "failed"))){
const err9 = {instancePath:instancePath+"/project_status",schemaPath:"#/properties/project_status/enum",keyword:"enum",params:{allowedValues: schema2.properties.project_status.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.project_status.enum,parentSchema:schema2.properties.project_status,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.attach_command !== undefined && func0.call(data, "attach_command")){
let data4 = data.attach_command;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/attach_command",schemaPath:"#/properties/attach_command/type",keyword:"type",params:{type: schema2.properties.attach_command.type},message:"must be string,null",schema:schema2.properties.attach_command.type,parentSchema:schema2.properties.attach_command,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.agents !== undefined && func0.call(data, "agents")){
let data5 = data.agents;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.role === undefined) || (!(func0.call(data6, "role")))){
const err11 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema2.properties.agents.items.required,parentSchema:schema2.properties.agents.items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 of Object.keys(data6)){
if(!(((((((key1 === "id") || (key1 === "role")) || (key1 === "status")) || (key1 === "activity")) || (key1 === "window_id")) || (key1 === "pane_id")) || (key1 === "worktree_path"))){
const err12 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.agents.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.id !== undefined && func0.call(data6, "id")){
let data7 = data6.id;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/agents/" + i0+"/id",schemaPath:"#/properties/agents/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.agents.items.properties.id.type,parentSchema:schema2.properties.agents.items.properties.id,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.role !== undefined && func0.call(data6, "role")){
let data8 = data6.role;
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/agents/" + i0+"/role",schemaPath:"#/properties/agents/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.agents.items.properties.role.type,parentSchema:schema2.properties.agents.items.properties.role,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.status !== undefined && func0.call(data6, "status")){
let data9 = data6.status;
if((typeof data9 !== "string") && (data9 !== null)){
const err15 = {instancePath:instancePath+"/agents/" + i0+"/status",schemaPath:"#/properties/agents/items/properties/status/type",keyword:"type",params:{type: schema2.properties.agents.items.properties.status.type},message:"must be string,null",schema:schema2.properties.agents.items.properties.status.type,parentSchema:schema2.properties.agents.items.properties.status,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data9 === "active") || (data9 === "idle")) || (data9 === "exhausted")) || (data9 === "failed")) || (data9 === null))){
const err16 = {instancePath:instancePath+"/agents/" + i0+"/status",schemaPath:"#/properties/agents/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema2.properties.agents.items.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.agents.items.properties.status.enum,parentSchema:schema2.properties.agents.items.properties.status,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.activity !== undefined && func0.call(data6, "activity")){
let data10 = data6.activity;
if(typeof data10 !== "string"){
const err17 = {instancePath:instancePath+"/agents/" + i0+"/activity",schemaPath:"#/properties/agents/items/properties/activity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.agents.items.properties.activity.type,parentSchema:schema2.properties.agents.items.properties.activity,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.window_id !== undefined && func0.call(data6, "window_id")){
let data11 = data6.window_id;
if((typeof data11 !== "string") && (data11 !== null)){
const err18 = {instancePath:instancePath+"/agents/" + i0+"/window_id",schemaPath:"#/properties/agents/items/properties/window_id/type",keyword:"type",params:{type: schema2.properties.agents.items.properties.window_id.type},message:"must be string,null",schema:schema2.properties.agents.items.properties.window_id.type,parentSchema:schema2.properties.agents.items.properties.window_id,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.pane_id !== undefined && func0.call(data6, "pane_id")){
let data12 = data6.pane_id;
if((typeof data12 !== "string") && (data12 !== null)){
const err19 = {instancePath:instancePath+"/agents/" + i0+"/pane_id",schemaPath:"#/properties/agents/items/properties/pane_id/type",keyword:"type",params:{type: schema2.properties.agents.items.properties.pane_id.type},message:"must be string,null",schema:schema2.properties.agents.items.properties.pane_id.type,parentSchema:schema2.properties.agents.items.properties.pane_id,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.worktree_path !== undefined && func0.call(data6, "worktree_path")){
let data13 = data6.worktree_path;
if((typeof data13 !== "string") && (data13 !== null)){
const err20 = {instancePath:instancePath+"/agents/" + i0+"/worktree_path",schemaPath:"#/properties/agents/items/properties/worktree_path/type",keyword:"type",params:{type: schema2.properties.agents.items.properties.worktree_path.type},message:"must be string,null",schema:schema2.properties.agents.items.properties.worktree_path.type,parentSchema:schema2.properties.agents.items.properties.worktree_path,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.agents.items.type,parentSchema:schema2.properties.agents.items,data:data6};
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
else {
const err22 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.agents.type,parentSchema:schema2.properties.agents,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.next_steps !== undefined && func0.call(data, "next_steps")){
let data14 = data.next_steps;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 !== "string"){
const err23 = {instancePath:instancePath+"/next_steps/" + i1,schemaPath:"#/properties/next_steps/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.next_steps.items.type,parentSchema:schema2.properties.next_steps.items,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/next_steps",schemaPath:"#/properties/next_steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.next_steps.type,parentSchema:schema2.properties.next_steps,data:data14};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
