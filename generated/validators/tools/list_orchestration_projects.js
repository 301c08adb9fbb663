// Written by `npm run generate` with Ajv. Do not edit.
import func2Module from "ajv/dist/runtime/equal.js";
export const input = validate0;
const schema0 = {"type":"object","properties":{"status_filter":{"type":"array","items":{"type":"string","enum":["creating","running","paused","completed","failed"]},"description":"Filter projects by status"},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"include_metrics":{"type":"boolean","default":false}},"additionalProperties":false};
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
if(data.limit === undefined){
data.limit = 20;
}
if(data.include_metrics === undefined){
data.include_metrics = false;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "status_filter") || (key0 === "limit")) || (key0 === "include_metrics"))){
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
if(data.status_filter !== undefined && func0.call(data, "status_filter")){
let data0 = data.status_filter;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/status_filter/" + i0,schemaPath:"#/properties/status_filter/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.status_filter.items.type,parentSchema:schema0.properties.status_filter.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data1 === "creating") || (data1 === "running")) || (data1 === "paused")) || (data1 === "completed")) || (data1 === "failed"))){
const err2 = {instancePath:instancePath+"/status_filter/" + i0,schemaPath:"#/properties/status_filter/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.status_filter.items.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.status_filter.items.enum,parentSchema:schema0.properties.status_filter.items,data:data1};
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
else {
const err3 = {instancePath:instancePath+"/status_filter",schemaPath:"#/properties/status_filter/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.status_filter.type,parentSchema:schema0.properties.status_filter,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let data2 = data.limit;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.limit.type,parentSchema:schema0.properties.limit,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 100 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema0.properties.limit,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema0.properties.limit,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let data3 = data.include_metrics;
if(typeof data3 !== "boolean"){
const err7 = {instancePath:instancePath+"/include_metrics",schemaPath:"#/properties/include_metrics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.include_metrics.type,parentSchema:schema0.properties.include_metrics,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const constraints = validate1;
const schema1 = {"properties":{"status_filter":{"uniqueItems":true,"description":"Each status is named once."}}};
const func2 = func2Module.default ?? func2Module;

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
if(data.status_filter !== undefined && func0.call(data, "status_filter")){
let data0 = data.status_filter;
if(Array.isArray(data0)){
let i0 = data0.length;
let j0;
if(i0 > 1){
outer0:
for(;i0--;){
for(j0 = i0; j0--;){
if(func2(data0[i0], data0[j0])){
const err0 = {instancePath:instancePath+"/status_filter",schemaPath:"#/properties/status_filter/uniqueItems",keyword:"uniqueItems",params:{i: i0, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i0+" are identical)",schema:true,parentSchema:schema1.properties.status_filter,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
validate1.evaluated = {"props":{"status_filter":true},"dynamicProps":false,"dynamicItems":false};

export const output = validate2;
const schema2 = {"type":"object","description":"One page of projects, as the Web Server lists them.","additionalProperties":false,"required":["projects","count"],"properties":{"projects":{"type":"array","description":"The projects.","items":{"type":"object","additionalProperties":false,"required":["project_id","name","status"],"properties":{"project_id":{"type":"string","description":"The project's id, for every other tool."},"name":{"type":"string","description":"The project's name."},"status":{"type":"string","enum":["creating","running","paused","completed","failed"],"description":"The project's state."},"status_reason":{"type":["string","null"],"description":"Why it is in this state, such as `not_started`."},"path":{"type":["string","null"],"description":"The project's directory."},"progress":{"type":["number","null"],"description":"The share of the work that is done; null or absent where that is not known.","minimum":0,"maximum":1},"agent_count":{"type":["integer","null"],"description":"The number of agents.","minimum":0},"priority":{"type":["string","null"],"description":"The project's priority."},"metrics":{"type":"object","description":"Counts and durations, when include_metrics asked for them. What was not measured is null.","additionalProperties":true,"properties":{"commits":{"type":["integer","null"],"description":"Commits on the project's branches.","minimum":0},"agent_busy_ratio":{"type":["number","null"],"description":"The share of the agents' lifetime in which they were working.","minimum":0,"maximum":1},"restarts":{"type":["integer","null"],"description":"Restarts of agents.","minimum":0}}},"created_at":{"type":["string","null"],"description":"When it was created (RFC 3339 UTC)."},"updated_at":{"type":["string","null"],"description":"When it last changed (RFC 3339 UTC)."}}}},"count":{"type":"integer","description":"The number of projects in this answer.","minimum":0},"total":{"type":["integer","null"],"description":"The number of projects that match, on all pages; absent where the Web Server does not say.","minimum":0},"next_cursor":{"type":["string","null"],"description":"Not null when there are more projects: raise `limit` or narrow `status_filter`."}}};

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
if((data.projects === undefined) || (!(func0.call(data, "projects")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "projects"},message:"must have required property '"+"projects"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.count === undefined) || (!(func0.call(data, "count")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "projects") || (key0 === "count")) || (key0 === "total")) || (key0 === "next_cursor"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.projects !== undefined && func0.call(data, "projects")){
let data0 = data.projects;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.project_id === undefined) || (!(func0.call(data1, "project_id")))){
const err3 = {instancePath:instancePath+"/projects/" + i0,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "project_id"},message:"must have required property '"+"project_id"+"'",schema:schema2.properties.projects.items.required,parentSchema:schema2.properties.projects.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.name === undefined) || (!(func0.call(data1, "name")))){
const err4 = {instancePath:instancePath+"/projects/" + i0,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema2.properties.projects.items.required,parentSchema:schema2.properties.projects.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.status === undefined) || (!(func0.call(data1, "status")))){
const err5 = {instancePath:instancePath+"/projects/" + i0,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema2.properties.projects.items.required,parentSchema:schema2.properties.projects.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!(func0.call(schema2.properties.projects.items.properties, key1))){
const err6 = {instancePath:instancePath+"/projects/" + i0,schemaPath:"#/properties/projects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.projects.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.project_id !== undefined && func0.call(data1, "project_id")){
let data2 = data1.project_id;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/projects/" + i0+"/project_id",schemaPath:"#/properties/projects/items/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.projects.items.properties.project_id.type,parentSchema:schema2.properties.projects.items.properties.project_id,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.name !== undefined && func0.call(data1, "name")){
let data3 = data1.name;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/projects/" + i0+"/name",schemaPath:"#/properties/projects/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.projects.items.properties.name.type,parentSchema:schema2.properties.projects.items.properties.name,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.status !== undefined && func0.call(data1, "status")){
let data4 = data1.status;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/projects/" + i0+"/status",schemaPath:"#/properties/projects/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.projects.items.properties.status.type,parentSchema:schema2.properties.projects.items.properties.status,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((data4 === "creating") || (data4 === "running")) || (data4 === "paused")) || (data4 === "completed")) || (data4 === "failed"))){
const err10 = {instancePath:instancePath+"/projects/" + i0+"/status",schemaPath:"#/properties/projects/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema2.properties.projects.items.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.projects.items.properties.status.enum,parentSchema:schema2.properties.projects.items.properties.status,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.status_reason !== undefined && func0.call(data1, "status_reason")){
let data5 = data1.status_reason;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/projects/" + i0+"/status_reason",schemaPath:"#/properties/projects/items/properties/status_reason/type",keyword:"type",params:{type: schema2.properties.projects.items.properties.status_reason.type},message:"must be string,null",schema:schema2.properties.projects.items.properties.status_reason.type,parentSchema:schema2.properties.projects.items.properties.status_reason,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data6 = data1.path;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/projects/" + i0+"/path",schemaPath:"#/properties/projects/items/properties/path/type",keyword:"type",params:{type: schema2.properties.projects.items.properties.path.type},message:"must be string,null",schema:schema2.properties.projects.items.properties.path.type,parentSchema:schema2.properties.projects.items.properties.path,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.progress !== undefined && func0.call(data1, "progress")){
let data7 = data1.progress;
if((!(typeof data7 == "number")) && (data7 !== null)){
const err13 = {instancePath:instancePath+"/projects/" + i0+"/progress",schemaPath:"#/properties/projects/items/properties/progress/type",keyword:"type",params:{type: schema2.properties.projects.items.properties.progress.type},message:"must be number,null",schema:schema2.properties.projects.items.properties.progress.type,parentSchema:schema2.properties.projects.items.properties.progress,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 > 1 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/projects/" + i0+"/progress",schemaPath:"#/properties/projects/items/properties/progress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema2.properties.projects.items.properties.progress,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/projects/" + i0+"/progress",schemaPath:"#/properties/projects/items/properties/progress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema2.properties.projects.items.properties.progress,data:data7};
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
if(data1.agent_count !== undefined && func0.call(data1, "agent_count")){
let data8 = data1.agent_count;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err16 = {instancePath:instancePath+"/projects/" + i0+"/agent_count",schemaPath:"#/properties/projects/items/properties/agent_count/type",keyword:"type",params:{type: schema2.properties.projects.items.properties.agent_count.type},message:"must be integer,null",schema:schema2.properties.projects.items.properties.agent_count.type,parentSchema:schema2.properties.projects.items.properties.agent_count,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/projects/" + i0+"/agent_count",schemaPath:"#/properties/projects/items/properties/agent_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema2.properties.projects.items.properties.agent_count,data:data8};
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
if(data1.priority !== undefined && func0.call(data1, "priority")){
let data9 = data1.priority;
if((typeof data9 !== "string") && (data9 !== null)){
const err18 = {instancePath:instancePath+"/projects/" + i0+"/priority",schemaPath:"#/properties/projects/items/properties/priority/type",keyword:"type",params:{type: schema2.properties.projects.items.properties.priority.type},message:"must be string,null",schema:schema2.properties.projects.items.properties.priority.type,parentSchema:schema2.properties.projects.items.properties.priority,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.metrics !== undefined && func0.call(data1, "metrics")){
let data10 = data1.metrics;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.commits !== undefined && func0.call(data10, "commits")){
let data11 = data10.commits;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err19 = {instancePath:instancePath+"/projects/" + i0+"/metrics/commits",schemaPath:"#/properties/projects/items/properties/metrics/properties/commits/type",keyword:"type",params:{type: schema2.properties.projects.items.properties.metrics.properties.commits.type},message:"must be integer,null",schema:schema2.properties.projects.items.properties.metrics.properties.commits.type,parentSchema:schema2.properties.projects.items.properties.metrics.properties.commits,data:data11};
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
const err20 = {instancePath:instancePath+"/projects/" + i0+"/metrics/commits",schemaPath:"#/properties/projects/items/properties/metrics/properties/commits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema2.properties.projects.items.properties.metrics.properties.commits,data:data11};
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
if(data10.agent_busy_ratio !== undefined && func0.call(data10, "agent_busy_ratio")){
let data12 = data10.agent_busy_ratio;
if((!(typeof data12 == "number")) && (data12 !== null)){
const err21 = {instancePath:instancePath+"/projects/" + i0+"/metrics/agent_busy_ratio",schemaPath:"#/properties/projects/items/properties/metrics/properties/agent_busy_ratio/type",keyword:"type",params:{type: schema2.properties.projects.items.properties.metrics.properties.agent_busy_ratio.type},message:"must be number,null",schema:schema2.properties.projects.items.properties.metrics.properties.agent_busy_ratio.type,parentSchema:schema2.properties.projects.items.properties.metrics.properties.agent_busy_ratio,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 > 1 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/projects/" + i0+"/metrics/agent_busy_ratio",schemaPath:"#/properties/projects/items/properties/metrics/properties/agent_busy_ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema2.properties.projects.items.properties.metrics.properties.agent_busy_ratio,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err23 = {instancePath:instancePath+"/projects/" + i0+"/metrics/agent_busy_ratio",schemaPath:"#/properties/projects/items/properties/metrics/properties/agent_busy_ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema2.properties.projects.items.properties.metrics.properties.agent_busy_ratio,data:data12};
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
if(data10.restarts !== undefined && func0.call(data10, "restarts")){
let data13 = data10.restarts;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
const err24 = {instancePath:instancePath+"/projects/" + i0+"/metrics/restarts",schemaPath:"#/properties/projects/items/properties/metrics/properties/restarts/type",keyword:"type",params:{type: schema2.properties.projects.items.properties.metrics.properties.restarts.type},message:"must be integer,null",schema:schema2.properties.projects.items.properties.metrics.properties.restarts.type,parentSchema:schema2.properties.projects.items.properties.metrics.properties.restarts,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
const err25 = {instancePath:instancePath+"/projects/" + i0+"/metrics/restarts",schemaPath:"#/properties/projects/items/properties/metrics/properties/restarts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema2.properties.projects.items.properties.metrics.properties.restarts,data:data13};
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
const err26 = {instancePath:instancePath+"/projects/" + i0+"/metrics",schemaPath:"#/properties/projects/items/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.projects.items.properties.metrics.type,parentSchema:schema2.properties.projects.items.properties.metrics,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.created_at !== undefined && func0.call(data1, "created_at")){
let data14 = data1.created_at;
if((typeof data14 !== "string") && (data14 !== null)){
const err27 = {instancePath:instancePath+"/projects/" + i0+"/created_at",schemaPath:"#/properties/projects/items/properties/created_at/type",keyword:"type",params:{type: schema2.properties.projects.items.properties.created_at.type},message:"must be string,null",schema:schema2.properties.projects.items.properties.created_at.type,parentSchema:schema2.properties.projects.items.properties.created_at,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data1.updated_at !== undefined && func0.call(data1, "updated_at")){
let data15 = data1.updated_at;
if((typeof data15 !== "string") && (data15 !== null)){
const err28 = {instancePath:instancePath+"/projects/" + i0+"/updated_at",schemaPath:"#/properties/projects/items/properties/updated_at/type",keyword:"type",params:{type: schema2.properties.projects.items.properties.updated_at.type},message:"must be string,null",schema:schema2.properties.projects.items.properties.updated_at.type,parentSchema:schema2.properties.projects.items.properties.updated_at,data:data15};
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
const err29 = {instancePath:instancePath+"/projects/" + i0,schemaPath:"#/properties/projects/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.projects.items.type,parentSchema:schema2.properties.projects.items,data:data1};
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
const err30 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.projects.type,parentSchema:schema2.properties.projects,data:data0};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.count !== undefined && func0.call(data, "count")){
let data16 = data.count;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err31 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema2.properties.count.type,parentSchema:schema2.properties.count,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 < 0 || isNaN(data16)){
const err32 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema2.properties.count,data:data16};
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
if(data.total !== undefined && func0.call(data, "total")){
let data17 = data.total;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err33 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: schema2.properties.total.type},message:"must be integer,null",schema:schema2.properties.total.type,parentSchema:schema2.properties.total,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data17 == "number"){
if(data17 < 0 || isNaN(data17)){
const err34 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema2.properties.total,data:data17};
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
if(data.next_cursor !== undefined && func0.call(data, "next_cursor")){
let data18 = data.next_cursor;
if((typeof data18 !== "string") && (data18 !== null)){
const err35 = {instancePath:instancePath+"/next_cursor",schemaPath:"#/properties/next_cursor/type",keyword:"type",params:{type: schema2.properties.next_cursor.type},message:"must be string,null",schema:schema2.properties.next_cursor.type,parentSchema:schema2.properties.next_cursor,data:data18};
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
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
