// Written by `npm run generate` with Ajv. Do not edit.
import func4Module from "ajv/dist/runtime/ucs2length.js";
import func7Module from "ajv/dist/runtime/equal.js";
export const input = validate0;
const schema0 = {"type":"object","properties":{"project_id":{"type":"string"},"analysis_depth":{"type":"string","enum":["quick","standard","comprehensive"],"default":"standard"},"include_predictions":{"type":"boolean","description":"Include completion time predictions","default":true},"focus_areas":{"type":"array","items":{"type":"string","enum":["performance","quality","timeline","team_efficiency","blockers"]}}},"required":["project_id"],"additionalProperties":false};
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
if(data.analysis_depth === undefined){
data.analysis_depth = "standard";
}
if(data.include_predictions === undefined){
data.include_predictions = true;
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
for(const key0 of Object.keys(data)){
if(!((((key0 === "project_id") || (key0 === "analysis_depth")) || (key0 === "include_predictions")) || (key0 === "focus_areas"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.project_id !== undefined && func0.call(data, "project_id")){
let data0 = data.project_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.project_id.type,parentSchema:schema0.properties.project_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let data1 = data.analysis_depth;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/analysis_depth",schemaPath:"#/properties/analysis_depth/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.analysis_depth.type,parentSchema:schema0.properties.analysis_depth,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "quick") || (data1 === "standard")) || (data1 === "comprehensive"))){
const err4 = {instancePath:instancePath+"/analysis_depth",schemaPath:"#/properties/analysis_depth/enum",keyword:"enum",params:{allowedValues: schema0.properties.analysis_depth.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.analysis_depth.enum,parentSchema:schema0.properties.analysis_depth,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
let data2 = data.include_predictions;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/include_predictions",schemaPath:"#/properties/include_predictions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.include_predictions.type,parentSchema:schema0.properties.include_predictions,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.focus_areas !== undefined && func0.call(data, "focus_areas")){
let data3 = data.focus_areas;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/focus_areas/" + i0,schemaPath:"#/properties/focus_areas/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.focus_areas.items.type,parentSchema:schema0.properties.focus_areas.items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data4 === "performance") || (data4 === "quality")) || (data4 === "timeline")) || (data4 === "team_efficiency")) || (data4 === "blockers"))){
const err7 = {instancePath:instancePath+"/focus_areas/" + i0,schemaPath:"#/properties/focus_areas/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.focus_areas.items.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.focus_areas.items.enum,parentSchema:schema0.properties.focus_areas.items,data:data4};
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
else {
const err8 = {instancePath:instancePath+"/focus_areas",schemaPath:"#/properties/focus_areas/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.focus_areas.type,parentSchema:schema0.properties.focus_areas,data:data3};
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
const schema1 = {"properties":{"project_id":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:~-]*$","description":"An id. It starts with a letter or digit and has only letters, digits and `.`, `_`, `:`, `~`, `-`; 1 to 128 characters."},"focus_areas":{"uniqueItems":true,"description":"Each focus area is named once."}}};
const func4 = func4Module.default ?? func4Module;
const func7 = func7Module.default ?? func7Module;
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
if(data.project_id !== undefined && func0.call(data, "project_id")){
let data0 = data.project_id;
if(typeof data0 === "string"){
if(func4(data0) > 128){
const err0 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema1.properties.project_id,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func4(data0) < 1){
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
if(data.focus_areas !== undefined && func0.call(data, "focus_areas")){
let data1 = data.focus_areas;
if(Array.isArray(data1)){
let i0 = data1.length;
let j0;
if(i0 > 1){
outer0:
for(;i0--;){
for(j0 = i0; j0--;){
if(func7(data1[i0], data1[j0])){
const err4 = {instancePath:instancePath+"/focus_areas",schemaPath:"#/properties/focus_areas/uniqueItems",keyword:"uniqueItems",params:{i: i0, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i0+" are identical)",schema:true,parentSchema:schema1.properties.focus_areas,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break outer0;
}
}
}
}
}
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"project_id":true,"focus_areas":true},"dynamicProps":false,"dynamicItems":false};

export const output = validate2;
const schema2 = {"type":"object","description":"The health of one project, with the facts behind it.","additionalProperties":false,"required":["project_id","score","status","summary","factors","blockers","risks","recommendations","predictions","missing","source"],"properties":{"project_id":{"type":"string","description":"The project."},"name":{"type":"string","description":"The project's name."},"project_status":{"type":"string","enum":["creating","running","paused","completed","failed"],"description":"The project's state."},"observed_at":{"type":["string","null"],"description":"When the facts were observed (RFC 3339 UTC)."},"score":{"type":"integer","description":"The project's health, 1 (stands still) to 10 (nothing in its way).","minimum":1,"maximum":10},"status":{"type":"string","enum":["healthy","attention","at_risk","critical"],"description":"The score in a word: 9–10 healthy, 7–8 attention, 4–6 at_risk, 1–3 critical."},"summary":{"type":"string","description":"The health in one to three sentences."},"factors":{"type":"array","description":"What the score rests on, each with its facts.","items":{"type":"object","additionalProperties":false,"required":["name","area","effect","reason"],"properties":{"name":{"type":"string","description":"What was looked at."},"area":{"type":"string","enum":["performance","quality","timeline","team_efficiency","blockers"],"description":"The area that it belongs to."},"effect":{"type":"string","enum":["good","neutral","bad","unknown"],"description":"What it does to the project's health; `unknown` where the facts don't tell."},"reason":{"type":"string","description":"The facts behind it, as a sentence."}}}},"blockers":{"type":"array","description":"What keeps the project from going on now.","items":{"type":"object","additionalProperties":false,"required":["kind","agent_id","detail"],"properties":{"kind":{"type":"string","description":"What blocks."},"agent_id":{"type":["string","null"],"description":"The agent that is blocked."},"detail":{"type":"string","description":"What happened, as a sentence."}}}},"risks":{"type":"array","description":"What could go wrong.","items":{"type":"object","additionalProperties":false,"required":["risk","severity","reason"],"properties":{"risk":{"type":"string","description":"What could go wrong."},"severity":{"type":"string","enum":["low","medium","high"],"description":"How bad it would be."},"reason":{"type":"string","description":"The facts behind it."}}}},"recommendations":{"type":"array","description":"What to do next, the most urgent first.","items":{"type":"object","additionalProperties":false,"required":["priority","action","reason"],"properties":{"priority":{"type":"string","enum":["urgent","high","normal","low"],"description":"How soon."},"action":{"type":"string","description":"What to do."},"reason":{"type":"string","description":"Why."}}}},"predictions":{"type":["object","null"],"description":"When the project can be complete; null when predictions were not asked for.","additionalProperties":false,"required":["estimated_completion","confidence","reason"],"properties":{"estimated_completion":{"type":["string","null"],"description":"When the project can be complete (RFC 3339 UTC); null when the facts don't tell."},"confidence":{"type":"string","enum":["none","low","medium","high"],"description":"How sure that is; `none` when it is not known."},"reason":{"type":"string","description":"What the estimate rests on, or why there is none."}}},"analysis_depth":{"type":"string","enum":["quick","standard","comprehensive"],"description":"The depth that was asked for."},"missing":{"type":"array","description":"What could not be read; the result does without it.","items":{"type":"object","additionalProperties":false,"required":["operation","reason"],"properties":{"operation":{"type":"string","description":"The operation of the Web Server that failed."},"reason":{"type":"string","description":"What happened."}}}},"source":{"type":"string","enum":["ai","fallback"],"description":"Where the answer comes from: `ai`, a model; `fallback`, rules over the facts, without a model."},"notice":{"type":"string","description":"Why no model answered; absent when one did."},"model":{"type":"string","description":"The model that answered; absent with `fallback`."}}};

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
if((data.score === undefined) || (!(func0.call(data, "score")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.factors === undefined) || (!(func0.call(data, "factors")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "factors"},message:"must have required property '"+"factors"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.blockers === undefined) || (!(func0.call(data, "blockers")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockers"},message:"must have required property '"+"blockers"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.risks === undefined) || (!(func0.call(data, "risks")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risks"},message:"must have required property '"+"risks"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.recommendations === undefined) || (!(func0.call(data, "recommendations")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recommendations"},message:"must have required property '"+"recommendations"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.predictions === undefined) || (!(func0.call(data, "predictions")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predictions"},message:"must have required property '"+"predictions"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.missing === undefined) || (!(func0.call(data, "missing")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema2.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.project_id !== undefined && func0.call(data, "project_id")){
let data0 = data.project_id;
if(typeof data0 !== "string"){
const err12 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.project_id.type,parentSchema:schema2.properties.project_id,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.name.type,parentSchema:schema2.properties.name,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.project_status !== undefined && func0.call(data, "project_status")){
let data2 = data.project_status;
if(typeof data2 !== "string"){
const err14 = {instancePath:instancePath+"/project_status",schemaPath:"#/properties/project_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.project_status.type,parentSchema:schema2.properties.project_status,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((data2 === "creating") || (data2 === "running")) || (data2 === "paused")) || (data2 === "completed")) || (data2 === "failed"))){
const err15 = {instancePath:instancePath+"/project_status",schemaPath:"#/properties/project_status/enum",keyword:"enum",params:{allowedValues: schema2.properties.project_status.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.project_status.enum,parentSchema:schema2.properties.project_status,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.observed_at !== undefined && func0.call(data, "observed_at")){
let data3 = data.observed_at;
if((typeof data3 !== "string") && (data3 !== null)){
const err16 = {instancePath:instancePath+"/observed_at",schemaPath:"#/properties/observed_at/type",keyword:"type",params:{type: schema2.properties.observed_at.type},message:"must be string,null",schema:schema2.properties.observed_at.type,parentSchema:schema2.properties.observed_at,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.score !== undefined && func0.call(data, "score")){
let data4 = data.score;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err17 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema2.properties.score.type,parentSchema:schema2.properties.score,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 10 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema2.properties.score,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema2.properties.score,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data5 = data.status;
if(typeof data5 !== "string"){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.status.type,parentSchema:schema2.properties.status,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((((data5 === "healthy") || (data5 === "attention")) || (data5 === "at_risk")) || (data5 === "critical"))){
const err21 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema2.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.status.enum,parentSchema:schema2.properties.status,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data6 = data.summary;
if(typeof data6 !== "string"){
const err22 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.summary.type,parentSchema:schema2.properties.summary,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.factors !== undefined && func0.call(data, "factors")){
let data7 = data.factors;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.name === undefined) || (!(func0.call(data8, "name")))){
const err23 = {instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema2.properties.factors.items.required,parentSchema:schema2.properties.factors.items,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data8.area === undefined) || (!(func0.call(data8, "area")))){
const err24 = {instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/required",keyword:"required",params:{missingProperty: "area"},message:"must have required property '"+"area"+"'",schema:schema2.properties.factors.items.required,parentSchema:schema2.properties.factors.items,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data8.effect === undefined) || (!(func0.call(data8, "effect")))){
const err25 = {instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'",schema:schema2.properties.factors.items.required,parentSchema:schema2.properties.factors.items,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((data8.reason === undefined) || (!(func0.call(data8, "reason")))){
const err26 = {instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema2.properties.factors.items.required,parentSchema:schema2.properties.factors.items,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 of Object.keys(data8)){
if(!((((key1 === "name") || (key1 === "area")) || (key1 === "effect")) || (key1 === "reason"))){
const err27 = {instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.factors.items,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.name !== undefined && func0.call(data8, "name")){
let data9 = data8.name;
if(typeof data9 !== "string"){
const err28 = {instancePath:instancePath+"/factors/" + i0+"/name",schemaPath:"#/properties/factors/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.factors.items.properties.name.type,parentSchema:schema2.properties.factors.items.properties.name,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.area !== undefined && func0.call(data8, "area")){
let data10 = data8.area;
if(typeof data10 !== "string"){
const err29 = {instancePath:instancePath+"/factors/" + i0+"/area",schemaPath:"#/properties/factors/items/properties/area/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.factors.items.properties.area.type,parentSchema:schema2.properties.factors.items.properties.area,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((((data10 === "performance") || (data10 === "quality")) || (data10 === "timeline")) || (data10 === "team_efficiency")) || (data10 === "blockers"))){
const err30 = {instancePath:instancePath+"/factors/" + i0+"/area",schemaPath:"#/properties/factors/items/properties/area/enum",keyword:"enum",params:{allowedValues: schema2.properties.factors.items.properties.area.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.factors.items.properties.area.enum,parentSchema:schema2.properties.factors.items.properties.area,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.effect !== undefined && func0.call(data8, "effect")){
let data11 = data8.effect;
if(typeof data11 !== "string"){
const err31 = {instancePath:instancePath+"/factors/" + i0+"/effect",schemaPath:"#/properties/factors/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.factors.items.properties.effect.type,parentSchema:schema2.properties.factors.items.properties.effect,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((((data11 === "good") || (data11 === "neutral")) || (data11 === "bad")) || (data11 === "unknown"))){
const err32 = {instancePath:instancePath+"/factors/" + i0+"/effect",schemaPath:"#/properties/factors/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema2.properties.factors.items.properties.effect.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.factors.items.properties.effect.enum,parentSchema:schema2.properties.factors.items.properties.effect,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.reason !== undefined && func0.call(data8, "reason")){
let data12 = data8.reason;
if(typeof data12 !== "string"){
const err33 = {instancePath:instancePath+"/factors/" + i0+"/reason",schemaPath:"#/properties/factors/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.factors.items.properties.reason.type,parentSchema:schema2.properties.factors.items.properties.reason,data:data12};
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
const err34 = {instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.factors.items.type,parentSchema:schema2.properties.factors.items,data:data8};
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
const err35 = {instancePath:instancePath+"/factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.factors.type,parentSchema:schema2.properties.factors,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.blockers !== undefined && func0.call(data, "blockers")){
let data13 = data.blockers;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.kind === undefined) || (!(func0.call(data14, "kind")))){
const err36 = {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema2.properties.blockers.items.required,parentSchema:schema2.properties.blockers.items,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data14.agent_id === undefined) || (!(func0.call(data14, "agent_id")))){
const err37 = {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'",schema:schema2.properties.blockers.items.required,parentSchema:schema2.properties.blockers.items,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data14.detail === undefined) || (!(func0.call(data14, "detail")))){
const err38 = {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'",schema:schema2.properties.blockers.items.required,parentSchema:schema2.properties.blockers.items,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key2 of Object.keys(data14)){
if(!(((key2 === "kind") || (key2 === "agent_id")) || (key2 === "detail"))){
const err39 = {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.blockers.items,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.kind !== undefined && func0.call(data14, "kind")){
let data15 = data14.kind;
if(typeof data15 !== "string"){
const err40 = {instancePath:instancePath+"/blockers/" + i1+"/kind",schemaPath:"#/properties/blockers/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.blockers.items.properties.kind.type,parentSchema:schema2.properties.blockers.items.properties.kind,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data14.agent_id !== undefined && func0.call(data14, "agent_id")){
let data16 = data14.agent_id;
if((typeof data16 !== "string") && (data16 !== null)){
const err41 = {instancePath:instancePath+"/blockers/" + i1+"/agent_id",schemaPath:"#/properties/blockers/items/properties/agent_id/type",keyword:"type",params:{type: schema2.properties.blockers.items.properties.agent_id.type},message:"must be string,null",schema:schema2.properties.blockers.items.properties.agent_id.type,parentSchema:schema2.properties.blockers.items.properties.agent_id,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data14.detail !== undefined && func0.call(data14, "detail")){
let data17 = data14.detail;
if(typeof data17 !== "string"){
const err42 = {instancePath:instancePath+"/blockers/" + i1+"/detail",schemaPath:"#/properties/blockers/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.blockers.items.properties.detail.type,parentSchema:schema2.properties.blockers.items.properties.detail,data:data17};
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
else {
const err43 = {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.blockers.items.type,parentSchema:schema2.properties.blockers.items,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.blockers.type,parentSchema:schema2.properties.blockers,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.risks !== undefined && func0.call(data, "risks")){
let data18 = data.risks;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.risk === undefined) || (!(func0.call(data19, "risk")))){
const err45 = {instancePath:instancePath+"/risks/" + i2,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "risk"},message:"must have required property '"+"risk"+"'",schema:schema2.properties.risks.items.required,parentSchema:schema2.properties.risks.items,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((data19.severity === undefined) || (!(func0.call(data19, "severity")))){
const err46 = {instancePath:instancePath+"/risks/" + i2,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema2.properties.risks.items.required,parentSchema:schema2.properties.risks.items,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((data19.reason === undefined) || (!(func0.call(data19, "reason")))){
const err47 = {instancePath:instancePath+"/risks/" + i2,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema2.properties.risks.items.required,parentSchema:schema2.properties.risks.items,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key3 of Object.keys(data19)){
if(!(((key3 === "risk") || (key3 === "severity")) || (key3 === "reason"))){
const err48 = {instancePath:instancePath+"/risks/" + i2,schemaPath:"#/properties/risks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.risks.items,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.risk !== undefined && func0.call(data19, "risk")){
let data20 = data19.risk;
if(typeof data20 !== "string"){
const err49 = {instancePath:instancePath+"/risks/" + i2+"/risk",schemaPath:"#/properties/risks/items/properties/risk/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.risks.items.properties.risk.type,parentSchema:schema2.properties.risks.items.properties.risk,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19.severity !== undefined && func0.call(data19, "severity")){
let data21 = data19.severity;
if(typeof data21 !== "string"){
const err50 = {instancePath:instancePath+"/risks/" + i2+"/severity",schemaPath:"#/properties/risks/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.risks.items.properties.severity.type,parentSchema:schema2.properties.risks.items.properties.severity,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!(((data21 === "low") || (data21 === "medium")) || (data21 === "high"))){
const err51 = {instancePath:instancePath+"/risks/" + i2+"/severity",schemaPath:"#/properties/risks/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema2.properties.risks.items.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.risks.items.properties.severity.enum,parentSchema:schema2.properties.risks.items.properties.severity,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19.reason !== undefined && func0.call(data19, "reason")){
let data22 = data19.reason;
if(typeof data22 !== "string"){
const err52 = {instancePath:instancePath+"/risks/" + i2+"/reason",schemaPath:"#/properties/risks/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.risks.items.properties.reason.type,parentSchema:schema2.properties.risks.items.properties.reason,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/risks/" + i2,schemaPath:"#/properties/risks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.risks.items.type,parentSchema:schema2.properties.risks.items,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.risks.type,parentSchema:schema2.properties.risks,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.recommendations !== undefined && func0.call(data, "recommendations")){
let data23 = data.recommendations;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if((data24.priority === undefined) || (!(func0.call(data24, "priority")))){
const err55 = {instancePath:instancePath+"/recommendations/" + i3,schemaPath:"#/properties/recommendations/items/required",keyword:"required",params:{missingProperty: "priority"},message:"must have required property '"+"priority"+"'",schema:schema2.properties.recommendations.items.required,parentSchema:schema2.properties.recommendations.items,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((data24.action === undefined) || (!(func0.call(data24, "action")))){
const err56 = {instancePath:instancePath+"/recommendations/" + i3,schemaPath:"#/properties/recommendations/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema2.properties.recommendations.items.required,parentSchema:schema2.properties.recommendations.items,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((data24.reason === undefined) || (!(func0.call(data24, "reason")))){
const err57 = {instancePath:instancePath+"/recommendations/" + i3,schemaPath:"#/properties/recommendations/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema2.properties.recommendations.items.required,parentSchema:schema2.properties.recommendations.items,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key4 of Object.keys(data24)){
if(!(((key4 === "priority") || (key4 === "action")) || (key4 === "reason"))){
const err58 = {instancePath:instancePath+"/recommendations/" + i3,schemaPath:"#/properties/recommendations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.recommendations.items,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data24.priority !== undefined && func0.call(data24, "priority")){
let data25 = data24.priority;
if(typeof data25 !== "string"){
const err59 = {instancePath:instancePath+"/recommendations/" + i3+"/priority",schemaPath:"#/properties/recommendations/items/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.recommendations.items.properties.priority.type,parentSchema:schema2.properties.recommendations.items.properties.priority,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!((((data25 === "urgent") || (data25 === "high")) || (data25 === "normal")) || (data25 === "low"))){
const err60 = {instancePath:instancePath+"/recommendations/" + i3+"/priority",schemaPath:"#/properties/recommendations/items/properties/priority/enum",keyword:"enum",params:{allowedValues: schema2.properties.recommendations.items.properties.priority.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.recommendations.items.properties.priority.enum,parentSchema:schema2.properties.recommendations.items.properties.priority,data:data25};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data24.action !== undefined && func0.call(data24, "action")){
let data26 = data24.action;
if(typeof data26 !== "string"){
const err61 = {instancePath:instancePath+"/recommendations/" + i3+"/action",schemaPath:"#/properties/recommendations/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.recommendations.items.properties.action.type,parentSchema:schema2.properties.recommendations.items.properties.action,data:data26};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data24.reason !== undefined && func0.call(data24, "reason")){
let data27 = data24.reason;
if(typeof data27 !== "string"){
const err62 = {instancePath:instancePath+"/recommendations/" + i3+"/reason",schemaPath:"#/properties/recommendations/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.recommendations.items.properties.reason.type,parentSchema:schema2.properties.recommendations.items.properties.reason,data:data27};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/recommendations/" + i3,schemaPath:"#/properties/recommendations/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.recommendations.items.type,parentSchema:schema2.properties.recommendations.items,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/recommendations",schemaPath:"#/properties/recommendations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.recommendations.type,parentSchema:schema2.properties.recommendations,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.predictions !== undefined && func0.call(data, "predictions")){
let data28 = data.predictions;
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){
const err65 = {instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/type",keyword:"type",params:{type: schema2.properties.predictions.type},message:"must be object,null",schema:schema2.properties.predictions.type,parentSchema:schema2.properties.predictions,data:data28};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if((data28.estimated_completion === undefined) || (!(func0.call(data28, "estimated_completion")))){
const err66 = {instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/required",keyword:"required",params:{missingProperty: "estimated_completion"},message:"must have required property '"+"estimated_completion"+"'",schema:schema2.properties.predictions.required,parentSchema:schema2.properties.predictions,data:data28};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((data28.confidence === undefined) || (!(func0.call(data28, "confidence")))){
const err67 = {instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'",schema:schema2.properties.predictions.required,parentSchema:schema2.properties.predictions,data:data28};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((data28.reason === undefined) || (!(func0.call(data28, "reason")))){
const err68 = {instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema2.properties.predictions.required,parentSchema:schema2.properties.predictions,data:data28};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key5 of Object.keys(data28)){
if(!(((key5 === "estimated_completion") || (key5 === "confidence")) || (key5 === "reason"))){
const err69 = {instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.predictions,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data28.estimated_completion !== undefined && func0.call(data28, "estimated_completion")){
let data29 = data28.estimated_completion;
if((typeof data29 !== "string") && (data29 !== null)){
const err70 = {instancePath:instancePath+"/predictions/estimated_completion",schemaPath:"#/properties/predictions/properties/estimated_completion/type",keyword:"type",params:{type: schema2.properties.predictions.properties.estimated_completion.type},message:"must be string,null",schema:schema2.properties.predictions.properties.estimated_completion.type,parentSchema:schema2.properties.predictions.properties.estimated_completion,data:data29};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data28.confidence !== undefined && func0.call(data28, "confidence")){
let data30 = data28.confidence;
if(typeof data30 !== "string"){
const err71 = {instancePath:instancePath+"/predictions/confidence",schemaPath:"#/properties/predictions/properties/confidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.predictions.properties.confidence.type,parentSchema:schema2.properties.predictions.properties.confidence,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((((data30 === "none") || (data30 === "low")) || (data30 === "medium")) || (data30 === "high"))){
const err72 = {instancePath:instancePath+"/predictions/confidence",schemaPath:"#/properties/predictions/properties/confidence/enum",keyword:"enum",params:{allowedValues: schema2.properties.predictions.properties.confidence.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.predictions.properties.confidence.enum,parentSchema:schema2.properties.predictions.properties.confidence,data:data30};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data28.reason !== undefined && func0.call(data28, "reason")){
let data31 = data28.reason;
if(typeof data31 !== "string"){
const err73 = {instancePath:instancePath+"/predictions/reason",schemaPath:"#/properties/predictions/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.predictions.properties.reason.type,parentSchema:schema2.properties.predictions.properties.reason,data:data31};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
if(data.analysis_depth !== undefined && func0.call(data, "analysis_depth")){
let data32 = data.analysis_depth;
if(typeof data32 !== "string"){
const err74 = {instancePath:instancePath+"/analysis_depth",schemaPath:"#/properties/analysis_depth/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.analysis_depth.type,parentSchema:schema2.properties.analysis_depth,data:data32};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(((data32 === "quick") || (data32 === "standard")) || (data32 === "comprehensive"))){
const err75 = {instancePath:instancePath+"/analysis_depth",schemaPath:"#/properties/analysis_depth/enum",keyword:"enum",params:{allowedValues: schema2.properties.analysis_depth.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.analysis_depth.enum,parentSchema:schema2.properties.analysis_depth,data:data32};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.missing !== undefined && func0.call(data, "missing")){
let data33 = data.missing;
if(Array.isArray(data33)){
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
let data34 = data33[i4];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.operation === undefined) || (!(func0.call(data34, "operation")))){
const err76 = {instancePath:instancePath+"/missing/" + i4,schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'",schema:schema2.properties.missing.items.required,parentSchema:schema2.properties.missing.items,data:data34};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((data34.reason === undefined) || (!(func0.call(data34, "reason")))){
const err77 = {instancePath:instancePath+"/missing/" + i4,schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema2.properties.missing.items.required,parentSchema:schema2.properties.missing.items,data:data34};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key6 of Object.keys(data34)){
if(!((key6 === "operation") || (key6 === "reason"))){
const err78 = {instancePath:instancePath+"/missing/" + i4,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.missing.items,data:data34};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data34.operation !== undefined && func0.call(data34, "operation")){
let data35 = data34.operation;
if(typeof data35 !== "string"){
const err79 = {instancePath:instancePath+"/missing/" + i4+"/operation",schemaPath:"#/properties/missing/items/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.missing.items.properties.operation.type,parentSchema:schema2.properties.missing.items.properties.operation,data:data35};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data34.reason !== undefined && func0.call(data34, "reason")){
let data36 = data34.reason;
if(typeof data36 !== "string"){
const err80 = {instancePath:instancePath+"/missing/" + i4+"/reason",schemaPath:"#/properties/missing/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.missing.items.properties.reason.type,parentSchema:schema2.properties.missing.items.properties.reason,data:data36};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/missing/" + i4,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.missing.items.type,parentSchema:schema2.properties.missing.items,data:data34};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.missing.type,parentSchema:schema2.properties.missing,data:data33};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data37 = data.source;
if(typeof data37 !== "string"){
const err83 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.source.type,parentSchema:schema2.properties.source,data:data37};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!((data37 === "ai") || (data37 === "fallback"))){
const err84 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema2.properties.source.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.source.enum,parentSchema:schema2.properties.source,data:data37};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.notice !== undefined && func0.call(data, "notice")){
let data38 = data.notice;
if(typeof data38 !== "string"){
const err85 = {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.notice.type,parentSchema:schema2.properties.notice,data:data38};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.model !== undefined && func0.call(data, "model")){
let data39 = data.model;
if(typeof data39 !== "string"){
const err86 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.model.type,parentSchema:schema2.properties.model,data:data39};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const answer = validate3;
const schema3 = {"type":"object","description":"The health of one project.","additionalProperties":false,"required":["score","status","summary","factors","blockers","risks","recommendations","predictions"],"properties":{"score":{"type":"integer","description":"The project's health, 1 (stands still) to 10 (nothing in its way).","minimum":1,"maximum":10},"status":{"type":"string","enum":["healthy","attention","at_risk","critical"],"description":"The score in a word: 9–10 healthy, 7–8 attention, 4–6 at_risk, 1–3 critical."},"summary":{"type":"string","description":"The health in one to three sentences."},"factors":{"type":"array","description":"What the score rests on, each with its facts.","items":{"type":"object","additionalProperties":false,"required":["name","area","effect","reason"],"properties":{"name":{"type":"string","description":"What was looked at."},"area":{"type":"string","enum":["performance","quality","timeline","team_efficiency","blockers"],"description":"The area that it belongs to."},"effect":{"type":"string","enum":["good","neutral","bad","unknown"],"description":"What it does to the project's health; `unknown` where the facts don't tell."},"reason":{"type":"string","description":"The facts behind it, as a sentence."}}}},"blockers":{"type":"array","description":"What keeps the project from going on now.","items":{"type":"object","additionalProperties":false,"required":["kind","agent_id","detail"],"properties":{"kind":{"type":"string","description":"What blocks."},"agent_id":{"type":["string","null"],"description":"The agent that is blocked."},"detail":{"type":"string","description":"What happened, as a sentence."}}}},"risks":{"type":"array","description":"What could go wrong.","items":{"type":"object","additionalProperties":false,"required":["risk","severity","reason"],"properties":{"risk":{"type":"string","description":"What could go wrong."},"severity":{"type":"string","enum":["low","medium","high"],"description":"How bad it would be."},"reason":{"type":"string","description":"The facts behind it."}}}},"recommendations":{"type":"array","description":"What to do next, the most urgent first.","items":{"type":"object","additionalProperties":false,"required":["priority","action","reason"],"properties":{"priority":{"type":"string","enum":["urgent","high","normal","low"],"description":"How soon."},"action":{"type":"string","description":"What to do."},"reason":{"type":"string","description":"Why."}}}},"predictions":{"type":["object","null"],"description":"When the project can be complete; null when predictions were not asked for.","additionalProperties":false,"required":["estimated_completion","confidence","reason"],"properties":{"estimated_completion":{"type":["string","null"],"description":"When the project can be complete (RFC 3339 UTC); null when the facts don't tell."},"confidence":{"type":"string","enum":["none","low","medium","high"],"description":"How sure that is; `none` when it is not known."},"reason":{"type":"string","description":"What the estimate rests on, or why there is none."}}}}};

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
if((data.score === undefined) || (!(func0.call(data, "score")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.factors === undefined) || (!(func0.call(data, "factors")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "factors"},message:"must have required property '"+"factors"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.blockers === undefined) || (!(func0.call(data, "blockers")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockers"},message:"must have required property '"+"blockers"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.risks === undefined) || (!(func0.call(data, "risks")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risks"},message:"must have required property '"+"risks"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.recommendations === undefined) || (!(func0.call(data, "recommendations")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recommendations"},message:"must have required property '"+"recommendations"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.predictions === undefined) || (!(func0.call(data, "predictions")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predictions"},message:"must have required property '"+"predictions"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "score") || (key0 === "status")) || (key0 === "summary")) || (key0 === "factors")) || (key0 === "blockers")) || (key0 === "risks")) || (key0 === "recommendations")) || (key0 === "predictions"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.score !== undefined && func0.call(data, "score")){
let data0 = data.score;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err9 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema3.properties.score.type,parentSchema:schema3.properties.score,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 10 || isNaN(data0)){
const err10 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema3.properties.score,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err11 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema3.properties.score,data:data0};
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
if(data.status !== undefined && func0.call(data, "status")){
let data1 = data.status;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.status.type,parentSchema:schema3.properties.status,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data1 === "healthy") || (data1 === "attention")) || (data1 === "at_risk")) || (data1 === "critical"))){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema3.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.status.enum,parentSchema:schema3.properties.status,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data2 = data.summary;
if(typeof data2 !== "string"){
const err14 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.summary.type,parentSchema:schema3.properties.summary,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.factors !== undefined && func0.call(data, "factors")){
let data3 = data.factors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.name === undefined) || (!(func0.call(data4, "name")))){
const err15 = {instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema3.properties.factors.items.required,parentSchema:schema3.properties.factors.items,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data4.area === undefined) || (!(func0.call(data4, "area")))){
const err16 = {instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/required",keyword:"required",params:{missingProperty: "area"},message:"must have required property '"+"area"+"'",schema:schema3.properties.factors.items.required,parentSchema:schema3.properties.factors.items,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data4.effect === undefined) || (!(func0.call(data4, "effect")))){
const err17 = {instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'",schema:schema3.properties.factors.items.required,parentSchema:schema3.properties.factors.items,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data4.reason === undefined) || (!(func0.call(data4, "reason")))){
const err18 = {instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema3.properties.factors.items.required,parentSchema:schema3.properties.factors.items,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!((((key1 === "name") || (key1 === "area")) || (key1 === "effect")) || (key1 === "reason"))){
const err19 = {instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.factors.items,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.name !== undefined && func0.call(data4, "name")){
let data5 = data4.name;
if(typeof data5 !== "string"){
const err20 = {instancePath:instancePath+"/factors/" + i0+"/name",schemaPath:"#/properties/factors/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.factors.items.properties.name.type,parentSchema:schema3.properties.factors.items.properties.name,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.area !== undefined && func0.call(data4, "area")){
let data6 = data4.area;
if(typeof data6 !== "string"){
const err21 = {instancePath:instancePath+"/factors/" + i0+"/area",schemaPath:"#/properties/factors/items/properties/area/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.factors.items.properties.area.type,parentSchema:schema3.properties.factors.items.properties.area,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(((((data6 === "performance") || (data6 === "quality")) || (data6 === "timeline")) || (data6 === "team_efficiency")) || (data6 === "blockers"))){
const err22 = {instancePath:instancePath+"/factors/" + i0+"/area",schemaPath:"#/properties/factors/items/properties/area/enum",keyword:"enum",params:{allowedValues: schema3.properties.factors.items.properties.area.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.factors.items.properties.area.enum,parentSchema:schema3.properties.factors.items.properties.area,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.effect !== undefined && func0.call(data4, "effect")){
let data7 = data4.effect;
if(typeof data7 !== "string"){
const err23 = {instancePath:instancePath+"/factors/" + i0+"/effect",schemaPath:"#/properties/factors/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.factors.items.properties.effect.type,parentSchema:schema3.properties.factors.items.properties.effect,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data7 === "good") || (data7 === "neutral")) || (data7 === "bad")) || (data7 === "unknown"))){
const err24 = {instancePath:instancePath+"/factors/" + i0+"/effect",schemaPath:"#/properties/factors/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema3.properties.factors.items.properties.effect.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.factors.items.properties.effect.enum,parentSchema:schema3.properties.factors.items.properties.effect,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.reason !== undefined && func0.call(data4, "reason")){
let data8 = data4.reason;
if(typeof data8 !== "string"){
const err25 = {instancePath:instancePath+"/factors/" + i0+"/reason",schemaPath:"#/properties/factors/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.factors.items.properties.reason.type,parentSchema:schema3.properties.factors.items.properties.reason,data:data8};
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
const err26 = {instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.factors.items.type,parentSchema:schema3.properties.factors.items,data:data4};
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
else {
const err27 = {instancePath:instancePath+"/factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.factors.type,parentSchema:schema3.properties.factors,data:data3};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.blockers !== undefined && func0.call(data, "blockers")){
let data9 = data.blockers;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.kind === undefined) || (!(func0.call(data10, "kind")))){
const err28 = {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema3.properties.blockers.items.required,parentSchema:schema3.properties.blockers.items,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data10.agent_id === undefined) || (!(func0.call(data10, "agent_id")))){
const err29 = {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'",schema:schema3.properties.blockers.items.required,parentSchema:schema3.properties.blockers.items,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data10.detail === undefined) || (!(func0.call(data10, "detail")))){
const err30 = {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'",schema:schema3.properties.blockers.items.required,parentSchema:schema3.properties.blockers.items,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 of Object.keys(data10)){
if(!(((key2 === "kind") || (key2 === "agent_id")) || (key2 === "detail"))){
const err31 = {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.blockers.items,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.kind !== undefined && func0.call(data10, "kind")){
let data11 = data10.kind;
if(typeof data11 !== "string"){
const err32 = {instancePath:instancePath+"/blockers/" + i1+"/kind",schemaPath:"#/properties/blockers/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.blockers.items.properties.kind.type,parentSchema:schema3.properties.blockers.items.properties.kind,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.agent_id !== undefined && func0.call(data10, "agent_id")){
let data12 = data10.agent_id;
if((typeof data12 !== "string") && (data12 !== null)){
const err33 = {instancePath:instancePath+"/blockers/" + i1+"/agent_id",schemaPath:"#/properties/blockers/items/properties/agent_id/type",keyword:"type",params:{type: schema3.properties.blockers.items.properties.agent_id.type},message:"must be string,null",schema:schema3.properties.blockers.items.properties.agent_id.type,parentSchema:schema3.properties.blockers.items.properties.agent_id,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.detail !== undefined && func0.call(data10, "detail")){
let data13 = data10.detail;
if(typeof data13 !== "string"){
const err34 = {instancePath:instancePath+"/blockers/" + i1+"/detail",schemaPath:"#/properties/blockers/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.blockers.items.properties.detail.type,parentSchema:schema3.properties.blockers.items.properties.detail,data:data13};
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
const err35 = {instancePath:instancePath+"/blockers/" + i1,schemaPath:"#/properties/blockers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.blockers.items.type,parentSchema:schema3.properties.blockers.items,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.blockers.type,parentSchema:schema3.properties.blockers,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.risks !== undefined && func0.call(data, "risks")){
let data14 = data.risks;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.risk === undefined) || (!(func0.call(data15, "risk")))){
const err37 = {instancePath:instancePath+"/risks/" + i2,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "risk"},message:"must have required property '"+"risk"+"'",schema:schema3.properties.risks.items.required,parentSchema:schema3.properties.risks.items,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data15.severity === undefined) || (!(func0.call(data15, "severity")))){
const err38 = {instancePath:instancePath+"/risks/" + i2,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema3.properties.risks.items.required,parentSchema:schema3.properties.risks.items,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((data15.reason === undefined) || (!(func0.call(data15, "reason")))){
const err39 = {instancePath:instancePath+"/risks/" + i2,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema3.properties.risks.items.required,parentSchema:schema3.properties.risks.items,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key3 of Object.keys(data15)){
if(!(((key3 === "risk") || (key3 === "severity")) || (key3 === "reason"))){
const err40 = {instancePath:instancePath+"/risks/" + i2,schemaPath:"#/properties/risks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.risks.items,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.risk !== undefined && func0.call(data15, "risk")){
let data16 = data15.risk;
if(typeof data16 !== "string"){
const err41 = {instancePath:instancePath+"/risks/" + i2+"/risk",schemaPath:"#/properties/risks/items/properties/risk/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.risks.items.properties.risk.type,parentSchema:schema3.properties.risks.items.properties.risk,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data15.severity !== undefined && func0.call(data15, "severity")){
let data17 = data15.severity;
if(typeof data17 !== "string"){
const err42 = {instancePath:instancePath+"/risks/" + i2+"/severity",schemaPath:"#/properties/risks/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.risks.items.properties.severity.type,parentSchema:schema3.properties.risks.items.properties.severity,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(((data17 === "low") || (data17 === "medium")) || (data17 === "high"))){
const err43 = {instancePath:instancePath+"/risks/" + i2+"/severity",schemaPath:"#/properties/risks/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema3.properties.risks.items.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.risks.items.properties.severity.enum,parentSchema:schema3.properties.risks.items.properties.severity,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.reason !== undefined && func0.call(data15, "reason")){
let data18 = data15.reason;
if(typeof data18 !== "string"){
const err44 = {instancePath:instancePath+"/risks/" + i2+"/reason",schemaPath:"#/properties/risks/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.risks.items.properties.reason.type,parentSchema:schema3.properties.risks.items.properties.reason,data:data18};
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
else {
const err45 = {instancePath:instancePath+"/risks/" + i2,schemaPath:"#/properties/risks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.risks.items.type,parentSchema:schema3.properties.risks.items,data:data15};
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
const err46 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.risks.type,parentSchema:schema3.properties.risks,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.recommendations !== undefined && func0.call(data, "recommendations")){
let data19 = data.recommendations;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.priority === undefined) || (!(func0.call(data20, "priority")))){
const err47 = {instancePath:instancePath+"/recommendations/" + i3,schemaPath:"#/properties/recommendations/items/required",keyword:"required",params:{missingProperty: "priority"},message:"must have required property '"+"priority"+"'",schema:schema3.properties.recommendations.items.required,parentSchema:schema3.properties.recommendations.items,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((data20.action === undefined) || (!(func0.call(data20, "action")))){
const err48 = {instancePath:instancePath+"/recommendations/" + i3,schemaPath:"#/properties/recommendations/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema3.properties.recommendations.items.required,parentSchema:schema3.properties.recommendations.items,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((data20.reason === undefined) || (!(func0.call(data20, "reason")))){
const err49 = {instancePath:instancePath+"/recommendations/" + i3,schemaPath:"#/properties/recommendations/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema3.properties.recommendations.items.required,parentSchema:schema3.properties.recommendations.items,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key4 of Object.keys(data20)){
if(!(((key4 === "priority") || (key4 === "action")) || (key4 === "reason"))){
const err50 = {instancePath:instancePath+"/recommendations/" + i3,schemaPath:"#/properties/recommendations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.recommendations.items,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data20.priority !== undefined && func0.call(data20, "priority")){
let data21 = data20.priority;
if(typeof data21 !== "string"){
const err51 = {instancePath:instancePath+"/recommendations/" + i3+"/priority",schemaPath:"#/properties/recommendations/items/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.recommendations.items.properties.priority.type,parentSchema:schema3.properties.recommendations.items.properties.priority,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((((data21 === "urgent") || (data21 === "high")) || (data21 === "normal")) || (data21 === "low"))){
const err52 = {instancePath:instancePath+"/recommendations/" + i3+"/priority",schemaPath:"#/properties/recommendations/items/properties/priority/enum",keyword:"enum",params:{allowedValues: schema3.properties.recommendations.items.properties.priority.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.recommendations.items.properties.priority.enum,parentSchema:schema3.properties.recommendations.items.properties.priority,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data20.action !== undefined && func0.call(data20, "action")){
let data22 = data20.action;
if(typeof data22 !== "string"){
const err53 = {instancePath:instancePath+"/recommendations/" + i3+"/action",schemaPath:"#/properties/recommendations/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.recommendations.items.properties.action.type,parentSchema:schema3.properties.recommendations.items.properties.action,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data20.reason !== undefined && func0.call(data20, "reason")){
let data23 = data20.reason;
if(typeof data23 !== "string"){
const err54 = {instancePath:instancePath+"/recommendations/" + i3+"/reason",schemaPath:"#/properties/recommendations/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.recommendations.items.properties.reason.type,parentSchema:schema3.properties.recommendations.items.properties.reason,data:data23};
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
const err55 = {instancePath:instancePath+"/recommendations/" + i3,schemaPath:"#/properties/recommendations/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.recommendations.items.type,parentSchema:schema3.properties.recommendations.items,data:data20};
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
const err56 = {instancePath:instancePath+"/recommendations",schemaPath:"#/properties/recommendations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.recommendations.type,parentSchema:schema3.properties.recommendations,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.predictions !== undefined && func0.call(data, "predictions")){
let data24 = data.predictions;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err57 = {instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/type",keyword:"type",params:{type: schema3.properties.predictions.type},message:"must be object,null",schema:schema3.properties.predictions.type,parentSchema:schema3.properties.predictions,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if((data24.estimated_completion === undefined) || (!(func0.call(data24, "estimated_completion")))){
const err58 = {instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/required",keyword:"required",params:{missingProperty: "estimated_completion"},message:"must have required property '"+"estimated_completion"+"'",schema:schema3.properties.predictions.required,parentSchema:schema3.properties.predictions,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data24.confidence === undefined) || (!(func0.call(data24, "confidence")))){
const err59 = {instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'",schema:schema3.properties.predictions.required,parentSchema:schema3.properties.predictions,data:data24};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((data24.reason === undefined) || (!(func0.call(data24, "reason")))){
const err60 = {instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema3.properties.predictions.required,parentSchema:schema3.properties.predictions,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key5 of Object.keys(data24)){
if(!(((key5 === "estimated_completion") || (key5 === "confidence")) || (key5 === "reason"))){
const err61 = {instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.predictions,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data24.estimated_completion !== undefined && func0.call(data24, "estimated_completion")){
let data25 = data24.estimated_completion;
if((typeof data25 !== "string") && (data25 !== null)){
const err62 = {instancePath:instancePath+"/predictions/estimated_completion",schemaPath:"#/properties/predictions/properties/estimated_completion/type",keyword:"type",params:{type: schema3.properties.predictions.properties.estimated_completion.type},message:"must be string,null",schema:schema3.properties.predictions.properties.estimated_completion.type,parentSchema:schema3.properties.predictions.properties.estimated_completion,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data24.confidence !== undefined && func0.call(data24, "confidence")){
let data26 = data24.confidence;
if(typeof data26 !== "string"){
const err63 = {instancePath:instancePath+"/predictions/confidence",schemaPath:"#/properties/predictions/properties/confidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.predictions.properties.confidence.type,parentSchema:schema3.properties.predictions.properties.confidence,data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!((((data26 === "none") || (data26 === "low")) || (data26 === "medium")) || (data26 === "high"))){
const err64 = {instancePath:instancePath+"/predictions/confidence",schemaPath:"#/properties/predictions/properties/confidence/enum",keyword:"enum",params:{allowedValues: schema3.properties.predictions.properties.confidence.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.predictions.properties.confidence.enum,parentSchema:schema3.properties.predictions.properties.confidence,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data24.reason !== undefined && func0.call(data24, "reason")){
let data27 = data24.reason;
if(typeof data27 !== "string"){
const err65 = {instancePath:instancePath+"/predictions/reason",schemaPath:"#/properties/predictions/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.predictions.properties.reason.type,parentSchema:schema3.properties.predictions.properties.reason,data:data27};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.type,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
