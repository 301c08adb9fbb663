// Written by `npm run generate` with Ajv. Do not edit.
export const response = validate0;
const schema0 = {"type":"object","description":"The result of a resolution or of its undoing.","required":["path","resolved"],"properties":{"path":{"type":"string","description":"The file."},"resolved":{"type":"boolean","description":"Whether the file is resolved and staged."},"remaining":{"type":"array","description":"The files of the same work tree that are still in conflict.","items":{"type":"string"}},"backup_ref":{"type":["string","null"],"description":"The ref under which the state before is kept."},"undo_id":{"type":["string","null"],"description":"The id to undo this resolution with."},"etag":{"type":["string","null"],"description":"The version of the conflict, when the file is still or again in conflict."},"verification":{"description":"The run of the `verify` command.","oneOf":[{"type":"object","description":"The run of a command that verifies something.","required":["passed"],"properties":{"passed":{"type":"boolean","description":"Whether the command exited with 0."},"command":{"type":"array","description":"The program and its arguments.","items":{"type":"string"}},"exit_code":{"type":["integer","null"],"description":"The exit code. It is null when the command was ended by a signal or did not start."},"timed_out":{"type":"boolean","description":"Whether the time limit ended the command."},"output":{"type":["string","null"],"description":"The end of what the command wrote, at most 16,384 characters."},"duration_ms":{"type":["integer","null"],"minimum":0,"description":"How long the command ran, in milliseconds."}}},{"type":"null"}]}}};
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
if((data.resolved === undefined) || (!(func0.call(data, "resolved")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resolved"},message:"must have required property '"+"resolved"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.path !== undefined && func0.call(data, "path")){
let data0 = data.path;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.path.type,parentSchema:schema0.properties.path,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resolved !== undefined && func0.call(data, "resolved")){
let data1 = data.resolved;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/resolved",schemaPath:"#/properties/resolved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.resolved.type,parentSchema:schema0.properties.resolved,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.remaining !== undefined && func0.call(data, "remaining")){
let data2 = data.remaining;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/remaining/" + i0,schemaPath:"#/properties/remaining/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.remaining.items.type,parentSchema:schema0.properties.remaining.items,data:data3};
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
else {
const err5 = {instancePath:instancePath+"/remaining",schemaPath:"#/properties/remaining/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.remaining.type,parentSchema:schema0.properties.remaining,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.backup_ref !== undefined && func0.call(data, "backup_ref")){
let data4 = data.backup_ref;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/backup_ref",schemaPath:"#/properties/backup_ref/type",keyword:"type",params:{type: schema0.properties.backup_ref.type},message:"must be string,null",schema:schema0.properties.backup_ref.type,parentSchema:schema0.properties.backup_ref,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.undo_id !== undefined && func0.call(data, "undo_id")){
let data5 = data.undo_id;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/undo_id",schemaPath:"#/properties/undo_id/type",keyword:"type",params:{type: schema0.properties.undo_id.type},message:"must be string,null",schema:schema0.properties.undo_id.type,parentSchema:schema0.properties.undo_id,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data6 = data.etag;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: schema0.properties.etag.type},message:"must be string,null",schema:schema0.properties.etag.type,parentSchema:schema0.properties.etag,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.verification !== undefined && func0.call(data, "verification")){
let data7 = data.verification;
const _errs16 = errors;
let valid3 = false;
let passing0 = null;
const _errs17 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.passed === undefined) || (!(func0.call(data7, "passed")))){
const err9 = {instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/oneOf/0/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'",schema:schema0.properties.verification.oneOf[0].required,parentSchema:schema0.properties.verification.oneOf[0],data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data7.passed !== undefined && func0.call(data7, "passed")){
let data8 = data7.passed;
if(typeof data8 !== "boolean"){
const err10 = {instancePath:instancePath+"/verification/passed",schemaPath:"#/properties/verification/oneOf/0/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.verification.oneOf[0].properties.passed.type,parentSchema:schema0.properties.verification.oneOf[0].properties.passed,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data7.command !== undefined && func0.call(data7, "command")){
let data9 = data7.command;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 !== "string"){
const err11 = {instancePath:instancePath+"/verification/command/" + i1,schemaPath:"#/properties/verification/oneOf/0/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.verification.oneOf[0].properties.command.items.type,parentSchema:schema0.properties.verification.oneOf[0].properties.command.items,data:data10};
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
const err12 = {instancePath:instancePath+"/verification/command",schemaPath:"#/properties/verification/oneOf/0/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.verification.oneOf[0].properties.command.type,parentSchema:schema0.properties.verification.oneOf[0].properties.command,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7.exit_code !== undefined && func0.call(data7, "exit_code")){
let data11 = data7.exit_code;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err13 = {instancePath:instancePath+"/verification/exit_code",schemaPath:"#/properties/verification/oneOf/0/properties/exit_code/type",keyword:"type",params:{type: schema0.properties.verification.oneOf[0].properties.exit_code.type},message:"must be integer,null",schema:schema0.properties.verification.oneOf[0].properties.exit_code.type,parentSchema:schema0.properties.verification.oneOf[0].properties.exit_code,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.timed_out !== undefined && func0.call(data7, "timed_out")){
let data12 = data7.timed_out;
if(typeof data12 !== "boolean"){
const err14 = {instancePath:instancePath+"/verification/timed_out",schemaPath:"#/properties/verification/oneOf/0/properties/timed_out/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.verification.oneOf[0].properties.timed_out.type,parentSchema:schema0.properties.verification.oneOf[0].properties.timed_out,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.output !== undefined && func0.call(data7, "output")){
let data13 = data7.output;
if((typeof data13 !== "string") && (data13 !== null)){
const err15 = {instancePath:instancePath+"/verification/output",schemaPath:"#/properties/verification/oneOf/0/properties/output/type",keyword:"type",params:{type: schema0.properties.verification.oneOf[0].properties.output.type},message:"must be string,null",schema:schema0.properties.verification.oneOf[0].properties.output.type,parentSchema:schema0.properties.verification.oneOf[0].properties.output,data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.duration_ms !== undefined && func0.call(data7, "duration_ms")){
let data14 = data7.duration_ms;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err16 = {instancePath:instancePath+"/verification/duration_ms",schemaPath:"#/properties/verification/oneOf/0/properties/duration_ms/type",keyword:"type",params:{type: schema0.properties.verification.oneOf[0].properties.duration_ms.type},message:"must be integer,null",schema:schema0.properties.verification.oneOf[0].properties.duration_ms.type,parentSchema:schema0.properties.verification.oneOf[0].properties.duration_ms,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 < 0 || isNaN(data14)){
const err17 = {instancePath:instancePath+"/verification/duration_ms",schemaPath:"#/properties/verification/oneOf/0/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.verification.oneOf[0].properties.duration_ms,data:data14};
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
}
else {
const err18 = {instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.verification.oneOf[0].type,parentSchema:schema0.properties.verification.oneOf[0],data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
var props0 = {};
props0.passed = true;
props0.command = true;
props0.exit_code = true;
props0.timed_out = true;
props0.output = true;
props0.duration_ms = true;
}
const _errs33 = errors;
if(data7 !== null){
const err19 = {instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema0.properties.verification.oneOf[1].type,parentSchema:schema0.properties.verification.oneOf[1],data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs33 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err20 = {instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema0.properties.verification.oneOf,parentSchema:schema0.properties.verification,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
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
validate0.evaluated = {"props":{"path":true,"resolved":true,"remaining":true,"backup_ref":true,"undo_id":true,"etag":true,"verification":true},"dynamicProps":false,"dynamicItems":false};
