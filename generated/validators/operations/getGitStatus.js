// Written by `npm run generate` with Ajv. Do not edit.
import formats0Module from "ajv-formats/dist/formats.js";
export const response = validate0;
const schema0 = {"type":"object","description":"The state of one work tree.","properties":{"branch":{"type":["string","null"],"description":"The branch. It is null on a detached HEAD."},"commit_hash":{"type":["string","null"],"description":"The commit of HEAD."},"worktree_path":{"type":["string","null"],"description":"The work tree, as an absolute path."},"agent_id":{"type":["string","null"],"description":"The agent whose work tree it is. It is null for the project's own directory."},"uncommitted_changes":{"type":"boolean","description":"Whether a file differs from the last commit."},"files":{"type":"array","description":"The files that differ from the last commit, sorted by path.","items":{"type":"object","description":"A file that differs from the last commit.","required":["path"],"properties":{"path":{"type":"string","description":"The file, relative to the root of the work tree."},"previous_path":{"type":["string","null"],"description":"The path before a renaming."},"change":{"type":"string","enum":["added","modified","deleted","renamed","copied","type_changed","untracked","unmerged"],"description":"How the file differs."},"staged":{"type":"boolean","description":"Whether the difference is staged."}}}},"conflicts":{"type":"array","description":"The files with unresolved conflicts.","items":{"type":"string"}},"ahead":{"type":["integer","null"],"minimum":0,"description":"The number of commits that `base_ref` lacks."},"behind":{"type":["integer","null"],"minimum":0,"description":"The number of commits of `base_ref` that HEAD lacks."},"base_ref":{"type":["string","null"],"description":"The ref that `ahead` and `behind` compare with."},"operation":{"type":["string","null"],"enum":["merge","rebase","cherry_pick","revert","am","bisect",null],"description":"The operation that is unfinished."},"observed_at":{"type":["string","null"],"format":"date-time","description":"When the state was read (RFC 3339 UTC)."}}};
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
if(data.branch !== undefined && func0.call(data, "branch")){
let data0 = data.branch;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: schema0.properties.branch.type},message:"must be string,null",schema:schema0.properties.branch.type,parentSchema:schema0.properties.branch,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.commit_hash !== undefined && func0.call(data, "commit_hash")){
let data1 = data.commit_hash;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/commit_hash",schemaPath:"#/properties/commit_hash/type",keyword:"type",params:{type: schema0.properties.commit_hash.type},message:"must be string,null",schema:schema0.properties.commit_hash.type,parentSchema:schema0.properties.commit_hash,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.worktree_path !== undefined && func0.call(data, "worktree_path")){
let data2 = data.worktree_path;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/worktree_path",schemaPath:"#/properties/worktree_path/type",keyword:"type",params:{type: schema0.properties.worktree_path.type},message:"must be string,null",schema:schema0.properties.worktree_path.type,parentSchema:schema0.properties.worktree_path,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.agent_id !== undefined && func0.call(data, "agent_id")){
let data3 = data.agent_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type: schema0.properties.agent_id.type},message:"must be string,null",schema:schema0.properties.agent_id.type,parentSchema:schema0.properties.agent_id,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.uncommitted_changes !== undefined && func0.call(data, "uncommitted_changes")){
let data4 = data.uncommitted_changes;
if(typeof data4 !== "boolean"){
const err4 = {instancePath:instancePath+"/uncommitted_changes",schemaPath:"#/properties/uncommitted_changes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.uncommitted_changes.type,parentSchema:schema0.properties.uncommitted_changes,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.files !== undefined && func0.call(data, "files")){
let data5 = data.files;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.path === undefined) || (!(func0.call(data6, "path")))){
const err5 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema0.properties.files.items.required,parentSchema:schema0.properties.files.items,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data6.path !== undefined && func0.call(data6, "path")){
let data7 = data6.path;
if(typeof data7 !== "string"){
const err6 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.files.items.properties.path.type,parentSchema:schema0.properties.files.items.properties.path,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6.previous_path !== undefined && func0.call(data6, "previous_path")){
let data8 = data6.previous_path;
if((typeof data8 !== "string") && (data8 !== null)){
const err7 = {instancePath:instancePath+"/files/" + i0+"/previous_path",schemaPath:"#/properties/files/items/properties/previous_path/type",keyword:"type",params:{type: schema0.properties.files.items.properties.previous_path.type},message:"must be string,null",schema:schema0.properties.files.items.properties.previous_path.type,parentSchema:schema0.properties.files.items.properties.previous_path,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.change !== undefined && func0.call(data6, "change")){
let data9 = data6.change;
if(typeof data9 !== "string"){
const err8 = {instancePath:instancePath+"/files/" + i0+"/change",schemaPath:"#/properties/files/items/properties/change/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.files.items.properties.change.type,parentSchema:schema0.properties.files.items.properties.change,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((((data9 === "added") || (data9 === "modified")) || (data9 === "deleted")) || (data9 === "renamed")) || (data9 === "copied")) || (data9 === "type_changed")) || (data9 === "untracked")) || (data9 === "unmerged"))){
const err9 = {instancePath:instancePath+"/files/" + i0+"/change",schemaPath:"#/properties/files/items/properties/change/enum",keyword:"enum",params:{allowedValues: schema0.properties.files.items.properties.change.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.files.items.properties.change.enum,parentSchema:schema0.properties.files.items.properties.change,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.staged !== undefined && func0.call(data6, "staged")){
let data10 = data6.staged;
if(typeof data10 !== "boolean"){
const err10 = {instancePath:instancePath+"/files/" + i0+"/staged",schemaPath:"#/properties/files/items/properties/staged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.files.items.properties.staged.type,parentSchema:schema0.properties.files.items.properties.staged,data:data10};
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
const err11 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.files.items.type,parentSchema:schema0.properties.files.items,data:data6};
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
const err12 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.files.type,parentSchema:schema0.properties.files,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.conflicts !== undefined && func0.call(data, "conflicts")){
let data11 = data.conflicts;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
const err13 = {instancePath:instancePath+"/conflicts/" + i1,schemaPath:"#/properties/conflicts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.conflicts.items.type,parentSchema:schema0.properties.conflicts.items,data:data12};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.conflicts.type,parentSchema:schema0.properties.conflicts,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.ahead !== undefined && func0.call(data, "ahead")){
let data13 = data.ahead;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
const err15 = {instancePath:instancePath+"/ahead",schemaPath:"#/properties/ahead/type",keyword:"type",params:{type: schema0.properties.ahead.type},message:"must be integer,null",schema:schema0.properties.ahead.type,parentSchema:schema0.properties.ahead,data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
const err16 = {instancePath:instancePath+"/ahead",schemaPath:"#/properties/ahead/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.ahead,data:data13};
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
if(data.behind !== undefined && func0.call(data, "behind")){
let data14 = data.behind;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err17 = {instancePath:instancePath+"/behind",schemaPath:"#/properties/behind/type",keyword:"type",params:{type: schema0.properties.behind.type},message:"must be integer,null",schema:schema0.properties.behind.type,parentSchema:schema0.properties.behind,data:data14};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 < 0 || isNaN(data14)){
const err18 = {instancePath:instancePath+"/behind",schemaPath:"#/properties/behind/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.behind,data:data14};
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
if(data.base_ref !== undefined && func0.call(data, "base_ref")){
let data15 = data.base_ref;
if((typeof data15 !== "string") && (data15 !== null)){
const err19 = {instancePath:instancePath+"/base_ref",schemaPath:"#/properties/base_ref/type",keyword:"type",params:{type: schema0.properties.base_ref.type},message:"must be string,null",schema:schema0.properties.base_ref.type,parentSchema:schema0.properties.base_ref,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.operation !== undefined && func0.call(data, "operation")){
let data16 = data.operation;
if((typeof data16 !== "string") && (data16 !== null)){
const err20 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: schema0.properties.operation.type},message:"must be string,null",schema:schema0.properties.operation.type,parentSchema:schema0.properties.operation,data:data16};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((((((data16 === "merge") || (data16 === "rebase")) || (data16 === "cherry_pick")) || (data16 === "revert")) || (data16 === "am")) || (data16 === "bisect")) || (data16 === null))){
const err21 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/enum",keyword:"enum",params:{allowedValues: schema0.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.operation.enum,parentSchema:schema0.properties.operation,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.observed_at !== undefined && func0.call(data, "observed_at")){
let data17 = data.observed_at;
if((typeof data17 !== "string") && (data17 !== null)){
const err22 = {instancePath:instancePath+"/observed_at",schemaPath:"#/properties/observed_at/type",keyword:"type",params:{type: schema0.properties.observed_at.type},message:"must be string,null",schema:schema0.properties.observed_at.type,parentSchema:schema0.properties.observed_at,data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err23 = {instancePath:instancePath+"/observed_at",schemaPath:"#/properties/observed_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.observed_at,data:data17};
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
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"branch":true,"commit_hash":true,"worktree_path":true,"agent_id":true,"uncommitted_changes":true,"files":true,"conflicts":true,"ahead":true,"behind":true,"base_ref":true,"operation":true,"observed_at":true},"dynamicProps":false,"dynamicItems":false};
