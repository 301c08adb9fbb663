// Written by `npm run generate` with Ajv. Do not edit.
import func5Module from "ajv/dist/runtime/ucs2length.js";
import func8Module from "ajv/dist/runtime/equal.js";
export const input = validate0;
const schema0 = {"type":"object","properties":{"project_id":{"type":"string"},"conflict_files":{"type":"array","items":{"type":"string"}},"resolution_strategy":{"type":"string","enum":["auto","manual","hybrid"],"default":"hybrid"},"preserve_functionality":{"type":"boolean","default":true}},"required":["project_id","conflict_files"],"additionalProperties":false};
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
if(data.resolution_strategy === undefined){
data.resolution_strategy = "hybrid";
}
if(data.preserve_functionality === undefined){
data.preserve_functionality = true;
}
if((data.project_id === undefined) || (!(func0.call(data, "project_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"},message:"must have required property '"+"project_id"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.conflict_files === undefined) || (!(func0.call(data, "conflict_files")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conflict_files"},message:"must have required property '"+"conflict_files"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "project_id") || (key0 === "conflict_files")) || (key0 === "resolution_strategy")) || (key0 === "preserve_functionality"))){
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
if(data.project_id !== undefined && func0.call(data, "project_id")){
let data0 = data.project_id;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.project_id.type,parentSchema:schema0.properties.project_id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.conflict_files !== undefined && func0.call(data, "conflict_files")){
let data1 = data.conflict_files;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/conflict_files/" + i0,schemaPath:"#/properties/conflict_files/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.conflict_files.items.type,parentSchema:schema0.properties.conflict_files.items,data:data2};
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
const err5 = {instancePath:instancePath+"/conflict_files",schemaPath:"#/properties/conflict_files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.conflict_files.type,parentSchema:schema0.properties.conflict_files,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let data3 = data.resolution_strategy;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/resolution_strategy",schemaPath:"#/properties/resolution_strategy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.resolution_strategy.type,parentSchema:schema0.properties.resolution_strategy,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data3 === "auto") || (data3 === "manual")) || (data3 === "hybrid"))){
const err7 = {instancePath:instancePath+"/resolution_strategy",schemaPath:"#/properties/resolution_strategy/enum",keyword:"enum",params:{allowedValues: schema0.properties.resolution_strategy.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.resolution_strategy.enum,parentSchema:schema0.properties.resolution_strategy,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
let data4 = data.preserve_functionality;
if(typeof data4 !== "boolean"){
const err8 = {instancePath:instancePath+"/preserve_functionality",schemaPath:"#/properties/preserve_functionality/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.preserve_functionality.type,parentSchema:schema0.properties.preserve_functionality,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const constraints = validate1;
const schema1 = {"properties":{"project_id":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:~-]*$","description":"An id. It starts with a letter or digit and has only letters, digits and `.`, `_`, `:`, `~`, `-`; 1 to 128 characters."},"conflict_files":{"allOf":[{"minItems":1,"description":"Name at least one file; analyze_project_health lists the files in conflict."},{"maxItems":100,"description":"At most 100 files, each named once.","uniqueItems":true},{"items":{"type":"string","minLength":1,"maxLength":4096,"pattern":"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))(?!(?:.*/)?\\.[gG][iI][tT](?:/|$))[^\\u0000-\\u001f\\u007f]+$","description":"A path relative to the root of the work tree. It does not start with `/` and has no `..` segment, no `.git` segment and no control character."}}]}}};
const func5 = func5Module.default ?? func5Module;
const func8 = func8Module.default ?? func8Module;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:~-]*$", "u");
const pattern1 = new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))(?!(?:.*/)?\\.[gG][iI][tT](?:/|$))[^\\u0000-\\u001f\\u007f]+$", "u");

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
if(data.project_id !== undefined && func0.call(data, "project_id")){
let data0 = data.project_id;
if(typeof data0 === "string"){
if(func5(data0) > 128){
const err0 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema1.properties.project_id,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func5(data0) < 1){
const err1 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.project_id,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:~-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:~-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:~-]*$",parentSchema:schema1.properties.project_id,data:data0};
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
const err3 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.project_id.type,parentSchema:schema1.properties.project_id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.conflict_files !== undefined && func0.call(data, "conflict_files")){
let data1 = data.conflict_files;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/conflict_files",schemaPath:"#/properties/conflict_files/allOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema1.properties.conflict_files.allOf[0],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(Array.isArray(data1)){
if(data1.length > 100){
const err5 = {instancePath:instancePath+"/conflict_files",schemaPath:"#/properties/conflict_files/allOf/1/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema1.properties.conflict_files.allOf[1],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
let i0 = data1.length;
let j0;
if(i0 > 1){
outer0:
for(;i0--;){
for(j0 = i0; j0--;){
if(func8(data1[i0], data1[j0])){
const err6 = {instancePath:instancePath+"/conflict_files",schemaPath:"#/properties/conflict_files/allOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i0, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i0+" are identical)",schema:true,parentSchema:schema1.properties.conflict_files.allOf[1],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer0;
}
}
}
}
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i1=0; i1<len0; i1++){
let data2 = data1[i1];
if(typeof data2 === "string"){
if(func5(data2) > 4096){
const err7 = {instancePath:instancePath+"/conflict_files/" + i1,schemaPath:"#/properties/conflict_files/allOf/2/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema1.properties.conflict_files.allOf[2].items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func5(data2) < 1){
const err8 = {instancePath:instancePath+"/conflict_files/" + i1,schemaPath:"#/properties/conflict_files/allOf/2/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.conflict_files.allOf[2].items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/conflict_files/" + i1,schemaPath:"#/properties/conflict_files/allOf/2/items/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))(?!(?:.*/)?\\.[gG][iI][tT](?:/|$))[^\\u0000-\\u001f\\u007f]+$"},message:"must match pattern \""+"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))(?!(?:.*/)?\\.[gG][iI][tT](?:/|$))[^\\u0000-\\u001f\\u007f]+$"+"\"",schema:"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))(?!(?:.*/)?\\.[gG][iI][tT](?:/|$))[^\\u0000-\\u001f\\u007f]+$",parentSchema:schema1.properties.conflict_files.allOf[2].items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/conflict_files/" + i1,schemaPath:"#/properties/conflict_files/allOf/2/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.conflict_files.allOf[2].items.type,parentSchema:schema1.properties.conflict_files.allOf[2].items,data:data2};
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
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"project_id":true,"conflict_files":true},"dynamicProps":false,"dynamicItems":false};

export const output = validate2;
const schema2 = {"type":"object","description":"What was decided for each file, what was applied, and what was not.","additionalProperties":false,"required":["project_id","strategy","files","failed","source"],"properties":{"project_id":{"type":"string","description":"The project."},"strategy":{"type":"string","enum":["auto","manual","hybrid"],"description":"The strategy that was asked for. `manual` only proposes."},"files":{"type":"array","description":"The decision for each file that could be read.","items":{"type":"object","additionalProperties":false,"required":["path","decision","confidence","by","explanation"],"properties":{"path":{"type":"string","description":"The file, as it was asked for."},"decision":{"type":"string","enum":["resolved","needs_human"],"description":"`resolved`: the content can be used. `needs_human`: somebody has to decide; the content, where there is one, is a proposal."},"content":{"type":"string","description":"The proposed text; absent when it was applied or when there is none."},"confidence":{"type":"number","description":"How sure it is that this is what both sides meant, 0 to 1.","minimum":0,"maximum":1},"by":{"type":"string","enum":["rule","model"],"description":"Who resolved it: `rule`, a rule of three-way merging; `model`, a judgement."},"explanation":{"type":"string","description":"What was done with both sides, and why."}}}},"applied":{"type":"array","description":"The files that the Web Server was told to resolve.","items":{"type":"object","additionalProperties":false,"required":["path","resolved"],"properties":{"path":{"type":"string","description":"The file."},"resolved":{"type":"boolean","description":"Whether it is resolved and staged; false when the check afterwards failed and the file was put back."},"undo_id":{"type":["string","null"],"description":"The id to undo this resolution with."},"backup_ref":{"type":["string","null"],"description":"The ref under which the state before is kept."},"remaining":{"type":"array","description":"The files of the same work tree that are still in conflict.","items":{"type":"string","description":"A path."}},"verification":{"type":["object","null"],"description":"The check that ran afterwards; null or absent when none did.","additionalProperties":true,"properties":{"passed":{"type":"boolean","description":"Whether the command exited with 0."},"output":{"type":["string","null"],"description":"The end of what the command wrote."}}}}}},"failed":{"type":"array","description":"The files that could not be read or written.","items":{"type":"object","additionalProperties":false,"required":["path","code","message"],"properties":{"path":{"type":"string","description":"The file."},"code":{"type":"string","description":"The error's code."},"message":{"type":"string","description":"What happened."}}}},"ignored_paths":{"type":"array","description":"Paths that the model answered although nobody asked for them; nothing was done with them.","items":{"type":"string","description":"A path."}},"source":{"type":"string","enum":["ai","fallback"],"description":"Where the answer comes from: `ai`, a model; `fallback`, rules over the facts, without a model."},"notice":{"type":"string","description":"Why no model answered; absent when one did."},"model":{"type":"string","description":"The model that answered; absent with `fallback`."}}};

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
if((data.strategy === undefined) || (!(func0.call(data, "strategy")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "strategy"},message:"must have required property '"+"strategy"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.files === undefined) || (!(func0.call(data, "files")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.failed === undefined) || (!(func0.call(data, "failed")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema2.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.project_id !== undefined && func0.call(data, "project_id")){
let data0 = data.project_id;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.project_id.type,parentSchema:schema2.properties.project_id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.strategy !== undefined && func0.call(data, "strategy")){
let data1 = data.strategy;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.strategy.type,parentSchema:schema2.properties.strategy,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data1 === "auto") || (data1 === "manual")) || (data1 === "hybrid"))){
const err8 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema2.properties.strategy.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.strategy.enum,parentSchema:schema2.properties.strategy,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.files !== undefined && func0.call(data, "files")){
let data2 = data.files;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.path === undefined) || (!(func0.call(data3, "path")))){
const err9 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema2.properties.files.items.required,parentSchema:schema2.properties.files.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data3.decision === undefined) || (!(func0.call(data3, "decision")))){
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema2.properties.files.items.required,parentSchema:schema2.properties.files.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data3.confidence === undefined) || (!(func0.call(data3, "confidence")))){
const err11 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'",schema:schema2.properties.files.items.required,parentSchema:schema2.properties.files.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data3.by === undefined) || (!(func0.call(data3, "by")))){
const err12 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema2.properties.files.items.required,parentSchema:schema2.properties.files.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data3.explanation === undefined) || (!(func0.call(data3, "explanation")))){
const err13 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "explanation"},message:"must have required property '"+"explanation"+"'",schema:schema2.properties.files.items.required,parentSchema:schema2.properties.files.items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!((((((key1 === "path") || (key1 === "decision")) || (key1 === "content")) || (key1 === "confidence")) || (key1 === "by")) || (key1 === "explanation"))){
const err14 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.files.items,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.path !== undefined && func0.call(data3, "path")){
let data4 = data3.path;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.files.items.properties.path.type,parentSchema:schema2.properties.files.items.properties.path,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.decision !== undefined && func0.call(data3, "decision")){
let data5 = data3.decision;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/files/" + i0+"/decision",schemaPath:"#/properties/files/items/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.files.items.properties.decision.type,parentSchema:schema2.properties.files.items.properties.decision,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data5 === "resolved") || (data5 === "needs_human"))){
const err17 = {instancePath:instancePath+"/files/" + i0+"/decision",schemaPath:"#/properties/files/items/properties/decision/enum",keyword:"enum",params:{allowedValues: schema2.properties.files.items.properties.decision.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.files.items.properties.decision.enum,parentSchema:schema2.properties.files.items.properties.decision,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.content !== undefined && func0.call(data3, "content")){
let data6 = data3.content;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/files/" + i0+"/content",schemaPath:"#/properties/files/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.files.items.properties.content.type,parentSchema:schema2.properties.files.items.properties.content,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.confidence !== undefined && func0.call(data3, "confidence")){
let data7 = data3.confidence;
if(typeof data7 == "number"){
if(data7 > 1 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/files/" + i0+"/confidence",schemaPath:"#/properties/files/items/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema2.properties.files.items.properties.confidence,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/files/" + i0+"/confidence",schemaPath:"#/properties/files/items/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema2.properties.files.items.properties.confidence,data:data7};
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
const err21 = {instancePath:instancePath+"/files/" + i0+"/confidence",schemaPath:"#/properties/files/items/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema2.properties.files.items.properties.confidence.type,parentSchema:schema2.properties.files.items.properties.confidence,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.by !== undefined && func0.call(data3, "by")){
let data8 = data3.by;
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/files/" + i0+"/by",schemaPath:"#/properties/files/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.files.items.properties.by.type,parentSchema:schema2.properties.files.items.properties.by,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data8 === "rule") || (data8 === "model"))){
const err23 = {instancePath:instancePath+"/files/" + i0+"/by",schemaPath:"#/properties/files/items/properties/by/enum",keyword:"enum",params:{allowedValues: schema2.properties.files.items.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.files.items.properties.by.enum,parentSchema:schema2.properties.files.items.properties.by,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3.explanation !== undefined && func0.call(data3, "explanation")){
let data9 = data3.explanation;
if(typeof data9 !== "string"){
const err24 = {instancePath:instancePath+"/files/" + i0+"/explanation",schemaPath:"#/properties/files/items/properties/explanation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.files.items.properties.explanation.type,parentSchema:schema2.properties.files.items.properties.explanation,data:data9};
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
const err25 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.files.items.type,parentSchema:schema2.properties.files.items,data:data3};
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
const err26 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.files.type,parentSchema:schema2.properties.files,data:data2};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.applied !== undefined && func0.call(data, "applied")){
let data10 = data.applied;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.path === undefined) || (!(func0.call(data11, "path")))){
const err27 = {instancePath:instancePath+"/applied/" + i1,schemaPath:"#/properties/applied/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema2.properties.applied.items.required,parentSchema:schema2.properties.applied.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data11.resolved === undefined) || (!(func0.call(data11, "resolved")))){
const err28 = {instancePath:instancePath+"/applied/" + i1,schemaPath:"#/properties/applied/items/required",keyword:"required",params:{missingProperty: "resolved"},message:"must have required property '"+"resolved"+"'",schema:schema2.properties.applied.items.required,parentSchema:schema2.properties.applied.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 of Object.keys(data11)){
if(!((((((key2 === "path") || (key2 === "resolved")) || (key2 === "undo_id")) || (key2 === "backup_ref")) || (key2 === "remaining")) || (key2 === "verification"))){
const err29 = {instancePath:instancePath+"/applied/" + i1,schemaPath:"#/properties/applied/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.applied.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.path !== undefined && func0.call(data11, "path")){
let data12 = data11.path;
if(typeof data12 !== "string"){
const err30 = {instancePath:instancePath+"/applied/" + i1+"/path",schemaPath:"#/properties/applied/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.applied.items.properties.path.type,parentSchema:schema2.properties.applied.items.properties.path,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.resolved !== undefined && func0.call(data11, "resolved")){
let data13 = data11.resolved;
if(typeof data13 !== "boolean"){
const err31 = {instancePath:instancePath+"/applied/" + i1+"/resolved",schemaPath:"#/properties/applied/items/properties/resolved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema2.properties.applied.items.properties.resolved.type,parentSchema:schema2.properties.applied.items.properties.resolved,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.undo_id !== undefined && func0.call(data11, "undo_id")){
let data14 = data11.undo_id;
if((typeof data14 !== "string") && (data14 !== null)){
const err32 = {instancePath:instancePath+"/applied/" + i1+"/undo_id",schemaPath:"#/properties/applied/items/properties/undo_id/type",keyword:"type",params:{type: schema2.properties.applied.items.properties.undo_id.type},message:"must be string,null",schema:schema2.properties.applied.items.properties.undo_id.type,parentSchema:schema2.properties.applied.items.properties.undo_id,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.backup_ref !== undefined && func0.call(data11, "backup_ref")){
let data15 = data11.backup_ref;
if((typeof data15 !== "string") && (data15 !== null)){
const err33 = {instancePath:instancePath+"/applied/" + i1+"/backup_ref",schemaPath:"#/properties/applied/items/properties/backup_ref/type",keyword:"type",params:{type: schema2.properties.applied.items.properties.backup_ref.type},message:"must be string,null",schema:schema2.properties.applied.items.properties.backup_ref.type,parentSchema:schema2.properties.applied.items.properties.backup_ref,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.remaining !== undefined && func0.call(data11, "remaining")){
let data16 = data11.remaining;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 !== "string"){
const err34 = {instancePath:instancePath+"/applied/" + i1+"/remaining/" + i2,schemaPath:"#/properties/applied/items/properties/remaining/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.applied.items.properties.remaining.items.type,parentSchema:schema2.properties.applied.items.properties.remaining.items,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/applied/" + i1+"/remaining",schemaPath:"#/properties/applied/items/properties/remaining/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.applied.items.properties.remaining.type,parentSchema:schema2.properties.applied.items.properties.remaining,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.verification !== undefined && func0.call(data11, "verification")){
let data18 = data11.verification;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
const err36 = {instancePath:instancePath+"/applied/" + i1+"/verification",schemaPath:"#/properties/applied/items/properties/verification/type",keyword:"type",params:{type: schema2.properties.applied.items.properties.verification.type},message:"must be object,null",schema:schema2.properties.applied.items.properties.verification.type,parentSchema:schema2.properties.applied.items.properties.verification,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.passed !== undefined && func0.call(data18, "passed")){
let data19 = data18.passed;
if(typeof data19 !== "boolean"){
const err37 = {instancePath:instancePath+"/applied/" + i1+"/verification/passed",schemaPath:"#/properties/applied/items/properties/verification/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema2.properties.applied.items.properties.verification.properties.passed.type,parentSchema:schema2.properties.applied.items.properties.verification.properties.passed,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data18.output !== undefined && func0.call(data18, "output")){
let data20 = data18.output;
if((typeof data20 !== "string") && (data20 !== null)){
const err38 = {instancePath:instancePath+"/applied/" + i1+"/verification/output",schemaPath:"#/properties/applied/items/properties/verification/properties/output/type",keyword:"type",params:{type: schema2.properties.applied.items.properties.verification.properties.output.type},message:"must be string,null",schema:schema2.properties.applied.items.properties.verification.properties.output.type,parentSchema:schema2.properties.applied.items.properties.verification.properties.output,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/applied/" + i1,schemaPath:"#/properties/applied/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.applied.items.type,parentSchema:schema2.properties.applied.items,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.applied.type,parentSchema:schema2.properties.applied,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.failed !== undefined && func0.call(data, "failed")){
let data21 = data.failed;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.path === undefined) || (!(func0.call(data22, "path")))){
const err41 = {instancePath:instancePath+"/failed/" + i3,schemaPath:"#/properties/failed/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema2.properties.failed.items.required,parentSchema:schema2.properties.failed.items,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((data22.code === undefined) || (!(func0.call(data22, "code")))){
const err42 = {instancePath:instancePath+"/failed/" + i3,schemaPath:"#/properties/failed/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema2.properties.failed.items.required,parentSchema:schema2.properties.failed.items,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((data22.message === undefined) || (!(func0.call(data22, "message")))){
const err43 = {instancePath:instancePath+"/failed/" + i3,schemaPath:"#/properties/failed/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema2.properties.failed.items.required,parentSchema:schema2.properties.failed.items,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key3 of Object.keys(data22)){
if(!(((key3 === "path") || (key3 === "code")) || (key3 === "message"))){
const err44 = {instancePath:instancePath+"/failed/" + i3,schemaPath:"#/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.failed.items,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data22.path !== undefined && func0.call(data22, "path")){
let data23 = data22.path;
if(typeof data23 !== "string"){
const err45 = {instancePath:instancePath+"/failed/" + i3+"/path",schemaPath:"#/properties/failed/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.failed.items.properties.path.type,parentSchema:schema2.properties.failed.items.properties.path,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data22.code !== undefined && func0.call(data22, "code")){
let data24 = data22.code;
if(typeof data24 !== "string"){
const err46 = {instancePath:instancePath+"/failed/" + i3+"/code",schemaPath:"#/properties/failed/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.failed.items.properties.code.type,parentSchema:schema2.properties.failed.items.properties.code,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data22.message !== undefined && func0.call(data22, "message")){
let data25 = data22.message;
if(typeof data25 !== "string"){
const err47 = {instancePath:instancePath+"/failed/" + i3+"/message",schemaPath:"#/properties/failed/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.failed.items.properties.message.type,parentSchema:schema2.properties.failed.items.properties.message,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/failed/" + i3,schemaPath:"#/properties/failed/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.failed.items.type,parentSchema:schema2.properties.failed.items,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.failed.type,parentSchema:schema2.properties.failed,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.ignored_paths !== undefined && func0.call(data, "ignored_paths")){
let data26 = data.ignored_paths;
if(Array.isArray(data26)){
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
let data27 = data26[i4];
if(typeof data27 !== "string"){
const err50 = {instancePath:instancePath+"/ignored_paths/" + i4,schemaPath:"#/properties/ignored_paths/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.ignored_paths.items.type,parentSchema:schema2.properties.ignored_paths.items,data:data27};
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
const err51 = {instancePath:instancePath+"/ignored_paths",schemaPath:"#/properties/ignored_paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.ignored_paths.type,parentSchema:schema2.properties.ignored_paths,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data28 = data.source;
if(typeof data28 !== "string"){
const err52 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.source.type,parentSchema:schema2.properties.source,data:data28};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!((data28 === "ai") || (data28 === "fallback"))){
const err53 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema2.properties.source.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.source.enum,parentSchema:schema2.properties.source,data:data28};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.notice !== undefined && func0.call(data, "notice")){
let data29 = data.notice;
if(typeof data29 !== "string"){
const err54 = {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.notice.type,parentSchema:schema2.properties.notice,data:data29};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.model !== undefined && func0.call(data, "model")){
let data30 = data.model;
if(typeof data30 !== "string"){
const err55 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.model.type,parentSchema:schema2.properties.model,data:data30};
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
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const answer = validate3;
const schema3 = {"type":"object","description":"A resolution of each file.","additionalProperties":false,"required":["files"],"properties":{"files":{"type":"array","description":"One entry for each file that was asked for.","items":{"type":"object","additionalProperties":false,"required":["path","decision","confidence","by","explanation"],"properties":{"path":{"type":"string","description":"The file, as it was asked for."},"decision":{"type":"string","enum":["resolved","needs_human"],"description":"`resolved`: the content can be used. `needs_human`: somebody has to decide; the content, where there is one, is a proposal."},"content":{"type":"string","description":"The whole file without conflict markers. Leave it out with `needs_human` when there is no proposal."},"confidence":{"type":"number","description":"How sure it is that this is what both sides meant, 0 to 1.","minimum":0,"maximum":1},"by":{"type":"string","enum":["rule","model"],"description":"Who resolved it: `rule`, a rule of three-way merging; `model`, a judgement."},"explanation":{"type":"string","description":"What was done with both sides, and why."}}}},"apply":{"type":"array","description":"Made by the server from `files`: what is written. Leave it out.","items":{"type":"object","additionalProperties":false,"required":["path","etag","content"],"properties":{"path":{"type":"string","description":"The file."},"etag":{"type":"string","description":"The version that it resolves."},"agent_id":{"type":"string","description":"The agent whose work tree it is in."},"content":{"type":"string","description":"The resolved text."},"verify":{"type":"array","description":"A command that must pass afterwards.","items":{"type":"string","description":"One word."}}}}},"ignored_paths":{"type":"array","description":"Made by the server: paths that were answered but not asked for. Leave it out.","items":{"type":"string","description":"A path."}}}};

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
if((data.files === undefined) || (!(func0.call(data, "files")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "files") || (key0 === "apply")) || (key0 === "ignored_paths"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.files !== undefined && func0.call(data, "files")){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err2 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema3.properties.files.items.required,parentSchema:schema3.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data1.decision === undefined) || (!(func0.call(data1, "decision")))){
const err3 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema3.properties.files.items.required,parentSchema:schema3.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.confidence === undefined) || (!(func0.call(data1, "confidence")))){
const err4 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'",schema:schema3.properties.files.items.required,parentSchema:schema3.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.by === undefined) || (!(func0.call(data1, "by")))){
const err5 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema3.properties.files.items.required,parentSchema:schema3.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data1.explanation === undefined) || (!(func0.call(data1, "explanation")))){
const err6 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "explanation"},message:"must have required property '"+"explanation"+"'",schema:schema3.properties.files.items.required,parentSchema:schema3.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((((((key1 === "path") || (key1 === "decision")) || (key1 === "content")) || (key1 === "confidence")) || (key1 === "by")) || (key1 === "explanation"))){
const err7 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.files.items.properties.path.type,parentSchema:schema3.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.decision !== undefined && func0.call(data1, "decision")){
let data3 = data1.decision;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/files/" + i0+"/decision",schemaPath:"#/properties/files/items/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.files.items.properties.decision.type,parentSchema:schema3.properties.files.items.properties.decision,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data3 === "resolved") || (data3 === "needs_human"))){
const err10 = {instancePath:instancePath+"/files/" + i0+"/decision",schemaPath:"#/properties/files/items/properties/decision/enum",keyword:"enum",params:{allowedValues: schema3.properties.files.items.properties.decision.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.files.items.properties.decision.enum,parentSchema:schema3.properties.files.items.properties.decision,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.content !== undefined && func0.call(data1, "content")){
let data4 = data1.content;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/files/" + i0+"/content",schemaPath:"#/properties/files/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.files.items.properties.content.type,parentSchema:schema3.properties.files.items.properties.content,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.confidence !== undefined && func0.call(data1, "confidence")){
let data5 = data1.confidence;
if(typeof data5 == "number"){
if(data5 > 1 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/files/" + i0+"/confidence",schemaPath:"#/properties/files/items/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema3.properties.files.items.properties.confidence,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/files/" + i0+"/confidence",schemaPath:"#/properties/files/items/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema3.properties.files.items.properties.confidence,data:data5};
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
const err14 = {instancePath:instancePath+"/files/" + i0+"/confidence",schemaPath:"#/properties/files/items/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema3.properties.files.items.properties.confidence.type,parentSchema:schema3.properties.files.items.properties.confidence,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.by !== undefined && func0.call(data1, "by")){
let data6 = data1.by;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/files/" + i0+"/by",schemaPath:"#/properties/files/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.files.items.properties.by.type,parentSchema:schema3.properties.files.items.properties.by,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data6 === "rule") || (data6 === "model"))){
const err16 = {instancePath:instancePath+"/files/" + i0+"/by",schemaPath:"#/properties/files/items/properties/by/enum",keyword:"enum",params:{allowedValues: schema3.properties.files.items.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.files.items.properties.by.enum,parentSchema:schema3.properties.files.items.properties.by,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.explanation !== undefined && func0.call(data1, "explanation")){
let data7 = data1.explanation;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/files/" + i0+"/explanation",schemaPath:"#/properties/files/items/properties/explanation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.files.items.properties.explanation.type,parentSchema:schema3.properties.files.items.properties.explanation,data:data7};
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
const err18 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.files.items.type,parentSchema:schema3.properties.files.items,data:data1};
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
else {
const err19 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.files.type,parentSchema:schema3.properties.files,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.apply !== undefined && func0.call(data, "apply")){
let data8 = data.apply;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.path === undefined) || (!(func0.call(data9, "path")))){
const err20 = {instancePath:instancePath+"/apply/" + i1,schemaPath:"#/properties/apply/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema3.properties.apply.items.required,parentSchema:schema3.properties.apply.items,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data9.etag === undefined) || (!(func0.call(data9, "etag")))){
const err21 = {instancePath:instancePath+"/apply/" + i1,schemaPath:"#/properties/apply/items/required",keyword:"required",params:{missingProperty: "etag"},message:"must have required property '"+"etag"+"'",schema:schema3.properties.apply.items.required,parentSchema:schema3.properties.apply.items,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data9.content === undefined) || (!(func0.call(data9, "content")))){
const err22 = {instancePath:instancePath+"/apply/" + i1,schemaPath:"#/properties/apply/items/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema3.properties.apply.items.required,parentSchema:schema3.properties.apply.items,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 of Object.keys(data9)){
if(!(((((key2 === "path") || (key2 === "etag")) || (key2 === "agent_id")) || (key2 === "content")) || (key2 === "verify"))){
const err23 = {instancePath:instancePath+"/apply/" + i1,schemaPath:"#/properties/apply/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.apply.items,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.path !== undefined && func0.call(data9, "path")){
let data10 = data9.path;
if(typeof data10 !== "string"){
const err24 = {instancePath:instancePath+"/apply/" + i1+"/path",schemaPath:"#/properties/apply/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.apply.items.properties.path.type,parentSchema:schema3.properties.apply.items.properties.path,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.etag !== undefined && func0.call(data9, "etag")){
let data11 = data9.etag;
if(typeof data11 !== "string"){
const err25 = {instancePath:instancePath+"/apply/" + i1+"/etag",schemaPath:"#/properties/apply/items/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.apply.items.properties.etag.type,parentSchema:schema3.properties.apply.items.properties.etag,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.agent_id !== undefined && func0.call(data9, "agent_id")){
let data12 = data9.agent_id;
if(typeof data12 !== "string"){
const err26 = {instancePath:instancePath+"/apply/" + i1+"/agent_id",schemaPath:"#/properties/apply/items/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.apply.items.properties.agent_id.type,parentSchema:schema3.properties.apply.items.properties.agent_id,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.content !== undefined && func0.call(data9, "content")){
let data13 = data9.content;
if(typeof data13 !== "string"){
const err27 = {instancePath:instancePath+"/apply/" + i1+"/content",schemaPath:"#/properties/apply/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.apply.items.properties.content.type,parentSchema:schema3.properties.apply.items.properties.content,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.verify !== undefined && func0.call(data9, "verify")){
let data14 = data9.verify;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 !== "string"){
const err28 = {instancePath:instancePath+"/apply/" + i1+"/verify/" + i2,schemaPath:"#/properties/apply/items/properties/verify/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.apply.items.properties.verify.items.type,parentSchema:schema3.properties.apply.items.properties.verify.items,data:data15};
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
const err29 = {instancePath:instancePath+"/apply/" + i1+"/verify",schemaPath:"#/properties/apply/items/properties/verify/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.apply.items.properties.verify.type,parentSchema:schema3.properties.apply.items.properties.verify,data:data14};
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
const err30 = {instancePath:instancePath+"/apply/" + i1,schemaPath:"#/properties/apply/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.apply.items.type,parentSchema:schema3.properties.apply.items,data:data9};
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
else {
const err31 = {instancePath:instancePath+"/apply",schemaPath:"#/properties/apply/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.apply.type,parentSchema:schema3.properties.apply,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.ignored_paths !== undefined && func0.call(data, "ignored_paths")){
let data16 = data.ignored_paths;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 !== "string"){
const err32 = {instancePath:instancePath+"/ignored_paths/" + i3,schemaPath:"#/properties/ignored_paths/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.ignored_paths.items.type,parentSchema:schema3.properties.ignored_paths.items,data:data17};
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
else {
const err33 = {instancePath:instancePath+"/ignored_paths",schemaPath:"#/properties/ignored_paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.ignored_paths.type,parentSchema:schema3.properties.ignored_paths,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.type,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
