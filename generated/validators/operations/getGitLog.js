// Written by `npm run generate` with Ajv. Do not edit.
import formats0Module from "ajv-formats/dist/formats.js";
export const response = validate0;
const schema0 = {"type":"object","description":"One page of a list.","required":["commits"],"properties":{"commits":{"type":"array","description":"The items of this page.","items":{"type":"object","description":"A commit.","required":["hash"],"properties":{"hash":{"type":"string","description":"The commit's full hash."},"subject":{"type":["string","null"],"description":"The first line of the message."},"body":{"type":["string","null"],"description":"The rest of the message."},"author":{"type":["string","null"],"description":"The author's name."},"author_email":{"type":["string","null"],"description":"The author's e-mail address."},"agent_id":{"type":["string","null"],"description":"The agent that made the commit."},"parents":{"type":"array","description":"The hashes of the parents.","items":{"type":"string"}},"refs":{"type":"array","description":"The branches and tags that name the commit.","items":{"type":"string"}},"authored_at":{"type":["string","null"],"format":"date-time","description":"When the change was written (RFC 3339 UTC)."},"committed_at":{"type":["string","null"],"format":"date-time","description":"When the commit was made (RFC 3339 UTC)."}}}},"next_cursor":{"type":["string","null"],"description":"The cursor of the next page. It is null on the last one."},"total":{"type":["integer","null"],"minimum":0,"description":"The number of items on all pages."}}};
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
if((data.commits === undefined) || (!(func0.call(data, "commits")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commits"},message:"must have required property '"+"commits"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.commits !== undefined && func0.call(data, "commits")){
let data0 = data.commits;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.hash === undefined) || (!(func0.call(data1, "hash")))){
const err1 = {instancePath:instancePath+"/commits/" + i0,schemaPath:"#/properties/commits/items/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'",schema:schema0.properties.commits.items.required,parentSchema:schema0.properties.commits.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.hash !== undefined && func0.call(data1, "hash")){
let data2 = data1.hash;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/commits/" + i0+"/hash",schemaPath:"#/properties/commits/items/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.commits.items.properties.hash.type,parentSchema:schema0.properties.commits.items.properties.hash,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.subject !== undefined && func0.call(data1, "subject")){
let data3 = data1.subject;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/commits/" + i0+"/subject",schemaPath:"#/properties/commits/items/properties/subject/type",keyword:"type",params:{type: schema0.properties.commits.items.properties.subject.type},message:"must be string,null",schema:schema0.properties.commits.items.properties.subject.type,parentSchema:schema0.properties.commits.items.properties.subject,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.body !== undefined && func0.call(data1, "body")){
let data4 = data1.body;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/commits/" + i0+"/body",schemaPath:"#/properties/commits/items/properties/body/type",keyword:"type",params:{type: schema0.properties.commits.items.properties.body.type},message:"must be string,null",schema:schema0.properties.commits.items.properties.body.type,parentSchema:schema0.properties.commits.items.properties.body,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.author !== undefined && func0.call(data1, "author")){
let data5 = data1.author;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/commits/" + i0+"/author",schemaPath:"#/properties/commits/items/properties/author/type",keyword:"type",params:{type: schema0.properties.commits.items.properties.author.type},message:"must be string,null",schema:schema0.properties.commits.items.properties.author.type,parentSchema:schema0.properties.commits.items.properties.author,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.author_email !== undefined && func0.call(data1, "author_email")){
let data6 = data1.author_email;
if((typeof data6 !== "string") && (data6 !== null)){
const err6 = {instancePath:instancePath+"/commits/" + i0+"/author_email",schemaPath:"#/properties/commits/items/properties/author_email/type",keyword:"type",params:{type: schema0.properties.commits.items.properties.author_email.type},message:"must be string,null",schema:schema0.properties.commits.items.properties.author_email.type,parentSchema:schema0.properties.commits.items.properties.author_email,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.agent_id !== undefined && func0.call(data1, "agent_id")){
let data7 = data1.agent_id;
if((typeof data7 !== "string") && (data7 !== null)){
const err7 = {instancePath:instancePath+"/commits/" + i0+"/agent_id",schemaPath:"#/properties/commits/items/properties/agent_id/type",keyword:"type",params:{type: schema0.properties.commits.items.properties.agent_id.type},message:"must be string,null",schema:schema0.properties.commits.items.properties.agent_id.type,parentSchema:schema0.properties.commits.items.properties.agent_id,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.parents !== undefined && func0.call(data1, "parents")){
let data8 = data1.parents;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
const err8 = {instancePath:instancePath+"/commits/" + i0+"/parents/" + i1,schemaPath:"#/properties/commits/items/properties/parents/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.commits.items.properties.parents.items.type,parentSchema:schema0.properties.commits.items.properties.parents.items,data:data9};
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
const err9 = {instancePath:instancePath+"/commits/" + i0+"/parents",schemaPath:"#/properties/commits/items/properties/parents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.commits.items.properties.parents.type,parentSchema:schema0.properties.commits.items.properties.parents,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.refs !== undefined && func0.call(data1, "refs")){
let data10 = data1.refs;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 !== "string"){
const err10 = {instancePath:instancePath+"/commits/" + i0+"/refs/" + i2,schemaPath:"#/properties/commits/items/properties/refs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.commits.items.properties.refs.items.type,parentSchema:schema0.properties.commits.items.properties.refs.items,data:data11};
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
const err11 = {instancePath:instancePath+"/commits/" + i0+"/refs",schemaPath:"#/properties/commits/items/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.commits.items.properties.refs.type,parentSchema:schema0.properties.commits.items.properties.refs,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.authored_at !== undefined && func0.call(data1, "authored_at")){
let data12 = data1.authored_at;
if((typeof data12 !== "string") && (data12 !== null)){
const err12 = {instancePath:instancePath+"/commits/" + i0+"/authored_at",schemaPath:"#/properties/commits/items/properties/authored_at/type",keyword:"type",params:{type: schema0.properties.commits.items.properties.authored_at.type},message:"must be string,null",schema:schema0.properties.commits.items.properties.authored_at.type,parentSchema:schema0.properties.commits.items.properties.authored_at,data:data12};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
const err13 = {instancePath:instancePath+"/commits/" + i0+"/authored_at",schemaPath:"#/properties/commits/items/properties/authored_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.commits.items.properties.authored_at,data:data12};
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
if(data1.committed_at !== undefined && func0.call(data1, "committed_at")){
let data13 = data1.committed_at;
if((typeof data13 !== "string") && (data13 !== null)){
const err14 = {instancePath:instancePath+"/commits/" + i0+"/committed_at",schemaPath:"#/properties/commits/items/properties/committed_at/type",keyword:"type",params:{type: schema0.properties.commits.items.properties.committed_at.type},message:"must be string,null",schema:schema0.properties.commits.items.properties.committed_at.type,parentSchema:schema0.properties.commits.items.properties.committed_at,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data13 === "string"){
if(!(formats0.validate(data13))){
const err15 = {instancePath:instancePath+"/commits/" + i0+"/committed_at",schemaPath:"#/properties/commits/items/properties/committed_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.commits.items.properties.committed_at,data:data13};
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
else {
const err16 = {instancePath:instancePath+"/commits/" + i0,schemaPath:"#/properties/commits/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.commits.items.type,parentSchema:schema0.properties.commits.items,data:data1};
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
else {
const err17 = {instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.commits.type,parentSchema:schema0.properties.commits,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.next_cursor !== undefined && func0.call(data, "next_cursor")){
let data14 = data.next_cursor;
if((typeof data14 !== "string") && (data14 !== null)){
const err18 = {instancePath:instancePath+"/next_cursor",schemaPath:"#/properties/next_cursor/type",keyword:"type",params:{type: schema0.properties.next_cursor.type},message:"must be string,null",schema:schema0.properties.next_cursor.type,parentSchema:schema0.properties.next_cursor,data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.total !== undefined && func0.call(data, "total")){
let data15 = data.total;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err19 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: schema0.properties.total.type},message:"must be integer,null",schema:schema0.properties.total.type,parentSchema:schema0.properties.total,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 < 0 || isNaN(data15)){
const err20 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.total,data:data15};
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
validate0.evaluated = {"props":{"commits":true,"next_cursor":true,"total":true},"dynamicProps":false,"dynamicItems":false};
