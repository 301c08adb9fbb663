// Written by `npm run generate` with Ajv. Do not edit.
import formats0Module from "ajv-formats/dist/formats.js";
export const response = validate0;
const schema0 = {"type":"object","description":"The recorded git workflow of a project.","required":["workflow"],"properties":{"project_id":{"type":"string","description":"The project's id."},"workflow":{"type":"object","description":"The workflow. It has the members of GitWorkflow.","required":["branch_strategy","merge_policies","review_requirements","automation_rules"],"properties":{"name":{"type":"string","description":"The workflow's name."},"description":{"type":"string","description":"What the workflow is for."},"branch_strategy":{"type":"object","description":"See BranchStrategy.","required":["name","main_branch","branches"],"properties":{"name":{"type":"string","description":"The strategy."},"main_branch":{"type":"string","description":"The branch that holds what is released."},"branches":{"type":"array","description":"See BranchRule.","items":{"type":"object","required":["pattern"],"properties":{"pattern":{"type":"string","description":"The name, or a pattern of names."},"purpose":{"type":"string","description":"What the branch is for."},"from":{"type":"string","description":"The branch that it starts from."},"merges_into":{"type":"array","description":"The branches that it is merged into.","items":{"type":"string"}}}}},"max_branches":{"type":"integer","description":"The largest number of branches at a time, without the main branch."}}},"merge_policies":{"type":"array","description":"See MergePolicy.","items":{"type":"object","required":["target","method"],"properties":{"target":{"type":"string","description":"The branch that is merged into, or a pattern."},"source":{"type":"string","description":"The branch that is merged, or a pattern."},"method":{"type":"string","description":"How to merge."},"auto_merge":{"type":"boolean","description":"Whether a merge that meets the policy is made without being asked for."},"require_up_to_date":{"type":"boolean","description":"Whether the source must contain the target."},"required_checks":{"type":"array","description":"The names of the checks that must pass on the source.","items":{"type":"string"}},"require_review":{"type":"boolean","description":"Whether the review requirements hold for this target."},"delete_source":{"type":"boolean","description":"Whether the source is deleted after the merge."}}}},"review_requirements":{"type":"object","description":"See ReviewRequirements.","required":["required"],"properties":{"required":{"type":"boolean","description":"Whether a review is needed."},"reviewers":{"type":"array","description":"The roles that review.","items":{"type":"string"}},"min_approvals":{"type":"integer","description":"The number of approvals that are needed."},"dismiss_on_change":{"type":"boolean","description":"Whether a new commit on the source takes approvals back."}}},"automation_rules":{"type":"array","description":"See AutomationRule.","items":{"type":"object","required":["name","event","actions"],"properties":{"name":{"type":"string","description":"The rule's name."},"description":{"type":"string","description":"What the rule is for."},"event":{"type":"string","description":"The type of the event."},"condition":{"type":"string","description":"The condition, in CEL."},"actions":{"type":"array","description":"The actions, in order.","items":{"type":"object","description":"An action as it was recorded. It has the members of AutomationAction.","required":["type"],"properties":{"type":{"type":"string","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":true},"on_error":{"type":"string","description":"Whether an action that fails ends the run, `stop` or `continue`."}}}}}}},"checks":{"type":"array","description":"See NamedCheck.","items":{"type":"object","required":["name","command"],"properties":{"name":{"type":"string","description":"The check's name."},"command":{"type":"array","description":"The program and its arguments.","items":{"type":"string"}},"timeout_s":{"type":"integer","description":"The longest run, in seconds."}}}}}},"etag":{"type":["string","null"],"description":"The version of the record, for `If-Match`."},"applied_at":{"type":["string","null"],"format":"date-time","description":"When this version was applied (RFC 3339 UTC). It is null while it is not."},"created_at":{"type":["string","null"],"format":"date-time","description":"When a workflow was first recorded (RFC 3339 UTC)."},"updated_at":{"type":["string","null"],"format":"date-time","description":"When this version was recorded (RFC 3339 UTC)."}}};
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
if((data.workflow === undefined) || (!(func0.call(data, "workflow")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.project_id !== undefined && func0.call(data, "project_id")){
let data0 = data.project_id;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.project_id.type,parentSchema:schema0.properties.project_id,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.workflow !== undefined && func0.call(data, "workflow")){
let data1 = data.workflow;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.branch_strategy === undefined) || (!(func0.call(data1, "branch_strategy")))){
const err2 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "branch_strategy"},message:"must have required property '"+"branch_strategy"+"'",schema:schema0.properties.workflow.required,parentSchema:schema0.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data1.merge_policies === undefined) || (!(func0.call(data1, "merge_policies")))){
const err3 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "merge_policies"},message:"must have required property '"+"merge_policies"+"'",schema:schema0.properties.workflow.required,parentSchema:schema0.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.review_requirements === undefined) || (!(func0.call(data1, "review_requirements")))){
const err4 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "review_requirements"},message:"must have required property '"+"review_requirements"+"'",schema:schema0.properties.workflow.required,parentSchema:schema0.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.automation_rules === undefined) || (!(func0.call(data1, "automation_rules")))){
const err5 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "automation_rules"},message:"must have required property '"+"automation_rules"+"'",schema:schema0.properties.workflow.required,parentSchema:schema0.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.name !== undefined && func0.call(data1, "name")){
let data2 = data1.name;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/workflow/name",schemaPath:"#/properties/workflow/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.name.type,parentSchema:schema0.properties.workflow.properties.name,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.description !== undefined && func0.call(data1, "description")){
let data3 = data1.description;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/workflow/description",schemaPath:"#/properties/workflow/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.description.type,parentSchema:schema0.properties.workflow.properties.description,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.branch_strategy !== undefined && func0.call(data1, "branch_strategy")){
let data4 = data1.branch_strategy;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.name === undefined) || (!(func0.call(data4, "name")))){
const err8 = {instancePath:instancePath+"/workflow/branch_strategy",schemaPath:"#/properties/workflow/properties/branch_strategy/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema0.properties.workflow.properties.branch_strategy.required,parentSchema:schema0.properties.workflow.properties.branch_strategy,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data4.main_branch === undefined) || (!(func0.call(data4, "main_branch")))){
const err9 = {instancePath:instancePath+"/workflow/branch_strategy",schemaPath:"#/properties/workflow/properties/branch_strategy/required",keyword:"required",params:{missingProperty: "main_branch"},message:"must have required property '"+"main_branch"+"'",schema:schema0.properties.workflow.properties.branch_strategy.required,parentSchema:schema0.properties.workflow.properties.branch_strategy,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data4.branches === undefined) || (!(func0.call(data4, "branches")))){
const err10 = {instancePath:instancePath+"/workflow/branch_strategy",schemaPath:"#/properties/workflow/properties/branch_strategy/required",keyword:"required",params:{missingProperty: "branches"},message:"must have required property '"+"branches"+"'",schema:schema0.properties.workflow.properties.branch_strategy.required,parentSchema:schema0.properties.workflow.properties.branch_strategy,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.name !== undefined && func0.call(data4, "name")){
let data5 = data4.name;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/workflow/branch_strategy/name",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.branch_strategy.properties.name.type,parentSchema:schema0.properties.workflow.properties.branch_strategy.properties.name,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.main_branch !== undefined && func0.call(data4, "main_branch")){
let data6 = data4.main_branch;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/workflow/branch_strategy/main_branch",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/main_branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.branch_strategy.properties.main_branch.type,parentSchema:schema0.properties.workflow.properties.branch_strategy.properties.main_branch,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.branches !== undefined && func0.call(data4, "branches")){
let data7 = data4.branches;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.pattern === undefined) || (!(func0.call(data8, "pattern")))){
const err13 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'",schema:schema0.properties.workflow.properties.branch_strategy.properties.branches.items.required,parentSchema:schema0.properties.workflow.properties.branch_strategy.properties.branches.items,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data8.pattern !== undefined && func0.call(data8, "pattern")){
let data9 = data8.pattern;
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/pattern",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.branch_strategy.properties.branches.items.properties.pattern.type,parentSchema:schema0.properties.workflow.properties.branch_strategy.properties.branches.items.properties.pattern,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.purpose !== undefined && func0.call(data8, "purpose")){
let data10 = data8.purpose;
if(typeof data10 !== "string"){
const err15 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/purpose",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.branch_strategy.properties.branches.items.properties.purpose.type,parentSchema:schema0.properties.workflow.properties.branch_strategy.properties.branches.items.properties.purpose,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.from !== undefined && func0.call(data8, "from")){
let data11 = data8.from;
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/from",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.branch_strategy.properties.branches.items.properties.from.type,parentSchema:schema0.properties.workflow.properties.branch_strategy.properties.branches.items.properties.from,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.merges_into !== undefined && func0.call(data8, "merges_into")){
let data12 = data8.merges_into;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 !== "string"){
const err17 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/merges_into/" + i1,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/merges_into/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into.items.type,parentSchema:schema0.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into.items,data:data13};
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
const err18 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/merges_into",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/merges_into/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into.type,parentSchema:schema0.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into,data:data12};
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
const err19 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.workflow.properties.branch_strategy.properties.branches.items.type,parentSchema:schema0.properties.workflow.properties.branch_strategy.properties.branches.items,data:data8};
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
else {
const err20 = {instancePath:instancePath+"/workflow/branch_strategy/branches",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.workflow.properties.branch_strategy.properties.branches.type,parentSchema:schema0.properties.workflow.properties.branch_strategy.properties.branches,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.max_branches !== undefined && func0.call(data4, "max_branches")){
let data14 = data4.max_branches;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err21 = {instancePath:instancePath+"/workflow/branch_strategy/max_branches",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/max_branches/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.workflow.properties.branch_strategy.properties.max_branches.type,parentSchema:schema0.properties.workflow.properties.branch_strategy.properties.max_branches,data:data14};
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
const err22 = {instancePath:instancePath+"/workflow/branch_strategy",schemaPath:"#/properties/workflow/properties/branch_strategy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.workflow.properties.branch_strategy.type,parentSchema:schema0.properties.workflow.properties.branch_strategy,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.merge_policies !== undefined && func0.call(data1, "merge_policies")){
let data15 = data1.merge_policies;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.target === undefined) || (!(func0.call(data16, "target")))){
const err23 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema0.properties.workflow.properties.merge_policies.items.required,parentSchema:schema0.properties.workflow.properties.merge_policies.items,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data16.method === undefined) || (!(func0.call(data16, "method")))){
const err24 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema0.properties.workflow.properties.merge_policies.items.required,parentSchema:schema0.properties.workflow.properties.merge_policies.items,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data16.target !== undefined && func0.call(data16, "target")){
let data17 = data16.target;
if(typeof data17 !== "string"){
const err25 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/target",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.merge_policies.items.properties.target.type,parentSchema:schema0.properties.workflow.properties.merge_policies.items.properties.target,data:data17};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data16.source !== undefined && func0.call(data16, "source")){
let data18 = data16.source;
if(typeof data18 !== "string"){
const err26 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/source",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.merge_policies.items.properties.source.type,parentSchema:schema0.properties.workflow.properties.merge_policies.items.properties.source,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data16.method !== undefined && func0.call(data16, "method")){
let data19 = data16.method;
if(typeof data19 !== "string"){
const err27 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/method",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.merge_policies.items.properties.method.type,parentSchema:schema0.properties.workflow.properties.merge_policies.items.properties.method,data:data19};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data16.auto_merge !== undefined && func0.call(data16, "auto_merge")){
let data20 = data16.auto_merge;
if(typeof data20 !== "boolean"){
const err28 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/auto_merge",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/auto_merge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.workflow.properties.merge_policies.items.properties.auto_merge.type,parentSchema:schema0.properties.workflow.properties.merge_policies.items.properties.auto_merge,data:data20};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data16.require_up_to_date !== undefined && func0.call(data16, "require_up_to_date")){
let data21 = data16.require_up_to_date;
if(typeof data21 !== "boolean"){
const err29 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/require_up_to_date",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/require_up_to_date/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.workflow.properties.merge_policies.items.properties.require_up_to_date.type,parentSchema:schema0.properties.workflow.properties.merge_policies.items.properties.require_up_to_date,data:data21};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data16.required_checks !== undefined && func0.call(data16, "required_checks")){
let data22 = data16.required_checks;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 !== "string"){
const err30 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/required_checks/" + i3,schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/required_checks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.merge_policies.items.properties.required_checks.items.type,parentSchema:schema0.properties.workflow.properties.merge_policies.items.properties.required_checks.items,data:data23};
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
const err31 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/required_checks",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/required_checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.workflow.properties.merge_policies.items.properties.required_checks.type,parentSchema:schema0.properties.workflow.properties.merge_policies.items.properties.required_checks,data:data22};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.require_review !== undefined && func0.call(data16, "require_review")){
let data24 = data16.require_review;
if(typeof data24 !== "boolean"){
const err32 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/require_review",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/require_review/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.workflow.properties.merge_policies.items.properties.require_review.type,parentSchema:schema0.properties.workflow.properties.merge_policies.items.properties.require_review,data:data24};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data16.delete_source !== undefined && func0.call(data16, "delete_source")){
let data25 = data16.delete_source;
if(typeof data25 !== "boolean"){
const err33 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/delete_source",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/delete_source/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.workflow.properties.merge_policies.items.properties.delete_source.type,parentSchema:schema0.properties.workflow.properties.merge_policies.items.properties.delete_source,data:data25};
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
const err34 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.workflow.properties.merge_policies.items.type,parentSchema:schema0.properties.workflow.properties.merge_policies.items,data:data16};
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
const err35 = {instancePath:instancePath+"/workflow/merge_policies",schemaPath:"#/properties/workflow/properties/merge_policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.workflow.properties.merge_policies.type,parentSchema:schema0.properties.workflow.properties.merge_policies,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data1.review_requirements !== undefined && func0.call(data1, "review_requirements")){
let data26 = data1.review_requirements;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if((data26.required === undefined) || (!(func0.call(data26, "required")))){
const err36 = {instancePath:instancePath+"/workflow/review_requirements",schemaPath:"#/properties/workflow/properties/review_requirements/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'",schema:schema0.properties.workflow.properties.review_requirements.required,parentSchema:schema0.properties.workflow.properties.review_requirements,data:data26};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data26.required !== undefined && func0.call(data26, "required")){
let data27 = data26.required;
if(typeof data27 !== "boolean"){
const err37 = {instancePath:instancePath+"/workflow/review_requirements/required",schemaPath:"#/properties/workflow/properties/review_requirements/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.workflow.properties.review_requirements.properties.required.type,parentSchema:schema0.properties.workflow.properties.review_requirements.properties.required,data:data27};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data26.reviewers !== undefined && func0.call(data26, "reviewers")){
let data28 = data26.reviewers;
if(Array.isArray(data28)){
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
let data29 = data28[i4];
if(typeof data29 !== "string"){
const err38 = {instancePath:instancePath+"/workflow/review_requirements/reviewers/" + i4,schemaPath:"#/properties/workflow/properties/review_requirements/properties/reviewers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.review_requirements.properties.reviewers.items.type,parentSchema:schema0.properties.workflow.properties.review_requirements.properties.reviewers.items,data:data29};
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
else {
const err39 = {instancePath:instancePath+"/workflow/review_requirements/reviewers",schemaPath:"#/properties/workflow/properties/review_requirements/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.workflow.properties.review_requirements.properties.reviewers.type,parentSchema:schema0.properties.workflow.properties.review_requirements.properties.reviewers,data:data28};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data26.min_approvals !== undefined && func0.call(data26, "min_approvals")){
let data30 = data26.min_approvals;
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
const err40 = {instancePath:instancePath+"/workflow/review_requirements/min_approvals",schemaPath:"#/properties/workflow/properties/review_requirements/properties/min_approvals/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.workflow.properties.review_requirements.properties.min_approvals.type,parentSchema:schema0.properties.workflow.properties.review_requirements.properties.min_approvals,data:data30};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data26.dismiss_on_change !== undefined && func0.call(data26, "dismiss_on_change")){
let data31 = data26.dismiss_on_change;
if(typeof data31 !== "boolean"){
const err41 = {instancePath:instancePath+"/workflow/review_requirements/dismiss_on_change",schemaPath:"#/properties/workflow/properties/review_requirements/properties/dismiss_on_change/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.workflow.properties.review_requirements.properties.dismiss_on_change.type,parentSchema:schema0.properties.workflow.properties.review_requirements.properties.dismiss_on_change,data:data31};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/workflow/review_requirements",schemaPath:"#/properties/workflow/properties/review_requirements/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.workflow.properties.review_requirements.type,parentSchema:schema0.properties.workflow.properties.review_requirements,data:data26};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data1.automation_rules !== undefined && func0.call(data1, "automation_rules")){
let data32 = data1.automation_rules;
if(Array.isArray(data32)){
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
let data33 = data32[i5];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if((data33.name === undefined) || (!(func0.call(data33, "name")))){
const err43 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema0.properties.workflow.properties.automation_rules.items.required,parentSchema:schema0.properties.workflow.properties.automation_rules.items,data:data33};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((data33.event === undefined) || (!(func0.call(data33, "event")))){
const err44 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema0.properties.workflow.properties.automation_rules.items.required,parentSchema:schema0.properties.workflow.properties.automation_rules.items,data:data33};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((data33.actions === undefined) || (!(func0.call(data33, "actions")))){
const err45 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/required",keyword:"required",params:{missingProperty: "actions"},message:"must have required property '"+"actions"+"'",schema:schema0.properties.workflow.properties.automation_rules.items.required,parentSchema:schema0.properties.workflow.properties.automation_rules.items,data:data33};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data33.name !== undefined && func0.call(data33, "name")){
let data34 = data33.name;
if(typeof data34 !== "string"){
const err46 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/name",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.automation_rules.items.properties.name.type,parentSchema:schema0.properties.workflow.properties.automation_rules.items.properties.name,data:data34};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data33.description !== undefined && func0.call(data33, "description")){
let data35 = data33.description;
if(typeof data35 !== "string"){
const err47 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/description",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.automation_rules.items.properties.description.type,parentSchema:schema0.properties.workflow.properties.automation_rules.items.properties.description,data:data35};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data33.event !== undefined && func0.call(data33, "event")){
let data36 = data33.event;
if(typeof data36 !== "string"){
const err48 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/event",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.automation_rules.items.properties.event.type,parentSchema:schema0.properties.workflow.properties.automation_rules.items.properties.event,data:data36};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data33.condition !== undefined && func0.call(data33, "condition")){
let data37 = data33.condition;
if(typeof data37 !== "string"){
const err49 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/condition",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.automation_rules.items.properties.condition.type,parentSchema:schema0.properties.workflow.properties.automation_rules.items.properties.condition,data:data37};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data33.actions !== undefined && func0.call(data33, "actions")){
let data38 = data33.actions;
if(Array.isArray(data38)){
const len6 = data38.length;
for(let i6=0; i6<len6; i6++){
let data39 = data38[i6];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if((data39.type === undefined) || (!(func0.call(data39, "type")))){
const err50 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema0.properties.workflow.properties.automation_rules.items.properties.actions.items.required,parentSchema:schema0.properties.workflow.properties.automation_rules.items.properties.actions.items,data:data39};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data39.type !== undefined && func0.call(data39, "type")){
let data40 = data39.type;
if(typeof data40 !== "string"){
const err51 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.automation_rules.items.properties.actions.items.properties.type.type,parentSchema:schema0.properties.workflow.properties.automation_rules.items.properties.actions.items.properties.type,data:data40};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data39.with !== undefined && func0.call(data39, "with")){
let data41 = data39.with;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
}
else {
const err52 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.workflow.properties.automation_rules.items.properties.actions.items.properties.with.type,parentSchema:schema0.properties.workflow.properties.automation_rules.items.properties.actions.items.properties.with,data:data41};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data39.on_error !== undefined && func0.call(data39, "on_error")){
let data42 = data39.on_error;
if(typeof data42 !== "string"){
const err53 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/on_error",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/properties/on_error/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.automation_rules.items.properties.actions.items.properties.on_error.type,parentSchema:schema0.properties.workflow.properties.automation_rules.items.properties.actions.items.properties.on_error,data:data42};
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
const err54 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.workflow.properties.automation_rules.items.properties.actions.items.type,parentSchema:schema0.properties.workflow.properties.automation_rules.items.properties.actions.items,data:data39};
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
const err55 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.workflow.properties.automation_rules.items.properties.actions.type,parentSchema:schema0.properties.workflow.properties.automation_rules.items.properties.actions,data:data38};
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
const err56 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.workflow.properties.automation_rules.items.type,parentSchema:schema0.properties.workflow.properties.automation_rules.items,data:data33};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/workflow/automation_rules",schemaPath:"#/properties/workflow/properties/automation_rules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.workflow.properties.automation_rules.type,parentSchema:schema0.properties.workflow.properties.automation_rules,data:data32};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data1.checks !== undefined && func0.call(data1, "checks")){
let data43 = data1.checks;
if(Array.isArray(data43)){
const len7 = data43.length;
for(let i7=0; i7<len7; i7++){
let data44 = data43[i7];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if((data44.name === undefined) || (!(func0.call(data44, "name")))){
const err58 = {instancePath:instancePath+"/workflow/checks/" + i7,schemaPath:"#/properties/workflow/properties/checks/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema0.properties.workflow.properties.checks.items.required,parentSchema:schema0.properties.workflow.properties.checks.items,data:data44};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data44.command === undefined) || (!(func0.call(data44, "command")))){
const err59 = {instancePath:instancePath+"/workflow/checks/" + i7,schemaPath:"#/properties/workflow/properties/checks/items/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema0.properties.workflow.properties.checks.items.required,parentSchema:schema0.properties.workflow.properties.checks.items,data:data44};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data44.name !== undefined && func0.call(data44, "name")){
let data45 = data44.name;
if(typeof data45 !== "string"){
const err60 = {instancePath:instancePath+"/workflow/checks/" + i7+"/name",schemaPath:"#/properties/workflow/properties/checks/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.checks.items.properties.name.type,parentSchema:schema0.properties.workflow.properties.checks.items.properties.name,data:data45};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data44.command !== undefined && func0.call(data44, "command")){
let data46 = data44.command;
if(Array.isArray(data46)){
const len8 = data46.length;
for(let i8=0; i8<len8; i8++){
let data47 = data46[i8];
if(typeof data47 !== "string"){
const err61 = {instancePath:instancePath+"/workflow/checks/" + i7+"/command/" + i8,schemaPath:"#/properties/workflow/properties/checks/items/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow.properties.checks.items.properties.command.items.type,parentSchema:schema0.properties.workflow.properties.checks.items.properties.command.items,data:data47};
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
const err62 = {instancePath:instancePath+"/workflow/checks/" + i7+"/command",schemaPath:"#/properties/workflow/properties/checks/items/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.workflow.properties.checks.items.properties.command.type,parentSchema:schema0.properties.workflow.properties.checks.items.properties.command,data:data46};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data44.timeout_s !== undefined && func0.call(data44, "timeout_s")){
let data48 = data44.timeout_s;
if(!((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48)))){
const err63 = {instancePath:instancePath+"/workflow/checks/" + i7+"/timeout_s",schemaPath:"#/properties/workflow/properties/checks/items/properties/timeout_s/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.workflow.properties.checks.items.properties.timeout_s.type,parentSchema:schema0.properties.workflow.properties.checks.items.properties.timeout_s,data:data48};
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
const err64 = {instancePath:instancePath+"/workflow/checks/" + i7,schemaPath:"#/properties/workflow/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.workflow.properties.checks.items.type,parentSchema:schema0.properties.workflow.properties.checks.items,data:data44};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/workflow/checks",schemaPath:"#/properties/workflow/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.workflow.properties.checks.type,parentSchema:schema0.properties.workflow.properties.checks,data:data43};
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
else {
const err66 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.workflow.type,parentSchema:schema0.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data49 = data.etag;
if((typeof data49 !== "string") && (data49 !== null)){
const err67 = {instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type: schema0.properties.etag.type},message:"must be string,null",schema:schema0.properties.etag.type,parentSchema:schema0.properties.etag,data:data49};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.applied_at !== undefined && func0.call(data, "applied_at")){
let data50 = data.applied_at;
if((typeof data50 !== "string") && (data50 !== null)){
const err68 = {instancePath:instancePath+"/applied_at",schemaPath:"#/properties/applied_at/type",keyword:"type",params:{type: schema0.properties.applied_at.type},message:"must be string,null",schema:schema0.properties.applied_at.type,parentSchema:schema0.properties.applied_at,data:data50};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data50 === "string"){
if(!(formats0.validate(data50))){
const err69 = {instancePath:instancePath+"/applied_at",schemaPath:"#/properties/applied_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.applied_at,data:data50};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data51 = data.created_at;
if((typeof data51 !== "string") && (data51 !== null)){
const err70 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: schema0.properties.created_at.type},message:"must be string,null",schema:schema0.properties.created_at.type,parentSchema:schema0.properties.created_at,data:data51};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data51 === "string"){
if(!(formats0.validate(data51))){
const err71 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.created_at,data:data51};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data52 = data.updated_at;
if((typeof data52 !== "string") && (data52 !== null)){
const err72 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: schema0.properties.updated_at.type},message:"must be string,null",schema:schema0.properties.updated_at.type,parentSchema:schema0.properties.updated_at,data:data52};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(typeof data52 === "string"){
if(!(formats0.validate(data52))){
const err73 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema0.properties.updated_at,data:data52};
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
else {
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"project_id":true,"workflow":true,"etag":true,"applied_at":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};
