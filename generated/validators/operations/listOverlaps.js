// Written by `npm run generate` with Ajv. Do not edit.
import formats0Module from "ajv-formats/dist/formats.js";
export const response = validate0;
const schema0 = {"type":"object","description":"The overlaps of a project.","required":["overlaps"],"properties":{"overlaps":{"type":"array","description":"The overlaps, sorted by path.","items":{"type":"object","description":"A path that differs from the base in the work of more than one agent, or in one agent's and, since, in the base.","required":["path"],"properties":{"path":{"type":"string","description":"The file, relative to the root of the work tree."},"agents":{"type":"array","description":"Who changed it.","items":{"type":"object","properties":{"agent_id":{"type":["string","null"],"description":"The agent. It is null for the base itself, where it has changed the path since."},"branch":{"type":["string","null"],"description":"The agent's branch."},"committed":{"type":["boolean","null"],"description":"Whether the change is committed."}}}},"conflicts":{"type":["boolean","null"],"description":"Whether a merge of two of them, uncommitted changes included, is predicted to conflict in this path. It is null when too many merges would have to be predicted."}}}},"observed_at":{"type":["string","null"],"format":"date-time","description":"When the work trees were read (RFC 3339 UTC)."}}};
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
if((data.overlaps === undefined) || (!(func0.call(data, "overlaps")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "overlaps"},message:"must have required property '"+"overlaps"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.overlaps !== undefined && func0.call(data, "overlaps")){
let data0 = data.overlaps;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err1 = {instancePath:instancePath+"/overlaps/" + i0,schemaPath:"#/properties/overlaps/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema0.properties.overlaps.items.required,parentSchema:schema0.properties.overlaps.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/overlaps/" + i0+"/path",schemaPath:"#/properties/overlaps/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.overlaps.items.properties.path.type,parentSchema:schema0.properties.overlaps.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.agents !== undefined && func0.call(data1, "agents")){
let data3 = data1.agents;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.agent_id !== undefined && func0.call(data4, "agent_id")){
let data5 = data4.agent_id;
if((typeof data5 !== "string") && (data5 !== null)){
const err3 = {instancePath:instancePath+"/overlaps/" + i0+"/agents/" + i1+"/agent_id",schemaPath:"#/properties/overlaps/items/properties/agents/items/properties/agent_id/type",keyword:"type",params:{type: schema0.properties.overlaps.items.properties.agents.items.properties.agent_id.type},message:"must be string,null",schema:schema0.properties.overlaps.items.properties.agents.items.properties.agent_id.type,parentSchema:schema0.properties.overlaps.items.properties.agents.items.properties.agent_id,data:data5};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data4.branch !== undefined && func0.call(data4, "branch")){
let data6 = data4.branch;
if((typeof data6 !== "string") && (data6 !== null)){
const err4 = {instancePath:instancePath+"/overlaps/" + i0+"/agents/" + i1+"/branch",schemaPath:"#/properties/overlaps/items/properties/agents/items/properties/branch/type",keyword:"type",params:{type: schema0.properties.overlaps.items.properties.agents.items.properties.branch.type},message:"must be string,null",schema:schema0.properties.overlaps.items.properties.agents.items.properties.branch.type,parentSchema:schema0.properties.overlaps.items.properties.agents.items.properties.branch,data:data6};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.committed !== undefined && func0.call(data4, "committed")){
let data7 = data4.committed;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err5 = {instancePath:instancePath+"/overlaps/" + i0+"/agents/" + i1+"/committed",schemaPath:"#/properties/overlaps/items/properties/agents/items/properties/committed/type",keyword:"type",params:{type: schema0.properties.overlaps.items.properties.agents.items.properties.committed.type},message:"must be boolean,null",schema:schema0.properties.overlaps.items.properties.agents.items.properties.committed.type,parentSchema:schema0.properties.overlaps.items.properties.agents.items.properties.committed,data:data7};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/overlaps/" + i0+"/agents/" + i1,schemaPath:"#/properties/overlaps/items/properties/agents/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.overlaps.items.properties.agents.items.type,parentSchema:schema0.properties.overlaps.items.properties.agents.items,data:data4};
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
const err7 = {instancePath:instancePath+"/overlaps/" + i0+"/agents",schemaPath:"#/properties/overlaps/items/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.overlaps.items.properties.agents.type,parentSchema:schema0.properties.overlaps.items.properties.agents,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.conflicts !== undefined && func0.call(data1, "conflicts")){
let data8 = data1.conflicts;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err8 = {instancePath:instancePath+"/overlaps/" + i0+"/conflicts",schemaPath:"#/properties/overlaps/items/properties/conflicts/type",keyword:"type",params:{type: schema0.properties.overlaps.items.properties.conflicts.type},message:"must be boolean,null",schema:schema0.properties.overlaps.items.properties.conflicts.type,parentSchema:schema0.properties.overlaps.items.properties.conflicts,data:data8};
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
const err9 = {instancePath:instancePath+"/overlaps/" + i0,schemaPath:"#/properties/overlaps/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.overlaps.items.type,parentSchema:schema0.properties.overlaps.items,data:data1};
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
const err10 = {instancePath:instancePath+"/overlaps",schemaPath:"#/properties/overlaps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.overlaps.type,parentSchema:schema0.properties.overlaps,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.observed_at !== undefined && func0.call(data, "observed_at")){
let data9 = data.observed_at;
if((typeof data9 !== "string") && (data9 !== null)){
const err11 = {instancePath:instancePath+"/observed_at",schemaPath:"#/properties/observed_at/type",keyword:"type",params:{type: schema0.properties.observed_at.type},message:"must be string,null",schema:schema0.properties.observed_at.type,parentSchema:schema0.properties.observed_at,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data9 === "string"){
if(!(formats0.validate(data9))){
const err12 = {instancePath:instancePath+"/observed_at",schemaPath:"#/properties/observed_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.observed_at,data:data9};
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
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"overlaps":true,"observed_at":true},"dynamicProps":false,"dynamicItems":false};
