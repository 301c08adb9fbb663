// Written by `npm run generate` with Ajv. Do not edit.
import formats0Module from "ajv-formats/dist/formats.js";
export const response = validate0;
const schema0 = {"type":"object","description":"An automation workflow.","required":["id","workflow_name","enabled"],"properties":{"id":{"type":"string","description":"The workflow's id."},"workflow_name":{"type":"string","description":"The name."},"description":{"type":["string","null"],"description":"What the workflow is for."},"trigger_conditions":{"type":"array","description":"The events that start it, each with its condition.","items":{"type":"object","required":["event"],"properties":{"event":{"type":"string","description":"The type of the event."},"condition":{"type":["string","null"],"description":"The condition, in CEL."}}}},"target_projects":{"type":"array","description":"The ids of the projects. An empty list means all projects.","items":{"type":"string"}},"actions":{"type":"array","description":"The actions, in order.","items":{"type":"object","description":"An action as it was recorded. It has the members of AutomationAction.","required":["type"],"properties":{"type":{"type":"string","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":true},"on_error":{"type":"string","description":"Whether an action that fails ends the run, `stop` or `continue`."}}}},"cooldown_s":{"type":["integer","null"],"minimum":0,"description":"The shortest time between two runs for a project, in seconds."},"max_runs_per_hour":{"type":["integer","null"],"minimum":0,"description":"The largest number of runs in an hour, over all projects."},"enabled":{"type":"boolean","description":"Whether events start it."},"disabled_reason":{"type":["string","null"],"description":"Why it is disabled, such as `repeated_failures`."},"run_count":{"type":["integer","null"],"minimum":0,"description":"How many times it ran."},"last_run_at":{"type":["string","null"],"format":"date-time","description":"When it last ran (RFC 3339 UTC)."},"created_at":{"type":["string","null"],"format":"date-time","description":"When it was recorded (RFC 3339 UTC)."},"updated_at":{"type":["string","null"],"format":"date-time","description":"When it last changed (RFC 3339 UTC)."}}};
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
if((data.workflow_name === undefined) || (!(func0.call(data, "workflow_name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflow_name"},message:"must have required property '"+"workflow_name"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.enabled === undefined) || (!(func0.call(data, "enabled")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.id.type,parentSchema:schema0.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.workflow_name !== undefined && func0.call(data, "workflow_name")){
let data1 = data.workflow_name;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/workflow_name",schemaPath:"#/properties/workflow_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow_name.type,parentSchema:schema0.properties.workflow_name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema0.properties.description.type},message:"must be string,null",schema:schema0.properties.description.type,parentSchema:schema0.properties.description,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.trigger_conditions !== undefined && func0.call(data, "trigger_conditions")){
let data3 = data.trigger_conditions;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.event === undefined) || (!(func0.call(data4, "event")))){
const err6 = {instancePath:instancePath+"/trigger_conditions/" + i0,schemaPath:"#/properties/trigger_conditions/items/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema0.properties.trigger_conditions.items.required,parentSchema:schema0.properties.trigger_conditions.items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.event !== undefined && func0.call(data4, "event")){
let data5 = data4.event;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/trigger_conditions/" + i0+"/event",schemaPath:"#/properties/trigger_conditions/items/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.trigger_conditions.items.properties.event.type,parentSchema:schema0.properties.trigger_conditions.items.properties.event,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.condition !== undefined && func0.call(data4, "condition")){
let data6 = data4.condition;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/trigger_conditions/" + i0+"/condition",schemaPath:"#/properties/trigger_conditions/items/properties/condition/type",keyword:"type",params:{type: schema0.properties.trigger_conditions.items.properties.condition.type},message:"must be string,null",schema:schema0.properties.trigger_conditions.items.properties.condition.type,parentSchema:schema0.properties.trigger_conditions.items.properties.condition,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/trigger_conditions/" + i0,schemaPath:"#/properties/trigger_conditions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.trigger_conditions.items.type,parentSchema:schema0.properties.trigger_conditions.items,data:data4};
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
const err10 = {instancePath:instancePath+"/trigger_conditions",schemaPath:"#/properties/trigger_conditions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.trigger_conditions.type,parentSchema:schema0.properties.trigger_conditions,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.target_projects !== undefined && func0.call(data, "target_projects")){
let data7 = data.target_projects;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/target_projects/" + i1,schemaPath:"#/properties/target_projects/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.target_projects.items.type,parentSchema:schema0.properties.target_projects.items,data:data8};
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
const err12 = {instancePath:instancePath+"/target_projects",schemaPath:"#/properties/target_projects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.target_projects.type,parentSchema:schema0.properties.target_projects,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.actions !== undefined && func0.call(data, "actions")){
let data9 = data.actions;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.type === undefined) || (!(func0.call(data10, "type")))){
const err13 = {instancePath:instancePath+"/actions/" + i2,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema0.properties.actions.items.required,parentSchema:schema0.properties.actions.items,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data10.type !== undefined && func0.call(data10, "type")){
let data11 = data10.type;
if(typeof data11 !== "string"){
const err14 = {instancePath:instancePath+"/actions/" + i2+"/type",schemaPath:"#/properties/actions/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.actions.items.properties.type.type,parentSchema:schema0.properties.actions.items.properties.type,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data10.with !== undefined && func0.call(data10, "with")){
let data12 = data10.with;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
}
else {
const err15 = {instancePath:instancePath+"/actions/" + i2+"/with",schemaPath:"#/properties/actions/items/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.actions.items.properties.with.type,parentSchema:schema0.properties.actions.items.properties.with,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10.on_error !== undefined && func0.call(data10, "on_error")){
let data13 = data10.on_error;
if(typeof data13 !== "string"){
const err16 = {instancePath:instancePath+"/actions/" + i2+"/on_error",schemaPath:"#/properties/actions/items/properties/on_error/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.actions.items.properties.on_error.type,parentSchema:schema0.properties.actions.items.properties.on_error,data:data13};
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
const err17 = {instancePath:instancePath+"/actions/" + i2,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.actions.items.type,parentSchema:schema0.properties.actions.items,data:data10};
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
else {
const err18 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.actions.type,parentSchema:schema0.properties.actions,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.cooldown_s !== undefined && func0.call(data, "cooldown_s")){
let data14 = data.cooldown_s;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err19 = {instancePath:instancePath+"/cooldown_s",schemaPath:"#/properties/cooldown_s/type",keyword:"type",params:{type: schema0.properties.cooldown_s.type},message:"must be integer,null",schema:schema0.properties.cooldown_s.type,parentSchema:schema0.properties.cooldown_s,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 < 0 || isNaN(data14)){
const err20 = {instancePath:instancePath+"/cooldown_s",schemaPath:"#/properties/cooldown_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.cooldown_s,data:data14};
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
if(data.max_runs_per_hour !== undefined && func0.call(data, "max_runs_per_hour")){
let data15 = data.max_runs_per_hour;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err21 = {instancePath:instancePath+"/max_runs_per_hour",schemaPath:"#/properties/max_runs_per_hour/type",keyword:"type",params:{type: schema0.properties.max_runs_per_hour.type},message:"must be integer,null",schema:schema0.properties.max_runs_per_hour.type,parentSchema:schema0.properties.max_runs_per_hour,data:data15};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 < 0 || isNaN(data15)){
const err22 = {instancePath:instancePath+"/max_runs_per_hour",schemaPath:"#/properties/max_runs_per_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.max_runs_per_hour,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.enabled !== undefined && func0.call(data, "enabled")){
let data16 = data.enabled;
if(typeof data16 !== "boolean"){
const err23 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.enabled.type,parentSchema:schema0.properties.enabled,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.disabled_reason !== undefined && func0.call(data, "disabled_reason")){
let data17 = data.disabled_reason;
if((typeof data17 !== "string") && (data17 !== null)){
const err24 = {instancePath:instancePath+"/disabled_reason",schemaPath:"#/properties/disabled_reason/type",keyword:"type",params:{type: schema0.properties.disabled_reason.type},message:"must be string,null",schema:schema0.properties.disabled_reason.type,parentSchema:schema0.properties.disabled_reason,data:data17};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.run_count !== undefined && func0.call(data, "run_count")){
let data18 = data.run_count;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err25 = {instancePath:instancePath+"/run_count",schemaPath:"#/properties/run_count/type",keyword:"type",params:{type: schema0.properties.run_count.type},message:"must be integer,null",schema:schema0.properties.run_count.type,parentSchema:schema0.properties.run_count,data:data18};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 < 0 || isNaN(data18)){
const err26 = {instancePath:instancePath+"/run_count",schemaPath:"#/properties/run_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.run_count,data:data18};
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
if(data.last_run_at !== undefined && func0.call(data, "last_run_at")){
let data19 = data.last_run_at;
if((typeof data19 !== "string") && (data19 !== null)){
const err27 = {instancePath:instancePath+"/last_run_at",schemaPath:"#/properties/last_run_at/type",keyword:"type",params:{type: schema0.properties.last_run_at.type},message:"must be string,null",schema:schema0.properties.last_run_at.type,parentSchema:schema0.properties.last_run_at,data:data19};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data19 === "string"){
if(!(formats0.validate(data19))){
const err28 = {instancePath:instancePath+"/last_run_at",schemaPath:"#/properties/last_run_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.last_run_at,data:data19};
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
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data20 = data.created_at;
if((typeof data20 !== "string") && (data20 !== null)){
const err29 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema0.properties.created_at.type},message:"must be string,null",schema:schema0.properties.created_at.type,parentSchema:schema0.properties.created_at,data:data20};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data20 === "string"){
if(!(formats0.validate(data20))){
const err30 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.created_at,data:data20};
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
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data21 = data.updated_at;
if((typeof data21 !== "string") && (data21 !== null)){
const err31 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema0.properties.updated_at.type},message:"must be string,null",schema:schema0.properties.updated_at.type,parentSchema:schema0.properties.updated_at,data:data21};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data21 === "string"){
if(!(formats0.validate(data21))){
const err32 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.updated_at,data:data21};
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
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"id":true,"workflow_name":true,"description":true,"trigger_conditions":true,"target_projects":true,"actions":true,"cooldown_s":true,"max_runs_per_hour":true,"enabled":true,"disabled_reason":true,"run_count":true,"last_run_at":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
