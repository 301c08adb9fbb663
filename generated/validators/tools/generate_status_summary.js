// Written by `npm run generate` with Ajv. Do not edit.
import func2Module from "ajv/dist/runtime/equal.js";
import func3Module from "ajv/dist/runtime/ucs2length.js";
export const input = validate0;
const schema0 = {"type":"object","properties":{"project_ids":{"type":"array","items":{"type":"string"},"description":"Projects to include in summary"},"summary_type":{"type":"string","enum":["executive","technical","timeline"],"default":"executive"},"include_recommendations":{"type":"boolean","default":true}},"additionalProperties":false};
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
if(data.summary_type === undefined){
data.summary_type = "executive";
}
if(data.include_recommendations === undefined){
data.include_recommendations = true;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "project_ids") || (key0 === "summary_type")) || (key0 === "include_recommendations"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.project_ids !== undefined && func0.call(data, "project_ids")){
let data0 = data.project_ids;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/project_ids/" + i0,schemaPath:"#/properties/project_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.project_ids.items.type,parentSchema:schema0.properties.project_ids.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/project_ids",schemaPath:"#/properties/project_ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.project_ids.type,parentSchema:schema0.properties.project_ids,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let data2 = data.summary_type;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/summary_type",schemaPath:"#/properties/summary_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.summary_type.type,parentSchema:schema0.properties.summary_type,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data2 === "executive") || (data2 === "technical")) || (data2 === "timeline"))){
const err4 = {instancePath:instancePath+"/summary_type",schemaPath:"#/properties/summary_type/enum",keyword:"enum",params:{allowedValues: schema0.properties.summary_type.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.summary_type.enum,parentSchema:schema0.properties.summary_type,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
let data3 = data.include_recommendations;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/include_recommendations",schemaPath:"#/properties/include_recommendations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.include_recommendations.type,parentSchema:schema0.properties.include_recommendations,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const constraints = validate1;
const schema1 = {"properties":{"project_ids":{"allOf":[{"maxItems":100,"description":"At most 100 projects, each named once.","uniqueItems":true},{"items":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:~-]*$","description":"An id. It starts with a letter or digit and has only letters, digits and `.`, `_`, `:`, `~`, `-`; 1 to 128 characters."}}]}}};
const func2 = func2Module.default ?? func2Module;
const func3 = func3Module.default ?? func3Module;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:~-]*$", "u");

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
if(data.project_ids !== undefined && func0.call(data, "project_ids")){
let data0 = data.project_ids;
if(Array.isArray(data0)){
if(data0.length > 100){
const err0 = {instancePath:instancePath+"/project_ids",schemaPath:"#/properties/project_ids/allOf/0/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema1.properties.project_ids.allOf[0],data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
let i0 = data0.length;
let j0;
if(i0 > 1){
outer0:
for(;i0--;){
for(j0 = i0; j0--;){
if(func2(data0[i0], data0[j0])){
const err1 = {instancePath:instancePath+"/project_ids",schemaPath:"#/properties/project_ids/allOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i0, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i0+" are identical)",schema:true,parentSchema:schema1.properties.project_ids.allOf[0],data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i1=0; i1<len0; i1++){
let data1 = data0[i1];
if(typeof data1 === "string"){
if(func3(data1) > 128){
const err2 = {instancePath:instancePath+"/project_ids/" + i1,schemaPath:"#/properties/project_ids/allOf/1/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema1.properties.project_ids.allOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/project_ids/" + i1,schemaPath:"#/properties/project_ids/allOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.project_ids.allOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/project_ids/" + i1,schemaPath:"#/properties/project_ids/allOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:~-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:~-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._:~-]*$",parentSchema:schema1.properties.project_ids.allOf[1].items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/project_ids/" + i1,schemaPath:"#/properties/project_ids/allOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.project_ids.allOf[1].items.type,parentSchema:schema1.properties.project_ids.allOf[1].items,data:data1};
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
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"project_ids":true},"dynamicProps":false,"dynamicItems":false};

export const output = validate2;
const schema2 = {"type":"object","description":"A summary for people, and the facts that it is made of.","additionalProperties":false,"required":["summary","summary_type","highlights","recommendations","projects","failed","more_projects","source"],"properties":{"summary":{"type":"string","description":"The summary in Markdown."},"summary_type":{"type":"string","enum":["executive","technical","timeline"],"description":"The reader it is written for."},"highlights":{"type":"array","description":"What matters most, one sentence each.","items":{"type":"string","description":"One sentence."}},"recommendations":{"type":"array","description":"What to do next; empty when recommendations were not asked for.","items":{"type":"object","additionalProperties":false,"required":["project_id","action","reason"],"properties":{"project_id":{"type":["string","null"],"description":"The project; null for all of them."},"action":{"type":"string","description":"What to do."},"reason":{"type":"string","description":"Why."}}}},"projects":{"type":"array","description":"The projects that it covers.","items":{"type":"object","additionalProperties":false,"required":["project_id","name","status","progress","agents","conflicts","blockers","observed_at"],"properties":{"project_id":{"type":"string","description":"The project."},"name":{"type":"string","description":"The project's name."},"status":{"type":"string","enum":["creating","running","paused","completed","failed"],"description":"The project's state."},"progress":{"type":["number","null"],"description":"The share of the work that is done; null where that is not known.","minimum":0,"maximum":1},"agents":{"type":"integer","description":"The number of agents.","minimum":0},"conflicts":{"type":"integer","description":"The number of files in conflict.","minimum":0},"blockers":{"type":"integer","description":"The number of blockers.","minimum":0},"observed_at":{"type":["string","null"],"description":"When the facts were observed (RFC 3339 UTC)."}}}},"failed":{"type":"array","description":"The projects that could not be read.","items":{"type":"object","additionalProperties":false,"required":["project_id","code","message"],"properties":{"project_id":{"type":"string","description":"The project."},"code":{"type":"string","description":"The error's code."},"message":{"type":"string","description":"What happened."}}}},"more_projects":{"type":"boolean","description":"Whether the Web Server lists more projects than the 100 that one summary covers."},"source":{"type":"string","enum":["ai","fallback"],"description":"Where the answer comes from: `ai`, a model; `fallback`, rules over the facts, without a model."},"notice":{"type":"string","description":"Why no model answered; absent when one did."},"model":{"type":"string","description":"The model that answered; absent with `fallback`."}}};

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
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.summary_type === undefined) || (!(func0.call(data, "summary_type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary_type"},message:"must have required property '"+"summary_type"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.highlights === undefined) || (!(func0.call(data, "highlights")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "highlights"},message:"must have required property '"+"highlights"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.recommendations === undefined) || (!(func0.call(data, "recommendations")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recommendations"},message:"must have required property '"+"recommendations"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.projects === undefined) || (!(func0.call(data, "projects")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "projects"},message:"must have required property '"+"projects"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.failed === undefined) || (!(func0.call(data, "failed")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.more_projects === undefined) || (!(func0.call(data, "more_projects")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "more_projects"},message:"must have required property '"+"more_projects"+"'",schema:schema2.required,parentSchema:schema2,data};
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
if(data.summary !== undefined && func0.call(data, "summary")){
let data0 = data.summary;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.summary.type,parentSchema:schema2.properties.summary,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.summary_type !== undefined && func0.call(data, "summary_type")){
let data1 = data.summary_type;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/summary_type",schemaPath:"#/properties/summary_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.summary_type.type,parentSchema:schema2.properties.summary_type,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data1 === "executive") || (data1 === "technical")) || (data1 === "timeline"))){
const err11 = {instancePath:instancePath+"/summary_type",schemaPath:"#/properties/summary_type/enum",keyword:"enum",params:{allowedValues: schema2.properties.summary_type.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.summary_type.enum,parentSchema:schema2.properties.summary_type,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.highlights !== undefined && func0.call(data, "highlights")){
let data2 = data.highlights;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/highlights/" + i0,schemaPath:"#/properties/highlights/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.highlights.items.type,parentSchema:schema2.properties.highlights.items,data:data3};
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
else {
const err13 = {instancePath:instancePath+"/highlights",schemaPath:"#/properties/highlights/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.highlights.type,parentSchema:schema2.properties.highlights,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.recommendations !== undefined && func0.call(data, "recommendations")){
let data4 = data.recommendations;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.project_id === undefined) || (!(func0.call(data5, "project_id")))){
const err14 = {instancePath:instancePath+"/recommendations/" + i1,schemaPath:"#/properties/recommendations/items/required",keyword:"required",params:{missingProperty: "project_id"},message:"must have required property '"+"project_id"+"'",schema:schema2.properties.recommendations.items.required,parentSchema:schema2.properties.recommendations.items,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data5.action === undefined) || (!(func0.call(data5, "action")))){
const err15 = {instancePath:instancePath+"/recommendations/" + i1,schemaPath:"#/properties/recommendations/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema2.properties.recommendations.items.required,parentSchema:schema2.properties.recommendations.items,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data5.reason === undefined) || (!(func0.call(data5, "reason")))){
const err16 = {instancePath:instancePath+"/recommendations/" + i1,schemaPath:"#/properties/recommendations/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema2.properties.recommendations.items.required,parentSchema:schema2.properties.recommendations.items,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 of Object.keys(data5)){
if(!(((key1 === "project_id") || (key1 === "action")) || (key1 === "reason"))){
const err17 = {instancePath:instancePath+"/recommendations/" + i1,schemaPath:"#/properties/recommendations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.recommendations.items,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.project_id !== undefined && func0.call(data5, "project_id")){
let data6 = data5.project_id;
if((typeof data6 !== "string") && (data6 !== null)){
const err18 = {instancePath:instancePath+"/recommendations/" + i1+"/project_id",schemaPath:"#/properties/recommendations/items/properties/project_id/type",keyword:"type",params:{type: schema2.properties.recommendations.items.properties.project_id.type},message:"must be string,null",schema:schema2.properties.recommendations.items.properties.project_id.type,parentSchema:schema2.properties.recommendations.items.properties.project_id,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.action !== undefined && func0.call(data5, "action")){
let data7 = data5.action;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/recommendations/" + i1+"/action",schemaPath:"#/properties/recommendations/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.recommendations.items.properties.action.type,parentSchema:schema2.properties.recommendations.items.properties.action,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.reason !== undefined && func0.call(data5, "reason")){
let data8 = data5.reason;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/recommendations/" + i1+"/reason",schemaPath:"#/properties/recommendations/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.recommendations.items.properties.reason.type,parentSchema:schema2.properties.recommendations.items.properties.reason,data:data8};
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
const err21 = {instancePath:instancePath+"/recommendations/" + i1,schemaPath:"#/properties/recommendations/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.recommendations.items.type,parentSchema:schema2.properties.recommendations.items,data:data5};
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
const err22 = {instancePath:instancePath+"/recommendations",schemaPath:"#/properties/recommendations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.recommendations.type,parentSchema:schema2.properties.recommendations,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.projects !== undefined && func0.call(data, "projects")){
let data9 = data.projects;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.project_id === undefined) || (!(func0.call(data10, "project_id")))){
const err23 = {instancePath:instancePath+"/projects/" + i2,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "project_id"},message:"must have required property '"+"project_id"+"'",schema:schema2.properties.projects.items.required,parentSchema:schema2.properties.projects.items,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data10.name === undefined) || (!(func0.call(data10, "name")))){
const err24 = {instancePath:instancePath+"/projects/" + i2,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema2.properties.projects.items.required,parentSchema:schema2.properties.projects.items,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data10.status === undefined) || (!(func0.call(data10, "status")))){
const err25 = {instancePath:instancePath+"/projects/" + i2,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema2.properties.projects.items.required,parentSchema:schema2.properties.projects.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((data10.progress === undefined) || (!(func0.call(data10, "progress")))){
const err26 = {instancePath:instancePath+"/projects/" + i2,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "progress"},message:"must have required property '"+"progress"+"'",schema:schema2.properties.projects.items.required,parentSchema:schema2.properties.projects.items,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data10.agents === undefined) || (!(func0.call(data10, "agents")))){
const err27 = {instancePath:instancePath+"/projects/" + i2,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "agents"},message:"must have required property '"+"agents"+"'",schema:schema2.properties.projects.items.required,parentSchema:schema2.properties.projects.items,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data10.conflicts === undefined) || (!(func0.call(data10, "conflicts")))){
const err28 = {instancePath:instancePath+"/projects/" + i2,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "conflicts"},message:"must have required property '"+"conflicts"+"'",schema:schema2.properties.projects.items.required,parentSchema:schema2.properties.projects.items,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data10.blockers === undefined) || (!(func0.call(data10, "blockers")))){
const err29 = {instancePath:instancePath+"/projects/" + i2,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "blockers"},message:"must have required property '"+"blockers"+"'",schema:schema2.properties.projects.items.required,parentSchema:schema2.properties.projects.items,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data10.observed_at === undefined) || (!(func0.call(data10, "observed_at")))){
const err30 = {instancePath:instancePath+"/projects/" + i2,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "observed_at"},message:"must have required property '"+"observed_at"+"'",schema:schema2.properties.projects.items.required,parentSchema:schema2.properties.projects.items,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 of Object.keys(data10)){
if(!((((((((key2 === "project_id") || (key2 === "name")) || (key2 === "status")) || (key2 === "progress")) || (key2 === "agents")) || (key2 === "conflicts")) || (key2 === "blockers")) || (key2 === "observed_at"))){
const err31 = {instancePath:instancePath+"/projects/" + i2,schemaPath:"#/properties/projects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.projects.items,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.project_id !== undefined && func0.call(data10, "project_id")){
let data11 = data10.project_id;
if(typeof data11 !== "string"){
const err32 = {instancePath:instancePath+"/projects/" + i2+"/project_id",schemaPath:"#/properties/projects/items/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.projects.items.properties.project_id.type,parentSchema:schema2.properties.projects.items.properties.project_id,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.name !== undefined && func0.call(data10, "name")){
let data12 = data10.name;
if(typeof data12 !== "string"){
const err33 = {instancePath:instancePath+"/projects/" + i2+"/name",schemaPath:"#/properties/projects/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.projects.items.properties.name.type,parentSchema:schema2.properties.projects.items.properties.name,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.status !== undefined && func0.call(data10, "status")){
let data13 = data10.status;
if(typeof data13 !== "string"){
const err34 = {instancePath:instancePath+"/projects/" + i2+"/status",schemaPath:"#/properties/projects/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.projects.items.properties.status.type,parentSchema:schema2.properties.projects.items.properties.status,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((((data13 === "creating") || (data13 === "running")) || (data13 === "paused")) || (data13 === "completed")) || (data13 === "failed"))){
const err35 = {instancePath:instancePath+"/projects/" + i2+"/status",schemaPath:"#/properties/projects/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema2.properties.projects.items.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.projects.items.properties.status.enum,parentSchema:schema2.properties.projects.items.properties.status,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data10.progress !== undefined && func0.call(data10, "progress")){
let data14 = data10.progress;
if((!(typeof data14 == "number")) && (data14 !== null)){
const err36 = {instancePath:instancePath+"/projects/" + i2+"/progress",schemaPath:"#/properties/projects/items/properties/progress/type",keyword:"type",params:{type: schema2.properties.projects.items.properties.progress.type},message:"must be number,null",schema:schema2.properties.projects.items.properties.progress.type,parentSchema:schema2.properties.projects.items.properties.progress,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 > 1 || isNaN(data14)){
const err37 = {instancePath:instancePath+"/projects/" + i2+"/progress",schemaPath:"#/properties/projects/items/properties/progress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema2.properties.projects.items.properties.progress,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/projects/" + i2+"/progress",schemaPath:"#/properties/projects/items/properties/progress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema2.properties.projects.items.properties.progress,data:data14};
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
if(data10.agents !== undefined && func0.call(data10, "agents")){
let data15 = data10.agents;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err39 = {instancePath:instancePath+"/projects/" + i2+"/agents",schemaPath:"#/properties/projects/items/properties/agents/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema2.properties.projects.items.properties.agents.type,parentSchema:schema2.properties.projects.items.properties.agents,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 < 0 || isNaN(data15)){
const err40 = {instancePath:instancePath+"/projects/" + i2+"/agents",schemaPath:"#/properties/projects/items/properties/agents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema2.properties.projects.items.properties.agents,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data10.conflicts !== undefined && func0.call(data10, "conflicts")){
let data16 = data10.conflicts;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err41 = {instancePath:instancePath+"/projects/" + i2+"/conflicts",schemaPath:"#/properties/projects/items/properties/conflicts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema2.properties.projects.items.properties.conflicts.type,parentSchema:schema2.properties.projects.items.properties.conflicts,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 < 0 || isNaN(data16)){
const err42 = {instancePath:instancePath+"/projects/" + i2+"/conflicts",schemaPath:"#/properties/projects/items/properties/conflicts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema2.properties.projects.items.properties.conflicts,data:data16};
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
if(data10.blockers !== undefined && func0.call(data10, "blockers")){
let data17 = data10.blockers;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err43 = {instancePath:instancePath+"/projects/" + i2+"/blockers",schemaPath:"#/properties/projects/items/properties/blockers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema2.properties.projects.items.properties.blockers.type,parentSchema:schema2.properties.projects.items.properties.blockers,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data17 == "number"){
if(data17 < 0 || isNaN(data17)){
const err44 = {instancePath:instancePath+"/projects/" + i2+"/blockers",schemaPath:"#/properties/projects/items/properties/blockers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema2.properties.projects.items.properties.blockers,data:data17};
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
if(data10.observed_at !== undefined && func0.call(data10, "observed_at")){
let data18 = data10.observed_at;
if((typeof data18 !== "string") && (data18 !== null)){
const err45 = {instancePath:instancePath+"/projects/" + i2+"/observed_at",schemaPath:"#/properties/projects/items/properties/observed_at/type",keyword:"type",params:{type: schema2.properties.projects.items.properties.observed_at.type},message:"must be string,null",schema:schema2.properties.projects.items.properties.observed_at.type,parentSchema:schema2.properties.projects.items.properties.observed_at,data:data18};
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
const err46 = {instancePath:instancePath+"/projects/" + i2,schemaPath:"#/properties/projects/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.projects.items.type,parentSchema:schema2.properties.projects.items,data:data10};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.projects.type,parentSchema:schema2.properties.projects,data:data9};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.failed !== undefined && func0.call(data, "failed")){
let data19 = data.failed;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.project_id === undefined) || (!(func0.call(data20, "project_id")))){
const err48 = {instancePath:instancePath+"/failed/" + i3,schemaPath:"#/properties/failed/items/required",keyword:"required",params:{missingProperty: "project_id"},message:"must have required property '"+"project_id"+"'",schema:schema2.properties.failed.items.required,parentSchema:schema2.properties.failed.items,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((data20.code === undefined) || (!(func0.call(data20, "code")))){
const err49 = {instancePath:instancePath+"/failed/" + i3,schemaPath:"#/properties/failed/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema2.properties.failed.items.required,parentSchema:schema2.properties.failed.items,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((data20.message === undefined) || (!(func0.call(data20, "message")))){
const err50 = {instancePath:instancePath+"/failed/" + i3,schemaPath:"#/properties/failed/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema2.properties.failed.items.required,parentSchema:schema2.properties.failed.items,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key3 of Object.keys(data20)){
if(!(((key3 === "project_id") || (key3 === "code")) || (key3 === "message"))){
const err51 = {instancePath:instancePath+"/failed/" + i3,schemaPath:"#/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.failed.items,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.project_id !== undefined && func0.call(data20, "project_id")){
let data21 = data20.project_id;
if(typeof data21 !== "string"){
const err52 = {instancePath:instancePath+"/failed/" + i3+"/project_id",schemaPath:"#/properties/failed/items/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.failed.items.properties.project_id.type,parentSchema:schema2.properties.failed.items.properties.project_id,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data20.code !== undefined && func0.call(data20, "code")){
let data22 = data20.code;
if(typeof data22 !== "string"){
const err53 = {instancePath:instancePath+"/failed/" + i3+"/code",schemaPath:"#/properties/failed/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.failed.items.properties.code.type,parentSchema:schema2.properties.failed.items.properties.code,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data20.message !== undefined && func0.call(data20, "message")){
let data23 = data20.message;
if(typeof data23 !== "string"){
const err54 = {instancePath:instancePath+"/failed/" + i3+"/message",schemaPath:"#/properties/failed/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.failed.items.properties.message.type,parentSchema:schema2.properties.failed.items.properties.message,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/failed/" + i3,schemaPath:"#/properties/failed/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.failed.items.type,parentSchema:schema2.properties.failed.items,data:data20};
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
const err56 = {instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.failed.type,parentSchema:schema2.properties.failed,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.more_projects !== undefined && func0.call(data, "more_projects")){
let data24 = data.more_projects;
if(typeof data24 !== "boolean"){
const err57 = {instancePath:instancePath+"/more_projects",schemaPath:"#/properties/more_projects/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema2.properties.more_projects.type,parentSchema:schema2.properties.more_projects,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data25 = data.source;
if(typeof data25 !== "string"){
const err58 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.source.type,parentSchema:schema2.properties.source,data:data25};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!((data25 === "ai") || (data25 === "fallback"))){
const err59 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema2.properties.source.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.source.enum,parentSchema:schema2.properties.source,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.notice !== undefined && func0.call(data, "notice")){
let data26 = data.notice;
if(typeof data26 !== "string"){
const err60 = {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.notice.type,parentSchema:schema2.properties.notice,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.model !== undefined && func0.call(data, "model")){
let data27 = data.model;
if(typeof data27 !== "string"){
const err61 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.model.type,parentSchema:schema2.properties.model,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const answer = validate3;
const schema3 = {"type":"object","description":"A summary of the status of projects.","additionalProperties":false,"required":["summary","highlights","recommendations"],"properties":{"summary":{"type":"string","description":"The summary in Markdown."},"highlights":{"type":"array","description":"What matters most, one sentence each.","items":{"type":"string","description":"One sentence."}},"recommendations":{"type":"array","description":"What to do next; empty when recommendations were not asked for.","items":{"type":"object","additionalProperties":false,"required":["project_id","action","reason"],"properties":{"project_id":{"type":["string","null"],"description":"The project; null for all of them."},"action":{"type":"string","description":"What to do."},"reason":{"type":"string","description":"Why."}}}}}};

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
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.highlights === undefined) || (!(func0.call(data, "highlights")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "highlights"},message:"must have required property '"+"highlights"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.recommendations === undefined) || (!(func0.call(data, "recommendations")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recommendations"},message:"must have required property '"+"recommendations"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "summary") || (key0 === "highlights")) || (key0 === "recommendations"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data0 = data.summary;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.summary.type,parentSchema:schema3.properties.summary,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.highlights !== undefined && func0.call(data, "highlights")){
let data1 = data.highlights;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/highlights/" + i0,schemaPath:"#/properties/highlights/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.highlights.items.type,parentSchema:schema3.properties.highlights.items,data:data2};
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
const err6 = {instancePath:instancePath+"/highlights",schemaPath:"#/properties/highlights/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.highlights.type,parentSchema:schema3.properties.highlights,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.recommendations !== undefined && func0.call(data, "recommendations")){
let data3 = data.recommendations;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.project_id === undefined) || (!(func0.call(data4, "project_id")))){
const err7 = {instancePath:instancePath+"/recommendations/" + i1,schemaPath:"#/properties/recommendations/items/required",keyword:"required",params:{missingProperty: "project_id"},message:"must have required property '"+"project_id"+"'",schema:schema3.properties.recommendations.items.required,parentSchema:schema3.properties.recommendations.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data4.action === undefined) || (!(func0.call(data4, "action")))){
const err8 = {instancePath:instancePath+"/recommendations/" + i1,schemaPath:"#/properties/recommendations/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema3.properties.recommendations.items.required,parentSchema:schema3.properties.recommendations.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data4.reason === undefined) || (!(func0.call(data4, "reason")))){
const err9 = {instancePath:instancePath+"/recommendations/" + i1,schemaPath:"#/properties/recommendations/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema3.properties.recommendations.items.required,parentSchema:schema3.properties.recommendations.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(((key1 === "project_id") || (key1 === "action")) || (key1 === "reason"))){
const err10 = {instancePath:instancePath+"/recommendations/" + i1,schemaPath:"#/properties/recommendations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.recommendations.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.project_id !== undefined && func0.call(data4, "project_id")){
let data5 = data4.project_id;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/recommendations/" + i1+"/project_id",schemaPath:"#/properties/recommendations/items/properties/project_id/type",keyword:"type",params:{type: schema3.properties.recommendations.items.properties.project_id.type},message:"must be string,null",schema:schema3.properties.recommendations.items.properties.project_id.type,parentSchema:schema3.properties.recommendations.items.properties.project_id,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.action !== undefined && func0.call(data4, "action")){
let data6 = data4.action;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/recommendations/" + i1+"/action",schemaPath:"#/properties/recommendations/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.recommendations.items.properties.action.type,parentSchema:schema3.properties.recommendations.items.properties.action,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.reason !== undefined && func0.call(data4, "reason")){
let data7 = data4.reason;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/recommendations/" + i1+"/reason",schemaPath:"#/properties/recommendations/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.recommendations.items.properties.reason.type,parentSchema:schema3.properties.recommendations.items.properties.reason,data:data7};
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
const err14 = {instancePath:instancePath+"/recommendations/" + i1,schemaPath:"#/properties/recommendations/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.recommendations.items.type,parentSchema:schema3.properties.recommendations.items,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/recommendations",schemaPath:"#/properties/recommendations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.recommendations.type,parentSchema:schema3.properties.recommendations,data:data3};
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
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.type,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
