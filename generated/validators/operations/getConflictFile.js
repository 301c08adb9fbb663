// Written by `npm run generate` with Ajv. Do not edit.
export const response = validate0;
const schema0 = {"type":"object","description":"The versions of a file in conflict. A version that does not exist, or is binary, is null.","required":["path","base","ours","theirs","etag"],"properties":{"path":{"type":"string","description":"The file, relative to the root of the work tree."},"base":{"type":["string","null"],"description":"The common ancestor (stage 1)."},"ours":{"type":["string","null"],"description":"The version of the branch that is merged into (stage 2)."},"theirs":{"type":["string","null"],"description":"The version of the branch that is merged (stage 3)."},"merged":{"type":["string","null"],"description":"The file in the work tree, with conflict markers."},"etag":{"type":"string","description":"The version of the conflict, for `resolveConflict`. It changes with each stage and with the file."},"binary":{"type":"boolean","description":"Whether a version is binary. Such a conflict is resolved with `side` or `delete`."},"mode":{"type":["object","null"],"description":"The file modes, such as `100644` or `100755`.","properties":{"base":{"type":["string","null"],"description":"The mode of the common ancestor."},"ours":{"type":["string","null"],"description":"The mode of our version."},"theirs":{"type":["string","null"],"description":"The mode of their version."}}},"ours_ref":{"type":["string","null"],"description":"The branch or commit of our version."},"theirs_ref":{"type":["string","null"],"description":"The branch or commit of their version."},"agent_id":{"type":["string","null"],"description":"The agent whose work tree it is in. It is null for the project's own directory."},"regions":{"type":["integer","null"],"minimum":0,"description":"The number of places in conflict."}}};
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
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.base === undefined) || (!(func0.call(data, "base")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.ours === undefined) || (!(func0.call(data, "ours")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ours"},message:"must have required property '"+"ours"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.theirs === undefined) || (!(func0.call(data, "theirs")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "theirs"},message:"must have required property '"+"theirs"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.etag === undefined) || (!(func0.call(data, "etag")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "etag"},message:"must have required property '"+"etag"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.path !== undefined && func0.call(data, "path")){
let data0 = data.path;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.path.type,parentSchema:schema0.properties.path,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.base !== undefined && func0.call(data, "base")){
let data1 = data.base;
if((typeof data1 !== "string") && (data1 !== null)){
const err6 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: schema0.properties.base.type},message:"must be string,null",schema:schema0.properties.base.type,parentSchema:schema0.properties.base,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ours !== undefined && func0.call(data, "ours")){
let data2 = data.ours;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/ours",schemaPath:"#/properties/ours/type",keyword:"type",params:{type: schema0.properties.ours.type},message:"must be string,null",schema:schema0.properties.ours.type,parentSchema:schema0.properties.ours,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.theirs !== undefined && func0.call(data, "theirs")){
let data3 = data.theirs;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/theirs",schemaPath:"#/properties/theirs/type",keyword:"type",params:{type: schema0.properties.theirs.type},message:"must be string,null",schema:schema0.properties.theirs.type,parentSchema:schema0.properties.theirs,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.merged !== undefined && func0.call(data, "merged")){
let data4 = data.merged;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/merged",schemaPath:"#/properties/merged/type",keyword:"type",params:{type: schema0.properties.merged.type},message:"must be string,null",schema:schema0.properties.merged.type,parentSchema:schema0.properties.merged,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data5 = data.etag;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.etag.type,parentSchema:schema0.properties.etag,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.binary !== undefined && func0.call(data, "binary")){
let data6 = data.binary;
if(typeof data6 !== "boolean"){
const err11 = {instancePath:instancePath+"/binary",schemaPath:"#/properties/binary/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.binary.type,parentSchema:schema0.properties.binary,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.mode !== undefined && func0.call(data, "mode")){
let data7 = data.mode;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err12 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: schema0.properties.mode.type},message:"must be object,null",schema:schema0.properties.mode.type,parentSchema:schema0.properties.mode,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.base !== undefined && func0.call(data7, "base")){
let data8 = data7.base;
if((typeof data8 !== "string") && (data8 !== null)){
const err13 = {instancePath:instancePath+"/mode/base",schemaPath:"#/properties/mode/properties/base/type",keyword:"type",params:{type: schema0.properties.mode.properties.base.type},message:"must be string,null",schema:schema0.properties.mode.properties.base.type,parentSchema:schema0.properties.mode.properties.base,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.ours !== undefined && func0.call(data7, "ours")){
let data9 = data7.ours;
if((typeof data9 !== "string") && (data9 !== null)){
const err14 = {instancePath:instancePath+"/mode/ours",schemaPath:"#/properties/mode/properties/ours/type",keyword:"type",params:{type: schema0.properties.mode.properties.ours.type},message:"must be string,null",schema:schema0.properties.mode.properties.ours.type,parentSchema:schema0.properties.mode.properties.ours,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.theirs !== undefined && func0.call(data7, "theirs")){
let data10 = data7.theirs;
if((typeof data10 !== "string") && (data10 !== null)){
const err15 = {instancePath:instancePath+"/mode/theirs",schemaPath:"#/properties/mode/properties/theirs/type",keyword:"type",params:{type: schema0.properties.mode.properties.theirs.type},message:"must be string,null",schema:schema0.properties.mode.properties.theirs.type,parentSchema:schema0.properties.mode.properties.theirs,data:data10};
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
if(data.ours_ref !== undefined && func0.call(data, "ours_ref")){
let data11 = data.ours_ref;
if((typeof data11 !== "string") && (data11 !== null)){
const err16 = {instancePath:instancePath+"/ours_ref",schemaPath:"#/properties/ours_ref/type",keyword:"type",params:{type: schema0.properties.ours_ref.type},message:"must be string,null",schema:schema0.properties.ours_ref.type,parentSchema:schema0.properties.ours_ref,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.theirs_ref !== undefined && func0.call(data, "theirs_ref")){
let data12 = data.theirs_ref;
if((typeof data12 !== "string") && (data12 !== null)){
const err17 = {instancePath:instancePath+"/theirs_ref",schemaPath:"#/properties/theirs_ref/type",keyword:"type",params:{type: schema0.properties.theirs_ref.type},message:"must be string,null",schema:schema0.properties.theirs_ref.type,parentSchema:schema0.properties.theirs_ref,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.agent_id !== undefined && func0.call(data, "agent_id")){
let data13 = data.agent_id;
if((typeof data13 !== "string") && (data13 !== null)){
const err18 = {instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type: schema0.properties.agent_id.type},message:"must be string,null",schema:schema0.properties.agent_id.type,parentSchema:schema0.properties.agent_id,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.regions !== undefined && func0.call(data, "regions")){
let data14 = data.regions;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err19 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type: schema0.properties.regions.type},message:"must be integer,null",schema:schema0.properties.regions.type,parentSchema:schema0.properties.regions,data:data14};
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
const err20 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.regions,data:data14};
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
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"path":true,"base":true,"ours":true,"theirs":true,"merged":true,"etag":true,"binary":true,"mode":true,"ours_ref":true,"theirs_ref":true,"agent_id":true,"regions":true},"dynamicProps":false,"dynamicItems":false};
