// Written by `npm run generate` with Ajv. Do not edit.
import formats0Module from "ajv-formats/dist/formats.js";
export const response = validate0;
const schema0 = {"type":"object","description":"The answer to sendMessage.","required":["message_id","status"],"properties":{"message_id":{"type":"string","description":"The message's id."},"status":{"type":"string","enum":["sent"],"description":"`sent`: the message is recorded. How far it came is in `deliveries`."},"deliveries":{"type":"array","description":"One delivery for each agent.","items":{"type":"object","description":"The delivery of a message to one agent.","required":["state"],"properties":{"agent_id":{"type":["string","null"],"description":"The agent."},"role":{"type":["string","null"],"description":"The agent's role."},"state":{"type":"string","enum":["queued","held","pasted","submitted","acknowledged","answered","failed","expired","cancelled"],"description":"- `queued`: recorded, waits for its turn.\n- `held`: waits because the agent cannot take input, such as at a permission prompt, or because the project is paused.\n- `pasted`: the text is in the agent's input, not yet submitted.\n- `submitted`: seen to be submitted. The delivery's `proof` tells what showed it; `none` of a program that shows nothing.\n- `acknowledged`: the agent's hooks reported that the prompt was taken. An agent without hooks stays at `submitted`.\n- `answered`: a reply is recorded.\n- `failed`: given up; the delivery's `error` tells why.\n- `expired`: its `expires_at` passed before it was pasted.\n- `cancelled`: cancelled before it was pasted.\n"},"attempts":{"type":["integer","null"],"minimum":0,"description":"How many times the text was pasted or submitted."},"held_reason":{"type":["string","null"],"description":"Why the delivery is held."},"error":{"type":["string","null"],"description":"Why the delivery failed or expired."},"reason":{"type":["string","null"],"description":"Why the delivery is in its state. Of one that is submitted or acknowledged, what became of its agent since: lost, ended, or started again; it is not given to the agent a second time."},"proof":{"type":["string","null"],"enum":["hook","input_cleared","screen_changed","none",null],"description":"What showed that the text was submitted. It is null before that.\n- `hook`: the agent's own hook told that the prompt was taken.\n- `input_cleared`: the text stood in the agent's input box and was seen to leave it.\n- `screen_changed`: the screen changed after Enter, in a program without a box that is known.\n- `none`: Enter was pressed, and nothing showed what became of it.\n"},"queued_at":{"type":["string","null"],"format":"date-time","description":"When the delivery was recorded (RFC 3339 UTC)."},"submitted_at":{"type":["string","null"],"format":"date-time","description":"When the text was seen to be submitted (RFC 3339 UTC)."},"acknowledged_at":{"type":["string","null"],"format":"date-time","description":"When the agent took the prompt (RFC 3339 UTC)."},"answered_at":{"type":["string","null"],"format":"date-time","description":"When the reply was recorded (RFC 3339 UTC)."},"updated_at":{"type":["string","null"],"format":"date-time","description":"When the state last changed (RFC 3339 UTC)."}}}},"replies":{"type":"array","description":"The replies that came while the call waited.","items":{"type":"object","description":"An agent's reply to a message.","required":["content"],"properties":{"id":{"type":"string","description":"The reply's id."},"agent_id":{"type":["string","null"],"description":"The agent that replied."},"content":{"type":"string","description":"The text, as the agent wrote it."},"created_at":{"type":["string","null"],"format":"date-time","description":"When the reply was recorded (RFC 3339 UTC)."}}}}},"examples":[{"message_id":"msg-456","status":"sent","deliveries":[{"agent_id":"agent-1","role":"developer","state":"queued","attempts":0}]}]};
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
if((data.message_id === undefined) || (!(func0.call(data, "message_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_id"},message:"must have required property '"+"message_id"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.message_id !== undefined && func0.call(data, "message_id")){
let data0 = data.message_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.message_id.type,parentSchema:schema0.properties.message_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data1 = data.status;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.status.type,parentSchema:schema0.properties.status,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data1 === "sent")){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.status.enum,parentSchema:schema0.properties.status,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.deliveries !== undefined && func0.call(data, "deliveries")){
let data2 = data.deliveries;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.state === undefined) || (!(func0.call(data3, "state")))){
const err5 = {instancePath:instancePath+"/deliveries/" + i0,schemaPath:"#/properties/deliveries/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema0.properties.deliveries.items.required,parentSchema:schema0.properties.deliveries.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.agent_id !== undefined && func0.call(data3, "agent_id")){
let data4 = data3.agent_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/deliveries/" + i0+"/agent_id",schemaPath:"#/properties/deliveries/items/properties/agent_id/type",keyword:"type",params:{type: schema0.properties.deliveries.items.properties.agent_id.type},message:"must be string,null",schema:schema0.properties.deliveries.items.properties.agent_id.type,parentSchema:schema0.properties.deliveries.items.properties.agent_id,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.role !== undefined && func0.call(data3, "role")){
let data5 = data3.role;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/deliveries/" + i0+"/role",schemaPath:"#/properties/deliveries/items/properties/role/type",keyword:"type",params:{type: schema0.properties.deliveries.items.properties.role.type},message:"must be string,null",schema:schema0.properties.deliveries.items.properties.role.type,parentSchema:schema0.properties.deliveries.items.properties.role,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.state !== undefined && func0.call(data3, "state")){
let data6 = data3.state;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/deliveries/" + i0+"/state",schemaPath:"#/properties/deliveries/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.deliveries.items.properties.state.type,parentSchema:schema0.properties.deliveries.items.properties.state,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((((((data6 === "queued") || (data6 === "held")) || (data6 === "pasted")) || (data6 === "submitted")) || (data6 === "acknowledged")) || (data6 === "answered")) || (data6 === "failed")) || (data6 === "expired")) || (data6 === "cancelled"))){
const err9 = {instancePath:instancePath+"/deliveries/" + i0+"/state",schemaPath:"#/properties/deliveries/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema0.properties.deliveries.items.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.deliveries.items.properties.state.enum,parentSchema:schema0.properties.deliveries.items.properties.state,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.attempts !== undefined && func0.call(data3, "attempts")){
let data7 = data3.attempts;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err10 = {instancePath:instancePath+"/deliveries/" + i0+"/attempts",schemaPath:"#/properties/deliveries/items/properties/attempts/type",keyword:"type",params:{type: schema0.properties.deliveries.items.properties.attempts.type},message:"must be integer,null",schema:schema0.properties.deliveries.items.properties.attempts.type,parentSchema:schema0.properties.deliveries.items.properties.attempts,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/deliveries/" + i0+"/attempts",schemaPath:"#/properties/deliveries/items/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.deliveries.items.properties.attempts,data:data7};
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
if(data3.held_reason !== undefined && func0.call(data3, "held_reason")){
let data8 = data3.held_reason;
if((typeof data8 !== "string") && (data8 !== null)){
const err12 = {instancePath:instancePath+"/deliveries/" + i0+"/held_reason",schemaPath:"#/properties/deliveries/items/properties/held_reason/type",keyword:"type",params:{type: schema0.properties.deliveries.items.properties.held_reason.type},message:"must be string,null",schema:schema0.properties.deliveries.items.properties.held_reason.type,parentSchema:schema0.properties.deliveries.items.properties.held_reason,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.error !== undefined && func0.call(data3, "error")){
let data9 = data3.error;
if((typeof data9 !== "string") && (data9 !== null)){
const err13 = {instancePath:instancePath+"/deliveries/" + i0+"/error",schemaPath:"#/properties/deliveries/items/properties/error/type",keyword:"type",params:{type: schema0.properties.deliveries.items.properties.error.type},message:"must be string,null",schema:schema0.properties.deliveries.items.properties.error.type,parentSchema:schema0.properties.deliveries.items.properties.error,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.reason !== undefined && func0.call(data3, "reason")){
let data10 = data3.reason;
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/deliveries/" + i0+"/reason",schemaPath:"#/properties/deliveries/items/properties/reason/type",keyword:"type",params:{type: schema0.properties.deliveries.items.properties.reason.type},message:"must be string,null",schema:schema0.properties.deliveries.items.properties.reason.type,parentSchema:schema0.properties.deliveries.items.properties.reason,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.proof !== undefined && func0.call(data3, "proof")){
let data11 = data3.proof;
if((typeof data11 !== "string") && (data11 !== null)){
const err15 = {instancePath:instancePath+"/deliveries/" + i0+"/proof",schemaPath:"#/properties/deliveries/items/properties/proof/type",keyword:"type",params:{type: schema0.properties.deliveries.items.properties.proof.type},message:"must be string,null",schema:schema0.properties.deliveries.items.properties.proof.type,parentSchema:schema0.properties.deliveries.items.properties.proof,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data11 === "hook") || (data11 === "input_cleared")) || (data11 === "screen_changed")) || (data11 === "none")) || (data11 === null))){
const err16 = {instancePath:instancePath+"/deliveries/" + i0+"/proof",schemaPath:"#/properties/deliveries/items/properties/proof/enum",keyword:"enum",params:{allowedValues: schema0.properties.deliveries.items.properties.proof.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.deliveries.items.properties.proof.enum,parentSchema:schema0.properties.deliveries.items.properties.proof,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.queued_at !== undefined && func0.call(data3, "queued_at")){
let data12 = data3.queued_at;
if((typeof data12 !== "string") && (data12 !== null)){
const err17 = {instancePath:instancePath+"/deliveries/" + i0+"/queued_at",schemaPath:"#/properties/deliveries/items/properties/queued_at/type",keyword:"type",params:{type: schema0.properties.deliveries.items.properties.queued_at.type},message:"must be string,null",schema:schema0.properties.deliveries.items.properties.queued_at.type,parentSchema:schema0.properties.deliveries.items.properties.queued_at,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
const err18 = {instancePath:instancePath+"/deliveries/" + i0+"/queued_at",schemaPath:"#/properties/deliveries/items/properties/queued_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.deliveries.items.properties.queued_at,data:data12};
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
if(data3.submitted_at !== undefined && func0.call(data3, "submitted_at")){
let data13 = data3.submitted_at;
if((typeof data13 !== "string") && (data13 !== null)){
const err19 = {instancePath:instancePath+"/deliveries/" + i0+"/submitted_at",schemaPath:"#/properties/deliveries/items/properties/submitted_at/type",keyword:"type",params:{type: schema0.properties.deliveries.items.properties.submitted_at.type},message:"must be string,null",schema:schema0.properties.deliveries.items.properties.submitted_at.type,parentSchema:schema0.properties.deliveries.items.properties.submitted_at,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data13 === "string"){
if(!(formats0.validate(data13))){
const err20 = {instancePath:instancePath+"/deliveries/" + i0+"/submitted_at",schemaPath:"#/properties/deliveries/items/properties/submitted_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.deliveries.items.properties.submitted_at,data:data13};
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
if(data3.acknowledged_at !== undefined && func0.call(data3, "acknowledged_at")){
let data14 = data3.acknowledged_at;
if((typeof data14 !== "string") && (data14 !== null)){
const err21 = {instancePath:instancePath+"/deliveries/" + i0+"/acknowledged_at",schemaPath:"#/properties/deliveries/items/properties/acknowledged_at/type",keyword:"type",params:{type: schema0.properties.deliveries.items.properties.acknowledged_at.type},message:"must be string,null",schema:schema0.properties.deliveries.items.properties.acknowledged_at.type,parentSchema:schema0.properties.deliveries.items.properties.acknowledged_at,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data14 === "string"){
if(!(formats0.validate(data14))){
const err22 = {instancePath:instancePath+"/deliveries/" + i0+"/acknowledged_at",schemaPath:"#/properties/deliveries/items/properties/acknowledged_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.deliveries.items.properties.acknowledged_at,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data3.answered_at !== undefined && func0.call(data3, "answered_at")){
let data15 = data3.answered_at;
if((typeof data15 !== "string") && (data15 !== null)){
const err23 = {instancePath:instancePath+"/deliveries/" + i0+"/answered_at",schemaPath:"#/properties/deliveries/items/properties/answered_at/type",keyword:"type",params:{type: schema0.properties.deliveries.items.properties.answered_at.type},message:"must be string,null",schema:schema0.properties.deliveries.items.properties.answered_at.type,parentSchema:schema0.properties.deliveries.items.properties.answered_at,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data15 === "string"){
if(!(formats0.validate(data15))){
const err24 = {instancePath:instancePath+"/deliveries/" + i0+"/answered_at",schemaPath:"#/properties/deliveries/items/properties/answered_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.deliveries.items.properties.answered_at,data:data15};
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
if(data3.updated_at !== undefined && func0.call(data3, "updated_at")){
let data16 = data3.updated_at;
if((typeof data16 !== "string") && (data16 !== null)){
const err25 = {instancePath:instancePath+"/deliveries/" + i0+"/updated_at",schemaPath:"#/properties/deliveries/items/properties/updated_at/type",keyword:"type",params:{type: schema0.properties.deliveries.items.properties.updated_at.type},message:"must be string,null",schema:schema0.properties.deliveries.items.properties.updated_at.type,parentSchema:schema0.properties.deliveries.items.properties.updated_at,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err26 = {instancePath:instancePath+"/deliveries/" + i0+"/updated_at",schemaPath:"#/properties/deliveries/items/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.deliveries.items.properties.updated_at,data:data16};
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
}
else {
const err27 = {instancePath:instancePath+"/deliveries/" + i0,schemaPath:"#/properties/deliveries/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.deliveries.items.type,parentSchema:schema0.properties.deliveries.items,data:data3};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/deliveries",schemaPath:"#/properties/deliveries/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.deliveries.type,parentSchema:schema0.properties.deliveries,data:data2};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.replies !== undefined && func0.call(data, "replies")){
let data17 = data.replies;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.content === undefined) || (!(func0.call(data18, "content")))){
const err29 = {instancePath:instancePath+"/replies/" + i1,schemaPath:"#/properties/replies/items/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema0.properties.replies.items.required,parentSchema:schema0.properties.replies.items,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data18.id !== undefined && func0.call(data18, "id")){
let data19 = data18.id;
if(typeof data19 !== "string"){
const err30 = {instancePath:instancePath+"/replies/" + i1+"/id",schemaPath:"#/properties/replies/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.replies.items.properties.id.type,parentSchema:schema0.properties.replies.items.properties.id,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data18.agent_id !== undefined && func0.call(data18, "agent_id")){
let data20 = data18.agent_id;
if((typeof data20 !== "string") && (data20 !== null)){
const err31 = {instancePath:instancePath+"/replies/" + i1+"/agent_id",schemaPath:"#/properties/replies/items/properties/agent_id/type",keyword:"type",params:{type: schema0.properties.replies.items.properties.agent_id.type},message:"must be string,null",schema:schema0.properties.replies.items.properties.agent_id.type,parentSchema:schema0.properties.replies.items.properties.agent_id,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data18.content !== undefined && func0.call(data18, "content")){
let data21 = data18.content;
if(typeof data21 !== "string"){
const err32 = {instancePath:instancePath+"/replies/" + i1+"/content",schemaPath:"#/properties/replies/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.replies.items.properties.content.type,parentSchema:schema0.properties.replies.items.properties.content,data:data21};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data18.created_at !== undefined && func0.call(data18, "created_at")){
let data22 = data18.created_at;
if((typeof data22 !== "string") && (data22 !== null)){
const err33 = {instancePath:instancePath+"/replies/" + i1+"/created_at",schemaPath:"#/properties/replies/items/properties/created_at/type",keyword:"type",params:{type: schema0.properties.replies.items.properties.created_at.type},message:"must be string,null",schema:schema0.properties.replies.items.properties.created_at.type,parentSchema:schema0.properties.replies.items.properties.created_at,data:data22};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data22 === "string"){
if(!(formats0.validate(data22))){
const err34 = {instancePath:instancePath+"/replies/" + i1+"/created_at",schemaPath:"#/properties/replies/items/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.replies.items.properties.created_at,data:data22};
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
}
else {
const err35 = {instancePath:instancePath+"/replies/" + i1,schemaPath:"#/properties/replies/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.replies.items.type,parentSchema:schema0.properties.replies.items,data:data18};
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
const err36 = {instancePath:instancePath+"/replies",schemaPath:"#/properties/replies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.replies.type,parentSchema:schema0.properties.replies,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"message_id":true,"status":true,"deliveries":true,"replies":true},"dynamicProps":false,"dynamicItems":false};
