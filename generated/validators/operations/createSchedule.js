// Written by `npm run generate` with Ajv. Do not edit.
import formats0Module from "ajv-formats/dist/formats.js";
export const response = validate0;
const schema0 = {"type":"object","description":"A message that is sent at set times.","required":["id","name","enabled"],"properties":{"id":{"type":"string","description":"The schedule's id."},"project_id":{"type":"string","description":"The project's id."},"name":{"type":"string","description":"The name."},"target_agent":{"type":["string","null"],"description":"A role, an agent's id, or `all`."},"content":{"type":["string","null"],"description":"The text of the message."},"interval_s":{"type":["integer","null"],"description":"The seconds between two runs."},"cron":{"type":["string","null"],"description":"The five fields."},"timezone":{"type":["string","null"],"description":"The time zone of `cron`."},"message_intent":{"type":["string","null"],"description":"What the message is for."},"expect_response":{"type":["boolean","null"],"description":"Whether a reply is expected."},"max_runs":{"type":["integer","null"],"description":"After how many runs the schedule is disabled."},"run_count":{"type":["integer","null"],"minimum":0,"description":"How many times it ran."},"enabled":{"type":"boolean","description":"Whether the schedule runs."},"last_run_at":{"type":["string","null"],"format":"date-time","description":"When it last ran (RFC 3339 UTC)."},"last_message_id":{"type":["string","null"],"description":"The message of the last run."},"next_run_at":{"type":["string","null"],"format":"date-time","description":"When it runs next (RFC 3339 UTC)."},"created_at":{"type":["string","null"],"format":"date-time","description":"When it was recorded (RFC 3339 UTC)."},"updated_at":{"type":["string","null"],"format":"date-time","description":"When it last changed (RFC 3339 UTC)."}}};
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
if(data.project_id !== undefined && func0.call(data, "project_id")){
let data1 = data.project_id;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.project_id.type,parentSchema:schema0.properties.project_id,data:data1};
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
let data2 = data.name;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.name.type,parentSchema:schema0.properties.name,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.target_agent !== undefined && func0.call(data, "target_agent")){
let data3 = data.target_agent;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/target_agent",schemaPath:"#/properties/target_agent/type",keyword:"type",params:{type: schema0.properties.target_agent.type},message:"must be string,null",schema:schema0.properties.target_agent.type,parentSchema:schema0.properties.target_agent,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.content !== undefined && func0.call(data, "content")){
let data4 = data.content;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema0.properties.content.type},message:"must be string,null",schema:schema0.properties.content.type,parentSchema:schema0.properties.content,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.interval_s !== undefined && func0.call(data, "interval_s")){
let data5 = data.interval_s;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/interval_s",schemaPath:"#/properties/interval_s/type",keyword:"type",params:{type: schema0.properties.interval_s.type},message:"must be integer,null",schema:schema0.properties.interval_s.type,parentSchema:schema0.properties.interval_s,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cron !== undefined && func0.call(data, "cron")){
let data6 = data.cron;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/type",keyword:"type",params:{type: schema0.properties.cron.type},message:"must be string,null",schema:schema0.properties.cron.type,parentSchema:schema0.properties.cron,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.timezone !== undefined && func0.call(data, "timezone")){
let data7 = data.timezone;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: schema0.properties.timezone.type},message:"must be string,null",schema:schema0.properties.timezone.type,parentSchema:schema0.properties.timezone,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.message_intent !== undefined && func0.call(data, "message_intent")){
let data8 = data.message_intent;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/message_intent",schemaPath:"#/properties/message_intent/type",keyword:"type",params:{type: schema0.properties.message_intent.type},message:"must be string,null",schema:schema0.properties.message_intent.type,parentSchema:schema0.properties.message_intent,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.expect_response !== undefined && func0.call(data, "expect_response")){
let data9 = data.expect_response;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/expect_response",schemaPath:"#/properties/expect_response/type",keyword:"type",params:{type: schema0.properties.expect_response.type},message:"must be boolean,null",schema:schema0.properties.expect_response.type,parentSchema:schema0.properties.expect_response,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.max_runs !== undefined && func0.call(data, "max_runs")){
let data10 = data.max_runs;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err13 = {instancePath:instancePath+"/max_runs",schemaPath:"#/properties/max_runs/type",keyword:"type",params:{type: schema0.properties.max_runs.type},message:"must be integer,null",schema:schema0.properties.max_runs.type,parentSchema:schema0.properties.max_runs,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.run_count !== undefined && func0.call(data, "run_count")){
let data11 = data.run_count;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err14 = {instancePath:instancePath+"/run_count",schemaPath:"#/properties/run_count/type",keyword:"type",params:{type: schema0.properties.run_count.type},message:"must be integer,null",schema:schema0.properties.run_count.type,parentSchema:schema0.properties.run_count,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 < 0 || isNaN(data11)){
const err15 = {instancePath:instancePath+"/run_count",schemaPath:"#/properties/run_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.run_count,data:data11};
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
if(data.enabled !== undefined && func0.call(data, "enabled")){
let data12 = data.enabled;
if(typeof data12 !== "boolean"){
const err16 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.enabled.type,parentSchema:schema0.properties.enabled,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.last_run_at !== undefined && func0.call(data, "last_run_at")){
let data13 = data.last_run_at;
if((typeof data13 !== "string") && (data13 !== null)){
const err17 = {instancePath:instancePath+"/last_run_at",schemaPath:"#/properties/last_run_at/type",keyword:"type",params:{type: schema0.properties.last_run_at.type},message:"must be string,null",schema:schema0.properties.last_run_at.type,parentSchema:schema0.properties.last_run_at,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data13 === "string"){
if(!(formats0.validate(data13))){
const err18 = {instancePath:instancePath+"/last_run_at",schemaPath:"#/properties/last_run_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.last_run_at,data:data13};
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
if(data.last_message_id !== undefined && func0.call(data, "last_message_id")){
let data14 = data.last_message_id;
if((typeof data14 !== "string") && (data14 !== null)){
const err19 = {instancePath:instancePath+"/last_message_id",schemaPath:"#/properties/last_message_id/type",keyword:"type",params:{type: schema0.properties.last_message_id.type},message:"must be string,null",schema:schema0.properties.last_message_id.type,parentSchema:schema0.properties.last_message_id,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.next_run_at !== undefined && func0.call(data, "next_run_at")){
let data15 = data.next_run_at;
if((typeof data15 !== "string") && (data15 !== null)){
const err20 = {instancePath:instancePath+"/next_run_at",schemaPath:"#/properties/next_run_at/type",keyword:"type",params:{type: schema0.properties.next_run_at.type},message:"must be string,null",schema:schema0.properties.next_run_at.type,parentSchema:schema0.properties.next_run_at,data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data15 === "string"){
if(!(formats0.validate(data15))){
const err21 = {instancePath:instancePath+"/next_run_at",schemaPath:"#/properties/next_run_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.next_run_at,data:data15};
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
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data16 = data.created_at;
if((typeof data16 !== "string") && (data16 !== null)){
const err22 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema0.properties.created_at.type},message:"must be string,null",schema:schema0.properties.created_at.type,parentSchema:schema0.properties.created_at,data:data16};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err23 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.created_at,data:data16};
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
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data17 = data.updated_at;
if((typeof data17 !== "string") && (data17 !== null)){
const err24 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema0.properties.updated_at.type},message:"must be string,null",schema:schema0.properties.updated_at.type,parentSchema:schema0.properties.updated_at,data:data17};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err25 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.updated_at,data:data17};
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
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"id":true,"project_id":true,"name":true,"target_agent":true,"content":true,"interval_s":true,"cron":true,"timezone":true,"message_intent":true,"expect_response":true,"max_runs":true,"run_count":true,"enabled":true,"last_run_at":true,"last_message_id":true,"next_run_at":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
