// Written by `npm run generate` with Ajv. Do not edit.
import formats0Module from "ajv-formats/dist/formats.js";
export const response = validate0;
const schema0 = {"type":"object","description":"The files with unresolved conflicts.","required":["conflicts"],"properties":{"conflicts":{"type":"array","description":"The conflicts, sorted by path.","items":{"type":"object","description":"A file with an unresolved conflict.","required":["path"],"properties":{"path":{"type":"string","description":"The file, relative to the root of the work tree."},"kind":{"type":"string","enum":["both_modified","both_added","both_deleted","deleted_by_us","deleted_by_them","added_by_us","added_by_them"],"description":"How both sides differ."},"regions":{"type":["integer","null"],"minimum":0,"description":"The number of places in conflict. It is null for a binary file."},"binary":{"type":"boolean","description":"Whether a version of the file is binary."},"agent_id":{"type":["string","null"],"description":"The agent whose work tree it is in. It is null for the project's own directory."},"worktree_path":{"type":["string","null"],"description":"The work tree, as an absolute path."},"etag":{"type":["string","null"],"description":"The version of the conflict, for `resolveConflict`."}}}},"operation":{"type":["string","null"],"enum":["merge","rebase","cherry_pick","revert","am","bisect",null],"description":"The operation that made the conflicts. It is null when several work trees have different ones."},"total":{"type":["integer","null"],"minimum":0,"description":"The number of conflicts."},"observed_at":{"type":["string","null"],"format":"date-time","description":"When the conflicts were read (RFC 3339 UTC)."}}};
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
if((data.conflicts === undefined) || (!(func0.call(data, "conflicts")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conflicts"},message:"must have required property '"+"conflicts"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.conflicts !== undefined && func0.call(data, "conflicts")){
let data0 = data.conflicts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err1 = {instancePath:instancePath+"/conflicts/" + i0,schemaPath:"#/properties/conflicts/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema0.properties.conflicts.items.required,parentSchema:schema0.properties.conflicts.items,data:data1};
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
const err2 = {instancePath:instancePath+"/conflicts/" + i0+"/path",schemaPath:"#/properties/conflicts/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.conflicts.items.properties.path.type,parentSchema:schema0.properties.conflicts.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.kind !== undefined && func0.call(data1, "kind")){
let data3 = data1.kind;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/conflicts/" + i0+"/kind",schemaPath:"#/properties/conflicts/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.conflicts.items.properties.kind.type,parentSchema:schema0.properties.conflicts.items.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((data3 === "both_modified") || (data3 === "both_added")) || (data3 === "both_deleted")) || (data3 === "deleted_by_us")) || (data3 === "deleted_by_them")) || (data3 === "added_by_us")) || (data3 === "added_by_them"))){
const err4 = {instancePath:instancePath+"/conflicts/" + i0+"/kind",schemaPath:"#/properties/conflicts/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema0.properties.conflicts.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.conflicts.items.properties.kind.enum,parentSchema:schema0.properties.conflicts.items.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.regions !== undefined && func0.call(data1, "regions")){
let data4 = data1.regions;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/conflicts/" + i0+"/regions",schemaPath:"#/properties/conflicts/items/properties/regions/type",keyword:"type",params:{type: schema0.properties.conflicts.items.properties.regions.type},message:"must be integer,null",schema:schema0.properties.conflicts.items.properties.regions.type,parentSchema:schema0.properties.conflicts.items.properties.regions,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/conflicts/" + i0+"/regions",schemaPath:"#/properties/conflicts/items/properties/regions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.conflicts.items.properties.regions,data:data4};
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
if(data1.binary !== undefined && func0.call(data1, "binary")){
let data5 = data1.binary;
if(typeof data5 !== "boolean"){
const err7 = {instancePath:instancePath+"/conflicts/" + i0+"/binary",schemaPath:"#/properties/conflicts/items/properties/binary/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.conflicts.items.properties.binary.type,parentSchema:schema0.properties.conflicts.items.properties.binary,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.agent_id !== undefined && func0.call(data1, "agent_id")){
let data6 = data1.agent_id;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/conflicts/" + i0+"/agent_id",schemaPath:"#/properties/conflicts/items/properties/agent_id/type",keyword:"type",params:{type: schema0.properties.conflicts.items.properties.agent_id.type},message:"must be string,null",schema:schema0.properties.conflicts.items.properties.agent_id.type,parentSchema:schema0.properties.conflicts.items.properties.agent_id,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.worktree_path !== undefined && func0.call(data1, "worktree_path")){
let data7 = data1.worktree_path;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/conflicts/" + i0+"/worktree_path",schemaPath:"#/properties/conflicts/items/properties/worktree_path/type",keyword:"type",params:{type: schema0.properties.conflicts.items.properties.worktree_path.type},message:"must be string,null",schema:schema0.properties.conflicts.items.properties.worktree_path.type,parentSchema:schema0.properties.conflicts.items.properties.worktree_path,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.etag !== undefined && func0.call(data1, "etag")){
let data8 = data1.etag;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/conflicts/" + i0+"/etag",schemaPath:"#/properties/conflicts/items/properties/etag/type",keyword:"type",params:{type: schema0.properties.conflicts.items.properties.etag.type},message:"must be string,null",schema:schema0.properties.conflicts.items.properties.etag.type,parentSchema:schema0.properties.conflicts.items.properties.etag,data:data8};
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
const err11 = {instancePath:instancePath+"/conflicts/" + i0,schemaPath:"#/properties/conflicts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.conflicts.items.type,parentSchema:schema0.properties.conflicts.items,data:data1};
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
const err12 = {instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.conflicts.type,parentSchema:schema0.properties.conflicts,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.operation !== undefined && func0.call(data, "operation")){
let data9 = data.operation;
if((typeof data9 !== "string") && (data9 !== null)){
const err13 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: schema0.properties.operation.type},message:"must be string,null",schema:schema0.properties.operation.type,parentSchema:schema0.properties.operation,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((((data9 === "merge") || (data9 === "rebase")) || (data9 === "cherry_pick")) || (data9 === "revert")) || (data9 === "am")) || (data9 === "bisect")) || (data9 === null))){
const err14 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/enum",keyword:"enum",params:{allowedValues: schema0.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.operation.enum,parentSchema:schema0.properties.operation,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.total !== undefined && func0.call(data, "total")){
let data10 = data.total;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err15 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: schema0.properties.total.type},message:"must be integer,null",schema:schema0.properties.total.type,parentSchema:schema0.properties.total,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
const err16 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.total,data:data10};
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
if(data.observed_at !== undefined && func0.call(data, "observed_at")){
let data11 = data.observed_at;
if((typeof data11 !== "string") && (data11 !== null)){
const err17 = {instancePath:instancePath+"/observed_at",schemaPath:"#/properties/observed_at/type",keyword:"type",params:{type: schema0.properties.observed_at.type},message:"must be string,null",schema:schema0.properties.observed_at.type,parentSchema:schema0.properties.observed_at,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
const err18 = {instancePath:instancePath+"/observed_at",schemaPath:"#/properties/observed_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.observed_at,data:data11};
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
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"conflicts":true,"operation":true,"total":true,"observed_at":true},"dynamicProps":false,"dynamicItems":false};
