// Written by `npm run generate` with Ajv. Do not edit.
import formats0Module from "ajv-formats/dist/formats.js";
export const response = validate0;
const schema0 = {"type":"object","description":"Counts and durations of a project. What was not measured is null.","properties":{"project_id":{"type":"string","description":"The project's id."},"since":{"type":["string","null"],"format":"date-time","description":"The start of the period that the values are of (RFC 3339 UTC)."},"commits":{"type":["integer","null"],"minimum":0,"description":"The number of commits on the branches of the project."},"messages":{"type":["object","null"],"description":"The number of deliveries by state, such as `answered`.","additionalProperties":{"type":"integer","minimum":0}},"delivery_ms":{"type":["object","null"],"description":"The time from the recording of a message to its submission, in milliseconds.","properties":{"p50":{"type":["number","null"],"minimum":0,"description":"The median."},"p95":{"type":["number","null"],"minimum":0,"description":"The 95th percentile."}}},"agent_busy_ratio":{"type":["number","null"],"minimum":0,"maximum":1,"description":"The share of the agents' lifetime in which they were working, 0 to 1."},"restarts":{"type":["integer","null"],"minimum":0,"description":"The number of agent restarts."},"tasks":{"type":["object","null"],"description":"The number of tasks by state, such as `done`.","additionalProperties":{"type":"integer","minimum":0}},"observed_at":{"type":["string","null"],"format":"date-time","description":"When the values were taken (RFC 3339 UTC)."}},"examples":[{"project_id":"my-webapp-123","commits":12,"messages":{"queued":1,"answered":9},"delivery_ms":{"p50":310,"p95":1240.5},"agent_busy_ratio":0.62,"restarts":0}]};
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
if(data.project_id !== undefined && func0.call(data, "project_id")){
let data0 = data.project_id;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.project_id.type,parentSchema:schema0.properties.project_id,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.since !== undefined && func0.call(data, "since")){
let data1 = data.since;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: schema0.properties.since.type},message:"must be string,null",schema:schema0.properties.since.type,parentSchema:schema0.properties.since,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
const err2 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.since,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.commits !== undefined && func0.call(data, "commits")){
let data2 = data.commits;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/type",keyword:"type",params:{type: schema0.properties.commits.type},message:"must be integer,null",schema:schema0.properties.commits.type,parentSchema:schema0.properties.commits,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.commits,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.messages !== undefined && func0.call(data, "messages")){
let data3 = data.messages;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: schema0.properties.messages.type},message:"must be object,null",schema:schema0.properties.messages.type,parentSchema:schema0.properties.messages,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 of Object.keys(data3)){
let data4 = data3[key0];
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err6 = {instancePath:instancePath+"/messages/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/messages/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.messages.additionalProperties.type,parentSchema:schema0.properties.messages.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/messages/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/messages/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.messages.additionalProperties,data:data4};
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
}
}
if(data.delivery_ms !== undefined && func0.call(data, "delivery_ms")){
let data5 = data.delivery_ms;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/delivery_ms",schemaPath:"#/properties/delivery_ms/type",keyword:"type",params:{type: schema0.properties.delivery_ms.type},message:"must be object,null",schema:schema0.properties.delivery_ms.type,parentSchema:schema0.properties.delivery_ms,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.p50 !== undefined && func0.call(data5, "p50")){
let data6 = data5.p50;
if((!(typeof data6 == "number")) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/delivery_ms/p50",schemaPath:"#/properties/delivery_ms/properties/p50/type",keyword:"type",params:{type: schema0.properties.delivery_ms.properties.p50.type},message:"must be number,null",schema:schema0.properties.delivery_ms.properties.p50.type,parentSchema:schema0.properties.delivery_ms.properties.p50,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/delivery_ms/p50",schemaPath:"#/properties/delivery_ms/properties/p50/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.delivery_ms.properties.p50,data:data6};
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
if(data5.p95 !== undefined && func0.call(data5, "p95")){
let data7 = data5.p95;
if((!(typeof data7 == "number")) && (data7 !== null)){
const err11 = {instancePath:instancePath+"/delivery_ms/p95",schemaPath:"#/properties/delivery_ms/properties/p95/type",keyword:"type",params:{type: schema0.properties.delivery_ms.properties.p95.type},message:"must be number,null",schema:schema0.properties.delivery_ms.properties.p95.type,parentSchema:schema0.properties.delivery_ms.properties.p95,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/delivery_ms/p95",schemaPath:"#/properties/delivery_ms/properties/p95/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.delivery_ms.properties.p95,data:data7};
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
}
}
if(data.agent_busy_ratio !== undefined && func0.call(data, "agent_busy_ratio")){
let data8 = data.agent_busy_ratio;
if((!(typeof data8 == "number")) && (data8 !== null)){
const err13 = {instancePath:instancePath+"/agent_busy_ratio",schemaPath:"#/properties/agent_busy_ratio/type",keyword:"type",params:{type: schema0.properties.agent_busy_ratio.type},message:"must be number,null",schema:schema0.properties.agent_busy_ratio.type,parentSchema:schema0.properties.agent_busy_ratio,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 1 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/agent_busy_ratio",schemaPath:"#/properties/agent_busy_ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema0.properties.agent_busy_ratio,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/agent_busy_ratio",schemaPath:"#/properties/agent_busy_ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.agent_busy_ratio,data:data8};
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
if(data.restarts !== undefined && func0.call(data, "restarts")){
let data9 = data.restarts;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err16 = {instancePath:instancePath+"/restarts",schemaPath:"#/properties/restarts/type",keyword:"type",params:{type: schema0.properties.restarts.type},message:"must be integer,null",schema:schema0.properties.restarts.type,parentSchema:schema0.properties.restarts,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/restarts",schemaPath:"#/properties/restarts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.restarts,data:data9};
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
if(data.tasks !== undefined && func0.call(data, "tasks")){
let data10 = data.tasks;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err18 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: schema0.properties.tasks.type},message:"must be object,null",schema:schema0.properties.tasks.type,parentSchema:schema0.properties.tasks,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 of Object.keys(data10)){
let data11 = data10[key1];
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err19 = {instancePath:instancePath+"/tasks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tasks/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.tasks.additionalProperties.type,parentSchema:schema0.properties.tasks.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 < 0 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/tasks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tasks/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.tasks.additionalProperties,data:data11};
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
}
}
if(data.observed_at !== undefined && func0.call(data, "observed_at")){
let data12 = data.observed_at;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/observed_at",schemaPath:"#/properties/observed_at/type",keyword:"type",params:{type: schema0.properties.observed_at.type},message:"must be string,null",schema:schema0.properties.observed_at.type,parentSchema:schema0.properties.observed_at,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
const err22 = {instancePath:instancePath+"/observed_at",schemaPath:"#/properties/observed_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.observed_at,data:data12};
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
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"project_id":true,"since":true,"commits":true,"messages":true,"delivery_ms":true,"agent_busy_ratio":true,"restarts":true,"tasks":true,"observed_at":true},"dynamicProps":false,"dynamicItems":false};
