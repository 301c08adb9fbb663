// Written by `npm run generate` with Ajv. Do not edit.
import func9Module from "ajv/dist/runtime/ucs2length.js";
import func23Module from "ajv/dist/runtime/equal.js";
export const input = validate0;
const schema0 = {"type":"object","properties":{"workflow_name":{"type":"string"},"description":{"type":"string","description":"Natural language workflow description"},"trigger_conditions":{"type":"array","items":{"type":"object","properties":{"event":{"type":"string"},"condition":{"type":"string"}}}},"target_projects":{"type":"array","items":{"type":"string"}}},"required":["workflow_name","description"],"additionalProperties":false};
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
if((data.workflow_name === undefined) || (!(func0.call(data, "workflow_name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflow_name"},message:"must have required property '"+"workflow_name"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "workflow_name") || (key0 === "description")) || (key0 === "trigger_conditions")) || (key0 === "target_projects"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.workflow_name !== undefined && func0.call(data, "workflow_name")){
let data0 = data.workflow_name;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/workflow_name",schemaPath:"#/properties/workflow_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow_name.type,parentSchema:schema0.properties.workflow_name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.description.type,parentSchema:schema0.properties.description,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.trigger_conditions !== undefined && func0.call(data, "trigger_conditions")){
let data2 = data.trigger_conditions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.event !== undefined && func0.call(data3, "event")){
let data4 = data3.event;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/trigger_conditions/" + i0+"/event",schemaPath:"#/properties/trigger_conditions/items/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.trigger_conditions.items.properties.event.type,parentSchema:schema0.properties.trigger_conditions.items.properties.event,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.condition !== undefined && func0.call(data3, "condition")){
let data5 = data3.condition;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/trigger_conditions/" + i0+"/condition",schemaPath:"#/properties/trigger_conditions/items/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.trigger_conditions.items.properties.condition.type,parentSchema:schema0.properties.trigger_conditions.items.properties.condition,data:data5};
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
const err7 = {instancePath:instancePath+"/trigger_conditions/" + i0,schemaPath:"#/properties/trigger_conditions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.trigger_conditions.items.type,parentSchema:schema0.properties.trigger_conditions.items,data:data3};
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
const err8 = {instancePath:instancePath+"/trigger_conditions",schemaPath:"#/properties/trigger_conditions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.trigger_conditions.type,parentSchema:schema0.properties.trigger_conditions,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.target_projects !== undefined && func0.call(data, "target_projects")){
let data6 = data.target_projects;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/target_projects/" + i1,schemaPath:"#/properties/target_projects/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.target_projects.items.type,parentSchema:schema0.properties.target_projects.items,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/target_projects",schemaPath:"#/properties/target_projects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.target_projects.type,parentSchema:schema0.properties.target_projects,data:data6};
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
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const constraints = validate1;
const schema1 = {"properties":{"workflow_name":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[^\\u0000-\\u001f\\u007f]+$","description":"A name of 1 to 128 characters without control characters."},"description":{"allOf":[{"minLength":1,"pattern":"\\S","description":"The description must not be empty."},{"maxLength":4000,"description":"The description has at most 4,000 characters."}]},"trigger_conditions":{"allOf":[{"maxItems":20,"description":"A workflow has at most 20 trigger conditions."},{"items":{"additionalProperties":false,"required":["event"],"properties":{"event":{"minLength":1,"maxLength":128,"pattern":"\\S","description":"An event has 1 to 128 characters."},"condition":{"minLength":1,"maxLength":4096,"pattern":"\\S","description":"A condition is a CEL expression of 1 to 4,096 characters; leave it out for \"always\"."}}}}]},"target_projects":{"allOf":[{"maxItems":100,"description":"At most 100 projects, each named once.","uniqueItems":true},{"items":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:~-]*$","description":"An id. It starts with a letter or digit and has only letters, digits and `.`, `_`, `:`, `~`, `-`; 1 to 128 characters."}}]}}};
const func9 = func9Module.default ?? func9Module;
const func23 = func23Module.default ?? func23Module;
const pattern0 = new RegExp("^[^\\u0000-\\u001f\\u007f]+$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:~-]*$", "u");

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
if(data.workflow_name !== undefined && func0.call(data, "workflow_name")){
let data0 = data.workflow_name;
if(typeof data0 === "string"){
if(func9(data0) > 128){
const err0 = {instancePath:instancePath+"/workflow_name",schemaPath:"#/properties/workflow_name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema1.properties.workflow_name,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func9(data0) < 1){
const err1 = {instancePath:instancePath+"/workflow_name",schemaPath:"#/properties/workflow_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.workflow_name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/workflow_name",schemaPath:"#/properties/workflow_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]+$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]+$",parentSchema:schema1.properties.workflow_name,data:data0};
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
const err3 = {instancePath:instancePath+"/workflow_name",schemaPath:"#/properties/workflow_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.workflow_name.type,parentSchema:schema1.properties.workflow_name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
if(typeof data1 === "string"){
if(func9(data1) < 1){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/allOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.description.allOf[0],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/allOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema1.properties.description.allOf[0],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(typeof data1 === "string"){
if(func9(data1) > 4000){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/allOf/1/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema1.properties.description.allOf[1],data:data1};
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
if(data.trigger_conditions !== undefined && func0.call(data, "trigger_conditions")){
let data2 = data.trigger_conditions;
if(Array.isArray(data2)){
if(data2.length > 20){
const err7 = {instancePath:instancePath+"/trigger_conditions",schemaPath:"#/properties/trigger_conditions/allOf/0/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema1.properties.trigger_conditions.allOf[0],data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.event === undefined) || (!(func0.call(data3, "event")))){
const err8 = {instancePath:instancePath+"/trigger_conditions/" + i0,schemaPath:"#/properties/trigger_conditions/allOf/1/items/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema1.properties.trigger_conditions.allOf[1].items.required,parentSchema:schema1.properties.trigger_conditions.allOf[1].items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 of Object.keys(data3)){
if(!((key0 === "event") || (key0 === "condition"))){
const err9 = {instancePath:instancePath+"/trigger_conditions/" + i0,schemaPath:"#/properties/trigger_conditions/allOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.trigger_conditions.allOf[1].items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.event !== undefined && func0.call(data3, "event")){
let data4 = data3.event;
if(typeof data4 === "string"){
if(func9(data4) > 128){
const err10 = {instancePath:instancePath+"/trigger_conditions/" + i0+"/event",schemaPath:"#/properties/trigger_conditions/allOf/1/items/properties/event/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema1.properties.trigger_conditions.allOf[1].items.properties.event,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func9(data4) < 1){
const err11 = {instancePath:instancePath+"/trigger_conditions/" + i0+"/event",schemaPath:"#/properties/trigger_conditions/allOf/1/items/properties/event/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.trigger_conditions.allOf[1].items.properties.event,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern1.test(data4)){
const err12 = {instancePath:instancePath+"/trigger_conditions/" + i0+"/event",schemaPath:"#/properties/trigger_conditions/allOf/1/items/properties/event/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema1.properties.trigger_conditions.allOf[1].items.properties.event,data:data4};
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
if(data3.condition !== undefined && func0.call(data3, "condition")){
let data5 = data3.condition;
if(typeof data5 === "string"){
if(func9(data5) > 4096){
const err13 = {instancePath:instancePath+"/trigger_conditions/" + i0+"/condition",schemaPath:"#/properties/trigger_conditions/allOf/1/items/properties/condition/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema1.properties.trigger_conditions.allOf[1].items.properties.condition,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func9(data5) < 1){
const err14 = {instancePath:instancePath+"/trigger_conditions/" + i0+"/condition",schemaPath:"#/properties/trigger_conditions/allOf/1/items/properties/condition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.trigger_conditions.allOf[1].items.properties.condition,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern1.test(data5)){
const err15 = {instancePath:instancePath+"/trigger_conditions/" + i0+"/condition",schemaPath:"#/properties/trigger_conditions/allOf/1/items/properties/condition/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema1.properties.trigger_conditions.allOf[1].items.properties.condition,data:data5};
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
}
}
if(data.target_projects !== undefined && func0.call(data, "target_projects")){
let data6 = data.target_projects;
if(Array.isArray(data6)){
if(data6.length > 100){
const err16 = {instancePath:instancePath+"/target_projects",schemaPath:"#/properties/target_projects/allOf/0/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema1.properties.target_projects.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func23(data6[i1], data6[j0])){
const err17 = {instancePath:instancePath+"/target_projects",schemaPath:"#/properties/target_projects/allOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema1.properties.target_projects.allOf[0],data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break outer0;
}
}
}
}
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(func9(data7) > 128){
const err18 = {instancePath:instancePath+"/target_projects/" + i2,schemaPath:"#/properties/target_projects/allOf/1/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema1.properties.target_projects.allOf[1].items,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func9(data7) < 1){
const err19 = {instancePath:instancePath+"/target_projects/" + i2,schemaPath:"#/properties/target_projects/allOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.target_projects.allOf[1].items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern4.test(data7)){
const err20 = {instancePath:instancePath+"/target_projects/" + i2,schemaPath:"#/properties/target_projects/allOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:~-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:~-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:~-]*$",parentSchema:schema1.properties.target_projects.allOf[1].items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/target_projects/" + i2,schemaPath:"#/properties/target_projects/allOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.target_projects.allOf[1].items.type,parentSchema:schema1.properties.target_projects.allOf[1].items,data:data7};
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
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"workflow_name":true,"description":true,"trigger_conditions":true,"target_projects":true},"dynamicProps":false,"dynamicItems":false};

export const output = validate2;
const schema2 = {"type":"object","description":"What was recorded. With open questions it is left disabled.","additionalProperties":false,"required":["workflow_name","not_created","definition","created","reasons","open_questions","missing","source"],"properties":{"workflow_name":{"type":"string","description":"The name that was asked for."},"workflows":{"type":"array","description":"The workflows that the Web Server recorded.","items":{"type":"object","additionalProperties":false,"required":["workflow_id","name","enabled"],"properties":{"workflow_id":{"type":"string","description":"The workflow's id."},"name":{"type":"string","description":"Its name."},"enabled":{"type":"boolean","description":"Whether it is switched on: events start it where the Web Server runs workflows."},"trigger_conditions":{"type":"array","description":"The events that start it.","items":{"type":"object","additionalProperties":false,"required":["event"],"properties":{"event":{"type":"string","description":"The event."},"condition":{"type":["string","null"],"description":"The condition in CEL."}}}},"target_projects":{"type":"array","description":"The projects; empty for all.","items":{"type":"string","description":"A project's id."}},"actions":{"type":"array","description":"The actions, in order.","items":{"type":"object","description":"An action.","additionalProperties":true,"required":["type"],"properties":{"type":{"type":"string","description":"What it does."}}}}}}},"schedules":{"type":"array","description":"The schedules that the Web Server recorded.","items":{"type":"object","additionalProperties":false,"required":["schedule_id","name","enabled"],"properties":{"schedule_id":{"type":"string","description":"The schedule's id."},"project_id":{"type":"string","description":"The project."},"name":{"type":"string","description":"Its name."},"target_agent":{"type":["string","null"],"description":"Who gets the message."},"interval_s":{"type":["integer","null"],"description":"The seconds between two messages."},"enabled":{"type":"boolean","description":"Whether it is switched on."},"next_run_at":{"type":["string","null"],"description":"When it runs next (RFC 3339 UTC)."}}}},"not_created":{"type":"array","description":"What the Web Server did not record.","items":{"type":"object","additionalProperties":false,"required":["name","code","message"],"properties":{"name":{"type":"string","description":"What it would have been."},"code":{"type":"string","description":"The error's code."},"message":{"type":"string","description":"What happened."}}}},"definition":{"type":"object","description":"What was sent to the Web Server, to be recorded there later where it was not.","additionalProperties":false,"required":["workflows","schedules"],"properties":{"workflows":{"type":"array","description":"The workflows.","items":{"type":"object","additionalProperties":false,"required":["name","trigger_conditions","actions","cooldown_s","enabled"],"properties":{"name":{"type":"string","description":"The workflow's name.","minLength":1,"maxLength":128},"trigger_conditions":{"type":"array","description":"The events that start it; one that is met is enough.","items":{"type":"object","additionalProperties":false,"required":["event","condition"],"properties":{"event":{"type":"string","enum":["agent_status_update","git_event","project_status_change","message_update","task_update","schedule_update","workflow_run_update"],"description":"The event."},"condition":{"type":"string","description":"A condition in CEL over `event`, `project`, `agent`, `now`; `true` for always.","minLength":1,"maxLength":4096}}},"minItems":1,"maxItems":20},"actions":{"type":"array","description":"The actions, in order.","items":{"description":"One action. A string in `with` can hold `${{ CEL }}`; it is put in as text.","anyOf":[{"type":"object","description":"Sends a message.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"send_message","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["target_agent","content","priority"],"properties":{"target_agent":{"type":"string","description":"A role, an agent's id, or `all`.","minLength":1,"maxLength":256},"content":{"type":"string","description":"The text.","minLength":1,"maxLength":65536},"priority":{"type":"string","enum":["low","normal","high","urgent"],"description":"How urgent it is."}}}}},{"type":"object","description":"Pauses the project.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"pause_project","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["reason"],"properties":{"reason":{"type":"string","description":"Why.","minLength":1,"maxLength":2000}}}}},{"type":"object","description":"Resumes the project.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"resume_project","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["reason"],"properties":{"reason":{"type":"string","description":"Why.","minLength":1,"maxLength":2000}}}}},{"type":"object","description":"Restarts an agent.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"restart_agent","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["agent_id"],"properties":{"agent_id":{"type":"string","description":"An agent's id, or an expression such as `${{ agent.id }}`.","minLength":1,"maxLength":256}}}}},{"type":"object","description":"Interrupts the turn of an agent.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"interrupt_agent","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["agent_id"],"properties":{"agent_id":{"type":"string","description":"An agent's id, or an expression such as `${{ agent.id }}`.","minLength":1,"maxLength":256}}}}},{"type":"object","description":"Creates a task.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"create_task","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["title","description"],"properties":{"title":{"type":"string","description":"The title.","minLength":1,"maxLength":200},"description":{"type":"string","description":"What is to be done.","maxLength":65536}}}}},{"type":"object","description":"Runs the checks of a task.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"check_task","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["task_id"],"properties":{"task_id":{"type":"string","description":"A task's id, or an expression.","minLength":1,"maxLength":256}}}}},{"type":"object","description":"Commits the changes of a work tree.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"git_commit","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","description":"The commit message.","minLength":1,"maxLength":65536},"agent_id":{"type":"string","description":"An agent's id, or an expression such as `${{ agent.id }}`. Leave it out for the project's own directory.","minLength":1,"maxLength":256}}}}},{"type":"object","description":"Merges a branch by the policies of the git workflow.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"git_merge","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["source","target"],"properties":{"source":{"type":"string","description":"The branch to merge.","minLength":1,"maxLength":512},"target":{"type":"string","description":"The branch to merge into.","minLength":1,"maxLength":512}}}}},{"type":"object","description":"Pushes a branch.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"git_push","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["branch"],"properties":{"branch":{"type":"string","description":"The branch.","minLength":1,"maxLength":512}}}}},{"type":"object","description":"Runs a command and records whether it exits with 0. No shell is involved.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"run_check","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["command"],"properties":{"command":{"type":"array","description":"The program and its arguments.","items":{"type":"string","description":"One word.","maxLength":4096},"minItems":1,"maxItems":256}}}}},{"type":"object","description":"Shows a notification.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"notify","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["text","level"],"properties":{"text":{"type":"string","description":"The text.","minLength":1,"maxLength":4000},"level":{"type":"string","enum":["info","warning","error"],"description":"How important it is."}}}}}]},"minItems":1,"maxItems":20},"cooldown_s":{"type":"integer","description":"The shortest time between two runs for a project, in seconds.","minimum":0,"maximum":86400},"enabled":{"type":"boolean","description":"Whether it is switched on: events start it where the Web Server runs workflows."}}}},"schedules":{"type":"array","description":"The schedules.","items":{"type":"object","additionalProperties":false,"required":["name","project_id","target_agent","content","interval_s","enabled"],"properties":{"name":{"type":"string","description":"The schedule's name.","minLength":1,"maxLength":128},"project_id":{"type":"string","description":"The project."},"target_agent":{"type":"string","description":"A role, an agent's id, or `all`.","minLength":1,"maxLength":128},"content":{"type":"string","description":"The message.","minLength":1,"maxLength":65536},"interval_s":{"type":"integer","description":"The seconds between two messages.","minimum":60,"maximum":31536000},"enabled":{"type":"boolean","description":"Whether it is switched on."}}}}}},"created":{"type":"boolean","description":"Whether everything was recorded."},"reasons":{"type":"array","description":"Why it is made this way, one sentence each.","items":{"type":"string","description":"One sentence."}},"open_questions":{"type":"array","description":"What the description leaves open, one question each.","items":{"type":"string","description":"One question."}},"missing":{"type":"array","description":"What could not be read; the result does without it.","items":{"type":"object","additionalProperties":false,"required":["operation","reason"],"properties":{"operation":{"type":"string","description":"The operation of the Web Server that failed."},"reason":{"type":"string","description":"What happened."}}}},"source":{"type":"string","enum":["ai","fallback"],"description":"Where the answer comes from: `ai`, a model; `fallback`, rules over the facts, without a model."},"notice":{"type":"string","description":"Why no model answered; absent when one did."},"model":{"type":"string","description":"The model that answered; absent with `fallback`."}}};

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
if((data.workflow_name === undefined) || (!(func0.call(data, "workflow_name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflow_name"},message:"must have required property '"+"workflow_name"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.not_created === undefined) || (!(func0.call(data, "not_created")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "not_created"},message:"must have required property '"+"not_created"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.definition === undefined) || (!(func0.call(data, "definition")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "definition"},message:"must have required property '"+"definition"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.created === undefined) || (!(func0.call(data, "created")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.reasons === undefined) || (!(func0.call(data, "reasons")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.open_questions === undefined) || (!(func0.call(data, "open_questions")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open_questions"},message:"must have required property '"+"open_questions"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.missing === undefined) || (!(func0.call(data, "missing")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema2.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.workflow_name !== undefined && func0.call(data, "workflow_name")){
let data0 = data.workflow_name;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/workflow_name",schemaPath:"#/properties/workflow_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow_name.type,parentSchema:schema2.properties.workflow_name,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.workflows !== undefined && func0.call(data, "workflows")){
let data1 = data.workflows;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.workflow_id === undefined) || (!(func0.call(data2, "workflow_id")))){
const err10 = {instancePath:instancePath+"/workflows/" + i0,schemaPath:"#/properties/workflows/items/required",keyword:"required",params:{missingProperty: "workflow_id"},message:"must have required property '"+"workflow_id"+"'",schema:schema2.properties.workflows.items.required,parentSchema:schema2.properties.workflows.items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data2.name === undefined) || (!(func0.call(data2, "name")))){
const err11 = {instancePath:instancePath+"/workflows/" + i0,schemaPath:"#/properties/workflows/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema2.properties.workflows.items.required,parentSchema:schema2.properties.workflows.items,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data2.enabled === undefined) || (!(func0.call(data2, "enabled")))){
const err12 = {instancePath:instancePath+"/workflows/" + i0,schemaPath:"#/properties/workflows/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'",schema:schema2.properties.workflows.items.required,parentSchema:schema2.properties.workflows.items,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((((((key1 === "workflow_id") || (key1 === "name")) || (key1 === "enabled")) || (key1 === "trigger_conditions")) || (key1 === "target_projects")) || (key1 === "actions"))){
const err13 = {instancePath:instancePath+"/workflows/" + i0,schemaPath:"#/properties/workflows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflows.items,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.workflow_id !== undefined && func0.call(data2, "workflow_id")){
let data3 = data2.workflow_id;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/workflows/" + i0+"/workflow_id",schemaPath:"#/properties/workflows/items/properties/workflow_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflows.items.properties.workflow_id.type,parentSchema:schema2.properties.workflows.items.properties.workflow_id,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.name !== undefined && func0.call(data2, "name")){
let data4 = data2.name;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/workflows/" + i0+"/name",schemaPath:"#/properties/workflows/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflows.items.properties.name.type,parentSchema:schema2.properties.workflows.items.properties.name,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.enabled !== undefined && func0.call(data2, "enabled")){
let data5 = data2.enabled;
if(typeof data5 !== "boolean"){
const err16 = {instancePath:instancePath+"/workflows/" + i0+"/enabled",schemaPath:"#/properties/workflows/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema2.properties.workflows.items.properties.enabled.type,parentSchema:schema2.properties.workflows.items.properties.enabled,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.trigger_conditions !== undefined && func0.call(data2, "trigger_conditions")){
let data6 = data2.trigger_conditions;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.event === undefined) || (!(func0.call(data7, "event")))){
const err17 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions/" + i1,schemaPath:"#/properties/workflows/items/properties/trigger_conditions/items/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema2.properties.workflows.items.properties.trigger_conditions.items.required,parentSchema:schema2.properties.workflows.items.properties.trigger_conditions.items,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 of Object.keys(data7)){
if(!((key2 === "event") || (key2 === "condition"))){
const err18 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions/" + i1,schemaPath:"#/properties/workflows/items/properties/trigger_conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflows.items.properties.trigger_conditions.items,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.event !== undefined && func0.call(data7, "event")){
let data8 = data7.event;
if(typeof data8 !== "string"){
const err19 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions/" + i1+"/event",schemaPath:"#/properties/workflows/items/properties/trigger_conditions/items/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflows.items.properties.trigger_conditions.items.properties.event.type,parentSchema:schema2.properties.workflows.items.properties.trigger_conditions.items.properties.event,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.condition !== undefined && func0.call(data7, "condition")){
let data9 = data7.condition;
if((typeof data9 !== "string") && (data9 !== null)){
const err20 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions/" + i1+"/condition",schemaPath:"#/properties/workflows/items/properties/trigger_conditions/items/properties/condition/type",keyword:"type",params:{type: schema2.properties.workflows.items.properties.trigger_conditions.items.properties.condition.type},message:"must be string,null",schema:schema2.properties.workflows.items.properties.trigger_conditions.items.properties.condition.type,parentSchema:schema2.properties.workflows.items.properties.trigger_conditions.items.properties.condition,data:data9};
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
const err21 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions/" + i1,schemaPath:"#/properties/workflows/items/properties/trigger_conditions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflows.items.properties.trigger_conditions.items.type,parentSchema:schema2.properties.workflows.items.properties.trigger_conditions.items,data:data7};
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
const err22 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions",schemaPath:"#/properties/workflows/items/properties/trigger_conditions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.workflows.items.properties.trigger_conditions.type,parentSchema:schema2.properties.workflows.items.properties.trigger_conditions,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.target_projects !== undefined && func0.call(data2, "target_projects")){
let data10 = data2.target_projects;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 !== "string"){
const err23 = {instancePath:instancePath+"/workflows/" + i0+"/target_projects/" + i2,schemaPath:"#/properties/workflows/items/properties/target_projects/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflows.items.properties.target_projects.items.type,parentSchema:schema2.properties.workflows.items.properties.target_projects.items,data:data11};
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
const err24 = {instancePath:instancePath+"/workflows/" + i0+"/target_projects",schemaPath:"#/properties/workflows/items/properties/target_projects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.workflows.items.properties.target_projects.type,parentSchema:schema2.properties.workflows.items.properties.target_projects,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data2.actions !== undefined && func0.call(data2, "actions")){
let data12 = data2.actions;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.type === undefined) || (!(func0.call(data13, "type")))){
const err25 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i3,schemaPath:"#/properties/workflows/items/properties/actions/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.workflows.items.properties.actions.items.required,parentSchema:schema2.properties.workflows.items.properties.actions.items,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data13.type !== undefined && func0.call(data13, "type")){
let data14 = data13.type;
if(typeof data14 !== "string"){
const err26 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i3+"/type",schemaPath:"#/properties/workflows/items/properties/actions/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflows.items.properties.actions.items.properties.type.type,parentSchema:schema2.properties.workflows.items.properties.actions.items.properties.type,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i3,schemaPath:"#/properties/workflows/items/properties/actions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflows.items.properties.actions.items.type,parentSchema:schema2.properties.workflows.items.properties.actions.items,data:data13};
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
const err28 = {instancePath:instancePath+"/workflows/" + i0+"/actions",schemaPath:"#/properties/workflows/items/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.workflows.items.properties.actions.type,parentSchema:schema2.properties.workflows.items.properties.actions,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/workflows/" + i0,schemaPath:"#/properties/workflows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflows.items.type,parentSchema:schema2.properties.workflows.items,data:data2};
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
else {
const err30 = {instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.workflows.type,parentSchema:schema2.properties.workflows,data:data1};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.schedules !== undefined && func0.call(data, "schedules")){
let data15 = data.schedules;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.schedule_id === undefined) || (!(func0.call(data16, "schedule_id")))){
const err31 = {instancePath:instancePath+"/schedules/" + i4,schemaPath:"#/properties/schedules/items/required",keyword:"required",params:{missingProperty: "schedule_id"},message:"must have required property '"+"schedule_id"+"'",schema:schema2.properties.schedules.items.required,parentSchema:schema2.properties.schedules.items,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data16.name === undefined) || (!(func0.call(data16, "name")))){
const err32 = {instancePath:instancePath+"/schedules/" + i4,schemaPath:"#/properties/schedules/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema2.properties.schedules.items.required,parentSchema:schema2.properties.schedules.items,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data16.enabled === undefined) || (!(func0.call(data16, "enabled")))){
const err33 = {instancePath:instancePath+"/schedules/" + i4,schemaPath:"#/properties/schedules/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'",schema:schema2.properties.schedules.items.required,parentSchema:schema2.properties.schedules.items,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key3 of Object.keys(data16)){
if(!(((((((key3 === "schedule_id") || (key3 === "project_id")) || (key3 === "name")) || (key3 === "target_agent")) || (key3 === "interval_s")) || (key3 === "enabled")) || (key3 === "next_run_at"))){
const err34 = {instancePath:instancePath+"/schedules/" + i4,schemaPath:"#/properties/schedules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.schedules.items,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.schedule_id !== undefined && func0.call(data16, "schedule_id")){
let data17 = data16.schedule_id;
if(typeof data17 !== "string"){
const err35 = {instancePath:instancePath+"/schedules/" + i4+"/schedule_id",schemaPath:"#/properties/schedules/items/properties/schedule_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.schedules.items.properties.schedule_id.type,parentSchema:schema2.properties.schedules.items.properties.schedule_id,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data16.project_id !== undefined && func0.call(data16, "project_id")){
let data18 = data16.project_id;
if(typeof data18 !== "string"){
const err36 = {instancePath:instancePath+"/schedules/" + i4+"/project_id",schemaPath:"#/properties/schedules/items/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.schedules.items.properties.project_id.type,parentSchema:schema2.properties.schedules.items.properties.project_id,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data16.name !== undefined && func0.call(data16, "name")){
let data19 = data16.name;
if(typeof data19 !== "string"){
const err37 = {instancePath:instancePath+"/schedules/" + i4+"/name",schemaPath:"#/properties/schedules/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.schedules.items.properties.name.type,parentSchema:schema2.properties.schedules.items.properties.name,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.target_agent !== undefined && func0.call(data16, "target_agent")){
let data20 = data16.target_agent;
if((typeof data20 !== "string") && (data20 !== null)){
const err38 = {instancePath:instancePath+"/schedules/" + i4+"/target_agent",schemaPath:"#/properties/schedules/items/properties/target_agent/type",keyword:"type",params:{type: schema2.properties.schedules.items.properties.target_agent.type},message:"must be string,null",schema:schema2.properties.schedules.items.properties.target_agent.type,parentSchema:schema2.properties.schedules.items.properties.target_agent,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data16.interval_s !== undefined && func0.call(data16, "interval_s")){
let data21 = data16.interval_s;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err39 = {instancePath:instancePath+"/schedules/" + i4+"/interval_s",schemaPath:"#/properties/schedules/items/properties/interval_s/type",keyword:"type",params:{type: schema2.properties.schedules.items.properties.interval_s.type},message:"must be integer,null",schema:schema2.properties.schedules.items.properties.interval_s.type,parentSchema:schema2.properties.schedules.items.properties.interval_s,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.enabled !== undefined && func0.call(data16, "enabled")){
let data22 = data16.enabled;
if(typeof data22 !== "boolean"){
const err40 = {instancePath:instancePath+"/schedules/" + i4+"/enabled",schemaPath:"#/properties/schedules/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema2.properties.schedules.items.properties.enabled.type,parentSchema:schema2.properties.schedules.items.properties.enabled,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.next_run_at !== undefined && func0.call(data16, "next_run_at")){
let data23 = data16.next_run_at;
if((typeof data23 !== "string") && (data23 !== null)){
const err41 = {instancePath:instancePath+"/schedules/" + i4+"/next_run_at",schemaPath:"#/properties/schedules/items/properties/next_run_at/type",keyword:"type",params:{type: schema2.properties.schedules.items.properties.next_run_at.type},message:"must be string,null",schema:schema2.properties.schedules.items.properties.next_run_at.type,parentSchema:schema2.properties.schedules.items.properties.next_run_at,data:data23};
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
const err42 = {instancePath:instancePath+"/schedules/" + i4,schemaPath:"#/properties/schedules/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.schedules.items.type,parentSchema:schema2.properties.schedules.items,data:data16};
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
else {
const err43 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.schedules.type,parentSchema:schema2.properties.schedules,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.not_created !== undefined && func0.call(data, "not_created")){
let data24 = data.not_created;
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if((data25.name === undefined) || (!(func0.call(data25, "name")))){
const err44 = {instancePath:instancePath+"/not_created/" + i5,schemaPath:"#/properties/not_created/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema2.properties.not_created.items.required,parentSchema:schema2.properties.not_created.items,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((data25.code === undefined) || (!(func0.call(data25, "code")))){
const err45 = {instancePath:instancePath+"/not_created/" + i5,schemaPath:"#/properties/not_created/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema2.properties.not_created.items.required,parentSchema:schema2.properties.not_created.items,data:data25};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((data25.message === undefined) || (!(func0.call(data25, "message")))){
const err46 = {instancePath:instancePath+"/not_created/" + i5,schemaPath:"#/properties/not_created/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema2.properties.not_created.items.required,parentSchema:schema2.properties.not_created.items,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key4 of Object.keys(data25)){
if(!(((key4 === "name") || (key4 === "code")) || (key4 === "message"))){
const err47 = {instancePath:instancePath+"/not_created/" + i5,schemaPath:"#/properties/not_created/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.not_created.items,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data25.name !== undefined && func0.call(data25, "name")){
let data26 = data25.name;
if(typeof data26 !== "string"){
const err48 = {instancePath:instancePath+"/not_created/" + i5+"/name",schemaPath:"#/properties/not_created/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.not_created.items.properties.name.type,parentSchema:schema2.properties.not_created.items.properties.name,data:data26};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data25.code !== undefined && func0.call(data25, "code")){
let data27 = data25.code;
if(typeof data27 !== "string"){
const err49 = {instancePath:instancePath+"/not_created/" + i5+"/code",schemaPath:"#/properties/not_created/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.not_created.items.properties.code.type,parentSchema:schema2.properties.not_created.items.properties.code,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data25.message !== undefined && func0.call(data25, "message")){
let data28 = data25.message;
if(typeof data28 !== "string"){
const err50 = {instancePath:instancePath+"/not_created/" + i5+"/message",schemaPath:"#/properties/not_created/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.not_created.items.properties.message.type,parentSchema:schema2.properties.not_created.items.properties.message,data:data28};
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
const err51 = {instancePath:instancePath+"/not_created/" + i5,schemaPath:"#/properties/not_created/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.not_created.items.type,parentSchema:schema2.properties.not_created.items,data:data25};
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
const err52 = {instancePath:instancePath+"/not_created",schemaPath:"#/properties/not_created/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.not_created.type,parentSchema:schema2.properties.not_created,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.definition !== undefined && func0.call(data, "definition")){
let data29 = data.definition;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.workflows === undefined) || (!(func0.call(data29, "workflows")))){
const err53 = {instancePath:instancePath+"/definition",schemaPath:"#/properties/definition/required",keyword:"required",params:{missingProperty: "workflows"},message:"must have required property '"+"workflows"+"'",schema:schema2.properties.definition.required,parentSchema:schema2.properties.definition,data:data29};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((data29.schedules === undefined) || (!(func0.call(data29, "schedules")))){
const err54 = {instancePath:instancePath+"/definition",schemaPath:"#/properties/definition/required",keyword:"required",params:{missingProperty: "schedules"},message:"must have required property '"+"schedules"+"'",schema:schema2.properties.definition.required,parentSchema:schema2.properties.definition,data:data29};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key5 of Object.keys(data29)){
if(!((key5 === "workflows") || (key5 === "schedules"))){
const err55 = {instancePath:instancePath+"/definition",schemaPath:"#/properties/definition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition,data:data29};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data29.workflows !== undefined && func0.call(data29, "workflows")){
let data30 = data29.workflows;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
let data31 = data30[i6];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if((data31.name === undefined) || (!(func0.call(data31, "name")))){
const err56 = {instancePath:instancePath+"/definition/workflows/" + i6,schemaPath:"#/properties/definition/properties/workflows/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema2.properties.definition.properties.workflows.items.required,parentSchema:schema2.properties.definition.properties.workflows.items,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((data31.trigger_conditions === undefined) || (!(func0.call(data31, "trigger_conditions")))){
const err57 = {instancePath:instancePath+"/definition/workflows/" + i6,schemaPath:"#/properties/definition/properties/workflows/items/required",keyword:"required",params:{missingProperty: "trigger_conditions"},message:"must have required property '"+"trigger_conditions"+"'",schema:schema2.properties.definition.properties.workflows.items.required,parentSchema:schema2.properties.definition.properties.workflows.items,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((data31.actions === undefined) || (!(func0.call(data31, "actions")))){
const err58 = {instancePath:instancePath+"/definition/workflows/" + i6,schemaPath:"#/properties/definition/properties/workflows/items/required",keyword:"required",params:{missingProperty: "actions"},message:"must have required property '"+"actions"+"'",schema:schema2.properties.definition.properties.workflows.items.required,parentSchema:schema2.properties.definition.properties.workflows.items,data:data31};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data31.cooldown_s === undefined) || (!(func0.call(data31, "cooldown_s")))){
const err59 = {instancePath:instancePath+"/definition/workflows/" + i6,schemaPath:"#/properties/definition/properties/workflows/items/required",keyword:"required",params:{missingProperty: "cooldown_s"},message:"must have required property '"+"cooldown_s"+"'",schema:schema2.properties.definition.properties.workflows.items.required,parentSchema:schema2.properties.definition.properties.workflows.items,data:data31};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((data31.enabled === undefined) || (!(func0.call(data31, "enabled")))){
const err60 = {instancePath:instancePath+"/definition/workflows/" + i6,schemaPath:"#/properties/definition/properties/workflows/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'",schema:schema2.properties.definition.properties.workflows.items.required,parentSchema:schema2.properties.definition.properties.workflows.items,data:data31};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key6 of Object.keys(data31)){
if(!(((((key6 === "name") || (key6 === "trigger_conditions")) || (key6 === "actions")) || (key6 === "cooldown_s")) || (key6 === "enabled"))){
const err61 = {instancePath:instancePath+"/definition/workflows/" + i6,schemaPath:"#/properties/definition/properties/workflows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items,data:data31};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data31.name !== undefined && func0.call(data31, "name")){
let data32 = data31.name;
if(typeof data32 === "string"){
if(func9(data32) > 128){
const err62 = {instancePath:instancePath+"/definition/workflows/" + i6+"/name",schemaPath:"#/properties/definition/properties/workflows/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema2.properties.definition.properties.workflows.items.properties.name,data:data32};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func9(data32) < 1){
const err63 = {instancePath:instancePath+"/definition/workflows/" + i6+"/name",schemaPath:"#/properties/definition/properties/workflows/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.name,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/definition/workflows/" + i6+"/name",schemaPath:"#/properties/definition/properties/workflows/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.name.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.name,data:data32};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data31.trigger_conditions !== undefined && func0.call(data31, "trigger_conditions")){
let data33 = data31.trigger_conditions;
if(Array.isArray(data33)){
if(data33.length > 20){
const err65 = {instancePath:instancePath+"/definition/workflows/" + i6+"/trigger_conditions",schemaPath:"#/properties/definition/properties/workflows/items/properties/trigger_conditions/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions,data:data33};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data33.length < 1){
const err66 = {instancePath:instancePath+"/definition/workflows/" + i6+"/trigger_conditions",schemaPath:"#/properties/definition/properties/workflows/items/properties/trigger_conditions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions,data:data33};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
let data34 = data33[i7];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.event === undefined) || (!(func0.call(data34, "event")))){
const err67 = {instancePath:instancePath+"/definition/workflows/" + i6+"/trigger_conditions/" + i7,schemaPath:"#/properties/definition/properties/workflows/items/properties/trigger_conditions/items/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.items.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.items,data:data34};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((data34.condition === undefined) || (!(func0.call(data34, "condition")))){
const err68 = {instancePath:instancePath+"/definition/workflows/" + i6+"/trigger_conditions/" + i7,schemaPath:"#/properties/definition/properties/workflows/items/properties/trigger_conditions/items/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.items.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.items,data:data34};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key7 of Object.keys(data34)){
if(!((key7 === "event") || (key7 === "condition"))){
const err69 = {instancePath:instancePath+"/definition/workflows/" + i6+"/trigger_conditions/" + i7,schemaPath:"#/properties/definition/properties/workflows/items/properties/trigger_conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.items,data:data34};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data34.event !== undefined && func0.call(data34, "event")){
let data35 = data34.event;
if(typeof data35 !== "string"){
const err70 = {instancePath:instancePath+"/definition/workflows/" + i6+"/trigger_conditions/" + i7+"/event",schemaPath:"#/properties/definition/properties/workflows/items/properties/trigger_conditions/items/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.items.properties.event.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.items.properties.event,data:data35};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(((((((data35 === "agent_status_update") || (data35 === "git_event")) || (data35 === "project_status_change")) || (data35 === "message_update")) || (data35 === "task_update")) || (data35 === "schedule_update")) || (data35 === "workflow_run_update"))){
const err71 = {instancePath:instancePath+"/definition/workflows/" + i6+"/trigger_conditions/" + i7+"/event",schemaPath:"#/properties/definition/properties/workflows/items/properties/trigger_conditions/items/properties/event/enum",keyword:"enum",params:{allowedValues: schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.items.properties.event.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.items.properties.event.enum,parentSchema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.items.properties.event,data:data35};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data34.condition !== undefined && func0.call(data34, "condition")){
let data36 = data34.condition;
if(typeof data36 === "string"){
if(func9(data36) > 4096){
const err72 = {instancePath:instancePath+"/definition/workflows/" + i6+"/trigger_conditions/" + i7+"/condition",schemaPath:"#/properties/definition/properties/workflows/items/properties/trigger_conditions/items/properties/condition/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.items.properties.condition,data:data36};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func9(data36) < 1){
const err73 = {instancePath:instancePath+"/definition/workflows/" + i6+"/trigger_conditions/" + i7+"/condition",schemaPath:"#/properties/definition/properties/workflows/items/properties/trigger_conditions/items/properties/condition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.items.properties.condition,data:data36};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/definition/workflows/" + i6+"/trigger_conditions/" + i7+"/condition",schemaPath:"#/properties/definition/properties/workflows/items/properties/trigger_conditions/items/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.items.properties.condition.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.items.properties.condition,data:data36};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/definition/workflows/" + i6+"/trigger_conditions/" + i7,schemaPath:"#/properties/definition/properties/workflows/items/properties/trigger_conditions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.items.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.items,data:data34};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/definition/workflows/" + i6+"/trigger_conditions",schemaPath:"#/properties/definition/properties/workflows/items/properties/trigger_conditions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.trigger_conditions,data:data33};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data31.actions !== undefined && func0.call(data31, "actions")){
let data37 = data31.actions;
if(Array.isArray(data37)){
if(data37.length > 20){
const err77 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions,data:data37};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data37.length < 1){
const err78 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions,data:data37};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len8 = data37.length;
for(let i8=0; i8<len8; i8++){
let data38 = data37[i8];
const _errs87 = errors;
let valid27 = false;
const _errs88 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err79 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0],data:data38};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err80 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0],data:data38};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key8 of Object.keys(data38)){
if(!((key8 === "type") || (key8 === "with"))){
const err81 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0],data:data38};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data39 = data38.type;
if("send_message" !== data39){
const err82 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/type",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "send_message"},message:"must be equal to constant",schema:"send_message",parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.type,data:data39};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data40 = data38.with;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if((data40.target_agent === undefined) || (!(func0.call(data40, "target_agent")))){
const err83 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/required",keyword:"required",params:{missingProperty: "target_agent"},message:"must have required property '"+"target_agent"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with,data:data40};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((data40.content === undefined) || (!(func0.call(data40, "content")))){
const err84 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with,data:data40};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((data40.priority === undefined) || (!(func0.call(data40, "priority")))){
const err85 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/required",keyword:"required",params:{missingProperty: "priority"},message:"must have required property '"+"priority"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with,data:data40};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key9 of Object.keys(data40)){
if(!(((key9 === "target_agent") || (key9 === "content")) || (key9 === "priority"))){
const err86 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with,data:data40};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data40.target_agent !== undefined && func0.call(data40, "target_agent")){
let data41 = data40.target_agent;
if(typeof data41 === "string"){
if(func9(data41) > 256){
const err87 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/target_agent",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/properties/target_agent/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.target_agent,data:data41};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(func9(data41) < 1){
const err88 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/target_agent",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/properties/target_agent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.target_agent,data:data41};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/target_agent",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/properties/target_agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.target_agent.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.target_agent,data:data41};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data40.content !== undefined && func0.call(data40, "content")){
let data42 = data40.content;
if(typeof data42 === "string"){
if(func9(data42) > 65536){
const err90 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/content",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/properties/content/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.content,data:data42};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(func9(data42) < 1){
const err91 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/content",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/properties/content/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.content,data:data42};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/content",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.content.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.content,data:data42};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data40.priority !== undefined && func0.call(data40, "priority")){
let data43 = data40.priority;
if(typeof data43 !== "string"){
const err93 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/priority",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.priority.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.priority,data:data43};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!((((data43 === "low") || (data43 === "normal")) || (data43 === "high")) || (data43 === "urgent"))){
const err94 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/priority",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/properties/priority/enum",keyword:"enum",params:{allowedValues: schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.priority.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.priority.enum,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.priority,data:data43};
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
else {
const err95 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].properties.with,data:data40};
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
const err96 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0].type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[0],data:data38};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid0 = _errs88 === errors;
valid27 = valid27 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs101 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err97 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1],data:data38};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err98 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/1/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1],data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key10 of Object.keys(data38)){
if(!((key10 === "type") || (key10 === "with"))){
const err99 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1],data:data38};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data44 = data38.type;
if("pause_project" !== data44){
const err100 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/type",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "pause_project"},message:"must be equal to constant",schema:"pause_project",parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1].properties.type,data:data44};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data45 = data38.with;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if((data45.reason === undefined) || (!(func0.call(data45, "reason")))){
const err101 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/1/properties/with/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1].properties.with,data:data45};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key11 of Object.keys(data45)){
if(!(key11 === "reason")){
const err102 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/1/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1].properties.with,data:data45};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data45.reason !== undefined && func0.call(data45, "reason")){
let data46 = data45.reason;
if(typeof data46 === "string"){
if(func9(data46) > 2000){
const err103 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/reason",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/1/properties/with/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1].properties.with.properties.reason,data:data46};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func9(data46) < 1){
const err104 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/reason",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/1/properties/with/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1].properties.with.properties.reason,data:data46};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/reason",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/1/properties/with/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1].properties.with.properties.reason.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1].properties.with.properties.reason,data:data46};
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
else {
const err106 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/1/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1].properties.with.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1].properties.with,data:data45};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1].type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[1],data:data38};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid0 = _errs101 === errors;
valid27 = valid27 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs110 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err108 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2],data:data38};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err109 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/2/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2],data:data38};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key12 of Object.keys(data38)){
if(!((key12 === "type") || (key12 === "with"))){
const err110 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2],data:data38};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data47 = data38.type;
if("resume_project" !== data47){
const err111 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/type",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "resume_project"},message:"must be equal to constant",schema:"resume_project",parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2].properties.type,data:data47};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data48 = data38.with;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if((data48.reason === undefined) || (!(func0.call(data48, "reason")))){
const err112 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/2/properties/with/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2].properties.with,data:data48};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key13 of Object.keys(data48)){
if(!(key13 === "reason")){
const err113 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/2/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2].properties.with,data:data48};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data48.reason !== undefined && func0.call(data48, "reason")){
let data49 = data48.reason;
if(typeof data49 === "string"){
if(func9(data49) > 2000){
const err114 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/reason",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/2/properties/with/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2].properties.with.properties.reason,data:data49};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(func9(data49) < 1){
const err115 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/reason",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/2/properties/with/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2].properties.with.properties.reason,data:data49};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/reason",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/2/properties/with/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2].properties.with.properties.reason.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2].properties.with.properties.reason,data:data49};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/2/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2].properties.with.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2].properties.with,data:data48};
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
else {
const err118 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2].type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[2],data:data38};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid0 = _errs110 === errors;
valid27 = valid27 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs119 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err119 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3],data:data38};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err120 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/3/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3],data:data38};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key14 of Object.keys(data38)){
if(!((key14 === "type") || (key14 === "with"))){
const err121 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3],data:data38};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data50 = data38.type;
if("restart_agent" !== data50){
const err122 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/type",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/3/properties/type/const",keyword:"const",params:{allowedValue: "restart_agent"},message:"must be equal to constant",schema:"restart_agent",parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3].properties.type,data:data50};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data51 = data38.with;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if((data51.agent_id === undefined) || (!(func0.call(data51, "agent_id")))){
const err123 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/3/properties/with/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3].properties.with,data:data51};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key15 of Object.keys(data51)){
if(!(key15 === "agent_id")){
const err124 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/3/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3].properties.with,data:data51};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data51.agent_id !== undefined && func0.call(data51, "agent_id")){
let data52 = data51.agent_id;
if(typeof data52 === "string"){
if(func9(data52) > 256){
const err125 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/agent_id",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/3/properties/with/properties/agent_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3].properties.with.properties.agent_id,data:data52};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(func9(data52) < 1){
const err126 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/agent_id",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/3/properties/with/properties/agent_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3].properties.with.properties.agent_id,data:data52};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/agent_id",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/3/properties/with/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3].properties.with.properties.agent_id.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3].properties.with.properties.agent_id,data:data52};
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
const err128 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/3/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3].properties.with.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3].properties.with,data:data51};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3].type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[3],data:data38};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var _valid0 = _errs119 === errors;
valid27 = valid27 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs128 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err130 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4],data:data38};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err131 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/4/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4],data:data38};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
for(const key16 of Object.keys(data38)){
if(!((key16 === "type") || (key16 === "with"))){
const err132 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4],data:data38};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data53 = data38.type;
if("interrupt_agent" !== data53){
const err133 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/type",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/4/properties/type/const",keyword:"const",params:{allowedValue: "interrupt_agent"},message:"must be equal to constant",schema:"interrupt_agent",parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4].properties.type,data:data53};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data54 = data38.with;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if((data54.agent_id === undefined) || (!(func0.call(data54, "agent_id")))){
const err134 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/4/properties/with/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4].properties.with,data:data54};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key17 of Object.keys(data54)){
if(!(key17 === "agent_id")){
const err135 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/4/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4].properties.with,data:data54};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data54.agent_id !== undefined && func0.call(data54, "agent_id")){
let data55 = data54.agent_id;
if(typeof data55 === "string"){
if(func9(data55) > 256){
const err136 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/agent_id",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/4/properties/with/properties/agent_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4].properties.with.properties.agent_id,data:data55};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(func9(data55) < 1){
const err137 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/agent_id",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/4/properties/with/properties/agent_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4].properties.with.properties.agent_id,data:data55};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/agent_id",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/4/properties/with/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4].properties.with.properties.agent_id.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4].properties.with.properties.agent_id,data:data55};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/4/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4].properties.with.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4].properties.with,data:data54};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4].type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[4],data:data38};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid0 = _errs128 === errors;
valid27 = valid27 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs137 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err141 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5],data:data38};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err142 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/5/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5],data:data38};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key18 of Object.keys(data38)){
if(!((key18 === "type") || (key18 === "with"))){
const err143 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5],data:data38};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data56 = data38.type;
if("create_task" !== data56){
const err144 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/type",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/5/properties/type/const",keyword:"const",params:{allowedValue: "create_task"},message:"must be equal to constant",schema:"create_task",parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].properties.type,data:data56};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data57 = data38.with;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if((data57.title === undefined) || (!(func0.call(data57, "title")))){
const err145 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].properties.with,data:data57};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((data57.description === undefined) || (!(func0.call(data57, "description")))){
const err146 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].properties.with,data:data57};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
for(const key19 of Object.keys(data57)){
if(!((key19 === "title") || (key19 === "description"))){
const err147 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].properties.with,data:data57};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data57.title !== undefined && func0.call(data57, "title")){
let data58 = data57.title;
if(typeof data58 === "string"){
if(func9(data58) > 200){
const err148 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/title",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.properties.title,data:data58};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(func9(data58) < 1){
const err149 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/title",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.properties.title,data:data58};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/title",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.properties.title.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.properties.title,data:data58};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data57.description !== undefined && func0.call(data57, "description")){
let data59 = data57.description;
if(typeof data59 === "string"){
if(func9(data59) > 65536){
const err151 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/description",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.properties.description,data:data59};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/description",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.properties.description.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.properties.description,data:data59};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].properties.with,data:data57};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5].type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[5],data:data38};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid0 = _errs137 === errors;
valid27 = valid27 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs148 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err155 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/6/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6],data:data38};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err156 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/6/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6],data:data38};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key20 of Object.keys(data38)){
if(!((key20 === "type") || (key20 === "with"))){
const err157 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6],data:data38};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data60 = data38.type;
if("check_task" !== data60){
const err158 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/type",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/6/properties/type/const",keyword:"const",params:{allowedValue: "check_task"},message:"must be equal to constant",schema:"check_task",parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6].properties.type,data:data60};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data61 = data38.with;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if((data61.task_id === undefined) || (!(func0.call(data61, "task_id")))){
const err159 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/6/properties/with/required",keyword:"required",params:{missingProperty: "task_id"},message:"must have required property '"+"task_id"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6].properties.with,data:data61};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
for(const key21 of Object.keys(data61)){
if(!(key21 === "task_id")){
const err160 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/6/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6].properties.with,data:data61};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data61.task_id !== undefined && func0.call(data61, "task_id")){
let data62 = data61.task_id;
if(typeof data62 === "string"){
if(func9(data62) > 256){
const err161 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/task_id",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/6/properties/with/properties/task_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6].properties.with.properties.task_id,data:data62};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(func9(data62) < 1){
const err162 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/task_id",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/6/properties/with/properties/task_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6].properties.with.properties.task_id,data:data62};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/task_id",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/6/properties/with/properties/task_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6].properties.with.properties.task_id.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6].properties.with.properties.task_id,data:data62};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/6/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6].properties.with.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6].properties.with,data:data61};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/6/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6].type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[6],data:data38};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid0 = _errs148 === errors;
valid27 = valid27 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs157 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err166 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/7/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7],data:data38};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err167 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/7/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7],data:data38};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key22 of Object.keys(data38)){
if(!((key22 === "type") || (key22 === "with"))){
const err168 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7],data:data38};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data63 = data38.type;
if("git_commit" !== data63){
const err169 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/type",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/7/properties/type/const",keyword:"const",params:{allowedValue: "git_commit"},message:"must be equal to constant",schema:"git_commit",parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].properties.type,data:data63};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data64 = data38.with;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if((data64.message === undefined) || (!(func0.call(data64, "message")))){
const err170 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].properties.with,data:data64};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
for(const key23 of Object.keys(data64)){
if(!((key23 === "message") || (key23 === "agent_id"))){
const err171 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].properties.with,data:data64};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data64.message !== undefined && func0.call(data64, "message")){
let data65 = data64.message;
if(typeof data65 === "string"){
if(func9(data65) > 65536){
const err172 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/message",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/properties/message/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.properties.message,data:data65};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(func9(data65) < 1){
const err173 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/message",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.properties.message,data:data65};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/message",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.properties.message.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.properties.message,data:data65};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data64.agent_id !== undefined && func0.call(data64, "agent_id")){
let data66 = data64.agent_id;
if(typeof data66 === "string"){
if(func9(data66) > 256){
const err175 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/agent_id",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/properties/agent_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.properties.agent_id,data:data66};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(func9(data66) < 1){
const err176 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/agent_id",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/properties/agent_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.properties.agent_id,data:data66};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/agent_id",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.properties.agent_id.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.properties.agent_id,data:data66};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].properties.with,data:data64};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/7/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7].type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[7],data:data38};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid0 = _errs157 === errors;
valid27 = valid27 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs168 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err180 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/8/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8],data:data38};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err181 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/8/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8],data:data38};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key24 of Object.keys(data38)){
if(!((key24 === "type") || (key24 === "with"))){
const err182 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8],data:data38};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data67 = data38.type;
if("git_merge" !== data67){
const err183 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/type",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/8/properties/type/const",keyword:"const",params:{allowedValue: "git_merge"},message:"must be equal to constant",schema:"git_merge",parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].properties.type,data:data67};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data68 = data38.with;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if((data68.source === undefined) || (!(func0.call(data68, "source")))){
const err184 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].properties.with,data:data68};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if((data68.target === undefined) || (!(func0.call(data68, "target")))){
const err185 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].properties.with,data:data68};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key25 of Object.keys(data68)){
if(!((key25 === "source") || (key25 === "target"))){
const err186 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].properties.with,data:data68};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data68.source !== undefined && func0.call(data68, "source")){
let data69 = data68.source;
if(typeof data69 === "string"){
if(func9(data69) > 512){
const err187 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/source",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/properties/source/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.properties.source,data:data69};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(func9(data69) < 1){
const err188 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/source",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.properties.source,data:data69};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/source",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.properties.source.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.properties.source,data:data69};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data68.target !== undefined && func0.call(data68, "target")){
let data70 = data68.target;
if(typeof data70 === "string"){
if(func9(data70) > 512){
const err190 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/target",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/properties/target/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.properties.target,data:data70};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(func9(data70) < 1){
const err191 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/target",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/properties/target/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.properties.target,data:data70};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/target",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.properties.target.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.properties.target,data:data70};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].properties.with,data:data68};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/8/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8].type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[8],data:data38};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid0 = _errs168 === errors;
valid27 = valid27 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs179 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err195 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/9/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9],data:data38};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err196 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/9/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9],data:data38};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
for(const key26 of Object.keys(data38)){
if(!((key26 === "type") || (key26 === "with"))){
const err197 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9],data:data38};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data71 = data38.type;
if("git_push" !== data71){
const err198 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/type",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/9/properties/type/const",keyword:"const",params:{allowedValue: "git_push"},message:"must be equal to constant",schema:"git_push",parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9].properties.type,data:data71};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data72 = data38.with;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if((data72.branch === undefined) || (!(func0.call(data72, "branch")))){
const err199 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/9/properties/with/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9].properties.with,data:data72};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
for(const key27 of Object.keys(data72)){
if(!(key27 === "branch")){
const err200 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/9/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9].properties.with,data:data72};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data72.branch !== undefined && func0.call(data72, "branch")){
let data73 = data72.branch;
if(typeof data73 === "string"){
if(func9(data73) > 512){
const err201 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/branch",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/9/properties/with/properties/branch/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9].properties.with.properties.branch,data:data73};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(func9(data73) < 1){
const err202 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/branch",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/9/properties/with/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9].properties.with.properties.branch,data:data73};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/branch",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/9/properties/with/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9].properties.with.properties.branch.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9].properties.with.properties.branch,data:data73};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/9/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9].properties.with.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9].properties.with,data:data72};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/9/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9].type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[9],data:data38};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var _valid0 = _errs179 === errors;
valid27 = valid27 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs188 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err206 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/10/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10],data:data38};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err207 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/10/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10],data:data38};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
for(const key28 of Object.keys(data38)){
if(!((key28 === "type") || (key28 === "with"))){
const err208 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10],data:data38};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data74 = data38.type;
if("run_check" !== data74){
const err209 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/type",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/10/properties/type/const",keyword:"const",params:{allowedValue: "run_check"},message:"must be equal to constant",schema:"run_check",parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10].properties.type,data:data74};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data75 = data38.with;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if((data75.command === undefined) || (!(func0.call(data75, "command")))){
const err210 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/10/properties/with/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10].properties.with,data:data75};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
for(const key29 of Object.keys(data75)){
if(!(key29 === "command")){
const err211 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/10/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10].properties.with,data:data75};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data75.command !== undefined && func0.call(data75, "command")){
let data76 = data75.command;
if(Array.isArray(data76)){
if(data76.length > 256){
const err212 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/command",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/10/properties/with/properties/command/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items",schema:256,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.properties.command,data:data76};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data76.length < 1){
const err213 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/command",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/10/properties/with/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.properties.command,data:data76};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
const len9 = data76.length;
for(let i9=0; i9<len9; i9++){
let data77 = data76[i9];
if(typeof data77 === "string"){
if(func9(data77) > 4096){
const err214 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/command/" + i9,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/10/properties/with/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.properties.command.items,data:data77};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/command/" + i9,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/10/properties/with/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.properties.command.items.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.properties.command.items,data:data77};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/command",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/10/properties/with/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.properties.command.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.properties.command,data:data76};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/10/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10].properties.with,data:data75};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/10/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10].type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[10],data:data38};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var _valid0 = _errs188 === errors;
valid27 = valid27 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs199 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err219 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/11/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11],data:data38};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err220 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/11/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11],data:data38};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key30 of Object.keys(data38)){
if(!((key30 === "type") || (key30 === "with"))){
const err221 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11],data:data38};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data78 = data38.type;
if("notify" !== data78){
const err222 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/type",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/11/properties/type/const",keyword:"const",params:{allowedValue: "notify"},message:"must be equal to constant",schema:"notify",parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.type,data:data78};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data79 = data38.with;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if((data79.text === undefined) || (!(func0.call(data79, "text")))){
const err223 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.with,data:data79};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if((data79.level === undefined) || (!(func0.call(data79, "level")))){
const err224 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.required,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.with,data:data79};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
for(const key31 of Object.keys(data79)){
if(!((key31 === "text") || (key31 === "level"))){
const err225 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.with,data:data79};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data79.text !== undefined && func0.call(data79, "text")){
let data80 = data79.text;
if(typeof data80 === "string"){
if(func9(data80) > 4000){
const err226 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/text",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/properties/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.text,data:data80};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(func9(data80) < 1){
const err227 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/text",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.text,data:data80};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/text",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.text.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.text,data:data80};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data79.level !== undefined && func0.call(data79, "level")){
let data81 = data79.level;
if(typeof data81 !== "string"){
const err229 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/level",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.level.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.level,data:data81};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(!(((data81 === "info") || (data81 === "warning")) || (data81 === "error"))){
const err230 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with/level",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/properties/level/enum",keyword:"enum",params:{allowedValues: schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.level.enum,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.level,data:data81};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8+"/with",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].properties.with,data:data79};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf/11/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11].type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf[11],data:data38};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid0 = _errs199 === errors;
valid27 = valid27 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid27){
const err233 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions/" + i8,schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema2.properties.definition.properties.workflows.items.properties.actions.items.anyOf,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions.items,data:data38};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err234 = {instancePath:instancePath+"/definition/workflows/" + i6+"/actions",schemaPath:"#/properties/definition/properties/workflows/items/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.definition.properties.workflows.items.properties.actions.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.actions,data:data37};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data31.cooldown_s !== undefined && func0.call(data31, "cooldown_s")){
let data82 = data31.cooldown_s;
if(!((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82)))){
const err235 = {instancePath:instancePath+"/definition/workflows/" + i6+"/cooldown_s",schemaPath:"#/properties/definition/properties/workflows/items/properties/cooldown_s/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema2.properties.definition.properties.workflows.items.properties.cooldown_s.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.cooldown_s,data:data82};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(typeof data82 == "number"){
if(data82 > 86400 || isNaN(data82)){
const err236 = {instancePath:instancePath+"/definition/workflows/" + i6+"/cooldown_s",schemaPath:"#/properties/definition/properties/workflows/items/properties/cooldown_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema2.properties.definition.properties.workflows.items.properties.cooldown_s,data:data82};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data82 < 0 || isNaN(data82)){
const err237 = {instancePath:instancePath+"/definition/workflows/" + i6+"/cooldown_s",schemaPath:"#/properties/definition/properties/workflows/items/properties/cooldown_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema2.properties.definition.properties.workflows.items.properties.cooldown_s,data:data82};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
if(data31.enabled !== undefined && func0.call(data31, "enabled")){
let data83 = data31.enabled;
if(typeof data83 !== "boolean"){
const err238 = {instancePath:instancePath+"/definition/workflows/" + i6+"/enabled",schemaPath:"#/properties/definition/properties/workflows/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema2.properties.definition.properties.workflows.items.properties.enabled.type,parentSchema:schema2.properties.definition.properties.workflows.items.properties.enabled,data:data83};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/definition/workflows/" + i6,schemaPath:"#/properties/definition/properties/workflows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.workflows.items.type,parentSchema:schema2.properties.definition.properties.workflows.items,data:data31};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/definition/workflows",schemaPath:"#/properties/definition/properties/workflows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.definition.properties.workflows.type,parentSchema:schema2.properties.definition.properties.workflows,data:data30};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data29.schedules !== undefined && func0.call(data29, "schedules")){
let data84 = data29.schedules;
if(Array.isArray(data84)){
const len10 = data84.length;
for(let i10=0; i10<len10; i10++){
let data85 = data84[i10];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if((data85.name === undefined) || (!(func0.call(data85, "name")))){
const err241 = {instancePath:instancePath+"/definition/schedules/" + i10,schemaPath:"#/properties/definition/properties/schedules/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema2.properties.definition.properties.schedules.items.required,parentSchema:schema2.properties.definition.properties.schedules.items,data:data85};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if((data85.project_id === undefined) || (!(func0.call(data85, "project_id")))){
const err242 = {instancePath:instancePath+"/definition/schedules/" + i10,schemaPath:"#/properties/definition/properties/schedules/items/required",keyword:"required",params:{missingProperty: "project_id"},message:"must have required property '"+"project_id"+"'",schema:schema2.properties.definition.properties.schedules.items.required,parentSchema:schema2.properties.definition.properties.schedules.items,data:data85};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if((data85.target_agent === undefined) || (!(func0.call(data85, "target_agent")))){
const err243 = {instancePath:instancePath+"/definition/schedules/" + i10,schemaPath:"#/properties/definition/properties/schedules/items/required",keyword:"required",params:{missingProperty: "target_agent"},message:"must have required property '"+"target_agent"+"'",schema:schema2.properties.definition.properties.schedules.items.required,parentSchema:schema2.properties.definition.properties.schedules.items,data:data85};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if((data85.content === undefined) || (!(func0.call(data85, "content")))){
const err244 = {instancePath:instancePath+"/definition/schedules/" + i10,schemaPath:"#/properties/definition/properties/schedules/items/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema2.properties.definition.properties.schedules.items.required,parentSchema:schema2.properties.definition.properties.schedules.items,data:data85};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if((data85.interval_s === undefined) || (!(func0.call(data85, "interval_s")))){
const err245 = {instancePath:instancePath+"/definition/schedules/" + i10,schemaPath:"#/properties/definition/properties/schedules/items/required",keyword:"required",params:{missingProperty: "interval_s"},message:"must have required property '"+"interval_s"+"'",schema:schema2.properties.definition.properties.schedules.items.required,parentSchema:schema2.properties.definition.properties.schedules.items,data:data85};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if((data85.enabled === undefined) || (!(func0.call(data85, "enabled")))){
const err246 = {instancePath:instancePath+"/definition/schedules/" + i10,schemaPath:"#/properties/definition/properties/schedules/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'",schema:schema2.properties.definition.properties.schedules.items.required,parentSchema:schema2.properties.definition.properties.schedules.items,data:data85};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key32 of Object.keys(data85)){
if(!((((((key32 === "name") || (key32 === "project_id")) || (key32 === "target_agent")) || (key32 === "content")) || (key32 === "interval_s")) || (key32 === "enabled"))){
const err247 = {instancePath:instancePath+"/definition/schedules/" + i10,schemaPath:"#/properties/definition/properties/schedules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.definition.properties.schedules.items,data:data85};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data85.name !== undefined && func0.call(data85, "name")){
let data86 = data85.name;
if(typeof data86 === "string"){
if(func9(data86) > 128){
const err248 = {instancePath:instancePath+"/definition/schedules/" + i10+"/name",schemaPath:"#/properties/definition/properties/schedules/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema2.properties.definition.properties.schedules.items.properties.name,data:data86};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(func9(data86) < 1){
const err249 = {instancePath:instancePath+"/definition/schedules/" + i10+"/name",schemaPath:"#/properties/definition/properties/schedules/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.schedules.items.properties.name,data:data86};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/definition/schedules/" + i10+"/name",schemaPath:"#/properties/definition/properties/schedules/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.schedules.items.properties.name.type,parentSchema:schema2.properties.definition.properties.schedules.items.properties.name,data:data86};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data85.project_id !== undefined && func0.call(data85, "project_id")){
let data87 = data85.project_id;
if(typeof data87 !== "string"){
const err251 = {instancePath:instancePath+"/definition/schedules/" + i10+"/project_id",schemaPath:"#/properties/definition/properties/schedules/items/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.schedules.items.properties.project_id.type,parentSchema:schema2.properties.definition.properties.schedules.items.properties.project_id,data:data87};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data85.target_agent !== undefined && func0.call(data85, "target_agent")){
let data88 = data85.target_agent;
if(typeof data88 === "string"){
if(func9(data88) > 128){
const err252 = {instancePath:instancePath+"/definition/schedules/" + i10+"/target_agent",schemaPath:"#/properties/definition/properties/schedules/items/properties/target_agent/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema2.properties.definition.properties.schedules.items.properties.target_agent,data:data88};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(func9(data88) < 1){
const err253 = {instancePath:instancePath+"/definition/schedules/" + i10+"/target_agent",schemaPath:"#/properties/definition/properties/schedules/items/properties/target_agent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.schedules.items.properties.target_agent,data:data88};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/definition/schedules/" + i10+"/target_agent",schemaPath:"#/properties/definition/properties/schedules/items/properties/target_agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.schedules.items.properties.target_agent.type,parentSchema:schema2.properties.definition.properties.schedules.items.properties.target_agent,data:data88};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data85.content !== undefined && func0.call(data85, "content")){
let data89 = data85.content;
if(typeof data89 === "string"){
if(func9(data89) > 65536){
const err255 = {instancePath:instancePath+"/definition/schedules/" + i10+"/content",schemaPath:"#/properties/definition/properties/schedules/items/properties/content/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema2.properties.definition.properties.schedules.items.properties.content,data:data89};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(func9(data89) < 1){
const err256 = {instancePath:instancePath+"/definition/schedules/" + i10+"/content",schemaPath:"#/properties/definition/properties/schedules/items/properties/content/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.definition.properties.schedules.items.properties.content,data:data89};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/definition/schedules/" + i10+"/content",schemaPath:"#/properties/definition/properties/schedules/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.definition.properties.schedules.items.properties.content.type,parentSchema:schema2.properties.definition.properties.schedules.items.properties.content,data:data89};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data85.interval_s !== undefined && func0.call(data85, "interval_s")){
let data90 = data85.interval_s;
if(!((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90)))){
const err258 = {instancePath:instancePath+"/definition/schedules/" + i10+"/interval_s",schemaPath:"#/properties/definition/properties/schedules/items/properties/interval_s/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema2.properties.definition.properties.schedules.items.properties.interval_s.type,parentSchema:schema2.properties.definition.properties.schedules.items.properties.interval_s,data:data90};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(typeof data90 == "number"){
if(data90 > 31536000 || isNaN(data90)){
const err259 = {instancePath:instancePath+"/definition/schedules/" + i10+"/interval_s",schemaPath:"#/properties/definition/properties/schedules/items/properties/interval_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000",schema:31536000,parentSchema:schema2.properties.definition.properties.schedules.items.properties.interval_s,data:data90};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data90 < 60 || isNaN(data90)){
const err260 = {instancePath:instancePath+"/definition/schedules/" + i10+"/interval_s",schemaPath:"#/properties/definition/properties/schedules/items/properties/interval_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema2.properties.definition.properties.schedules.items.properties.interval_s,data:data90};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
if(data85.enabled !== undefined && func0.call(data85, "enabled")){
let data91 = data85.enabled;
if(typeof data91 !== "boolean"){
const err261 = {instancePath:instancePath+"/definition/schedules/" + i10+"/enabled",schemaPath:"#/properties/definition/properties/schedules/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema2.properties.definition.properties.schedules.items.properties.enabled.type,parentSchema:schema2.properties.definition.properties.schedules.items.properties.enabled,data:data91};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/definition/schedules/" + i10,schemaPath:"#/properties/definition/properties/schedules/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.properties.schedules.items.type,parentSchema:schema2.properties.definition.properties.schedules.items,data:data85};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
else {
const err263 = {instancePath:instancePath+"/definition/schedules",schemaPath:"#/properties/definition/properties/schedules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.definition.properties.schedules.type,parentSchema:schema2.properties.definition.properties.schedules,data:data84};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/definition",schemaPath:"#/properties/definition/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.definition.type,parentSchema:schema2.properties.definition,data:data29};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data.created !== undefined && func0.call(data, "created")){
let data92 = data.created;
if(typeof data92 !== "boolean"){
const err265 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema2.properties.created.type,parentSchema:schema2.properties.created,data:data92};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data.reasons !== undefined && func0.call(data, "reasons")){
let data93 = data.reasons;
if(Array.isArray(data93)){
const len11 = data93.length;
for(let i11=0; i11<len11; i11++){
let data94 = data93[i11];
if(typeof data94 !== "string"){
const err266 = {instancePath:instancePath+"/reasons/" + i11,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.reasons.items.type,parentSchema:schema2.properties.reasons.items,data:data94};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.reasons.type,parentSchema:schema2.properties.reasons,data:data93};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data.open_questions !== undefined && func0.call(data, "open_questions")){
let data95 = data.open_questions;
if(Array.isArray(data95)){
const len12 = data95.length;
for(let i12=0; i12<len12; i12++){
let data96 = data95[i12];
if(typeof data96 !== "string"){
const err268 = {instancePath:instancePath+"/open_questions/" + i12,schemaPath:"#/properties/open_questions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.open_questions.items.type,parentSchema:schema2.properties.open_questions.items,data:data96};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/open_questions",schemaPath:"#/properties/open_questions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.open_questions.type,parentSchema:schema2.properties.open_questions,data:data95};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data.missing !== undefined && func0.call(data, "missing")){
let data97 = data.missing;
if(Array.isArray(data97)){
const len13 = data97.length;
for(let i13=0; i13<len13; i13++){
let data98 = data97[i13];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if((data98.operation === undefined) || (!(func0.call(data98, "operation")))){
const err270 = {instancePath:instancePath+"/missing/" + i13,schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'",schema:schema2.properties.missing.items.required,parentSchema:schema2.properties.missing.items,data:data98};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if((data98.reason === undefined) || (!(func0.call(data98, "reason")))){
const err271 = {instancePath:instancePath+"/missing/" + i13,schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema2.properties.missing.items.required,parentSchema:schema2.properties.missing.items,data:data98};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
for(const key33 of Object.keys(data98)){
if(!((key33 === "operation") || (key33 === "reason"))){
const err272 = {instancePath:instancePath+"/missing/" + i13,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.missing.items,data:data98};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data98.operation !== undefined && func0.call(data98, "operation")){
let data99 = data98.operation;
if(typeof data99 !== "string"){
const err273 = {instancePath:instancePath+"/missing/" + i13+"/operation",schemaPath:"#/properties/missing/items/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.missing.items.properties.operation.type,parentSchema:schema2.properties.missing.items.properties.operation,data:data99};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data98.reason !== undefined && func0.call(data98, "reason")){
let data100 = data98.reason;
if(typeof data100 !== "string"){
const err274 = {instancePath:instancePath+"/missing/" + i13+"/reason",schemaPath:"#/properties/missing/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.missing.items.properties.reason.type,parentSchema:schema2.properties.missing.items.properties.reason,data:data100};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/missing/" + i13,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.missing.items.type,parentSchema:schema2.properties.missing.items,data:data98};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.missing.type,parentSchema:schema2.properties.missing,data:data97};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data101 = data.source;
if(typeof data101 !== "string"){
const err277 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.source.type,parentSchema:schema2.properties.source,data:data101};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(!((data101 === "ai") || (data101 === "fallback"))){
const err278 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema2.properties.source.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.source.enum,parentSchema:schema2.properties.source,data:data101};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data.notice !== undefined && func0.call(data, "notice")){
let data102 = data.notice;
if(typeof data102 !== "string"){
const err279 = {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.notice.type,parentSchema:schema2.properties.notice,data:data102};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data.model !== undefined && func0.call(data, "model")){
let data103 = data.model;
if(typeof data103 !== "string"){
const err280 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.model.type,parentSchema:schema2.properties.model,data:data103};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const answer = validate3;
const schema3 = {"type":"object","description":"The workflows and schedules that a description asks for.","additionalProperties":false,"required":["workflows","schedules","reasons","open_questions"],"properties":{"workflows":{"type":"array","description":"What starts on an event.","items":{"type":"object","additionalProperties":false,"required":["name","trigger_conditions","actions","cooldown_s","enabled"],"properties":{"name":{"type":"string","description":"The workflow's name.","minLength":1,"maxLength":128},"trigger_conditions":{"type":"array","description":"The events that start it; one that is met is enough.","items":{"type":"object","additionalProperties":false,"required":["event","condition"],"properties":{"event":{"type":"string","enum":["agent_status_update","git_event","project_status_change","message_update","task_update","schedule_update","workflow_run_update"],"description":"The event."},"condition":{"type":"string","description":"A condition in CEL over `event`, `project`, `agent`, `now`; `true` for always.","minLength":1,"maxLength":4096}}},"minItems":1,"maxItems":20},"actions":{"type":"array","description":"The actions, in order.","items":{"description":"One action. A string in `with` can hold `${{ CEL }}`; it is put in as text.","anyOf":[{"type":"object","description":"Sends a message.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"send_message","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["target_agent","content","priority"],"properties":{"target_agent":{"type":"string","description":"A role, an agent's id, or `all`.","minLength":1,"maxLength":256},"content":{"type":"string","description":"The text.","minLength":1,"maxLength":65536},"priority":{"type":"string","enum":["low","normal","high","urgent"],"description":"How urgent it is."}}}}},{"type":"object","description":"Pauses the project.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"pause_project","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["reason"],"properties":{"reason":{"type":"string","description":"Why.","minLength":1,"maxLength":2000}}}}},{"type":"object","description":"Resumes the project.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"resume_project","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["reason"],"properties":{"reason":{"type":"string","description":"Why.","minLength":1,"maxLength":2000}}}}},{"type":"object","description":"Restarts an agent.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"restart_agent","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["agent_id"],"properties":{"agent_id":{"type":"string","description":"An agent's id, or an expression such as `${{ agent.id }}`.","minLength":1,"maxLength":256}}}}},{"type":"object","description":"Interrupts the turn of an agent.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"interrupt_agent","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["agent_id"],"properties":{"agent_id":{"type":"string","description":"An agent's id, or an expression such as `${{ agent.id }}`.","minLength":1,"maxLength":256}}}}},{"type":"object","description":"Creates a task.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"create_task","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["title","description"],"properties":{"title":{"type":"string","description":"The title.","minLength":1,"maxLength":200},"description":{"type":"string","description":"What is to be done.","maxLength":65536}}}}},{"type":"object","description":"Runs the checks of a task.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"check_task","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["task_id"],"properties":{"task_id":{"type":"string","description":"A task's id, or an expression.","minLength":1,"maxLength":256}}}}},{"type":"object","description":"Commits the changes of a work tree.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"git_commit","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","description":"The commit message.","minLength":1,"maxLength":65536},"agent_id":{"type":"string","description":"An agent's id, or an expression such as `${{ agent.id }}`. Leave it out for the project's own directory.","minLength":1,"maxLength":256}}}}},{"type":"object","description":"Merges a branch by the policies of the git workflow.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"git_merge","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["source","target"],"properties":{"source":{"type":"string","description":"The branch to merge.","minLength":1,"maxLength":512},"target":{"type":"string","description":"The branch to merge into.","minLength":1,"maxLength":512}}}}},{"type":"object","description":"Pushes a branch.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"git_push","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["branch"],"properties":{"branch":{"type":"string","description":"The branch.","minLength":1,"maxLength":512}}}}},{"type":"object","description":"Runs a command and records whether it exits with 0. No shell is involved.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"run_check","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["command"],"properties":{"command":{"type":"array","description":"The program and its arguments.","items":{"type":"string","description":"One word.","maxLength":4096},"minItems":1,"maxItems":256}}}}},{"type":"object","description":"Shows a notification.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"notify","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["text","level"],"properties":{"text":{"type":"string","description":"The text.","minLength":1,"maxLength":4000},"level":{"type":"string","enum":["info","warning","error"],"description":"How important it is."}}}}}]},"minItems":1,"maxItems":20},"cooldown_s":{"type":"integer","description":"The shortest time between two runs for a project, in seconds.","minimum":0,"maximum":86400},"enabled":{"type":"boolean","description":"Whether it is switched on."}}},"maxItems":5},"schedules":{"type":"array","description":"What is sent at set times; only messages can be.","items":{"type":"object","additionalProperties":false,"required":["name","project_id","target_agent","content","interval_s","enabled"],"properties":{"name":{"type":"string","description":"The schedule's name.","minLength":1,"maxLength":128},"project_id":{"type":"string","description":"The project."},"target_agent":{"type":"string","description":"A role, an agent's id, or `all`.","minLength":1,"maxLength":128},"content":{"type":"string","description":"The message.","minLength":1,"maxLength":65536},"interval_s":{"type":"integer","description":"The seconds between two messages.","minimum":60,"maximum":31536000},"enabled":{"type":"boolean","description":"Whether it runs."}}},"maxItems":100},"reasons":{"type":"array","description":"Why it is made this way, one sentence each.","items":{"type":"string","description":"One sentence."}},"open_questions":{"type":"array","description":"What the description leaves open, one question each.","items":{"type":"string","description":"One question."}}}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflows === undefined) || (!(func0.call(data, "workflows")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflows"},message:"must have required property '"+"workflows"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.schedules === undefined) || (!(func0.call(data, "schedules")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedules"},message:"must have required property '"+"schedules"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.reasons === undefined) || (!(func0.call(data, "reasons")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.open_questions === undefined) || (!(func0.call(data, "open_questions")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open_questions"},message:"must have required property '"+"open_questions"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "workflows") || (key0 === "schedules")) || (key0 === "reasons")) || (key0 === "open_questions"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.workflows !== undefined && func0.call(data, "workflows")){
let data0 = data.workflows;
if(Array.isArray(data0)){
if(data0.length > 5){
const err5 = {instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema3.properties.workflows,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.name === undefined) || (!(func0.call(data1, "name")))){
const err6 = {instancePath:instancePath+"/workflows/" + i0,schemaPath:"#/properties/workflows/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema3.properties.workflows.items.required,parentSchema:schema3.properties.workflows.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data1.trigger_conditions === undefined) || (!(func0.call(data1, "trigger_conditions")))){
const err7 = {instancePath:instancePath+"/workflows/" + i0,schemaPath:"#/properties/workflows/items/required",keyword:"required",params:{missingProperty: "trigger_conditions"},message:"must have required property '"+"trigger_conditions"+"'",schema:schema3.properties.workflows.items.required,parentSchema:schema3.properties.workflows.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data1.actions === undefined) || (!(func0.call(data1, "actions")))){
const err8 = {instancePath:instancePath+"/workflows/" + i0,schemaPath:"#/properties/workflows/items/required",keyword:"required",params:{missingProperty: "actions"},message:"must have required property '"+"actions"+"'",schema:schema3.properties.workflows.items.required,parentSchema:schema3.properties.workflows.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data1.cooldown_s === undefined) || (!(func0.call(data1, "cooldown_s")))){
const err9 = {instancePath:instancePath+"/workflows/" + i0,schemaPath:"#/properties/workflows/items/required",keyword:"required",params:{missingProperty: "cooldown_s"},message:"must have required property '"+"cooldown_s"+"'",schema:schema3.properties.workflows.items.required,parentSchema:schema3.properties.workflows.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data1.enabled === undefined) || (!(func0.call(data1, "enabled")))){
const err10 = {instancePath:instancePath+"/workflows/" + i0,schemaPath:"#/properties/workflows/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'",schema:schema3.properties.workflows.items.required,parentSchema:schema3.properties.workflows.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!(((((key1 === "name") || (key1 === "trigger_conditions")) || (key1 === "actions")) || (key1 === "cooldown_s")) || (key1 === "enabled"))){
const err11 = {instancePath:instancePath+"/workflows/" + i0,schemaPath:"#/properties/workflows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.name !== undefined && func0.call(data1, "name")){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func9(data2) > 128){
const err12 = {instancePath:instancePath+"/workflows/" + i0+"/name",schemaPath:"#/properties/workflows/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema3.properties.workflows.items.properties.name,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func9(data2) < 1){
const err13 = {instancePath:instancePath+"/workflows/" + i0+"/name",schemaPath:"#/properties/workflows/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflows.items.properties.name,data:data2};
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
const err14 = {instancePath:instancePath+"/workflows/" + i0+"/name",schemaPath:"#/properties/workflows/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.name.type,parentSchema:schema3.properties.workflows.items.properties.name,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.trigger_conditions !== undefined && func0.call(data1, "trigger_conditions")){
let data3 = data1.trigger_conditions;
if(Array.isArray(data3)){
if(data3.length > 20){
const err15 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions",schemaPath:"#/properties/workflows/items/properties/trigger_conditions/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema3.properties.workflows.items.properties.trigger_conditions,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.length < 1){
const err16 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions",schemaPath:"#/properties/workflows/items/properties/trigger_conditions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema3.properties.workflows.items.properties.trigger_conditions,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.event === undefined) || (!(func0.call(data4, "event")))){
const err17 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions/" + i1,schemaPath:"#/properties/workflows/items/properties/trigger_conditions/items/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema3.properties.workflows.items.properties.trigger_conditions.items.required,parentSchema:schema3.properties.workflows.items.properties.trigger_conditions.items,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data4.condition === undefined) || (!(func0.call(data4, "condition")))){
const err18 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions/" + i1,schemaPath:"#/properties/workflows/items/properties/trigger_conditions/items/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'",schema:schema3.properties.workflows.items.properties.trigger_conditions.items.required,parentSchema:schema3.properties.workflows.items.properties.trigger_conditions.items,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!((key2 === "event") || (key2 === "condition"))){
const err19 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions/" + i1,schemaPath:"#/properties/workflows/items/properties/trigger_conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.trigger_conditions.items,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.event !== undefined && func0.call(data4, "event")){
let data5 = data4.event;
if(typeof data5 !== "string"){
const err20 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions/" + i1+"/event",schemaPath:"#/properties/workflows/items/properties/trigger_conditions/items/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.trigger_conditions.items.properties.event.type,parentSchema:schema3.properties.workflows.items.properties.trigger_conditions.items.properties.event,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((((((data5 === "agent_status_update") || (data5 === "git_event")) || (data5 === "project_status_change")) || (data5 === "message_update")) || (data5 === "task_update")) || (data5 === "schedule_update")) || (data5 === "workflow_run_update"))){
const err21 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions/" + i1+"/event",schemaPath:"#/properties/workflows/items/properties/trigger_conditions/items/properties/event/enum",keyword:"enum",params:{allowedValues: schema3.properties.workflows.items.properties.trigger_conditions.items.properties.event.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.workflows.items.properties.trigger_conditions.items.properties.event.enum,parentSchema:schema3.properties.workflows.items.properties.trigger_conditions.items.properties.event,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.condition !== undefined && func0.call(data4, "condition")){
let data6 = data4.condition;
if(typeof data6 === "string"){
if(func9(data6) > 4096){
const err22 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions/" + i1+"/condition",schemaPath:"#/properties/workflows/items/properties/trigger_conditions/items/properties/condition/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema3.properties.workflows.items.properties.trigger_conditions.items.properties.condition,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func9(data6) < 1){
const err23 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions/" + i1+"/condition",schemaPath:"#/properties/workflows/items/properties/trigger_conditions/items/properties/condition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflows.items.properties.trigger_conditions.items.properties.condition,data:data6};
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
const err24 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions/" + i1+"/condition",schemaPath:"#/properties/workflows/items/properties/trigger_conditions/items/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.trigger_conditions.items.properties.condition.type,parentSchema:schema3.properties.workflows.items.properties.trigger_conditions.items.properties.condition,data:data6};
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
const err25 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions/" + i1,schemaPath:"#/properties/workflows/items/properties/trigger_conditions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.trigger_conditions.items.type,parentSchema:schema3.properties.workflows.items.properties.trigger_conditions.items,data:data4};
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
const err26 = {instancePath:instancePath+"/workflows/" + i0+"/trigger_conditions",schemaPath:"#/properties/workflows/items/properties/trigger_conditions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.workflows.items.properties.trigger_conditions.type,parentSchema:schema3.properties.workflows.items.properties.trigger_conditions,data:data3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.actions !== undefined && func0.call(data1, "actions")){
let data7 = data1.actions;
if(Array.isArray(data7)){
if(data7.length > 20){
const err27 = {instancePath:instancePath+"/workflows/" + i0+"/actions",schemaPath:"#/properties/workflows/items/properties/actions/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema3.properties.workflows.items.properties.actions,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.length < 1){
const err28 = {instancePath:instancePath+"/workflows/" + i0+"/actions",schemaPath:"#/properties/workflows/items/properties/actions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema3.properties.workflows.items.properties.actions,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs21 = errors;
let valid9 = false;
const _errs22 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.type === undefined) || (!(func0.call(data8, "type")))){
const err29 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data8.with === undefined) || (!(func0.call(data8, "with")))){
const err30 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key3 of Object.keys(data8)){
if(!((key3 === "type") || (key3 === "with"))){
const err31 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.type !== undefined && func0.call(data8, "type")){
let data9 = data8.type;
if("send_message" !== data9){
const err32 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/type",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "send_message"},message:"must be equal to constant",schema:"send_message",parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.type,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.with !== undefined && func0.call(data8, "with")){
let data10 = data8.with;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.target_agent === undefined) || (!(func0.call(data10, "target_agent")))){
const err33 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/required",keyword:"required",params:{missingProperty: "target_agent"},message:"must have required property '"+"target_agent"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data10.content === undefined) || (!(func0.call(data10, "content")))){
const err34 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data10.priority === undefined) || (!(func0.call(data10, "priority")))){
const err35 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/required",keyword:"required",params:{missingProperty: "priority"},message:"must have required property '"+"priority"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key4 of Object.keys(data10)){
if(!(((key4 === "target_agent") || (key4 === "content")) || (key4 === "priority"))){
const err36 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.target_agent !== undefined && func0.call(data10, "target_agent")){
let data11 = data10.target_agent;
if(typeof data11 === "string"){
if(func9(data11) > 256){
const err37 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/target_agent",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/properties/target_agent/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.target_agent,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func9(data11) < 1){
const err38 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/target_agent",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/properties/target_agent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.target_agent,data:data11};
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
const err39 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/target_agent",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/properties/target_agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.target_agent.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.target_agent,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data10.content !== undefined && func0.call(data10, "content")){
let data12 = data10.content;
if(typeof data12 === "string"){
if(func9(data12) > 65536){
const err40 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/content",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/properties/content/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.content,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func9(data12) < 1){
const err41 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/content",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/properties/content/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.content,data:data12};
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
const err42 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/content",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.content.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.content,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data10.priority !== undefined && func0.call(data10, "priority")){
let data13 = data10.priority;
if(typeof data13 !== "string"){
const err43 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/priority",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.priority.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.priority,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((((data13 === "low") || (data13 === "normal")) || (data13 === "high")) || (data13 === "urgent"))){
const err44 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/priority",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/properties/priority/enum",keyword:"enum",params:{allowedValues: schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.priority.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.priority.enum,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.properties.priority,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].properties.with,data:data10};
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
const err46 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[0].type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid9 = valid9 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs35 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.type === undefined) || (!(func0.call(data8, "type")))){
const err47 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[1].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((data8.with === undefined) || (!(func0.call(data8, "with")))){
const err48 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/1/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[1].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key5 of Object.keys(data8)){
if(!((key5 === "type") || (key5 === "with"))){
const err49 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data8.type !== undefined && func0.call(data8, "type")){
let data14 = data8.type;
if("pause_project" !== data14){
const err50 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/type",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "pause_project"},message:"must be equal to constant",schema:"pause_project",parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[1].properties.type,data:data14};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data8.with !== undefined && func0.call(data8, "with")){
let data15 = data8.with;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.reason === undefined) || (!(func0.call(data15, "reason")))){
const err51 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/1/properties/with/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[1].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[1].properties.with,data:data15};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key6 of Object.keys(data15)){
if(!(key6 === "reason")){
const err52 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/1/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[1].properties.with,data:data15};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data15.reason !== undefined && func0.call(data15, "reason")){
let data16 = data15.reason;
if(typeof data16 === "string"){
if(func9(data16) > 2000){
const err53 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/reason",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/1/properties/with/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[1].properties.with.properties.reason,data:data16};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(func9(data16) < 1){
const err54 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/reason",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/1/properties/with/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[1].properties.with.properties.reason,data:data16};
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
const err55 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/reason",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/1/properties/with/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[1].properties.with.properties.reason.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[1].properties.with.properties.reason,data:data16};
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
else {
const err56 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/1/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[1].properties.with.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[1].properties.with,data:data15};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[1].type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid0 = _errs35 === errors;
valid9 = valid9 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs44 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.type === undefined) || (!(func0.call(data8, "type")))){
const err58 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[2].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[2],data:data8};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data8.with === undefined) || (!(func0.call(data8, "with")))){
const err59 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/2/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[2].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[2],data:data8};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key7 of Object.keys(data8)){
if(!((key7 === "type") || (key7 === "with"))){
const err60 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[2],data:data8};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data8.type !== undefined && func0.call(data8, "type")){
let data17 = data8.type;
if("resume_project" !== data17){
const err61 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/type",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "resume_project"},message:"must be equal to constant",schema:"resume_project",parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[2].properties.type,data:data17};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data8.with !== undefined && func0.call(data8, "with")){
let data18 = data8.with;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.reason === undefined) || (!(func0.call(data18, "reason")))){
const err62 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/2/properties/with/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[2].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[2].properties.with,data:data18};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key8 of Object.keys(data18)){
if(!(key8 === "reason")){
const err63 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/2/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[2].properties.with,data:data18};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data18.reason !== undefined && func0.call(data18, "reason")){
let data19 = data18.reason;
if(typeof data19 === "string"){
if(func9(data19) > 2000){
const err64 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/reason",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/2/properties/with/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[2].properties.with.properties.reason,data:data19};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func9(data19) < 1){
const err65 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/reason",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/2/properties/with/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[2].properties.with.properties.reason,data:data19};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/reason",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/2/properties/with/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[2].properties.with.properties.reason.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[2].properties.with.properties.reason,data:data19};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/2/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[2].properties.with.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[2].properties.with,data:data18};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[2].type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[2],data:data8};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid0 = _errs44 === errors;
valid9 = valid9 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs53 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.type === undefined) || (!(func0.call(data8, "type")))){
const err69 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[3].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[3],data:data8};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((data8.with === undefined) || (!(func0.call(data8, "with")))){
const err70 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/3/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[3].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[3],data:data8};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key9 of Object.keys(data8)){
if(!((key9 === "type") || (key9 === "with"))){
const err71 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[3],data:data8};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data8.type !== undefined && func0.call(data8, "type")){
let data20 = data8.type;
if("restart_agent" !== data20){
const err72 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/type",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/3/properties/type/const",keyword:"const",params:{allowedValue: "restart_agent"},message:"must be equal to constant",schema:"restart_agent",parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[3].properties.type,data:data20};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data8.with !== undefined && func0.call(data8, "with")){
let data21 = data8.with;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.agent_id === undefined) || (!(func0.call(data21, "agent_id")))){
const err73 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/3/properties/with/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[3].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[3].properties.with,data:data21};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key10 of Object.keys(data21)){
if(!(key10 === "agent_id")){
const err74 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/3/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[3].properties.with,data:data21};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data21.agent_id !== undefined && func0.call(data21, "agent_id")){
let data22 = data21.agent_id;
if(typeof data22 === "string"){
if(func9(data22) > 256){
const err75 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/agent_id",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/3/properties/with/properties/agent_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[3].properties.with.properties.agent_id,data:data22};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func9(data22) < 1){
const err76 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/agent_id",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/3/properties/with/properties/agent_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[3].properties.with.properties.agent_id,data:data22};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/agent_id",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/3/properties/with/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[3].properties.with.properties.agent_id.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[3].properties.with.properties.agent_id,data:data22};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/3/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[3].properties.with.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[3].properties.with,data:data21};
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
else {
const err79 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[3].type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[3],data:data8};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid0 = _errs53 === errors;
valid9 = valid9 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs62 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.type === undefined) || (!(func0.call(data8, "type")))){
const err80 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[4].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[4],data:data8};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((data8.with === undefined) || (!(func0.call(data8, "with")))){
const err81 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/4/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[4].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[4],data:data8};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key11 of Object.keys(data8)){
if(!((key11 === "type") || (key11 === "with"))){
const err82 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[4],data:data8};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data8.type !== undefined && func0.call(data8, "type")){
let data23 = data8.type;
if("interrupt_agent" !== data23){
const err83 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/type",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/4/properties/type/const",keyword:"const",params:{allowedValue: "interrupt_agent"},message:"must be equal to constant",schema:"interrupt_agent",parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[4].properties.type,data:data23};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data8.with !== undefined && func0.call(data8, "with")){
let data24 = data8.with;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if((data24.agent_id === undefined) || (!(func0.call(data24, "agent_id")))){
const err84 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/4/properties/with/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[4].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[4].properties.with,data:data24};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key12 of Object.keys(data24)){
if(!(key12 === "agent_id")){
const err85 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/4/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[4].properties.with,data:data24};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data24.agent_id !== undefined && func0.call(data24, "agent_id")){
let data25 = data24.agent_id;
if(typeof data25 === "string"){
if(func9(data25) > 256){
const err86 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/agent_id",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/4/properties/with/properties/agent_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[4].properties.with.properties.agent_id,data:data25};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func9(data25) < 1){
const err87 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/agent_id",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/4/properties/with/properties/agent_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[4].properties.with.properties.agent_id,data:data25};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/agent_id",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/4/properties/with/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[4].properties.with.properties.agent_id.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[4].properties.with.properties.agent_id,data:data25};
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
else {
const err89 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/4/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[4].properties.with.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[4].properties.with,data:data24};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[4].type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[4],data:data8};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid0 = _errs62 === errors;
valid9 = valid9 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs71 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.type === undefined) || (!(func0.call(data8, "type")))){
const err91 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[5],data:data8};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((data8.with === undefined) || (!(func0.call(data8, "with")))){
const err92 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/5/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[5],data:data8};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key13 of Object.keys(data8)){
if(!((key13 === "type") || (key13 === "with"))){
const err93 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[5],data:data8};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data8.type !== undefined && func0.call(data8, "type")){
let data26 = data8.type;
if("create_task" !== data26){
const err94 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/type",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/5/properties/type/const",keyword:"const",params:{allowedValue: "create_task"},message:"must be equal to constant",schema:"create_task",parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].properties.type,data:data26};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data8.with !== undefined && func0.call(data8, "with")){
let data27 = data8.with;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.title === undefined) || (!(func0.call(data27, "title")))){
const err95 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].properties.with,data:data27};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((data27.description === undefined) || (!(func0.call(data27, "description")))){
const err96 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].properties.with,data:data27};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key14 of Object.keys(data27)){
if(!((key14 === "title") || (key14 === "description"))){
const err97 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].properties.with,data:data27};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data27.title !== undefined && func0.call(data27, "title")){
let data28 = data27.title;
if(typeof data28 === "string"){
if(func9(data28) > 200){
const err98 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/title",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.properties.title,data:data28};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(func9(data28) < 1){
const err99 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/title",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.properties.title,data:data28};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/title",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.properties.title.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.properties.title,data:data28};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data27.description !== undefined && func0.call(data27, "description")){
let data29 = data27.description;
if(typeof data29 === "string"){
if(func9(data29) > 65536){
const err101 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/description",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.properties.description,data:data29};
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
const err102 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/description",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.properties.description.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.properties.description,data:data29};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/5/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].properties.with.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].properties.with,data:data27};
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
else {
const err104 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[5].type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[5],data:data8};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid0 = _errs71 === errors;
valid9 = valid9 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs82 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.type === undefined) || (!(func0.call(data8, "type")))){
const err105 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/6/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[6].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[6],data:data8};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((data8.with === undefined) || (!(func0.call(data8, "with")))){
const err106 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/6/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[6].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[6],data:data8};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key15 of Object.keys(data8)){
if(!((key15 === "type") || (key15 === "with"))){
const err107 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[6],data:data8};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data8.type !== undefined && func0.call(data8, "type")){
let data30 = data8.type;
if("check_task" !== data30){
const err108 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/type",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/6/properties/type/const",keyword:"const",params:{allowedValue: "check_task"},message:"must be equal to constant",schema:"check_task",parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[6].properties.type,data:data30};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data8.with !== undefined && func0.call(data8, "with")){
let data31 = data8.with;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if((data31.task_id === undefined) || (!(func0.call(data31, "task_id")))){
const err109 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/6/properties/with/required",keyword:"required",params:{missingProperty: "task_id"},message:"must have required property '"+"task_id"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[6].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[6].properties.with,data:data31};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key16 of Object.keys(data31)){
if(!(key16 === "task_id")){
const err110 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/6/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[6].properties.with,data:data31};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data31.task_id !== undefined && func0.call(data31, "task_id")){
let data32 = data31.task_id;
if(typeof data32 === "string"){
if(func9(data32) > 256){
const err111 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/task_id",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/6/properties/with/properties/task_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[6].properties.with.properties.task_id,data:data32};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(func9(data32) < 1){
const err112 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/task_id",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/6/properties/with/properties/task_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[6].properties.with.properties.task_id,data:data32};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/task_id",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/6/properties/with/properties/task_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[6].properties.with.properties.task_id.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[6].properties.with.properties.task_id,data:data32};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/6/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[6].properties.with.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[6].properties.with,data:data31};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/6/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[6].type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[6],data:data8};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid0 = _errs82 === errors;
valid9 = valid9 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs91 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.type === undefined) || (!(func0.call(data8, "type")))){
const err116 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/7/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[7],data:data8};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((data8.with === undefined) || (!(func0.call(data8, "with")))){
const err117 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/7/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[7],data:data8};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key17 of Object.keys(data8)){
if(!((key17 === "type") || (key17 === "with"))){
const err118 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[7],data:data8};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data8.type !== undefined && func0.call(data8, "type")){
let data33 = data8.type;
if("git_commit" !== data33){
const err119 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/type",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/7/properties/type/const",keyword:"const",params:{allowedValue: "git_commit"},message:"must be equal to constant",schema:"git_commit",parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].properties.type,data:data33};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data8.with !== undefined && func0.call(data8, "with")){
let data34 = data8.with;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.message === undefined) || (!(func0.call(data34, "message")))){
const err120 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].properties.with,data:data34};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key18 of Object.keys(data34)){
if(!((key18 === "message") || (key18 === "agent_id"))){
const err121 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].properties.with,data:data34};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data34.message !== undefined && func0.call(data34, "message")){
let data35 = data34.message;
if(typeof data35 === "string"){
if(func9(data35) > 65536){
const err122 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/message",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/properties/message/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.properties.message,data:data35};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(func9(data35) < 1){
const err123 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/message",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.properties.message,data:data35};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/message",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.properties.message.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.properties.message,data:data35};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data34.agent_id !== undefined && func0.call(data34, "agent_id")){
let data36 = data34.agent_id;
if(typeof data36 === "string"){
if(func9(data36) > 256){
const err125 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/agent_id",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/properties/agent_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.properties.agent_id,data:data36};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(func9(data36) < 1){
const err126 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/agent_id",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/properties/agent_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.properties.agent_id,data:data36};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/agent_id",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.properties.agent_id.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.properties.agent_id,data:data36};
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
const err128 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/7/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].properties.with.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].properties.with,data:data34};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/7/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[7].type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[7],data:data8};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var _valid0 = _errs91 === errors;
valid9 = valid9 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs102 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.type === undefined) || (!(func0.call(data8, "type")))){
const err130 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/8/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[8],data:data8};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((data8.with === undefined) || (!(func0.call(data8, "with")))){
const err131 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/8/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[8],data:data8};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
for(const key19 of Object.keys(data8)){
if(!((key19 === "type") || (key19 === "with"))){
const err132 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[8],data:data8};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data8.type !== undefined && func0.call(data8, "type")){
let data37 = data8.type;
if("git_merge" !== data37){
const err133 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/type",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/8/properties/type/const",keyword:"const",params:{allowedValue: "git_merge"},message:"must be equal to constant",schema:"git_merge",parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].properties.type,data:data37};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data8.with !== undefined && func0.call(data8, "with")){
let data38 = data8.with;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.source === undefined) || (!(func0.call(data38, "source")))){
const err134 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].properties.with,data:data38};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if((data38.target === undefined) || (!(func0.call(data38, "target")))){
const err135 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].properties.with,data:data38};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key20 of Object.keys(data38)){
if(!((key20 === "source") || (key20 === "target"))){
const err136 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].properties.with,data:data38};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data38.source !== undefined && func0.call(data38, "source")){
let data39 = data38.source;
if(typeof data39 === "string"){
if(func9(data39) > 512){
const err137 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/source",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/properties/source/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.properties.source,data:data39};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(func9(data39) < 1){
const err138 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/source",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.properties.source,data:data39};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/source",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.properties.source.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.properties.source,data:data39};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data38.target !== undefined && func0.call(data38, "target")){
let data40 = data38.target;
if(typeof data40 === "string"){
if(func9(data40) > 512){
const err140 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/target",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/properties/target/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.properties.target,data:data40};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(func9(data40) < 1){
const err141 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/target",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/properties/target/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.properties.target,data:data40};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/target",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.properties.target.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.properties.target,data:data40};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/8/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].properties.with.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].properties.with,data:data38};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/8/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[8].type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[8],data:data8};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid0 = _errs102 === errors;
valid9 = valid9 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs113 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.type === undefined) || (!(func0.call(data8, "type")))){
const err145 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/9/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[9].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[9],data:data8};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((data8.with === undefined) || (!(func0.call(data8, "with")))){
const err146 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/9/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[9].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[9],data:data8};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
for(const key21 of Object.keys(data8)){
if(!((key21 === "type") || (key21 === "with"))){
const err147 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[9],data:data8};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data8.type !== undefined && func0.call(data8, "type")){
let data41 = data8.type;
if("git_push" !== data41){
const err148 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/type",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/9/properties/type/const",keyword:"const",params:{allowedValue: "git_push"},message:"must be equal to constant",schema:"git_push",parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[9].properties.type,data:data41};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data8.with !== undefined && func0.call(data8, "with")){
let data42 = data8.with;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if((data42.branch === undefined) || (!(func0.call(data42, "branch")))){
const err149 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/9/properties/with/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[9].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[9].properties.with,data:data42};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
for(const key22 of Object.keys(data42)){
if(!(key22 === "branch")){
const err150 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/9/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[9].properties.with,data:data42};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data42.branch !== undefined && func0.call(data42, "branch")){
let data43 = data42.branch;
if(typeof data43 === "string"){
if(func9(data43) > 512){
const err151 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/branch",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/9/properties/with/properties/branch/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[9].properties.with.properties.branch,data:data43};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(func9(data43) < 1){
const err152 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/branch",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/9/properties/with/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[9].properties.with.properties.branch,data:data43};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/branch",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/9/properties/with/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[9].properties.with.properties.branch.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[9].properties.with.properties.branch,data:data43};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/9/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[9].properties.with.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[9].properties.with,data:data42};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/9/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[9].type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[9],data:data8};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid0 = _errs113 === errors;
valid9 = valid9 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs122 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.type === undefined) || (!(func0.call(data8, "type")))){
const err156 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/10/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[10].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[10],data:data8};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((data8.with === undefined) || (!(func0.call(data8, "with")))){
const err157 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/10/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[10].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[10],data:data8};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
for(const key23 of Object.keys(data8)){
if(!((key23 === "type") || (key23 === "with"))){
const err158 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[10],data:data8};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data8.type !== undefined && func0.call(data8, "type")){
let data44 = data8.type;
if("run_check" !== data44){
const err159 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/type",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/10/properties/type/const",keyword:"const",params:{allowedValue: "run_check"},message:"must be equal to constant",schema:"run_check",parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[10].properties.type,data:data44};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data8.with !== undefined && func0.call(data8, "with")){
let data45 = data8.with;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if((data45.command === undefined) || (!(func0.call(data45, "command")))){
const err160 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/10/properties/with/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[10].properties.with,data:data45};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key24 of Object.keys(data45)){
if(!(key24 === "command")){
const err161 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/10/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[10].properties.with,data:data45};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data45.command !== undefined && func0.call(data45, "command")){
let data46 = data45.command;
if(Array.isArray(data46)){
if(data46.length > 256){
const err162 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/command",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/10/properties/with/properties/command/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items",schema:256,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.properties.command,data:data46};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data46.length < 1){
const err163 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/command",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/10/properties/with/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.properties.command,data:data46};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
const len3 = data46.length;
for(let i3=0; i3<len3; i3++){
let data47 = data46[i3];
if(typeof data47 === "string"){
if(func9(data47) > 4096){
const err164 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/command/" + i3,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/10/properties/with/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.properties.command.items,data:data47};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/command/" + i3,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/10/properties/with/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.properties.command.items.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.properties.command.items,data:data47};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/command",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/10/properties/with/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.properties.command.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.properties.command,data:data46};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/10/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[10].properties.with.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[10].properties.with,data:data45};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/10/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[10].type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[10],data:data8};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
var _valid0 = _errs122 === errors;
valid9 = valid9 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs133 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.type === undefined) || (!(func0.call(data8, "type")))){
const err169 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/11/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[11],data:data8};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if((data8.with === undefined) || (!(func0.call(data8, "with")))){
const err170 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/11/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[11],data:data8};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
for(const key25 of Object.keys(data8)){
if(!((key25 === "type") || (key25 === "with"))){
const err171 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[11],data:data8};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data8.type !== undefined && func0.call(data8, "type")){
let data48 = data8.type;
if("notify" !== data48){
const err172 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/type",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/11/properties/type/const",keyword:"const",params:{allowedValue: "notify"},message:"must be equal to constant",schema:"notify",parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.type,data:data48};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data8.with !== undefined && func0.call(data8, "with")){
let data49 = data8.with;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if((data49.text === undefined) || (!(func0.call(data49, "text")))){
const err173 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.with,data:data49};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if((data49.level === undefined) || (!(func0.call(data49, "level")))){
const err174 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.required,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.with,data:data49};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
for(const key26 of Object.keys(data49)){
if(!((key26 === "text") || (key26 === "level"))){
const err175 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.with,data:data49};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data49.text !== undefined && func0.call(data49, "text")){
let data50 = data49.text;
if(typeof data50 === "string"){
if(func9(data50) > 4000){
const err176 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/text",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/properties/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.text,data:data50};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(func9(data50) < 1){
const err177 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/text",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.text,data:data50};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/text",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.text.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.text,data:data50};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data49.level !== undefined && func0.call(data49, "level")){
let data51 = data49.level;
if(typeof data51 !== "string"){
const err179 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/level",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.level.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.level,data:data51};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!(((data51 === "info") || (data51 === "warning")) || (data51 === "error"))){
const err180 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with/level",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/properties/level/enum",keyword:"enum",params:{allowedValues: schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.level.enum,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.properties.level,data:data51};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2+"/with",schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/11/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.with.type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].properties.with,data:data49};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf/11/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.properties.actions.items.anyOf[11].type,parentSchema:schema3.properties.workflows.items.properties.actions.items.anyOf[11],data:data8};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var _valid0 = _errs133 === errors;
valid9 = valid9 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid9){
const err183 = {instancePath:instancePath+"/workflows/" + i0+"/actions/" + i2,schemaPath:"#/properties/workflows/items/properties/actions/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema3.properties.workflows.items.properties.actions.items.anyOf,parentSchema:schema3.properties.workflows.items.properties.actions.items,data:data8};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err184 = {instancePath:instancePath+"/workflows/" + i0+"/actions",schemaPath:"#/properties/workflows/items/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.workflows.items.properties.actions.type,parentSchema:schema3.properties.workflows.items.properties.actions,data:data7};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data1.cooldown_s !== undefined && func0.call(data1, "cooldown_s")){
let data52 = data1.cooldown_s;
if(!((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52)))){
const err185 = {instancePath:instancePath+"/workflows/" + i0+"/cooldown_s",schemaPath:"#/properties/workflows/items/properties/cooldown_s/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema3.properties.workflows.items.properties.cooldown_s.type,parentSchema:schema3.properties.workflows.items.properties.cooldown_s,data:data52};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(typeof data52 == "number"){
if(data52 > 86400 || isNaN(data52)){
const err186 = {instancePath:instancePath+"/workflows/" + i0+"/cooldown_s",schemaPath:"#/properties/workflows/items/properties/cooldown_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema3.properties.workflows.items.properties.cooldown_s,data:data52};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err187 = {instancePath:instancePath+"/workflows/" + i0+"/cooldown_s",schemaPath:"#/properties/workflows/items/properties/cooldown_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema3.properties.workflows.items.properties.cooldown_s,data:data52};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
if(data1.enabled !== undefined && func0.call(data1, "enabled")){
let data53 = data1.enabled;
if(typeof data53 !== "boolean"){
const err188 = {instancePath:instancePath+"/workflows/" + i0+"/enabled",schemaPath:"#/properties/workflows/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema3.properties.workflows.items.properties.enabled.type,parentSchema:schema3.properties.workflows.items.properties.enabled,data:data53};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/workflows/" + i0,schemaPath:"#/properties/workflows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflows.items.type,parentSchema:schema3.properties.workflows.items,data:data1};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.workflows.type,parentSchema:schema3.properties.workflows,data:data0};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data.schedules !== undefined && func0.call(data, "schedules")){
let data54 = data.schedules;
if(Array.isArray(data54)){
if(data54.length > 100){
const err191 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema3.properties.schedules,data:data54};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
const len4 = data54.length;
for(let i4=0; i4<len4; i4++){
let data55 = data54[i4];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if((data55.name === undefined) || (!(func0.call(data55, "name")))){
const err192 = {instancePath:instancePath+"/schedules/" + i4,schemaPath:"#/properties/schedules/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema3.properties.schedules.items.required,parentSchema:schema3.properties.schedules.items,data:data55};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if((data55.project_id === undefined) || (!(func0.call(data55, "project_id")))){
const err193 = {instancePath:instancePath+"/schedules/" + i4,schemaPath:"#/properties/schedules/items/required",keyword:"required",params:{missingProperty: "project_id"},message:"must have required property '"+"project_id"+"'",schema:schema3.properties.schedules.items.required,parentSchema:schema3.properties.schedules.items,data:data55};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if((data55.target_agent === undefined) || (!(func0.call(data55, "target_agent")))){
const err194 = {instancePath:instancePath+"/schedules/" + i4,schemaPath:"#/properties/schedules/items/required",keyword:"required",params:{missingProperty: "target_agent"},message:"must have required property '"+"target_agent"+"'",schema:schema3.properties.schedules.items.required,parentSchema:schema3.properties.schedules.items,data:data55};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if((data55.content === undefined) || (!(func0.call(data55, "content")))){
const err195 = {instancePath:instancePath+"/schedules/" + i4,schemaPath:"#/properties/schedules/items/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema3.properties.schedules.items.required,parentSchema:schema3.properties.schedules.items,data:data55};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if((data55.interval_s === undefined) || (!(func0.call(data55, "interval_s")))){
const err196 = {instancePath:instancePath+"/schedules/" + i4,schemaPath:"#/properties/schedules/items/required",keyword:"required",params:{missingProperty: "interval_s"},message:"must have required property '"+"interval_s"+"'",schema:schema3.properties.schedules.items.required,parentSchema:schema3.properties.schedules.items,data:data55};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if((data55.enabled === undefined) || (!(func0.call(data55, "enabled")))){
const err197 = {instancePath:instancePath+"/schedules/" + i4,schemaPath:"#/properties/schedules/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'",schema:schema3.properties.schedules.items.required,parentSchema:schema3.properties.schedules.items,data:data55};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
for(const key27 of Object.keys(data55)){
if(!((((((key27 === "name") || (key27 === "project_id")) || (key27 === "target_agent")) || (key27 === "content")) || (key27 === "interval_s")) || (key27 === "enabled"))){
const err198 = {instancePath:instancePath+"/schedules/" + i4,schemaPath:"#/properties/schedules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.schedules.items,data:data55};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data55.name !== undefined && func0.call(data55, "name")){
let data56 = data55.name;
if(typeof data56 === "string"){
if(func9(data56) > 128){
const err199 = {instancePath:instancePath+"/schedules/" + i4+"/name",schemaPath:"#/properties/schedules/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema3.properties.schedules.items.properties.name,data:data56};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(func9(data56) < 1){
const err200 = {instancePath:instancePath+"/schedules/" + i4+"/name",schemaPath:"#/properties/schedules/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.schedules.items.properties.name,data:data56};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/schedules/" + i4+"/name",schemaPath:"#/properties/schedules/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.schedules.items.properties.name.type,parentSchema:schema3.properties.schedules.items.properties.name,data:data56};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data55.project_id !== undefined && func0.call(data55, "project_id")){
let data57 = data55.project_id;
if(typeof data57 !== "string"){
const err202 = {instancePath:instancePath+"/schedules/" + i4+"/project_id",schemaPath:"#/properties/schedules/items/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.schedules.items.properties.project_id.type,parentSchema:schema3.properties.schedules.items.properties.project_id,data:data57};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data55.target_agent !== undefined && func0.call(data55, "target_agent")){
let data58 = data55.target_agent;
if(typeof data58 === "string"){
if(func9(data58) > 128){
const err203 = {instancePath:instancePath+"/schedules/" + i4+"/target_agent",schemaPath:"#/properties/schedules/items/properties/target_agent/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema3.properties.schedules.items.properties.target_agent,data:data58};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(func9(data58) < 1){
const err204 = {instancePath:instancePath+"/schedules/" + i4+"/target_agent",schemaPath:"#/properties/schedules/items/properties/target_agent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.schedules.items.properties.target_agent,data:data58};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/schedules/" + i4+"/target_agent",schemaPath:"#/properties/schedules/items/properties/target_agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.schedules.items.properties.target_agent.type,parentSchema:schema3.properties.schedules.items.properties.target_agent,data:data58};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data55.content !== undefined && func0.call(data55, "content")){
let data59 = data55.content;
if(typeof data59 === "string"){
if(func9(data59) > 65536){
const err206 = {instancePath:instancePath+"/schedules/" + i4+"/content",schemaPath:"#/properties/schedules/items/properties/content/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema3.properties.schedules.items.properties.content,data:data59};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(func9(data59) < 1){
const err207 = {instancePath:instancePath+"/schedules/" + i4+"/content",schemaPath:"#/properties/schedules/items/properties/content/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.schedules.items.properties.content,data:data59};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/schedules/" + i4+"/content",schemaPath:"#/properties/schedules/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.schedules.items.properties.content.type,parentSchema:schema3.properties.schedules.items.properties.content,data:data59};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data55.interval_s !== undefined && func0.call(data55, "interval_s")){
let data60 = data55.interval_s;
if(!((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60)))){
const err209 = {instancePath:instancePath+"/schedules/" + i4+"/interval_s",schemaPath:"#/properties/schedules/items/properties/interval_s/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema3.properties.schedules.items.properties.interval_s.type,parentSchema:schema3.properties.schedules.items.properties.interval_s,data:data60};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(typeof data60 == "number"){
if(data60 > 31536000 || isNaN(data60)){
const err210 = {instancePath:instancePath+"/schedules/" + i4+"/interval_s",schemaPath:"#/properties/schedules/items/properties/interval_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000",schema:31536000,parentSchema:schema3.properties.schedules.items.properties.interval_s,data:data60};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data60 < 60 || isNaN(data60)){
const err211 = {instancePath:instancePath+"/schedules/" + i4+"/interval_s",schemaPath:"#/properties/schedules/items/properties/interval_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema3.properties.schedules.items.properties.interval_s,data:data60};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
if(data55.enabled !== undefined && func0.call(data55, "enabled")){
let data61 = data55.enabled;
if(typeof data61 !== "boolean"){
const err212 = {instancePath:instancePath+"/schedules/" + i4+"/enabled",schemaPath:"#/properties/schedules/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema3.properties.schedules.items.properties.enabled.type,parentSchema:schema3.properties.schedules.items.properties.enabled,data:data61};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/schedules/" + i4,schemaPath:"#/properties/schedules/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.schedules.items.type,parentSchema:schema3.properties.schedules.items,data:data55};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.schedules.type,parentSchema:schema3.properties.schedules,data:data54};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data.reasons !== undefined && func0.call(data, "reasons")){
let data62 = data.reasons;
if(Array.isArray(data62)){
const len5 = data62.length;
for(let i5=0; i5<len5; i5++){
let data63 = data62[i5];
if(typeof data63 !== "string"){
const err215 = {instancePath:instancePath+"/reasons/" + i5,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.reasons.items.type,parentSchema:schema3.properties.reasons.items,data:data63};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.reasons.type,parentSchema:schema3.properties.reasons,data:data62};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data.open_questions !== undefined && func0.call(data, "open_questions")){
let data64 = data.open_questions;
if(Array.isArray(data64)){
const len6 = data64.length;
for(let i6=0; i6<len6; i6++){
let data65 = data64[i6];
if(typeof data65 !== "string"){
const err217 = {instancePath:instancePath+"/open_questions/" + i6,schemaPath:"#/properties/open_questions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.open_questions.items.type,parentSchema:schema3.properties.open_questions.items,data:data65};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/open_questions",schemaPath:"#/properties/open_questions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.open_questions.type,parentSchema:schema3.properties.open_questions,data:data64};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.type,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
