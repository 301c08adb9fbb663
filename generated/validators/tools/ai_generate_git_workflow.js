// Written by `npm run generate` with Ajv. Do not edit.
import func6Module from "ajv/dist/runtime/ucs2length.js";
export const input = validate0;
const schema0 = {"type":"object","properties":{"project_id":{"type":"string","description":"Target project identifier"},"workflow_description":{"type":"string","description":"Natural language description of desired workflow"},"constraints":{"type":"object","properties":{"max_branches":{"type":"integer","default":5},"require_reviews":{"type":"boolean","default":true},"auto_merge":{"type":"boolean","default":false}}}},"required":["project_id","workflow_description"],"additionalProperties":false};
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
if((data.workflow_description === undefined) || (!(func0.call(data, "workflow_description")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflow_description"},message:"must have required property '"+"workflow_description"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "project_id") || (key0 === "workflow_description")) || (key0 === "constraints"))){
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
if(data.workflow_description !== undefined && func0.call(data, "workflow_description")){
let data1 = data.workflow_description;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/workflow_description",schemaPath:"#/properties/workflow_description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.workflow_description.type,parentSchema:schema0.properties.workflow_description,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.constraints !== undefined && func0.call(data, "constraints")){
let data2 = data.constraints;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.max_branches === undefined){
data2.max_branches = 5;
}
if(data2.require_reviews === undefined){
data2.require_reviews = true;
}
if(data2.auto_merge === undefined){
data2.auto_merge = false;
}
let data3 = data2.max_branches;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err5 = {instancePath:instancePath+"/constraints/max_branches",schemaPath:"#/properties/constraints/properties/max_branches/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.constraints.properties.max_branches.type,parentSchema:schema0.properties.constraints.properties.max_branches,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
let data4 = data2.require_reviews;
if(typeof data4 !== "boolean"){
const err6 = {instancePath:instancePath+"/constraints/require_reviews",schemaPath:"#/properties/constraints/properties/require_reviews/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.constraints.properties.require_reviews.type,parentSchema:schema0.properties.constraints.properties.require_reviews,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
let data5 = data2.auto_merge;
if(typeof data5 !== "boolean"){
const err7 = {instancePath:instancePath+"/constraints/auto_merge",schemaPath:"#/properties/constraints/properties/auto_merge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.constraints.properties.auto_merge.type,parentSchema:schema0.properties.constraints.properties.auto_merge,data:data5};
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
const err8 = {instancePath:instancePath+"/constraints",schemaPath:"#/properties/constraints/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.constraints.type,parentSchema:schema0.properties.constraints,data:data2};
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
const schema1 = {"properties":{"project_id":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9][A-Za-z0-9._:~-]*$","description":"An id. It starts with a letter or digit and has only letters, digits and `.`, `_`, `:`, `~`, `-`; 1 to 128 characters."},"workflow_description":{"allOf":[{"minLength":1,"pattern":"\\S","description":"The description must not be empty."},{"maxLength":20000,"description":"The description has at most 20,000 characters."}]},"constraints":{"additionalProperties":false,"properties":{"max_branches":{"minimum":1,"maximum":1000},"require_reviews":true,"auto_merge":true}}}};
const func6 = func6Module.default ?? func6Module;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:~-]*$", "u");
const pattern1 = new RegExp("\\S", "u");

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
if(func6(data0) > 128){
const err0 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema1.properties.project_id,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func6(data0) < 1){
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
if(data.workflow_description !== undefined && func0.call(data, "workflow_description")){
let data1 = data.workflow_description;
if(typeof data1 === "string"){
if(func6(data1) < 1){
const err4 = {instancePath:instancePath+"/workflow_description",schemaPath:"#/properties/workflow_description/allOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.workflow_description.allOf[0],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/workflow_description",schemaPath:"#/properties/workflow_description/allOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema1.properties.workflow_description.allOf[0],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(typeof data1 === "string"){
if(func6(data1) > 20000){
const err6 = {instancePath:instancePath+"/workflow_description",schemaPath:"#/properties/workflow_description/allOf/1/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema1.properties.workflow_description.allOf[1],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.constraints !== undefined && func0.call(data, "constraints")){
let data2 = data.constraints;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 of Object.keys(data2)){
if(!(((key0 === "max_branches") || (key0 === "require_reviews")) || (key0 === "auto_merge"))){
const err7 = {instancePath:instancePath+"/constraints",schemaPath:"#/properties/constraints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema1.properties.constraints,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.max_branches !== undefined && func0.call(data2, "max_branches")){
let data3 = data2.max_branches;
if(typeof data3 == "number"){
if(data3 > 1000 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/constraints/max_branches",schemaPath:"#/properties/constraints/properties/max_branches/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema1.properties.constraints.properties.max_branches,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/constraints/max_branches",schemaPath:"#/properties/constraints/properties/max_branches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema1.properties.constraints.properties.max_branches,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"project_id":true,"workflow_description":true,"constraints":true},"dynamicProps":false,"dynamicItems":false};

export const output = validate2;
const schema2 = {"type":"object","description":"The git workflow, and whether the Web Server recorded it. Recording changes nothing in the repository.","additionalProperties":false,"required":["project_id","workflow","reasons","open_questions","stored","missing","source"],"properties":{"project_id":{"type":"string","description":"The project."},"workflow":{"type":"object","description":"The git workflow.","additionalProperties":false,"required":["name","description","branch_strategy","merge_policies","review_requirements","automation_rules","checks"],"properties":{"name":{"type":"string","description":"Its name.","minLength":1,"maxLength":128},"description":{"type":"string","description":"What it is for.","maxLength":4000},"branch_strategy":{"type":"object","description":"The branches and how they relate.","additionalProperties":false,"required":["name","main_branch","branches","max_branches"],"properties":{"name":{"type":"string","enum":["trunk_based","github_flow","git_flow","gitlab_flow","release_branches","custom"],"description":"The strategy."},"main_branch":{"type":"string","minLength":1,"maxLength":255,"pattern":"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?*\\[\\\\\\u0000-\\u001f\\u007f]+$","description":"The branch that holds what is released."},"branches":{"type":"array","description":"The kinds of branches beside the main branch.","items":{"type":"object","additionalProperties":false,"required":["pattern","purpose","from","merges_into"],"properties":{"pattern":{"type":"string","minLength":1,"maxLength":255,"pattern":"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$","description":"The name, or a pattern of names."},"purpose":{"type":"string","description":"What the branch is for.","maxLength":500},"from":{"type":"string","minLength":1,"maxLength":255,"pattern":"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$","description":"The branch that it starts from."},"merges_into":{"type":"array","description":"The branches that it is merged into.","items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$","description":"A branch."},"maxItems":20}}},"maxItems":50},"max_branches":{"type":"integer","description":"The largest number of branches at a time, without the main branch.","minimum":1,"maximum":1000}}},"merge_policies":{"type":"array","description":"How branches are merged. The first whose target and source match a merge holds.","items":{"type":"object","additionalProperties":false,"required":["target","source","method","auto_merge","require_up_to_date","required_checks","require_review","delete_source"],"properties":{"target":{"type":"string","minLength":1,"maxLength":255,"pattern":"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$","description":"The branch that is merged into."},"source":{"type":"string","minLength":1,"maxLength":255,"pattern":"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$","description":"The branch that is merged; `*` for any."},"method":{"type":"string","enum":["merge","squash","rebase","fast_forward"],"description":"How to merge."},"auto_merge":{"type":"boolean","description":"Whether a merge that meets the policy is made without being asked for."},"require_up_to_date":{"type":"boolean","description":"Whether the source must contain the target."},"required_checks":{"type":"array","description":"Names of `checks` that must pass on the source.","items":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9_-]{1,64}$","description":"A name in `checks`."},"maxItems":50},"require_review":{"type":"boolean","description":"Whether the review requirements hold for this target."},"delete_source":{"type":"boolean","description":"Whether the source is deleted after the merge."}}},"maxItems":50},"review_requirements":{"type":"object","description":"Who has to review before a merge.","additionalProperties":false,"required":["required","reviewers","min_approvals"],"properties":{"required":{"type":"boolean","description":"Whether a review is needed."},"reviewers":{"type":"array","description":"The roles that review; empty for any role but the author's.","items":{"type":"string","minLength":1,"maxLength":32,"pattern":"^[a-z][a-z0-9_-]{0,31}$","description":"A role."},"maxItems":20},"min_approvals":{"type":"integer","description":"The number of approvals that are needed.","minimum":0,"maximum":20}}},"automation_rules":{"type":"array","description":"Actions for when an event of the project meets a condition.","items":{"type":"object","additionalProperties":false,"required":["name","description","event","condition","actions"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9_-]{1,64}$","description":"A name of letters, digits, `_` and `-`."},"description":{"type":"string","description":"What the rule is for.","maxLength":4000},"event":{"type":"string","enum":["agent_status_update","git_event","project_status_change","message_update","task_update","schedule_update","workflow_run_update"],"description":"The event."},"condition":{"type":"string","description":"A condition in CEL over `event`, `project`, `agent`, `now`; `true` for always.","minLength":1,"maxLength":4096},"actions":{"type":"array","description":"The actions, in order.","items":{"description":"One action. A string in `with` can hold `${{ CEL }}`; it is put in as text.","anyOf":[{"type":"object","description":"Sends a message.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"send_message","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["target_agent","content","priority"],"properties":{"target_agent":{"type":"string","description":"A role, an agent's id, or `all`.","minLength":1,"maxLength":256},"content":{"type":"string","description":"The text.","minLength":1,"maxLength":65536},"priority":{"type":"string","enum":["low","normal","high","urgent"],"description":"How urgent it is."}}}}},{"type":"object","description":"Pauses the project.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"pause_project","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["reason"],"properties":{"reason":{"type":"string","description":"Why.","minLength":1,"maxLength":2000}}}}},{"type":"object","description":"Resumes the project.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"resume_project","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["reason"],"properties":{"reason":{"type":"string","description":"Why.","minLength":1,"maxLength":2000}}}}},{"type":"object","description":"Restarts an agent.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"restart_agent","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["agent_id"],"properties":{"agent_id":{"type":"string","description":"An agent's id, or an expression such as `${{ agent.id }}`.","minLength":1,"maxLength":256}}}}},{"type":"object","description":"Interrupts the turn of an agent.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"interrupt_agent","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["agent_id"],"properties":{"agent_id":{"type":"string","description":"An agent's id, or an expression such as `${{ agent.id }}`.","minLength":1,"maxLength":256}}}}},{"type":"object","description":"Creates a task.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"create_task","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["title","description"],"properties":{"title":{"type":"string","description":"The title.","minLength":1,"maxLength":200},"description":{"type":"string","description":"What is to be done.","maxLength":65536}}}}},{"type":"object","description":"Runs the checks of a task.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"check_task","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["task_id"],"properties":{"task_id":{"type":"string","description":"A task's id, or an expression.","minLength":1,"maxLength":256}}}}},{"type":"object","description":"Commits the changes of a work tree.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"git_commit","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","description":"The commit message.","minLength":1,"maxLength":65536},"agent_id":{"type":"string","description":"An agent's id, or an expression such as `${{ agent.id }}`. Leave it out for the project's own directory.","minLength":1,"maxLength":256}}}}},{"type":"object","description":"Merges a branch by the policies of the git workflow.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"git_merge","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["source","target"],"properties":{"source":{"type":"string","description":"The branch to merge.","minLength":1,"maxLength":512},"target":{"type":"string","description":"The branch to merge into.","minLength":1,"maxLength":512}}}}},{"type":"object","description":"Pushes a branch.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"git_push","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["branch"],"properties":{"branch":{"type":"string","description":"The branch.","minLength":1,"maxLength":512}}}}},{"type":"object","description":"Runs a command and records whether it exits with 0. No shell is involved.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"run_check","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["command"],"properties":{"command":{"type":"array","description":"The program and its arguments.","items":{"type":"string","description":"One word.","maxLength":4096},"minItems":1,"maxItems":256}}}}},{"type":"object","description":"Shows a notification.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"notify","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["text","level"],"properties":{"text":{"type":"string","description":"The text.","minLength":1,"maxLength":4000},"level":{"type":"string","enum":["info","warning","error"],"description":"How important it is."}}}}}]},"minItems":1,"maxItems":20}}},"maxItems":50},"checks":{"type":"array","description":"The commands that merge policies name.","items":{"type":"object","additionalProperties":false,"required":["name","command"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9_-]{1,64}$","description":"A name of letters, digits, `_` and `-`."},"command":{"type":"array","description":"The program and its arguments; no shell is involved.","items":{"type":"string","description":"One word.","maxLength":4096},"minItems":1,"maxItems":256}}},"maxItems":50}}},"reasons":{"type":"array","description":"Why it is made this way, one sentence each.","items":{"type":"string","description":"One sentence."}},"open_questions":{"type":"array","description":"What the description leaves open, one question each.","items":{"type":"string","description":"One question."}},"stored":{"type":"boolean","description":"Whether the Web Server recorded the workflow."},"not_stored_reason":{"type":"string","description":"Why it is not recorded; absent when it is."},"missing":{"type":"array","description":"What could not be read; the result does without it.","items":{"type":"object","additionalProperties":false,"required":["operation","reason"],"properties":{"operation":{"type":"string","description":"The operation of the Web Server that failed."},"reason":{"type":"string","description":"What happened."}}}},"source":{"type":"string","enum":["ai","fallback"],"description":"Where the answer comes from: `ai`, a model; `fallback`, rules over the facts, without a model."},"notice":{"type":"string","description":"Why no model answered; absent when one did."},"model":{"type":"string","description":"The model that answered; absent with `fallback`."}}};
const pattern2 = new RegExp("^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?*\\[\\\\\\u0000-\\u001f\\u007f]+$", "u");
const pattern3 = new RegExp("^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
const pattern9 = new RegExp("^[a-z][a-z0-9_-]{0,31}$", "u");

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
if((data.workflow === undefined) || (!(func0.call(data, "workflow")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.reasons === undefined) || (!(func0.call(data, "reasons")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.open_questions === undefined) || (!(func0.call(data, "open_questions")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open_questions"},message:"must have required property '"+"open_questions"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.stored === undefined) || (!(func0.call(data, "stored")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stored"},message:"must have required property '"+"stored"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.missing === undefined) || (!(func0.call(data, "missing")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema2.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.project_id !== undefined && func0.call(data, "project_id")){
let data0 = data.project_id;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.project_id.type,parentSchema:schema2.properties.project_id,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.workflow !== undefined && func0.call(data, "workflow")){
let data1 = data.workflow;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.name === undefined) || (!(func0.call(data1, "name")))){
const err9 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema2.properties.workflow.required,parentSchema:schema2.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data1.description === undefined) || (!(func0.call(data1, "description")))){
const err10 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema2.properties.workflow.required,parentSchema:schema2.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data1.branch_strategy === undefined) || (!(func0.call(data1, "branch_strategy")))){
const err11 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "branch_strategy"},message:"must have required property '"+"branch_strategy"+"'",schema:schema2.properties.workflow.required,parentSchema:schema2.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data1.merge_policies === undefined) || (!(func0.call(data1, "merge_policies")))){
const err12 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "merge_policies"},message:"must have required property '"+"merge_policies"+"'",schema:schema2.properties.workflow.required,parentSchema:schema2.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data1.review_requirements === undefined) || (!(func0.call(data1, "review_requirements")))){
const err13 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "review_requirements"},message:"must have required property '"+"review_requirements"+"'",schema:schema2.properties.workflow.required,parentSchema:schema2.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data1.automation_rules === undefined) || (!(func0.call(data1, "automation_rules")))){
const err14 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "automation_rules"},message:"must have required property '"+"automation_rules"+"'",schema:schema2.properties.workflow.required,parentSchema:schema2.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data1.checks === undefined) || (!(func0.call(data1, "checks")))){
const err15 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'",schema:schema2.properties.workflow.required,parentSchema:schema2.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!(((((((key1 === "name") || (key1 === "description")) || (key1 === "branch_strategy")) || (key1 === "merge_policies")) || (key1 === "review_requirements")) || (key1 === "automation_rules")) || (key1 === "checks"))){
const err16 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.name !== undefined && func0.call(data1, "name")){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func6(data2) > 128){
const err17 = {instancePath:instancePath+"/workflow/name",schemaPath:"#/properties/workflow/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema2.properties.workflow.properties.name,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func6(data2) < 1){
const err18 = {instancePath:instancePath+"/workflow/name",schemaPath:"#/properties/workflow/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.name,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/workflow/name",schemaPath:"#/properties/workflow/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.name.type,parentSchema:schema2.properties.workflow.properties.name,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.description !== undefined && func0.call(data1, "description")){
let data3 = data1.description;
if(typeof data3 === "string"){
if(func6(data3) > 4000){
const err20 = {instancePath:instancePath+"/workflow/description",schemaPath:"#/properties/workflow/properties/description/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema2.properties.workflow.properties.description,data:data3};
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
const err21 = {instancePath:instancePath+"/workflow/description",schemaPath:"#/properties/workflow/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.description.type,parentSchema:schema2.properties.workflow.properties.description,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.branch_strategy !== undefined && func0.call(data1, "branch_strategy")){
let data4 = data1.branch_strategy;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.name === undefined) || (!(func0.call(data4, "name")))){
const err22 = {instancePath:instancePath+"/workflow/branch_strategy",schemaPath:"#/properties/workflow/properties/branch_strategy/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema2.properties.workflow.properties.branch_strategy.required,parentSchema:schema2.properties.workflow.properties.branch_strategy,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data4.main_branch === undefined) || (!(func0.call(data4, "main_branch")))){
const err23 = {instancePath:instancePath+"/workflow/branch_strategy",schemaPath:"#/properties/workflow/properties/branch_strategy/required",keyword:"required",params:{missingProperty: "main_branch"},message:"must have required property '"+"main_branch"+"'",schema:schema2.properties.workflow.properties.branch_strategy.required,parentSchema:schema2.properties.workflow.properties.branch_strategy,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data4.branches === undefined) || (!(func0.call(data4, "branches")))){
const err24 = {instancePath:instancePath+"/workflow/branch_strategy",schemaPath:"#/properties/workflow/properties/branch_strategy/required",keyword:"required",params:{missingProperty: "branches"},message:"must have required property '"+"branches"+"'",schema:schema2.properties.workflow.properties.branch_strategy.required,parentSchema:schema2.properties.workflow.properties.branch_strategy,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data4.max_branches === undefined) || (!(func0.call(data4, "max_branches")))){
const err25 = {instancePath:instancePath+"/workflow/branch_strategy",schemaPath:"#/properties/workflow/properties/branch_strategy/required",keyword:"required",params:{missingProperty: "max_branches"},message:"must have required property '"+"max_branches"+"'",schema:schema2.properties.workflow.properties.branch_strategy.required,parentSchema:schema2.properties.workflow.properties.branch_strategy,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!((((key2 === "name") || (key2 === "main_branch")) || (key2 === "branches")) || (key2 === "max_branches"))){
const err26 = {instancePath:instancePath+"/workflow/branch_strategy",schemaPath:"#/properties/workflow/properties/branch_strategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.branch_strategy,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.name !== undefined && func0.call(data4, "name")){
let data5 = data4.name;
if(typeof data5 !== "string"){
const err27 = {instancePath:instancePath+"/workflow/branch_strategy/name",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.branch_strategy.properties.name.type,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.name,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((((((data5 === "trunk_based") || (data5 === "github_flow")) || (data5 === "git_flow")) || (data5 === "gitlab_flow")) || (data5 === "release_branches")) || (data5 === "custom"))){
const err28 = {instancePath:instancePath+"/workflow/branch_strategy/name",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/name/enum",keyword:"enum",params:{allowedValues: schema2.properties.workflow.properties.branch_strategy.properties.name.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.workflow.properties.branch_strategy.properties.name.enum,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.name,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.main_branch !== undefined && func0.call(data4, "main_branch")){
let data6 = data4.main_branch;
if(typeof data6 === "string"){
if(func6(data6) > 255){
const err29 = {instancePath:instancePath+"/workflow/branch_strategy/main_branch",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/main_branch/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.main_branch,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func6(data6) < 1){
const err30 = {instancePath:instancePath+"/workflow/branch_strategy/main_branch",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/main_branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.main_branch,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern2.test(data6)){
const err31 = {instancePath:instancePath+"/workflow/branch_strategy/main_branch",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/main_branch/pattern",keyword:"pattern",params:{pattern: "^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?*\\[\\\\\\u0000-\\u001f\\u007f]+$"},message:"must match pattern \""+"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?*\\[\\\\\\u0000-\\u001f\\u007f]+$"+"\"",schema:"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?*\\[\\\\\\u0000-\\u001f\\u007f]+$",parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.main_branch,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/workflow/branch_strategy/main_branch",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/main_branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.branch_strategy.properties.main_branch.type,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.main_branch,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data4.branches !== undefined && func0.call(data4, "branches")){
let data7 = data4.branches;
if(Array.isArray(data7)){
if(data7.length > 50){
const err33 = {instancePath:instancePath+"/workflow/branch_strategy/branches",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.pattern === undefined) || (!(func0.call(data8, "pattern")))){
const err34 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'",schema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.required,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data8.purpose === undefined) || (!(func0.call(data8, "purpose")))){
const err35 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'",schema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.required,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data8.from === undefined) || (!(func0.call(data8, "from")))){
const err36 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.required,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data8.merges_into === undefined) || (!(func0.call(data8, "merges_into")))){
const err37 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/required",keyword:"required",params:{missingProperty: "merges_into"},message:"must have required property '"+"merges_into"+"'",schema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.required,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items,data:data8};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 of Object.keys(data8)){
if(!((((key3 === "pattern") || (key3 === "purpose")) || (key3 === "from")) || (key3 === "merges_into"))){
const err38 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items,data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data8.pattern !== undefined && func0.call(data8, "pattern")){
let data9 = data8.pattern;
if(typeof data9 === "string"){
if(func6(data9) > 255){
const err39 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/pattern",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.pattern,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func6(data9) < 1){
const err40 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/pattern",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.pattern,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern3.test(data9)){
const err41 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/pattern",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/pattern/pattern",keyword:"pattern",params:{pattern: "^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"},message:"must match pattern \""+"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"+"\"",schema:"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$",parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.pattern,data:data9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/pattern",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.pattern.type,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.pattern,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data8.purpose !== undefined && func0.call(data8, "purpose")){
let data10 = data8.purpose;
if(typeof data10 === "string"){
if(func6(data10) > 500){
const err43 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/purpose",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/purpose/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.purpose,data:data10};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/purpose",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.purpose.type,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.purpose,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data8.from !== undefined && func0.call(data8, "from")){
let data11 = data8.from;
if(typeof data11 === "string"){
if(func6(data11) > 255){
const err45 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/from",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.from,data:data11};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func6(data11) < 1){
const err46 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/from",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.from,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern3.test(data11)){
const err47 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/from",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"},message:"must match pattern \""+"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"+"\"",schema:"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$",parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.from,data:data11};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/from",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.from.type,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.from,data:data11};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data8.merges_into !== undefined && func0.call(data8, "merges_into")){
let data12 = data8.merges_into;
if(Array.isArray(data12)){
if(data12.length > 20){
const err49 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/merges_into",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/merges_into/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(func6(data13) > 255){
const err50 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/merges_into/" + i1,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/merges_into/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into.items,data:data13};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func6(data13) < 1){
const err51 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/merges_into/" + i1,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/merges_into/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into.items,data:data13};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern3.test(data13)){
const err52 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/merges_into/" + i1,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/merges_into/items/pattern",keyword:"pattern",params:{pattern: "^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"},message:"must match pattern \""+"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"+"\"",schema:"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$",parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into.items,data:data13};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/merges_into/" + i1,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/merges_into/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into.items.type,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into.items,data:data13};
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
const err54 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/merges_into",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/merges_into/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into.type,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into,data:data12};
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
const err55 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items.type,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches.items,data:data8};
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
const err56 = {instancePath:instancePath+"/workflow/branch_strategy/branches",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.workflow.properties.branch_strategy.properties.branches.type,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.branches,data:data7};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data4.max_branches !== undefined && func0.call(data4, "max_branches")){
let data14 = data4.max_branches;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err57 = {instancePath:instancePath+"/workflow/branch_strategy/max_branches",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/max_branches/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema2.properties.workflow.properties.branch_strategy.properties.max_branches.type,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.max_branches,data:data14};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 > 1000 || isNaN(data14)){
const err58 = {instancePath:instancePath+"/workflow/branch_strategy/max_branches",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/max_branches/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.max_branches,data:data14};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err59 = {instancePath:instancePath+"/workflow/branch_strategy/max_branches",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/max_branches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema2.properties.workflow.properties.branch_strategy.properties.max_branches,data:data14};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
else {
const err60 = {instancePath:instancePath+"/workflow/branch_strategy",schemaPath:"#/properties/workflow/properties/branch_strategy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.branch_strategy.type,parentSchema:schema2.properties.workflow.properties.branch_strategy,data:data4};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data1.merge_policies !== undefined && func0.call(data1, "merge_policies")){
let data15 = data1.merge_policies;
if(Array.isArray(data15)){
if(data15.length > 50){
const err61 = {instancePath:instancePath+"/workflow/merge_policies",schemaPath:"#/properties/workflow/properties/merge_policies/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema2.properties.workflow.properties.merge_policies,data:data15};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.target === undefined) || (!(func0.call(data16, "target")))){
const err62 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema2.properties.workflow.properties.merge_policies.items.required,parentSchema:schema2.properties.workflow.properties.merge_policies.items,data:data16};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((data16.source === undefined) || (!(func0.call(data16, "source")))){
const err63 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema2.properties.workflow.properties.merge_policies.items.required,parentSchema:schema2.properties.workflow.properties.merge_policies.items,data:data16};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((data16.method === undefined) || (!(func0.call(data16, "method")))){
const err64 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema2.properties.workflow.properties.merge_policies.items.required,parentSchema:schema2.properties.workflow.properties.merge_policies.items,data:data16};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((data16.auto_merge === undefined) || (!(func0.call(data16, "auto_merge")))){
const err65 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "auto_merge"},message:"must have required property '"+"auto_merge"+"'",schema:schema2.properties.workflow.properties.merge_policies.items.required,parentSchema:schema2.properties.workflow.properties.merge_policies.items,data:data16};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((data16.require_up_to_date === undefined) || (!(func0.call(data16, "require_up_to_date")))){
const err66 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "require_up_to_date"},message:"must have required property '"+"require_up_to_date"+"'",schema:schema2.properties.workflow.properties.merge_policies.items.required,parentSchema:schema2.properties.workflow.properties.merge_policies.items,data:data16};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((data16.required_checks === undefined) || (!(func0.call(data16, "required_checks")))){
const err67 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "required_checks"},message:"must have required property '"+"required_checks"+"'",schema:schema2.properties.workflow.properties.merge_policies.items.required,parentSchema:schema2.properties.workflow.properties.merge_policies.items,data:data16};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((data16.require_review === undefined) || (!(func0.call(data16, "require_review")))){
const err68 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "require_review"},message:"must have required property '"+"require_review"+"'",schema:schema2.properties.workflow.properties.merge_policies.items.required,parentSchema:schema2.properties.workflow.properties.merge_policies.items,data:data16};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((data16.delete_source === undefined) || (!(func0.call(data16, "delete_source")))){
const err69 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "delete_source"},message:"must have required property '"+"delete_source"+"'",schema:schema2.properties.workflow.properties.merge_policies.items.required,parentSchema:schema2.properties.workflow.properties.merge_policies.items,data:data16};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key4 of Object.keys(data16)){
if(!((((((((key4 === "target") || (key4 === "source")) || (key4 === "method")) || (key4 === "auto_merge")) || (key4 === "require_up_to_date")) || (key4 === "required_checks")) || (key4 === "require_review")) || (key4 === "delete_source"))){
const err70 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.merge_policies.items,data:data16};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data16.target !== undefined && func0.call(data16, "target")){
let data17 = data16.target;
if(typeof data17 === "string"){
if(func6(data17) > 255){
const err71 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/target",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/target/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.target,data:data17};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func6(data17) < 1){
const err72 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/target",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/target/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.target,data:data17};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!pattern3.test(data17)){
const err73 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/target",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"},message:"must match pattern \""+"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"+"\"",schema:"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$",parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.target,data:data17};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/target",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.merge_policies.items.properties.target.type,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.target,data:data17};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data16.source !== undefined && func0.call(data16, "source")){
let data18 = data16.source;
if(typeof data18 === "string"){
if(func6(data18) > 255){
const err75 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/source",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.source,data:data18};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func6(data18) < 1){
const err76 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/source",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.source,data:data18};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!pattern3.test(data18)){
const err77 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/source",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/source/pattern",keyword:"pattern",params:{pattern: "^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"},message:"must match pattern \""+"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"+"\"",schema:"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$",parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.source,data:data18};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/source",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.merge_policies.items.properties.source.type,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.source,data:data18};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data16.method !== undefined && func0.call(data16, "method")){
let data19 = data16.method;
if(typeof data19 !== "string"){
const err79 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/method",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.merge_policies.items.properties.method.type,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.method,data:data19};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!((((data19 === "merge") || (data19 === "squash")) || (data19 === "rebase")) || (data19 === "fast_forward"))){
const err80 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/method",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema2.properties.workflow.properties.merge_policies.items.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.workflow.properties.merge_policies.items.properties.method.enum,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.method,data:data19};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data16.auto_merge !== undefined && func0.call(data16, "auto_merge")){
let data20 = data16.auto_merge;
if(typeof data20 !== "boolean"){
const err81 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/auto_merge",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/auto_merge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema2.properties.workflow.properties.merge_policies.items.properties.auto_merge.type,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.auto_merge,data:data20};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data16.require_up_to_date !== undefined && func0.call(data16, "require_up_to_date")){
let data21 = data16.require_up_to_date;
if(typeof data21 !== "boolean"){
const err82 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/require_up_to_date",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/require_up_to_date/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema2.properties.workflow.properties.merge_policies.items.properties.require_up_to_date.type,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.require_up_to_date,data:data21};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data16.required_checks !== undefined && func0.call(data16, "required_checks")){
let data22 = data16.required_checks;
if(Array.isArray(data22)){
if(data22.length > 50){
const err83 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/required_checks",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/required_checks/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.required_checks,data:data22};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(func6(data23) > 64){
const err84 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/required_checks/" + i3,schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/required_checks/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.required_checks.items,data:data23};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func6(data23) < 1){
const err85 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/required_checks/" + i3,schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/required_checks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.required_checks.items,data:data23};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern8.test(data23)){
const err86 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/required_checks/" + i3,schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/required_checks/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.required_checks.items,data:data23};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/required_checks/" + i3,schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/required_checks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.merge_policies.items.properties.required_checks.items.type,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.required_checks.items,data:data23};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/required_checks",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/required_checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.workflow.properties.merge_policies.items.properties.required_checks.type,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.required_checks,data:data22};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data16.require_review !== undefined && func0.call(data16, "require_review")){
let data24 = data16.require_review;
if(typeof data24 !== "boolean"){
const err89 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/require_review",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/require_review/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema2.properties.workflow.properties.merge_policies.items.properties.require_review.type,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.require_review,data:data24};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data16.delete_source !== undefined && func0.call(data16, "delete_source")){
let data25 = data16.delete_source;
if(typeof data25 !== "boolean"){
const err90 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/delete_source",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/delete_source/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema2.properties.workflow.properties.merge_policies.items.properties.delete_source.type,parentSchema:schema2.properties.workflow.properties.merge_policies.items.properties.delete_source,data:data25};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.merge_policies.items.type,parentSchema:schema2.properties.workflow.properties.merge_policies.items,data:data16};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/workflow/merge_policies",schemaPath:"#/properties/workflow/properties/merge_policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.workflow.properties.merge_policies.type,parentSchema:schema2.properties.workflow.properties.merge_policies,data:data15};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data1.review_requirements !== undefined && func0.call(data1, "review_requirements")){
let data26 = data1.review_requirements;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if((data26.required === undefined) || (!(func0.call(data26, "required")))){
const err93 = {instancePath:instancePath+"/workflow/review_requirements",schemaPath:"#/properties/workflow/properties/review_requirements/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'",schema:schema2.properties.workflow.properties.review_requirements.required,parentSchema:schema2.properties.workflow.properties.review_requirements,data:data26};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((data26.reviewers === undefined) || (!(func0.call(data26, "reviewers")))){
const err94 = {instancePath:instancePath+"/workflow/review_requirements",schemaPath:"#/properties/workflow/properties/review_requirements/required",keyword:"required",params:{missingProperty: "reviewers"},message:"must have required property '"+"reviewers"+"'",schema:schema2.properties.workflow.properties.review_requirements.required,parentSchema:schema2.properties.workflow.properties.review_requirements,data:data26};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((data26.min_approvals === undefined) || (!(func0.call(data26, "min_approvals")))){
const err95 = {instancePath:instancePath+"/workflow/review_requirements",schemaPath:"#/properties/workflow/properties/review_requirements/required",keyword:"required",params:{missingProperty: "min_approvals"},message:"must have required property '"+"min_approvals"+"'",schema:schema2.properties.workflow.properties.review_requirements.required,parentSchema:schema2.properties.workflow.properties.review_requirements,data:data26};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key5 of Object.keys(data26)){
if(!(((key5 === "required") || (key5 === "reviewers")) || (key5 === "min_approvals"))){
const err96 = {instancePath:instancePath+"/workflow/review_requirements",schemaPath:"#/properties/workflow/properties/review_requirements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.review_requirements,data:data26};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data26.required !== undefined && func0.call(data26, "required")){
let data27 = data26.required;
if(typeof data27 !== "boolean"){
const err97 = {instancePath:instancePath+"/workflow/review_requirements/required",schemaPath:"#/properties/workflow/properties/review_requirements/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema2.properties.workflow.properties.review_requirements.properties.required.type,parentSchema:schema2.properties.workflow.properties.review_requirements.properties.required,data:data27};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data26.reviewers !== undefined && func0.call(data26, "reviewers")){
let data28 = data26.reviewers;
if(Array.isArray(data28)){
if(data28.length > 20){
const err98 = {instancePath:instancePath+"/workflow/review_requirements/reviewers",schemaPath:"#/properties/workflow/properties/review_requirements/properties/reviewers/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema2.properties.workflow.properties.review_requirements.properties.reviewers,data:data28};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
let data29 = data28[i4];
if(typeof data29 === "string"){
if(func6(data29) > 32){
const err99 = {instancePath:instancePath+"/workflow/review_requirements/reviewers/" + i4,schemaPath:"#/properties/workflow/properties/review_requirements/properties/reviewers/items/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema2.properties.workflow.properties.review_requirements.properties.reviewers.items,data:data29};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(func6(data29) < 1){
const err100 = {instancePath:instancePath+"/workflow/review_requirements/reviewers/" + i4,schemaPath:"#/properties/workflow/properties/review_requirements/properties/reviewers/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.review_requirements.properties.reviewers.items,data:data29};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!pattern9.test(data29)){
const err101 = {instancePath:instancePath+"/workflow/review_requirements/reviewers/" + i4,schemaPath:"#/properties/workflow/properties/review_requirements/properties/reviewers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z][a-z0-9_-]{0,31}$",parentSchema:schema2.properties.workflow.properties.review_requirements.properties.reviewers.items,data:data29};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/workflow/review_requirements/reviewers/" + i4,schemaPath:"#/properties/workflow/properties/review_requirements/properties/reviewers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.review_requirements.properties.reviewers.items.type,parentSchema:schema2.properties.workflow.properties.review_requirements.properties.reviewers.items,data:data29};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/workflow/review_requirements/reviewers",schemaPath:"#/properties/workflow/properties/review_requirements/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.workflow.properties.review_requirements.properties.reviewers.type,parentSchema:schema2.properties.workflow.properties.review_requirements.properties.reviewers,data:data28};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data26.min_approvals !== undefined && func0.call(data26, "min_approvals")){
let data30 = data26.min_approvals;
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
const err104 = {instancePath:instancePath+"/workflow/review_requirements/min_approvals",schemaPath:"#/properties/workflow/properties/review_requirements/properties/min_approvals/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema2.properties.workflow.properties.review_requirements.properties.min_approvals.type,parentSchema:schema2.properties.workflow.properties.review_requirements.properties.min_approvals,data:data30};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(typeof data30 == "number"){
if(data30 > 20 || isNaN(data30)){
const err105 = {instancePath:instancePath+"/workflow/review_requirements/min_approvals",schemaPath:"#/properties/workflow/properties/review_requirements/properties/min_approvals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema2.properties.workflow.properties.review_requirements.properties.min_approvals,data:data30};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err106 = {instancePath:instancePath+"/workflow/review_requirements/min_approvals",schemaPath:"#/properties/workflow/properties/review_requirements/properties/min_approvals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema2.properties.workflow.properties.review_requirements.properties.min_approvals,data:data30};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
}
else {
const err107 = {instancePath:instancePath+"/workflow/review_requirements",schemaPath:"#/properties/workflow/properties/review_requirements/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.review_requirements.type,parentSchema:schema2.properties.workflow.properties.review_requirements,data:data26};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data1.automation_rules !== undefined && func0.call(data1, "automation_rules")){
let data31 = data1.automation_rules;
if(Array.isArray(data31)){
if(data31.length > 50){
const err108 = {instancePath:instancePath+"/workflow/automation_rules",schemaPath:"#/properties/workflow/properties/automation_rules/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema2.properties.workflow.properties.automation_rules,data:data31};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
let data32 = data31[i5];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.name === undefined) || (!(func0.call(data32, "name")))){
const err109 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items,data:data32};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((data32.description === undefined) || (!(func0.call(data32, "description")))){
const err110 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items,data:data32};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if((data32.event === undefined) || (!(func0.call(data32, "event")))){
const err111 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items,data:data32};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((data32.condition === undefined) || (!(func0.call(data32, "condition")))){
const err112 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items,data:data32};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if((data32.actions === undefined) || (!(func0.call(data32, "actions")))){
const err113 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/required",keyword:"required",params:{missingProperty: "actions"},message:"must have required property '"+"actions"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items,data:data32};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key6 of Object.keys(data32)){
if(!(((((key6 === "name") || (key6 === "description")) || (key6 === "event")) || (key6 === "condition")) || (key6 === "actions"))){
const err114 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items,data:data32};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data32.name !== undefined && func0.call(data32, "name")){
let data33 = data32.name;
if(typeof data33 === "string"){
if(func6(data33) > 64){
const err115 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/name",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.name,data:data33};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(func6(data33) < 1){
const err116 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/name",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.name,data:data33};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!pattern8.test(data33)){
const err117 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/name",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.name,data:data33};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/name",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.name.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.name,data:data33};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data32.description !== undefined && func0.call(data32, "description")){
let data34 = data32.description;
if(typeof data34 === "string"){
if(func6(data34) > 4000){
const err119 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/description",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.description,data:data34};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/description",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.description.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.description,data:data34};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data32.event !== undefined && func0.call(data32, "event")){
let data35 = data32.event;
if(typeof data35 !== "string"){
const err121 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/event",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.event.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.event,data:data35};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!(((((((data35 === "agent_status_update") || (data35 === "git_event")) || (data35 === "project_status_change")) || (data35 === "message_update")) || (data35 === "task_update")) || (data35 === "schedule_update")) || (data35 === "workflow_run_update"))){
const err122 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/event",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/event/enum",keyword:"enum",params:{allowedValues: schema2.properties.workflow.properties.automation_rules.items.properties.event.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.workflow.properties.automation_rules.items.properties.event.enum,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.event,data:data35};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data32.condition !== undefined && func0.call(data32, "condition")){
let data36 = data32.condition;
if(typeof data36 === "string"){
if(func6(data36) > 4096){
const err123 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/condition",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/condition/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.condition,data:data36};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(func6(data36) < 1){
const err124 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/condition",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/condition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.condition,data:data36};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/condition",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.condition.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.condition,data:data36};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data32.actions !== undefined && func0.call(data32, "actions")){
let data37 = data32.actions;
if(Array.isArray(data37)){
if(data37.length > 20){
const err126 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions,data:data37};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data37.length < 1){
const err127 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions,data:data37};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const len6 = data37.length;
for(let i6=0; i6<len6; i6++){
let data38 = data37[i6];
const _errs85 = errors;
let valid21 = false;
const _errs86 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err128 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0],data:data38};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err129 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0],data:data38};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key7 of Object.keys(data38)){
if(!((key7 === "type") || (key7 === "with"))){
const err130 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0],data:data38};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data39 = data38.type;
if("send_message" !== data39){
const err131 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "send_message"},message:"must be equal to constant",schema:"send_message",parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.type,data:data39};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data40 = data38.with;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if((data40.target_agent === undefined) || (!(func0.call(data40, "target_agent")))){
const err132 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/required",keyword:"required",params:{missingProperty: "target_agent"},message:"must have required property '"+"target_agent"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with,data:data40};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((data40.content === undefined) || (!(func0.call(data40, "content")))){
const err133 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with,data:data40};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if((data40.priority === undefined) || (!(func0.call(data40, "priority")))){
const err134 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/required",keyword:"required",params:{missingProperty: "priority"},message:"must have required property '"+"priority"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with,data:data40};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key8 of Object.keys(data40)){
if(!(((key8 === "target_agent") || (key8 === "content")) || (key8 === "priority"))){
const err135 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with,data:data40};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data40.target_agent !== undefined && func0.call(data40, "target_agent")){
let data41 = data40.target_agent;
if(typeof data41 === "string"){
if(func6(data41) > 256){
const err136 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/target_agent",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/properties/target_agent/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.target_agent,data:data41};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(func6(data41) < 1){
const err137 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/target_agent",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/properties/target_agent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.target_agent,data:data41};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/target_agent",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/properties/target_agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.target_agent.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.target_agent,data:data41};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data40.content !== undefined && func0.call(data40, "content")){
let data42 = data40.content;
if(typeof data42 === "string"){
if(func6(data42) > 65536){
const err139 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/content",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/properties/content/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.content,data:data42};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(func6(data42) < 1){
const err140 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/content",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/properties/content/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.content,data:data42};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/content",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.content.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.content,data:data42};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data40.priority !== undefined && func0.call(data40, "priority")){
let data43 = data40.priority;
if(typeof data43 !== "string"){
const err142 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/priority",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.priority.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.priority,data:data43};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!((((data43 === "low") || (data43 === "normal")) || (data43 === "high")) || (data43 === "urgent"))){
const err143 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/priority",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/properties/priority/enum",keyword:"enum",params:{allowedValues: schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.priority.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.priority.enum,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.priority,data:data43};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with,data:data40};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0],data:data38};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid0 = _errs86 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs99 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err146 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1],data:data38};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err147 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1],data:data38};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key9 of Object.keys(data38)){
if(!((key9 === "type") || (key9 === "with"))){
const err148 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1],data:data38};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data44 = data38.type;
if("pause_project" !== data44){
const err149 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "pause_project"},message:"must be equal to constant",schema:"pause_project",parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.type,data:data44};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data45 = data38.with;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if((data45.reason === undefined) || (!(func0.call(data45, "reason")))){
const err150 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/properties/with/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with,data:data45};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key10 of Object.keys(data45)){
if(!(key10 === "reason")){
const err151 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with,data:data45};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data45.reason !== undefined && func0.call(data45, "reason")){
let data46 = data45.reason;
if(typeof data46 === "string"){
if(func6(data46) > 2000){
const err152 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/reason",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/properties/with/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with.properties.reason,data:data46};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(func6(data46) < 1){
const err153 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/reason",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/properties/with/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with.properties.reason,data:data46};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/reason",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/properties/with/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with.properties.reason.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with.properties.reason,data:data46};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with,data:data45};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1],data:data38};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid0 = _errs99 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs108 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err157 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2],data:data38};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err158 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2],data:data38};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key11 of Object.keys(data38)){
if(!((key11 === "type") || (key11 === "with"))){
const err159 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2],data:data38};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data47 = data38.type;
if("resume_project" !== data47){
const err160 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "resume_project"},message:"must be equal to constant",schema:"resume_project",parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.type,data:data47};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data48 = data38.with;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if((data48.reason === undefined) || (!(func0.call(data48, "reason")))){
const err161 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/properties/with/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with,data:data48};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key12 of Object.keys(data48)){
if(!(key12 === "reason")){
const err162 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with,data:data48};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data48.reason !== undefined && func0.call(data48, "reason")){
let data49 = data48.reason;
if(typeof data49 === "string"){
if(func6(data49) > 2000){
const err163 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/reason",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/properties/with/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with.properties.reason,data:data49};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(func6(data49) < 1){
const err164 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/reason",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/properties/with/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with.properties.reason,data:data49};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/reason",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/properties/with/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with.properties.reason.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with.properties.reason,data:data49};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with,data:data48};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2],data:data38};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid0 = _errs108 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs117 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err168 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3],data:data38};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err169 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3],data:data38};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key13 of Object.keys(data38)){
if(!((key13 === "type") || (key13 === "with"))){
const err170 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3],data:data38};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data50 = data38.type;
if("restart_agent" !== data50){
const err171 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/properties/type/const",keyword:"const",params:{allowedValue: "restart_agent"},message:"must be equal to constant",schema:"restart_agent",parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.type,data:data50};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data51 = data38.with;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if((data51.agent_id === undefined) || (!(func0.call(data51, "agent_id")))){
const err172 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/properties/with/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with,data:data51};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key14 of Object.keys(data51)){
if(!(key14 === "agent_id")){
const err173 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with,data:data51};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data51.agent_id !== undefined && func0.call(data51, "agent_id")){
let data52 = data51.agent_id;
if(typeof data52 === "string"){
if(func6(data52) > 256){
const err174 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/properties/with/properties/agent_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with.properties.agent_id,data:data52};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(func6(data52) < 1){
const err175 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/properties/with/properties/agent_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with.properties.agent_id,data:data52};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/properties/with/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with.properties.agent_id.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with.properties.agent_id,data:data52};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with,data:data51};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3],data:data38};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid0 = _errs117 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs126 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err179 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4],data:data38};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err180 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4],data:data38};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key15 of Object.keys(data38)){
if(!((key15 === "type") || (key15 === "with"))){
const err181 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4],data:data38};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data53 = data38.type;
if("interrupt_agent" !== data53){
const err182 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/properties/type/const",keyword:"const",params:{allowedValue: "interrupt_agent"},message:"must be equal to constant",schema:"interrupt_agent",parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.type,data:data53};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data54 = data38.with;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if((data54.agent_id === undefined) || (!(func0.call(data54, "agent_id")))){
const err183 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/properties/with/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with,data:data54};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
for(const key16 of Object.keys(data54)){
if(!(key16 === "agent_id")){
const err184 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with,data:data54};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data54.agent_id !== undefined && func0.call(data54, "agent_id")){
let data55 = data54.agent_id;
if(typeof data55 === "string"){
if(func6(data55) > 256){
const err185 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/properties/with/properties/agent_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with.properties.agent_id,data:data55};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(func6(data55) < 1){
const err186 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/properties/with/properties/agent_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with.properties.agent_id,data:data55};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/properties/with/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with.properties.agent_id.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with.properties.agent_id,data:data55};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with,data:data54};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4],data:data38};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
var _valid0 = _errs126 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs135 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err190 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5],data:data38};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err191 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5],data:data38};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
for(const key17 of Object.keys(data38)){
if(!((key17 === "type") || (key17 === "with"))){
const err192 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5],data:data38};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data56 = data38.type;
if("create_task" !== data56){
const err193 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/type/const",keyword:"const",params:{allowedValue: "create_task"},message:"must be equal to constant",schema:"create_task",parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.type,data:data56};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data57 = data38.with;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if((data57.title === undefined) || (!(func0.call(data57, "title")))){
const err194 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with,data:data57};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if((data57.description === undefined) || (!(func0.call(data57, "description")))){
const err195 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with,data:data57};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key18 of Object.keys(data57)){
if(!((key18 === "title") || (key18 === "description"))){
const err196 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with,data:data57};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data57.title !== undefined && func0.call(data57, "title")){
let data58 = data57.title;
if(typeof data58 === "string"){
if(func6(data58) > 200){
const err197 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/title",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.properties.title,data:data58};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(func6(data58) < 1){
const err198 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/title",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.properties.title,data:data58};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/title",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.properties.title.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.properties.title,data:data58};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data57.description !== undefined && func0.call(data57, "description")){
let data59 = data57.description;
if(typeof data59 === "string"){
if(func6(data59) > 65536){
const err200 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/description",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.properties.description,data:data59};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/description",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.properties.description.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.properties.description,data:data59};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with,data:data57};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5],data:data38};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid0 = _errs135 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs146 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err204 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6],data:data38};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err205 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6],data:data38};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
for(const key19 of Object.keys(data38)){
if(!((key19 === "type") || (key19 === "with"))){
const err206 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6],data:data38};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data60 = data38.type;
if("check_task" !== data60){
const err207 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/properties/type/const",keyword:"const",params:{allowedValue: "check_task"},message:"must be equal to constant",schema:"check_task",parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.type,data:data60};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data61 = data38.with;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if((data61.task_id === undefined) || (!(func0.call(data61, "task_id")))){
const err208 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/properties/with/required",keyword:"required",params:{missingProperty: "task_id"},message:"must have required property '"+"task_id"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with,data:data61};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
for(const key20 of Object.keys(data61)){
if(!(key20 === "task_id")){
const err209 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with,data:data61};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data61.task_id !== undefined && func0.call(data61, "task_id")){
let data62 = data61.task_id;
if(typeof data62 === "string"){
if(func6(data62) > 256){
const err210 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/task_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/properties/with/properties/task_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with.properties.task_id,data:data62};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(func6(data62) < 1){
const err211 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/task_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/properties/with/properties/task_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with.properties.task_id,data:data62};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/task_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/properties/with/properties/task_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with.properties.task_id.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with.properties.task_id,data:data62};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with,data:data61};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6],data:data38};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid0 = _errs146 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs155 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err215 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7],data:data38};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err216 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7],data:data38};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
for(const key21 of Object.keys(data38)){
if(!((key21 === "type") || (key21 === "with"))){
const err217 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7],data:data38};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data63 = data38.type;
if("git_commit" !== data63){
const err218 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/type/const",keyword:"const",params:{allowedValue: "git_commit"},message:"must be equal to constant",schema:"git_commit",parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.type,data:data63};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data64 = data38.with;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if((data64.message === undefined) || (!(func0.call(data64, "message")))){
const err219 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with,data:data64};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key22 of Object.keys(data64)){
if(!((key22 === "message") || (key22 === "agent_id"))){
const err220 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with,data:data64};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data64.message !== undefined && func0.call(data64, "message")){
let data65 = data64.message;
if(typeof data65 === "string"){
if(func6(data65) > 65536){
const err221 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/message",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/properties/message/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.properties.message,data:data65};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(func6(data65) < 1){
const err222 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/message",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.properties.message,data:data65};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/message",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.properties.message.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.properties.message,data:data65};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data64.agent_id !== undefined && func0.call(data64, "agent_id")){
let data66 = data64.agent_id;
if(typeof data66 === "string"){
if(func6(data66) > 256){
const err224 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/properties/agent_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.properties.agent_id,data:data66};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(func6(data66) < 1){
const err225 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/properties/agent_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.properties.agent_id,data:data66};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.properties.agent_id.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.properties.agent_id,data:data66};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with,data:data64};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7],data:data38};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var _valid0 = _errs155 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs166 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err229 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8],data:data38};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err230 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8],data:data38};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
for(const key23 of Object.keys(data38)){
if(!((key23 === "type") || (key23 === "with"))){
const err231 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8],data:data38};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data67 = data38.type;
if("git_merge" !== data67){
const err232 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/type/const",keyword:"const",params:{allowedValue: "git_merge"},message:"must be equal to constant",schema:"git_merge",parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.type,data:data67};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data68 = data38.with;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if((data68.source === undefined) || (!(func0.call(data68, "source")))){
const err233 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with,data:data68};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if((data68.target === undefined) || (!(func0.call(data68, "target")))){
const err234 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with,data:data68};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key24 of Object.keys(data68)){
if(!((key24 === "source") || (key24 === "target"))){
const err235 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with,data:data68};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data68.source !== undefined && func0.call(data68, "source")){
let data69 = data68.source;
if(typeof data69 === "string"){
if(func6(data69) > 512){
const err236 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/source",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/properties/source/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.properties.source,data:data69};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(func6(data69) < 1){
const err237 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/source",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.properties.source,data:data69};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/source",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.properties.source.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.properties.source,data:data69};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data68.target !== undefined && func0.call(data68, "target")){
let data70 = data68.target;
if(typeof data70 === "string"){
if(func6(data70) > 512){
const err239 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/target",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/properties/target/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.properties.target,data:data70};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(func6(data70) < 1){
const err240 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/target",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/properties/target/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.properties.target,data:data70};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/target",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.properties.target.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.properties.target,data:data70};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with,data:data68};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8],data:data38};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var _valid0 = _errs166 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs177 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err244 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9],data:data38};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err245 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9],data:data38};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key25 of Object.keys(data38)){
if(!((key25 === "type") || (key25 === "with"))){
const err246 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9],data:data38};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data71 = data38.type;
if("git_push" !== data71){
const err247 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/properties/type/const",keyword:"const",params:{allowedValue: "git_push"},message:"must be equal to constant",schema:"git_push",parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.type,data:data71};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data72 = data38.with;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if((data72.branch === undefined) || (!(func0.call(data72, "branch")))){
const err248 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/properties/with/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with,data:data72};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
for(const key26 of Object.keys(data72)){
if(!(key26 === "branch")){
const err249 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with,data:data72};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data72.branch !== undefined && func0.call(data72, "branch")){
let data73 = data72.branch;
if(typeof data73 === "string"){
if(func6(data73) > 512){
const err250 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/branch",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/properties/with/properties/branch/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with.properties.branch,data:data73};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(func6(data73) < 1){
const err251 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/branch",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/properties/with/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with.properties.branch,data:data73};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/branch",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/properties/with/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with.properties.branch.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with.properties.branch,data:data73};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with,data:data72};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9],data:data38};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
var _valid0 = _errs177 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs186 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err255 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10],data:data38};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err256 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10],data:data38};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
for(const key27 of Object.keys(data38)){
if(!((key27 === "type") || (key27 === "with"))){
const err257 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10],data:data38};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data74 = data38.type;
if("run_check" !== data74){
const err258 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/type/const",keyword:"const",params:{allowedValue: "run_check"},message:"must be equal to constant",schema:"run_check",parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.type,data:data74};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data75 = data38.with;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if((data75.command === undefined) || (!(func0.call(data75, "command")))){
const err259 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/with/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with,data:data75};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
for(const key28 of Object.keys(data75)){
if(!(key28 === "command")){
const err260 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with,data:data75};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data75.command !== undefined && func0.call(data75, "command")){
let data76 = data75.command;
if(Array.isArray(data76)){
if(data76.length > 256){
const err261 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/command",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/with/properties/command/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items",schema:256,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.properties.command,data:data76};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data76.length < 1){
const err262 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/command",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/with/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.properties.command,data:data76};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
const len7 = data76.length;
for(let i7=0; i7<len7; i7++){
let data77 = data76[i7];
if(typeof data77 === "string"){
if(func6(data77) > 4096){
const err263 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/command/" + i7,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/with/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.properties.command.items,data:data77};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/command/" + i7,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/with/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.properties.command.items.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.properties.command.items,data:data77};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/command",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/with/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.properties.command.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.properties.command,data:data76};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with,data:data75};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10],data:data38};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var _valid0 = _errs186 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs197 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.type === undefined) || (!(func0.call(data38, "type")))){
const err268 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11],data:data38};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if((data38.with === undefined) || (!(func0.call(data38, "with")))){
const err269 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11],data:data38};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
for(const key29 of Object.keys(data38)){
if(!((key29 === "type") || (key29 === "with"))){
const err270 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11],data:data38};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data78 = data38.type;
if("notify" !== data78){
const err271 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/type/const",keyword:"const",params:{allowedValue: "notify"},message:"must be equal to constant",schema:"notify",parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.type,data:data78};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data38.with !== undefined && func0.call(data38, "with")){
let data79 = data38.with;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if((data79.text === undefined) || (!(func0.call(data79, "text")))){
const err272 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with,data:data79};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if((data79.level === undefined) || (!(func0.call(data79, "level")))){
const err273 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.required,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with,data:data79};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
for(const key30 of Object.keys(data79)){
if(!((key30 === "text") || (key30 === "level"))){
const err274 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with,data:data79};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data79.text !== undefined && func0.call(data79, "text")){
let data80 = data79.text;
if(typeof data80 === "string"){
if(func6(data80) > 4000){
const err275 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/text",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/properties/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.text,data:data80};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(func6(data80) < 1){
const err276 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/text",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.text,data:data80};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/text",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.text.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.text,data:data80};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data79.level !== undefined && func0.call(data79, "level")){
let data81 = data79.level;
if(typeof data81 !== "string"){
const err278 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/level",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.level.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.level,data:data81};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(!(((data81 === "info") || (data81 === "warning")) || (data81 === "error"))){
const err279 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/level",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/properties/level/enum",keyword:"enum",params:{allowedValues: schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.level.enum,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.level,data:data81};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with,data:data79};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11],data:data38};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid0 = _errs197 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid21){
const err282 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.items,data:data38};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err283 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.workflow.properties.automation_rules.items.properties.actions.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items.properties.actions,data:data37};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.automation_rules.items.type,parentSchema:schema2.properties.workflow.properties.automation_rules.items,data:data32};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/workflow/automation_rules",schemaPath:"#/properties/workflow/properties/automation_rules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.workflow.properties.automation_rules.type,parentSchema:schema2.properties.workflow.properties.automation_rules,data:data31};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data1.checks !== undefined && func0.call(data1, "checks")){
let data82 = data1.checks;
if(Array.isArray(data82)){
if(data82.length > 50){
const err286 = {instancePath:instancePath+"/workflow/checks",schemaPath:"#/properties/workflow/properties/checks/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema2.properties.workflow.properties.checks,data:data82};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
const len8 = data82.length;
for(let i8=0; i8<len8; i8++){
let data83 = data82[i8];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if((data83.name === undefined) || (!(func0.call(data83, "name")))){
const err287 = {instancePath:instancePath+"/workflow/checks/" + i8,schemaPath:"#/properties/workflow/properties/checks/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema2.properties.workflow.properties.checks.items.required,parentSchema:schema2.properties.workflow.properties.checks.items,data:data83};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if((data83.command === undefined) || (!(func0.call(data83, "command")))){
const err288 = {instancePath:instancePath+"/workflow/checks/" + i8,schemaPath:"#/properties/workflow/properties/checks/items/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema2.properties.workflow.properties.checks.items.required,parentSchema:schema2.properties.workflow.properties.checks.items,data:data83};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
for(const key31 of Object.keys(data83)){
if(!((key31 === "name") || (key31 === "command"))){
const err289 = {instancePath:instancePath+"/workflow/checks/" + i8,schemaPath:"#/properties/workflow/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.workflow.properties.checks.items,data:data83};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data83.name !== undefined && func0.call(data83, "name")){
let data84 = data83.name;
if(typeof data84 === "string"){
if(func6(data84) > 64){
const err290 = {instancePath:instancePath+"/workflow/checks/" + i8+"/name",schemaPath:"#/properties/workflow/properties/checks/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema2.properties.workflow.properties.checks.items.properties.name,data:data84};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(func6(data84) < 1){
const err291 = {instancePath:instancePath+"/workflow/checks/" + i8+"/name",schemaPath:"#/properties/workflow/properties/checks/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.workflow.properties.checks.items.properties.name,data:data84};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(!pattern8.test(data84)){
const err292 = {instancePath:instancePath+"/workflow/checks/" + i8+"/name",schemaPath:"#/properties/workflow/properties/checks/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema2.properties.workflow.properties.checks.items.properties.name,data:data84};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/workflow/checks/" + i8+"/name",schemaPath:"#/properties/workflow/properties/checks/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.checks.items.properties.name.type,parentSchema:schema2.properties.workflow.properties.checks.items.properties.name,data:data84};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data83.command !== undefined && func0.call(data83, "command")){
let data85 = data83.command;
if(Array.isArray(data85)){
if(data85.length > 256){
const err294 = {instancePath:instancePath+"/workflow/checks/" + i8+"/command",schemaPath:"#/properties/workflow/properties/checks/items/properties/command/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items",schema:256,parentSchema:schema2.properties.workflow.properties.checks.items.properties.command,data:data85};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data85.length < 1){
const err295 = {instancePath:instancePath+"/workflow/checks/" + i8+"/command",schemaPath:"#/properties/workflow/properties/checks/items/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema2.properties.workflow.properties.checks.items.properties.command,data:data85};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
const len9 = data85.length;
for(let i9=0; i9<len9; i9++){
let data86 = data85[i9];
if(typeof data86 === "string"){
if(func6(data86) > 4096){
const err296 = {instancePath:instancePath+"/workflow/checks/" + i8+"/command/" + i9,schemaPath:"#/properties/workflow/properties/checks/items/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema2.properties.workflow.properties.checks.items.properties.command.items,data:data86};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/workflow/checks/" + i8+"/command/" + i9,schemaPath:"#/properties/workflow/properties/checks/items/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.workflow.properties.checks.items.properties.command.items.type,parentSchema:schema2.properties.workflow.properties.checks.items.properties.command.items,data:data86};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath:instancePath+"/workflow/checks/" + i8+"/command",schemaPath:"#/properties/workflow/properties/checks/items/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.workflow.properties.checks.items.properties.command.type,parentSchema:schema2.properties.workflow.properties.checks.items.properties.command,data:data85};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/workflow/checks/" + i8,schemaPath:"#/properties/workflow/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.properties.checks.items.type,parentSchema:schema2.properties.workflow.properties.checks.items,data:data83};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/workflow/checks",schemaPath:"#/properties/workflow/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.workflow.properties.checks.type,parentSchema:schema2.properties.workflow.properties.checks,data:data82};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.workflow.type,parentSchema:schema2.properties.workflow,data:data1};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data.reasons !== undefined && func0.call(data, "reasons")){
let data87 = data.reasons;
if(Array.isArray(data87)){
const len10 = data87.length;
for(let i10=0; i10<len10; i10++){
let data88 = data87[i10];
if(typeof data88 !== "string"){
const err302 = {instancePath:instancePath+"/reasons/" + i10,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.reasons.items.type,parentSchema:schema2.properties.reasons.items,data:data88};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.reasons.type,parentSchema:schema2.properties.reasons,data:data87};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data.open_questions !== undefined && func0.call(data, "open_questions")){
let data89 = data.open_questions;
if(Array.isArray(data89)){
const len11 = data89.length;
for(let i11=0; i11<len11; i11++){
let data90 = data89[i11];
if(typeof data90 !== "string"){
const err304 = {instancePath:instancePath+"/open_questions/" + i11,schemaPath:"#/properties/open_questions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.open_questions.items.type,parentSchema:schema2.properties.open_questions.items,data:data90};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/open_questions",schemaPath:"#/properties/open_questions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.open_questions.type,parentSchema:schema2.properties.open_questions,data:data89};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data.stored !== undefined && func0.call(data, "stored")){
let data91 = data.stored;
if(typeof data91 !== "boolean"){
const err306 = {instancePath:instancePath+"/stored",schemaPath:"#/properties/stored/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema2.properties.stored.type,parentSchema:schema2.properties.stored,data:data91};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data.not_stored_reason !== undefined && func0.call(data, "not_stored_reason")){
let data92 = data.not_stored_reason;
if(typeof data92 !== "string"){
const err307 = {instancePath:instancePath+"/not_stored_reason",schemaPath:"#/properties/not_stored_reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.not_stored_reason.type,parentSchema:schema2.properties.not_stored_reason,data:data92};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data.missing !== undefined && func0.call(data, "missing")){
let data93 = data.missing;
if(Array.isArray(data93)){
const len12 = data93.length;
for(let i12=0; i12<len12; i12++){
let data94 = data93[i12];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if((data94.operation === undefined) || (!(func0.call(data94, "operation")))){
const err308 = {instancePath:instancePath+"/missing/" + i12,schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'",schema:schema2.properties.missing.items.required,parentSchema:schema2.properties.missing.items,data:data94};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if((data94.reason === undefined) || (!(func0.call(data94, "reason")))){
const err309 = {instancePath:instancePath+"/missing/" + i12,schemaPath:"#/properties/missing/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema2.properties.missing.items.required,parentSchema:schema2.properties.missing.items,data:data94};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
for(const key32 of Object.keys(data94)){
if(!((key32 === "operation") || (key32 === "reason"))){
const err310 = {instancePath:instancePath+"/missing/" + i12,schemaPath:"#/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema2.properties.missing.items,data:data94};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data94.operation !== undefined && func0.call(data94, "operation")){
let data95 = data94.operation;
if(typeof data95 !== "string"){
const err311 = {instancePath:instancePath+"/missing/" + i12+"/operation",schemaPath:"#/properties/missing/items/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.missing.items.properties.operation.type,parentSchema:schema2.properties.missing.items.properties.operation,data:data95};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data94.reason !== undefined && func0.call(data94, "reason")){
let data96 = data94.reason;
if(typeof data96 !== "string"){
const err312 = {instancePath:instancePath+"/missing/" + i12+"/reason",schemaPath:"#/properties/missing/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.missing.items.properties.reason.type,parentSchema:schema2.properties.missing.items.properties.reason,data:data96};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/missing/" + i12,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.properties.missing.items.type,parentSchema:schema2.properties.missing.items,data:data94};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.missing.type,parentSchema:schema2.properties.missing,data:data93};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data97 = data.source;
if(typeof data97 !== "string"){
const err315 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.source.type,parentSchema:schema2.properties.source,data:data97};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(!((data97 === "ai") || (data97 === "fallback"))){
const err316 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema2.properties.source.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.source.enum,parentSchema:schema2.properties.source,data:data97};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data.notice !== undefined && func0.call(data, "notice")){
let data98 = data.notice;
if(typeof data98 !== "string"){
const err317 = {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.notice.type,parentSchema:schema2.properties.notice,data:data98};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data.model !== undefined && func0.call(data, "model")){
let data99 = data.model;
if(typeof data99 !== "string"){
const err318 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.model.type,parentSchema:schema2.properties.model,data:data99};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
else {
const err319 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const answer = validate3;
const schema3 = {"type":"object","description":"A git workflow and why it is made this way.","additionalProperties":false,"required":["workflow","reasons","open_questions"],"properties":{"workflow":{"type":"object","description":"The git workflow.","additionalProperties":false,"required":["name","description","branch_strategy","merge_policies","review_requirements","automation_rules","checks"],"properties":{"name":{"type":"string","description":"Its name.","minLength":1,"maxLength":128},"description":{"type":"string","description":"What it is for.","maxLength":4000},"branch_strategy":{"type":"object","description":"The branches and how they relate.","additionalProperties":false,"required":["name","main_branch","branches","max_branches"],"properties":{"name":{"type":"string","enum":["trunk_based","github_flow","git_flow","gitlab_flow","release_branches","custom"],"description":"The strategy."},"main_branch":{"type":"string","minLength":1,"maxLength":255,"pattern":"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?*\\[\\\\\\u0000-\\u001f\\u007f]+$","description":"The branch that holds what is released."},"branches":{"type":"array","description":"The kinds of branches beside the main branch.","items":{"type":"object","additionalProperties":false,"required":["pattern","purpose","from","merges_into"],"properties":{"pattern":{"type":"string","minLength":1,"maxLength":255,"pattern":"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$","description":"The name, or a pattern of names."},"purpose":{"type":"string","description":"What the branch is for.","maxLength":500},"from":{"type":"string","minLength":1,"maxLength":255,"pattern":"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$","description":"The branch that it starts from."},"merges_into":{"type":"array","description":"The branches that it is merged into.","items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$","description":"A branch."},"maxItems":20}}},"maxItems":50},"max_branches":{"type":"integer","description":"The largest number of branches at a time, without the main branch.","minimum":1,"maximum":1000}}},"merge_policies":{"type":"array","description":"How branches are merged. The first whose target and source match a merge holds.","items":{"type":"object","additionalProperties":false,"required":["target","source","method","auto_merge","require_up_to_date","required_checks","require_review","delete_source"],"properties":{"target":{"type":"string","minLength":1,"maxLength":255,"pattern":"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$","description":"The branch that is merged into."},"source":{"type":"string","minLength":1,"maxLength":255,"pattern":"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$","description":"The branch that is merged; `*` for any."},"method":{"type":"string","enum":["merge","squash","rebase","fast_forward"],"description":"How to merge."},"auto_merge":{"type":"boolean","description":"Whether a merge that meets the policy is made without being asked for."},"require_up_to_date":{"type":"boolean","description":"Whether the source must contain the target."},"required_checks":{"type":"array","description":"Names of `checks` that must pass on the source.","items":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9_-]{1,64}$","description":"A name in `checks`."},"maxItems":50},"require_review":{"type":"boolean","description":"Whether the review requirements hold for this target."},"delete_source":{"type":"boolean","description":"Whether the source is deleted after the merge."}}},"maxItems":50},"review_requirements":{"type":"object","description":"Who has to review before a merge.","additionalProperties":false,"required":["required","reviewers","min_approvals"],"properties":{"required":{"type":"boolean","description":"Whether a review is needed."},"reviewers":{"type":"array","description":"The roles that review; empty for any role but the author's.","items":{"type":"string","minLength":1,"maxLength":32,"pattern":"^[a-z][a-z0-9_-]{0,31}$","description":"A role."},"maxItems":20},"min_approvals":{"type":"integer","description":"The number of approvals that are needed.","minimum":0,"maximum":20}}},"automation_rules":{"type":"array","description":"Actions for when an event of the project meets a condition.","items":{"type":"object","additionalProperties":false,"required":["name","description","event","condition","actions"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9_-]{1,64}$","description":"A name of letters, digits, `_` and `-`."},"description":{"type":"string","description":"What the rule is for.","maxLength":4000},"event":{"type":"string","enum":["agent_status_update","git_event","project_status_change","message_update","task_update","schedule_update","workflow_run_update"],"description":"The event."},"condition":{"type":"string","description":"A condition in CEL over `event`, `project`, `agent`, `now`; `true` for always.","minLength":1,"maxLength":4096},"actions":{"type":"array","description":"The actions, in order.","items":{"description":"One action. A string in `with` can hold `${{ CEL }}`; it is put in as text.","anyOf":[{"type":"object","description":"Sends a message.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"send_message","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["target_agent","content","priority"],"properties":{"target_agent":{"type":"string","description":"A role, an agent's id, or `all`.","minLength":1,"maxLength":256},"content":{"type":"string","description":"The text.","minLength":1,"maxLength":65536},"priority":{"type":"string","enum":["low","normal","high","urgent"],"description":"How urgent it is."}}}}},{"type":"object","description":"Pauses the project.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"pause_project","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["reason"],"properties":{"reason":{"type":"string","description":"Why.","minLength":1,"maxLength":2000}}}}},{"type":"object","description":"Resumes the project.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"resume_project","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["reason"],"properties":{"reason":{"type":"string","description":"Why.","minLength":1,"maxLength":2000}}}}},{"type":"object","description":"Restarts an agent.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"restart_agent","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["agent_id"],"properties":{"agent_id":{"type":"string","description":"An agent's id, or an expression such as `${{ agent.id }}`.","minLength":1,"maxLength":256}}}}},{"type":"object","description":"Interrupts the turn of an agent.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"interrupt_agent","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["agent_id"],"properties":{"agent_id":{"type":"string","description":"An agent's id, or an expression such as `${{ agent.id }}`.","minLength":1,"maxLength":256}}}}},{"type":"object","description":"Creates a task.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"create_task","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["title","description"],"properties":{"title":{"type":"string","description":"The title.","minLength":1,"maxLength":200},"description":{"type":"string","description":"What is to be done.","maxLength":65536}}}}},{"type":"object","description":"Runs the checks of a task.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"check_task","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["task_id"],"properties":{"task_id":{"type":"string","description":"A task's id, or an expression.","minLength":1,"maxLength":256}}}}},{"type":"object","description":"Commits the changes of a work tree.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"git_commit","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","description":"The commit message.","minLength":1,"maxLength":65536},"agent_id":{"type":"string","description":"An agent's id, or an expression such as `${{ agent.id }}`. Leave it out for the project's own directory.","minLength":1,"maxLength":256}}}}},{"type":"object","description":"Merges a branch by the policies of the git workflow.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"git_merge","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["source","target"],"properties":{"source":{"type":"string","description":"The branch to merge.","minLength":1,"maxLength":512},"target":{"type":"string","description":"The branch to merge into.","minLength":1,"maxLength":512}}}}},{"type":"object","description":"Pushes a branch.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"git_push","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["branch"],"properties":{"branch":{"type":"string","description":"The branch.","minLength":1,"maxLength":512}}}}},{"type":"object","description":"Runs a command and records whether it exits with 0. No shell is involved.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"run_check","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["command"],"properties":{"command":{"type":"array","description":"The program and its arguments.","items":{"type":"string","description":"One word.","maxLength":4096},"minItems":1,"maxItems":256}}}}},{"type":"object","description":"Shows a notification.","additionalProperties":false,"required":["type","with"],"properties":{"type":{"const":"notify","description":"What the action does."},"with":{"type":"object","description":"The values that the action needs.","additionalProperties":false,"required":["text","level"],"properties":{"text":{"type":"string","description":"The text.","minLength":1,"maxLength":4000},"level":{"type":"string","enum":["info","warning","error"],"description":"How important it is."}}}}}]},"minItems":1,"maxItems":20}}},"maxItems":50},"checks":{"type":"array","description":"The commands that merge policies name.","items":{"type":"object","additionalProperties":false,"required":["name","command"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9_-]{1,64}$","description":"A name of letters, digits, `_` and `-`."},"command":{"type":"array","description":"The program and its arguments; no shell is involved.","items":{"type":"string","description":"One word.","maxLength":4096},"minItems":1,"maxItems":256}}},"maxItems":50}}},"reasons":{"type":"array","description":"Why it is made this way, one sentence each.","items":{"type":"string","description":"One sentence."}},"open_questions":{"type":"array","description":"What the description leaves open, one question each.","items":{"type":"string","description":"One question."}}}};

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
if((data.workflow === undefined) || (!(func0.call(data, "workflow")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.reasons === undefined) || (!(func0.call(data, "reasons")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.open_questions === undefined) || (!(func0.call(data, "open_questions")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open_questions"},message:"must have required property '"+"open_questions"+"'",schema:schema3.required,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "workflow") || (key0 === "reasons")) || (key0 === "open_questions"))){
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
if(data.workflow !== undefined && func0.call(data, "workflow")){
let data0 = data.workflow;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.name === undefined) || (!(func0.call(data0, "name")))){
const err4 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema3.properties.workflow.required,parentSchema:schema3.properties.workflow,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data0.description === undefined) || (!(func0.call(data0, "description")))){
const err5 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema3.properties.workflow.required,parentSchema:schema3.properties.workflow,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data0.branch_strategy === undefined) || (!(func0.call(data0, "branch_strategy")))){
const err6 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "branch_strategy"},message:"must have required property '"+"branch_strategy"+"'",schema:schema3.properties.workflow.required,parentSchema:schema3.properties.workflow,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data0.merge_policies === undefined) || (!(func0.call(data0, "merge_policies")))){
const err7 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "merge_policies"},message:"must have required property '"+"merge_policies"+"'",schema:schema3.properties.workflow.required,parentSchema:schema3.properties.workflow,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data0.review_requirements === undefined) || (!(func0.call(data0, "review_requirements")))){
const err8 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "review_requirements"},message:"must have required property '"+"review_requirements"+"'",schema:schema3.properties.workflow.required,parentSchema:schema3.properties.workflow,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data0.automation_rules === undefined) || (!(func0.call(data0, "automation_rules")))){
const err9 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "automation_rules"},message:"must have required property '"+"automation_rules"+"'",schema:schema3.properties.workflow.required,parentSchema:schema3.properties.workflow,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data0.checks === undefined) || (!(func0.call(data0, "checks")))){
const err10 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'",schema:schema3.properties.workflow.required,parentSchema:schema3.properties.workflow,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!(((((((key1 === "name") || (key1 === "description")) || (key1 === "branch_strategy")) || (key1 === "merge_policies")) || (key1 === "review_requirements")) || (key1 === "automation_rules")) || (key1 === "checks"))){
const err11 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func6(data1) > 128){
const err12 = {instancePath:instancePath+"/workflow/name",schemaPath:"#/properties/workflow/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema3.properties.workflow.properties.name,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func6(data1) < 1){
const err13 = {instancePath:instancePath+"/workflow/name",schemaPath:"#/properties/workflow/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.name,data:data1};
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
const err14 = {instancePath:instancePath+"/workflow/name",schemaPath:"#/properties/workflow/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.name.type,parentSchema:schema3.properties.workflow.properties.name,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.description !== undefined && func0.call(data0, "description")){
let data2 = data0.description;
if(typeof data2 === "string"){
if(func6(data2) > 4000){
const err15 = {instancePath:instancePath+"/workflow/description",schemaPath:"#/properties/workflow/properties/description/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema3.properties.workflow.properties.description,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/workflow/description",schemaPath:"#/properties/workflow/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.description.type,parentSchema:schema3.properties.workflow.properties.description,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.branch_strategy !== undefined && func0.call(data0, "branch_strategy")){
let data3 = data0.branch_strategy;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.name === undefined) || (!(func0.call(data3, "name")))){
const err17 = {instancePath:instancePath+"/workflow/branch_strategy",schemaPath:"#/properties/workflow/properties/branch_strategy/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema3.properties.workflow.properties.branch_strategy.required,parentSchema:schema3.properties.workflow.properties.branch_strategy,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data3.main_branch === undefined) || (!(func0.call(data3, "main_branch")))){
const err18 = {instancePath:instancePath+"/workflow/branch_strategy",schemaPath:"#/properties/workflow/properties/branch_strategy/required",keyword:"required",params:{missingProperty: "main_branch"},message:"must have required property '"+"main_branch"+"'",schema:schema3.properties.workflow.properties.branch_strategy.required,parentSchema:schema3.properties.workflow.properties.branch_strategy,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data3.branches === undefined) || (!(func0.call(data3, "branches")))){
const err19 = {instancePath:instancePath+"/workflow/branch_strategy",schemaPath:"#/properties/workflow/properties/branch_strategy/required",keyword:"required",params:{missingProperty: "branches"},message:"must have required property '"+"branches"+"'",schema:schema3.properties.workflow.properties.branch_strategy.required,parentSchema:schema3.properties.workflow.properties.branch_strategy,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data3.max_branches === undefined) || (!(func0.call(data3, "max_branches")))){
const err20 = {instancePath:instancePath+"/workflow/branch_strategy",schemaPath:"#/properties/workflow/properties/branch_strategy/required",keyword:"required",params:{missingProperty: "max_branches"},message:"must have required property '"+"max_branches"+"'",schema:schema3.properties.workflow.properties.branch_strategy.required,parentSchema:schema3.properties.workflow.properties.branch_strategy,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 of Object.keys(data3)){
if(!((((key2 === "name") || (key2 === "main_branch")) || (key2 === "branches")) || (key2 === "max_branches"))){
const err21 = {instancePath:instancePath+"/workflow/branch_strategy",schemaPath:"#/properties/workflow/properties/branch_strategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.branch_strategy,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.name !== undefined && func0.call(data3, "name")){
let data4 = data3.name;
if(typeof data4 !== "string"){
const err22 = {instancePath:instancePath+"/workflow/branch_strategy/name",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.branch_strategy.properties.name.type,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.name,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((((data4 === "trunk_based") || (data4 === "github_flow")) || (data4 === "git_flow")) || (data4 === "gitlab_flow")) || (data4 === "release_branches")) || (data4 === "custom"))){
const err23 = {instancePath:instancePath+"/workflow/branch_strategy/name",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/name/enum",keyword:"enum",params:{allowedValues: schema3.properties.workflow.properties.branch_strategy.properties.name.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.workflow.properties.branch_strategy.properties.name.enum,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.name,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3.main_branch !== undefined && func0.call(data3, "main_branch")){
let data5 = data3.main_branch;
if(typeof data5 === "string"){
if(func6(data5) > 255){
const err24 = {instancePath:instancePath+"/workflow/branch_strategy/main_branch",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/main_branch/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.main_branch,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func6(data5) < 1){
const err25 = {instancePath:instancePath+"/workflow/branch_strategy/main_branch",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/main_branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.main_branch,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern2.test(data5)){
const err26 = {instancePath:instancePath+"/workflow/branch_strategy/main_branch",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/main_branch/pattern",keyword:"pattern",params:{pattern: "^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?*\\[\\\\\\u0000-\\u001f\\u007f]+$"},message:"must match pattern \""+"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?*\\[\\\\\\u0000-\\u001f\\u007f]+$"+"\"",schema:"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?*\\[\\\\\\u0000-\\u001f\\u007f]+$",parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.main_branch,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/workflow/branch_strategy/main_branch",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/main_branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.branch_strategy.properties.main_branch.type,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.main_branch,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data3.branches !== undefined && func0.call(data3, "branches")){
let data6 = data3.branches;
if(Array.isArray(data6)){
if(data6.length > 50){
const err28 = {instancePath:instancePath+"/workflow/branch_strategy/branches",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.pattern === undefined) || (!(func0.call(data7, "pattern")))){
const err29 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'",schema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.required,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data7.purpose === undefined) || (!(func0.call(data7, "purpose")))){
const err30 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'",schema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.required,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data7.from === undefined) || (!(func0.call(data7, "from")))){
const err31 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.required,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data7.merges_into === undefined) || (!(func0.call(data7, "merges_into")))){
const err32 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/required",keyword:"required",params:{missingProperty: "merges_into"},message:"must have required property '"+"merges_into"+"'",schema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.required,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key3 of Object.keys(data7)){
if(!((((key3 === "pattern") || (key3 === "purpose")) || (key3 === "from")) || (key3 === "merges_into"))){
const err33 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data7.pattern !== undefined && func0.call(data7, "pattern")){
let data8 = data7.pattern;
if(typeof data8 === "string"){
if(func6(data8) > 255){
const err34 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/pattern",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.pattern,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func6(data8) < 1){
const err35 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/pattern",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.pattern,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern3.test(data8)){
const err36 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/pattern",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/pattern/pattern",keyword:"pattern",params:{pattern: "^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"},message:"must match pattern \""+"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"+"\"",schema:"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$",parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.pattern,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/pattern",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.pattern.type,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.pattern,data:data8};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data7.purpose !== undefined && func0.call(data7, "purpose")){
let data9 = data7.purpose;
if(typeof data9 === "string"){
if(func6(data9) > 500){
const err38 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/purpose",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/purpose/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.purpose,data:data9};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/purpose",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.purpose.type,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.purpose,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data7.from !== undefined && func0.call(data7, "from")){
let data10 = data7.from;
if(typeof data10 === "string"){
if(func6(data10) > 255){
const err40 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/from",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.from,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func6(data10) < 1){
const err41 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/from",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.from,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern3.test(data10)){
const err42 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/from",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"},message:"must match pattern \""+"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"+"\"",schema:"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$",parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.from,data:data10};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/from",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.from.type,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.from,data:data10};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data7.merges_into !== undefined && func0.call(data7, "merges_into")){
let data11 = data7.merges_into;
if(Array.isArray(data11)){
if(data11.length > 20){
const err44 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/merges_into",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/merges_into/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into,data:data11};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(func6(data12) > 255){
const err45 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/merges_into/" + i1,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/merges_into/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into.items,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func6(data12) < 1){
const err46 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/merges_into/" + i1,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/merges_into/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into.items,data:data12};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern3.test(data12)){
const err47 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/merges_into/" + i1,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/merges_into/items/pattern",keyword:"pattern",params:{pattern: "^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"},message:"must match pattern \""+"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"+"\"",schema:"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$",parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into.items,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/merges_into/" + i1,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/merges_into/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into.items.type,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into.items,data:data12};
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
const err49 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0+"/merges_into",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/properties/merges_into/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into.type,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.properties.merges_into,data:data11};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/workflow/branch_strategy/branches/" + i0,schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items.type,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches.items,data:data7};
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
const err51 = {instancePath:instancePath+"/workflow/branch_strategy/branches",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/branches/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.workflow.properties.branch_strategy.properties.branches.type,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.branches,data:data6};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data3.max_branches !== undefined && func0.call(data3, "max_branches")){
let data13 = data3.max_branches;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err52 = {instancePath:instancePath+"/workflow/branch_strategy/max_branches",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/max_branches/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema3.properties.workflow.properties.branch_strategy.properties.max_branches.type,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.max_branches,data:data13};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 > 1000 || isNaN(data13)){
const err53 = {instancePath:instancePath+"/workflow/branch_strategy/max_branches",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/max_branches/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.max_branches,data:data13};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err54 = {instancePath:instancePath+"/workflow/branch_strategy/max_branches",schemaPath:"#/properties/workflow/properties/branch_strategy/properties/max_branches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema3.properties.workflow.properties.branch_strategy.properties.max_branches,data:data13};
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
}
else {
const err55 = {instancePath:instancePath+"/workflow/branch_strategy",schemaPath:"#/properties/workflow/properties/branch_strategy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.branch_strategy.type,parentSchema:schema3.properties.workflow.properties.branch_strategy,data:data3};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data0.merge_policies !== undefined && func0.call(data0, "merge_policies")){
let data14 = data0.merge_policies;
if(Array.isArray(data14)){
if(data14.length > 50){
const err56 = {instancePath:instancePath+"/workflow/merge_policies",schemaPath:"#/properties/workflow/properties/merge_policies/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema3.properties.workflow.properties.merge_policies,data:data14};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.target === undefined) || (!(func0.call(data15, "target")))){
const err57 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema3.properties.workflow.properties.merge_policies.items.required,parentSchema:schema3.properties.workflow.properties.merge_policies.items,data:data15};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((data15.source === undefined) || (!(func0.call(data15, "source")))){
const err58 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema3.properties.workflow.properties.merge_policies.items.required,parentSchema:schema3.properties.workflow.properties.merge_policies.items,data:data15};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data15.method === undefined) || (!(func0.call(data15, "method")))){
const err59 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema3.properties.workflow.properties.merge_policies.items.required,parentSchema:schema3.properties.workflow.properties.merge_policies.items,data:data15};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((data15.auto_merge === undefined) || (!(func0.call(data15, "auto_merge")))){
const err60 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "auto_merge"},message:"must have required property '"+"auto_merge"+"'",schema:schema3.properties.workflow.properties.merge_policies.items.required,parentSchema:schema3.properties.workflow.properties.merge_policies.items,data:data15};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((data15.require_up_to_date === undefined) || (!(func0.call(data15, "require_up_to_date")))){
const err61 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "require_up_to_date"},message:"must have required property '"+"require_up_to_date"+"'",schema:schema3.properties.workflow.properties.merge_policies.items.required,parentSchema:schema3.properties.workflow.properties.merge_policies.items,data:data15};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((data15.required_checks === undefined) || (!(func0.call(data15, "required_checks")))){
const err62 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "required_checks"},message:"must have required property '"+"required_checks"+"'",schema:schema3.properties.workflow.properties.merge_policies.items.required,parentSchema:schema3.properties.workflow.properties.merge_policies.items,data:data15};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((data15.require_review === undefined) || (!(func0.call(data15, "require_review")))){
const err63 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "require_review"},message:"must have required property '"+"require_review"+"'",schema:schema3.properties.workflow.properties.merge_policies.items.required,parentSchema:schema3.properties.workflow.properties.merge_policies.items,data:data15};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((data15.delete_source === undefined) || (!(func0.call(data15, "delete_source")))){
const err64 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/required",keyword:"required",params:{missingProperty: "delete_source"},message:"must have required property '"+"delete_source"+"'",schema:schema3.properties.workflow.properties.merge_policies.items.required,parentSchema:schema3.properties.workflow.properties.merge_policies.items,data:data15};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key4 of Object.keys(data15)){
if(!((((((((key4 === "target") || (key4 === "source")) || (key4 === "method")) || (key4 === "auto_merge")) || (key4 === "require_up_to_date")) || (key4 === "required_checks")) || (key4 === "require_review")) || (key4 === "delete_source"))){
const err65 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.merge_policies.items,data:data15};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data15.target !== undefined && func0.call(data15, "target")){
let data16 = data15.target;
if(typeof data16 === "string"){
if(func6(data16) > 255){
const err66 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/target",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/target/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.target,data:data16};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(func6(data16) < 1){
const err67 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/target",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/target/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.target,data:data16};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!pattern3.test(data16)){
const err68 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/target",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"},message:"must match pattern \""+"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"+"\"",schema:"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$",parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.target,data:data16};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/target",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.merge_policies.items.properties.target.type,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.target,data:data16};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data15.source !== undefined && func0.call(data15, "source")){
let data17 = data15.source;
if(typeof data17 === "string"){
if(func6(data17) > 255){
const err70 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/source",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.source,data:data17};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func6(data17) < 1){
const err71 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/source",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.source,data:data17};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!pattern3.test(data17)){
const err72 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/source",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/source/pattern",keyword:"pattern",params:{pattern: "^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"},message:"must match pattern \""+"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$"+"\"",schema:"^(?!-)(?!.*\\.\\.)(?!.*@\\{)[^\\s~^:?\\[\\\\\\u0000-\\u001f\\u007f]+$",parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.source,data:data17};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/source",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.merge_policies.items.properties.source.type,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.source,data:data17};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data15.method !== undefined && func0.call(data15, "method")){
let data18 = data15.method;
if(typeof data18 !== "string"){
const err74 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/method",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.merge_policies.items.properties.method.type,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.method,data:data18};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!((((data18 === "merge") || (data18 === "squash")) || (data18 === "rebase")) || (data18 === "fast_forward"))){
const err75 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/method",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema3.properties.workflow.properties.merge_policies.items.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.workflow.properties.merge_policies.items.properties.method.enum,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.method,data:data18};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data15.auto_merge !== undefined && func0.call(data15, "auto_merge")){
let data19 = data15.auto_merge;
if(typeof data19 !== "boolean"){
const err76 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/auto_merge",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/auto_merge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema3.properties.workflow.properties.merge_policies.items.properties.auto_merge.type,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.auto_merge,data:data19};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data15.require_up_to_date !== undefined && func0.call(data15, "require_up_to_date")){
let data20 = data15.require_up_to_date;
if(typeof data20 !== "boolean"){
const err77 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/require_up_to_date",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/require_up_to_date/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema3.properties.workflow.properties.merge_policies.items.properties.require_up_to_date.type,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.require_up_to_date,data:data20};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data15.required_checks !== undefined && func0.call(data15, "required_checks")){
let data21 = data15.required_checks;
if(Array.isArray(data21)){
if(data21.length > 50){
const err78 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/required_checks",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/required_checks/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.required_checks,data:data21};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(typeof data22 === "string"){
if(func6(data22) > 64){
const err79 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/required_checks/" + i3,schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/required_checks/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.required_checks.items,data:data22};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(func6(data22) < 1){
const err80 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/required_checks/" + i3,schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/required_checks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.required_checks.items,data:data22};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!pattern8.test(data22)){
const err81 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/required_checks/" + i3,schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/required_checks/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.required_checks.items,data:data22};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/required_checks/" + i3,schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/required_checks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.merge_policies.items.properties.required_checks.items.type,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.required_checks.items,data:data22};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/required_checks",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/required_checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.workflow.properties.merge_policies.items.properties.required_checks.type,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.required_checks,data:data21};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data15.require_review !== undefined && func0.call(data15, "require_review")){
let data23 = data15.require_review;
if(typeof data23 !== "boolean"){
const err84 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/require_review",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/require_review/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema3.properties.workflow.properties.merge_policies.items.properties.require_review.type,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.require_review,data:data23};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data15.delete_source !== undefined && func0.call(data15, "delete_source")){
let data24 = data15.delete_source;
if(typeof data24 !== "boolean"){
const err85 = {instancePath:instancePath+"/workflow/merge_policies/" + i2+"/delete_source",schemaPath:"#/properties/workflow/properties/merge_policies/items/properties/delete_source/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema3.properties.workflow.properties.merge_policies.items.properties.delete_source.type,parentSchema:schema3.properties.workflow.properties.merge_policies.items.properties.delete_source,data:data24};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/workflow/merge_policies/" + i2,schemaPath:"#/properties/workflow/properties/merge_policies/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.merge_policies.items.type,parentSchema:schema3.properties.workflow.properties.merge_policies.items,data:data15};
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
const err87 = {instancePath:instancePath+"/workflow/merge_policies",schemaPath:"#/properties/workflow/properties/merge_policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.workflow.properties.merge_policies.type,parentSchema:schema3.properties.workflow.properties.merge_policies,data:data14};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data0.review_requirements !== undefined && func0.call(data0, "review_requirements")){
let data25 = data0.review_requirements;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if((data25.required === undefined) || (!(func0.call(data25, "required")))){
const err88 = {instancePath:instancePath+"/workflow/review_requirements",schemaPath:"#/properties/workflow/properties/review_requirements/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'",schema:schema3.properties.workflow.properties.review_requirements.required,parentSchema:schema3.properties.workflow.properties.review_requirements,data:data25};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((data25.reviewers === undefined) || (!(func0.call(data25, "reviewers")))){
const err89 = {instancePath:instancePath+"/workflow/review_requirements",schemaPath:"#/properties/workflow/properties/review_requirements/required",keyword:"required",params:{missingProperty: "reviewers"},message:"must have required property '"+"reviewers"+"'",schema:schema3.properties.workflow.properties.review_requirements.required,parentSchema:schema3.properties.workflow.properties.review_requirements,data:data25};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((data25.min_approvals === undefined) || (!(func0.call(data25, "min_approvals")))){
const err90 = {instancePath:instancePath+"/workflow/review_requirements",schemaPath:"#/properties/workflow/properties/review_requirements/required",keyword:"required",params:{missingProperty: "min_approvals"},message:"must have required property '"+"min_approvals"+"'",schema:schema3.properties.workflow.properties.review_requirements.required,parentSchema:schema3.properties.workflow.properties.review_requirements,data:data25};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key5 of Object.keys(data25)){
if(!(((key5 === "required") || (key5 === "reviewers")) || (key5 === "min_approvals"))){
const err91 = {instancePath:instancePath+"/workflow/review_requirements",schemaPath:"#/properties/workflow/properties/review_requirements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.review_requirements,data:data25};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data25.required !== undefined && func0.call(data25, "required")){
let data26 = data25.required;
if(typeof data26 !== "boolean"){
const err92 = {instancePath:instancePath+"/workflow/review_requirements/required",schemaPath:"#/properties/workflow/properties/review_requirements/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema3.properties.workflow.properties.review_requirements.properties.required.type,parentSchema:schema3.properties.workflow.properties.review_requirements.properties.required,data:data26};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data25.reviewers !== undefined && func0.call(data25, "reviewers")){
let data27 = data25.reviewers;
if(Array.isArray(data27)){
if(data27.length > 20){
const err93 = {instancePath:instancePath+"/workflow/review_requirements/reviewers",schemaPath:"#/properties/workflow/properties/review_requirements/properties/reviewers/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema3.properties.workflow.properties.review_requirements.properties.reviewers,data:data27};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(typeof data28 === "string"){
if(func6(data28) > 32){
const err94 = {instancePath:instancePath+"/workflow/review_requirements/reviewers/" + i4,schemaPath:"#/properties/workflow/properties/review_requirements/properties/reviewers/items/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema3.properties.workflow.properties.review_requirements.properties.reviewers.items,data:data28};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func6(data28) < 1){
const err95 = {instancePath:instancePath+"/workflow/review_requirements/reviewers/" + i4,schemaPath:"#/properties/workflow/properties/review_requirements/properties/reviewers/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.review_requirements.properties.reviewers.items,data:data28};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!pattern9.test(data28)){
const err96 = {instancePath:instancePath+"/workflow/review_requirements/reviewers/" + i4,schemaPath:"#/properties/workflow/properties/review_requirements/properties/reviewers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z][a-z0-9_-]{0,31}$",parentSchema:schema3.properties.workflow.properties.review_requirements.properties.reviewers.items,data:data28};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/workflow/review_requirements/reviewers/" + i4,schemaPath:"#/properties/workflow/properties/review_requirements/properties/reviewers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.review_requirements.properties.reviewers.items.type,parentSchema:schema3.properties.workflow.properties.review_requirements.properties.reviewers.items,data:data28};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/workflow/review_requirements/reviewers",schemaPath:"#/properties/workflow/properties/review_requirements/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.workflow.properties.review_requirements.properties.reviewers.type,parentSchema:schema3.properties.workflow.properties.review_requirements.properties.reviewers,data:data27};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data25.min_approvals !== undefined && func0.call(data25, "min_approvals")){
let data29 = data25.min_approvals;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
const err99 = {instancePath:instancePath+"/workflow/review_requirements/min_approvals",schemaPath:"#/properties/workflow/properties/review_requirements/properties/min_approvals/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema3.properties.workflow.properties.review_requirements.properties.min_approvals.type,parentSchema:schema3.properties.workflow.properties.review_requirements.properties.min_approvals,data:data29};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(typeof data29 == "number"){
if(data29 > 20 || isNaN(data29)){
const err100 = {instancePath:instancePath+"/workflow/review_requirements/min_approvals",schemaPath:"#/properties/workflow/properties/review_requirements/properties/min_approvals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema3.properties.workflow.properties.review_requirements.properties.min_approvals,data:data29};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err101 = {instancePath:instancePath+"/workflow/review_requirements/min_approvals",schemaPath:"#/properties/workflow/properties/review_requirements/properties/min_approvals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema3.properties.workflow.properties.review_requirements.properties.min_approvals,data:data29};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
}
else {
const err102 = {instancePath:instancePath+"/workflow/review_requirements",schemaPath:"#/properties/workflow/properties/review_requirements/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.review_requirements.type,parentSchema:schema3.properties.workflow.properties.review_requirements,data:data25};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data0.automation_rules !== undefined && func0.call(data0, "automation_rules")){
let data30 = data0.automation_rules;
if(Array.isArray(data30)){
if(data30.length > 50){
const err103 = {instancePath:instancePath+"/workflow/automation_rules",schemaPath:"#/properties/workflow/properties/automation_rules/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema3.properties.workflow.properties.automation_rules,data:data30};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
let data31 = data30[i5];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if((data31.name === undefined) || (!(func0.call(data31, "name")))){
const err104 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items,data:data31};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((data31.description === undefined) || (!(func0.call(data31, "description")))){
const err105 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items,data:data31};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((data31.event === undefined) || (!(func0.call(data31, "event")))){
const err106 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items,data:data31};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((data31.condition === undefined) || (!(func0.call(data31, "condition")))){
const err107 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items,data:data31};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if((data31.actions === undefined) || (!(func0.call(data31, "actions")))){
const err108 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/required",keyword:"required",params:{missingProperty: "actions"},message:"must have required property '"+"actions"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items,data:data31};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key6 of Object.keys(data31)){
if(!(((((key6 === "name") || (key6 === "description")) || (key6 === "event")) || (key6 === "condition")) || (key6 === "actions"))){
const err109 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items,data:data31};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data31.name !== undefined && func0.call(data31, "name")){
let data32 = data31.name;
if(typeof data32 === "string"){
if(func6(data32) > 64){
const err110 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/name",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.name,data:data32};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(func6(data32) < 1){
const err111 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/name",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.name,data:data32};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!pattern8.test(data32)){
const err112 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/name",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.name,data:data32};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/name",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.name.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.name,data:data32};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data31.description !== undefined && func0.call(data31, "description")){
let data33 = data31.description;
if(typeof data33 === "string"){
if(func6(data33) > 4000){
const err114 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/description",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.description,data:data33};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/description",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.description.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.description,data:data33};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data31.event !== undefined && func0.call(data31, "event")){
let data34 = data31.event;
if(typeof data34 !== "string"){
const err116 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/event",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.event.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.event,data:data34};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!(((((((data34 === "agent_status_update") || (data34 === "git_event")) || (data34 === "project_status_change")) || (data34 === "message_update")) || (data34 === "task_update")) || (data34 === "schedule_update")) || (data34 === "workflow_run_update"))){
const err117 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/event",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/event/enum",keyword:"enum",params:{allowedValues: schema3.properties.workflow.properties.automation_rules.items.properties.event.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.workflow.properties.automation_rules.items.properties.event.enum,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.event,data:data34};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data31.condition !== undefined && func0.call(data31, "condition")){
let data35 = data31.condition;
if(typeof data35 === "string"){
if(func6(data35) > 4096){
const err118 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/condition",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/condition/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.condition,data:data35};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(func6(data35) < 1){
const err119 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/condition",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/condition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.condition,data:data35};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/condition",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.condition.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.condition,data:data35};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data31.actions !== undefined && func0.call(data31, "actions")){
let data36 = data31.actions;
if(Array.isArray(data36)){
if(data36.length > 20){
const err121 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions,data:data36};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data36.length < 1){
const err122 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions,data:data36};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
let data37 = data36[i6];
const _errs83 = errors;
let valid21 = false;
const _errs84 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.type === undefined) || (!(func0.call(data37, "type")))){
const err123 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0],data:data37};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((data37.with === undefined) || (!(func0.call(data37, "with")))){
const err124 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0],data:data37};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key7 of Object.keys(data37)){
if(!((key7 === "type") || (key7 === "with"))){
const err125 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0],data:data37};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data37.type !== undefined && func0.call(data37, "type")){
let data38 = data37.type;
if("send_message" !== data38){
const err126 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "send_message"},message:"must be equal to constant",schema:"send_message",parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.type,data:data38};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data37.with !== undefined && func0.call(data37, "with")){
let data39 = data37.with;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if((data39.target_agent === undefined) || (!(func0.call(data39, "target_agent")))){
const err127 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/required",keyword:"required",params:{missingProperty: "target_agent"},message:"must have required property '"+"target_agent"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with,data:data39};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if((data39.content === undefined) || (!(func0.call(data39, "content")))){
const err128 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with,data:data39};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((data39.priority === undefined) || (!(func0.call(data39, "priority")))){
const err129 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/required",keyword:"required",params:{missingProperty: "priority"},message:"must have required property '"+"priority"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with,data:data39};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key8 of Object.keys(data39)){
if(!(((key8 === "target_agent") || (key8 === "content")) || (key8 === "priority"))){
const err130 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with,data:data39};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data39.target_agent !== undefined && func0.call(data39, "target_agent")){
let data40 = data39.target_agent;
if(typeof data40 === "string"){
if(func6(data40) > 256){
const err131 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/target_agent",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/properties/target_agent/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.target_agent,data:data40};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(func6(data40) < 1){
const err132 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/target_agent",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/properties/target_agent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.target_agent,data:data40};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/target_agent",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/properties/target_agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.target_agent.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.target_agent,data:data40};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data39.content !== undefined && func0.call(data39, "content")){
let data41 = data39.content;
if(typeof data41 === "string"){
if(func6(data41) > 65536){
const err134 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/content",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/properties/content/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.content,data:data41};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(func6(data41) < 1){
const err135 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/content",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/properties/content/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.content,data:data41};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/content",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.content.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.content,data:data41};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data39.priority !== undefined && func0.call(data39, "priority")){
let data42 = data39.priority;
if(typeof data42 !== "string"){
const err137 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/priority",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.priority.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.priority,data:data42};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!((((data42 === "low") || (data42 === "normal")) || (data42 === "high")) || (data42 === "urgent"))){
const err138 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/priority",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/properties/priority/enum",keyword:"enum",params:{allowedValues: schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.priority.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.priority.enum,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.properties.priority,data:data42};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].properties.with,data:data39};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0].type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[0],data:data37};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid0 = _errs84 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs97 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.type === undefined) || (!(func0.call(data37, "type")))){
const err141 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1],data:data37};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((data37.with === undefined) || (!(func0.call(data37, "with")))){
const err142 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1],data:data37};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key9 of Object.keys(data37)){
if(!((key9 === "type") || (key9 === "with"))){
const err143 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1],data:data37};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data37.type !== undefined && func0.call(data37, "type")){
let data43 = data37.type;
if("pause_project" !== data43){
const err144 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "pause_project"},message:"must be equal to constant",schema:"pause_project",parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.type,data:data43};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data37.with !== undefined && func0.call(data37, "with")){
let data44 = data37.with;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if((data44.reason === undefined) || (!(func0.call(data44, "reason")))){
const err145 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/properties/with/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with,data:data44};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key10 of Object.keys(data44)){
if(!(key10 === "reason")){
const err146 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with,data:data44};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data44.reason !== undefined && func0.call(data44, "reason")){
let data45 = data44.reason;
if(typeof data45 === "string"){
if(func6(data45) > 2000){
const err147 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/reason",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/properties/with/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with.properties.reason,data:data45};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(func6(data45) < 1){
const err148 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/reason",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/properties/with/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with.properties.reason,data:data45};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/reason",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/properties/with/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with.properties.reason.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with.properties.reason,data:data45};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].properties.with,data:data44};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1].type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[1],data:data37};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid0 = _errs97 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs106 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.type === undefined) || (!(func0.call(data37, "type")))){
const err152 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2],data:data37};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if((data37.with === undefined) || (!(func0.call(data37, "with")))){
const err153 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2],data:data37};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key11 of Object.keys(data37)){
if(!((key11 === "type") || (key11 === "with"))){
const err154 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2],data:data37};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data37.type !== undefined && func0.call(data37, "type")){
let data46 = data37.type;
if("resume_project" !== data46){
const err155 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "resume_project"},message:"must be equal to constant",schema:"resume_project",parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.type,data:data46};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data37.with !== undefined && func0.call(data37, "with")){
let data47 = data37.with;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if((data47.reason === undefined) || (!(func0.call(data47, "reason")))){
const err156 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/properties/with/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with,data:data47};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key12 of Object.keys(data47)){
if(!(key12 === "reason")){
const err157 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with,data:data47};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data47.reason !== undefined && func0.call(data47, "reason")){
let data48 = data47.reason;
if(typeof data48 === "string"){
if(func6(data48) > 2000){
const err158 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/reason",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/properties/with/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with.properties.reason,data:data48};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(func6(data48) < 1){
const err159 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/reason",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/properties/with/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with.properties.reason,data:data48};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/reason",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/properties/with/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with.properties.reason.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with.properties.reason,data:data48};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].properties.with,data:data47};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2].type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[2],data:data37};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid0 = _errs106 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs115 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.type === undefined) || (!(func0.call(data37, "type")))){
const err163 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3],data:data37};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((data37.with === undefined) || (!(func0.call(data37, "with")))){
const err164 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3],data:data37};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
for(const key13 of Object.keys(data37)){
if(!((key13 === "type") || (key13 === "with"))){
const err165 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3],data:data37};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data37.type !== undefined && func0.call(data37, "type")){
let data49 = data37.type;
if("restart_agent" !== data49){
const err166 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/properties/type/const",keyword:"const",params:{allowedValue: "restart_agent"},message:"must be equal to constant",schema:"restart_agent",parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.type,data:data49};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data37.with !== undefined && func0.call(data37, "with")){
let data50 = data37.with;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if((data50.agent_id === undefined) || (!(func0.call(data50, "agent_id")))){
const err167 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/properties/with/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with,data:data50};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key14 of Object.keys(data50)){
if(!(key14 === "agent_id")){
const err168 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with,data:data50};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data50.agent_id !== undefined && func0.call(data50, "agent_id")){
let data51 = data50.agent_id;
if(typeof data51 === "string"){
if(func6(data51) > 256){
const err169 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/properties/with/properties/agent_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with.properties.agent_id,data:data51};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(func6(data51) < 1){
const err170 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/properties/with/properties/agent_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with.properties.agent_id,data:data51};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/properties/with/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with.properties.agent_id.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with.properties.agent_id,data:data51};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].properties.with,data:data50};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3].type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[3],data:data37};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var _valid0 = _errs115 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs124 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.type === undefined) || (!(func0.call(data37, "type")))){
const err174 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4],data:data37};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if((data37.with === undefined) || (!(func0.call(data37, "with")))){
const err175 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4],data:data37};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
for(const key15 of Object.keys(data37)){
if(!((key15 === "type") || (key15 === "with"))){
const err176 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4],data:data37};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data37.type !== undefined && func0.call(data37, "type")){
let data52 = data37.type;
if("interrupt_agent" !== data52){
const err177 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/properties/type/const",keyword:"const",params:{allowedValue: "interrupt_agent"},message:"must be equal to constant",schema:"interrupt_agent",parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.type,data:data52};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data37.with !== undefined && func0.call(data37, "with")){
let data53 = data37.with;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if((data53.agent_id === undefined) || (!(func0.call(data53, "agent_id")))){
const err178 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/properties/with/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with,data:data53};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key16 of Object.keys(data53)){
if(!(key16 === "agent_id")){
const err179 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with,data:data53};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data53.agent_id !== undefined && func0.call(data53, "agent_id")){
let data54 = data53.agent_id;
if(typeof data54 === "string"){
if(func6(data54) > 256){
const err180 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/properties/with/properties/agent_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with.properties.agent_id,data:data54};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(func6(data54) < 1){
const err181 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/properties/with/properties/agent_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with.properties.agent_id,data:data54};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/properties/with/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with.properties.agent_id.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with.properties.agent_id,data:data54};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].properties.with,data:data53};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4].type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[4],data:data37};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid0 = _errs124 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs133 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.type === undefined) || (!(func0.call(data37, "type")))){
const err185 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5],data:data37};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if((data37.with === undefined) || (!(func0.call(data37, "with")))){
const err186 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5],data:data37};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key17 of Object.keys(data37)){
if(!((key17 === "type") || (key17 === "with"))){
const err187 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5],data:data37};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data37.type !== undefined && func0.call(data37, "type")){
let data55 = data37.type;
if("create_task" !== data55){
const err188 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/type/const",keyword:"const",params:{allowedValue: "create_task"},message:"must be equal to constant",schema:"create_task",parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.type,data:data55};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data37.with !== undefined && func0.call(data37, "with")){
let data56 = data37.with;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if((data56.title === undefined) || (!(func0.call(data56, "title")))){
const err189 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with,data:data56};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if((data56.description === undefined) || (!(func0.call(data56, "description")))){
const err190 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with,data:data56};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
for(const key18 of Object.keys(data56)){
if(!((key18 === "title") || (key18 === "description"))){
const err191 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with,data:data56};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data56.title !== undefined && func0.call(data56, "title")){
let data57 = data56.title;
if(typeof data57 === "string"){
if(func6(data57) > 200){
const err192 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/title",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.properties.title,data:data57};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(func6(data57) < 1){
const err193 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/title",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.properties.title,data:data57};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/title",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.properties.title.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.properties.title,data:data57};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data56.description !== undefined && func0.call(data56, "description")){
let data58 = data56.description;
if(typeof data58 === "string"){
if(func6(data58) > 65536){
const err195 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/description",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.properties.description,data:data58};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/description",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.properties.description.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.properties.description,data:data58};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].properties.with,data:data56};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5].type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[5],data:data37};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var _valid0 = _errs133 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs144 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.type === undefined) || (!(func0.call(data37, "type")))){
const err199 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6],data:data37};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if((data37.with === undefined) || (!(func0.call(data37, "with")))){
const err200 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6],data:data37};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
for(const key19 of Object.keys(data37)){
if(!((key19 === "type") || (key19 === "with"))){
const err201 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6],data:data37};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data37.type !== undefined && func0.call(data37, "type")){
let data59 = data37.type;
if("check_task" !== data59){
const err202 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/properties/type/const",keyword:"const",params:{allowedValue: "check_task"},message:"must be equal to constant",schema:"check_task",parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.type,data:data59};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data37.with !== undefined && func0.call(data37, "with")){
let data60 = data37.with;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if((data60.task_id === undefined) || (!(func0.call(data60, "task_id")))){
const err203 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/properties/with/required",keyword:"required",params:{missingProperty: "task_id"},message:"must have required property '"+"task_id"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with,data:data60};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
for(const key20 of Object.keys(data60)){
if(!(key20 === "task_id")){
const err204 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with,data:data60};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data60.task_id !== undefined && func0.call(data60, "task_id")){
let data61 = data60.task_id;
if(typeof data61 === "string"){
if(func6(data61) > 256){
const err205 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/task_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/properties/with/properties/task_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with.properties.task_id,data:data61};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(func6(data61) < 1){
const err206 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/task_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/properties/with/properties/task_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with.properties.task_id,data:data61};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/task_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/properties/with/properties/task_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with.properties.task_id.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with.properties.task_id,data:data61};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].properties.with,data:data60};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/6/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6].type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[6],data:data37};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var _valid0 = _errs144 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs153 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.type === undefined) || (!(func0.call(data37, "type")))){
const err210 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7],data:data37};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if((data37.with === undefined) || (!(func0.call(data37, "with")))){
const err211 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7],data:data37};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
for(const key21 of Object.keys(data37)){
if(!((key21 === "type") || (key21 === "with"))){
const err212 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7],data:data37};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data37.type !== undefined && func0.call(data37, "type")){
let data62 = data37.type;
if("git_commit" !== data62){
const err213 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/type/const",keyword:"const",params:{allowedValue: "git_commit"},message:"must be equal to constant",schema:"git_commit",parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.type,data:data62};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data37.with !== undefined && func0.call(data37, "with")){
let data63 = data37.with;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if((data63.message === undefined) || (!(func0.call(data63, "message")))){
const err214 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with,data:data63};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
for(const key22 of Object.keys(data63)){
if(!((key22 === "message") || (key22 === "agent_id"))){
const err215 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with,data:data63};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data63.message !== undefined && func0.call(data63, "message")){
let data64 = data63.message;
if(typeof data64 === "string"){
if(func6(data64) > 65536){
const err216 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/message",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/properties/message/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.properties.message,data:data64};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(func6(data64) < 1){
const err217 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/message",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.properties.message,data:data64};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/message",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.properties.message.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.properties.message,data:data64};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data63.agent_id !== undefined && func0.call(data63, "agent_id")){
let data65 = data63.agent_id;
if(typeof data65 === "string"){
if(func6(data65) > 256){
const err219 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/properties/agent_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.properties.agent_id,data:data65};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(func6(data65) < 1){
const err220 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/properties/agent_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.properties.agent_id,data:data65};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/agent_id",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.properties.agent_id.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.properties.agent_id,data:data65};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].properties.with,data:data63};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/7/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7].type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[7],data:data37};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid0 = _errs153 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs164 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.type === undefined) || (!(func0.call(data37, "type")))){
const err224 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8],data:data37};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if((data37.with === undefined) || (!(func0.call(data37, "with")))){
const err225 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8],data:data37};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
for(const key23 of Object.keys(data37)){
if(!((key23 === "type") || (key23 === "with"))){
const err226 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8],data:data37};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data37.type !== undefined && func0.call(data37, "type")){
let data66 = data37.type;
if("git_merge" !== data66){
const err227 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/type/const",keyword:"const",params:{allowedValue: "git_merge"},message:"must be equal to constant",schema:"git_merge",parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.type,data:data66};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data37.with !== undefined && func0.call(data37, "with")){
let data67 = data37.with;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if((data67.source === undefined) || (!(func0.call(data67, "source")))){
const err228 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with,data:data67};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if((data67.target === undefined) || (!(func0.call(data67, "target")))){
const err229 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with,data:data67};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
for(const key24 of Object.keys(data67)){
if(!((key24 === "source") || (key24 === "target"))){
const err230 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with,data:data67};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data67.source !== undefined && func0.call(data67, "source")){
let data68 = data67.source;
if(typeof data68 === "string"){
if(func6(data68) > 512){
const err231 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/source",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/properties/source/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.properties.source,data:data68};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(func6(data68) < 1){
const err232 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/source",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.properties.source,data:data68};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/source",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.properties.source.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.properties.source,data:data68};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data67.target !== undefined && func0.call(data67, "target")){
let data69 = data67.target;
if(typeof data69 === "string"){
if(func6(data69) > 512){
const err234 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/target",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/properties/target/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.properties.target,data:data69};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(func6(data69) < 1){
const err235 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/target",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/properties/target/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.properties.target,data:data69};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/target",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.properties.target.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.properties.target,data:data69};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].properties.with,data:data67};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/8/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8].type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[8],data:data37};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid0 = _errs164 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs175 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.type === undefined) || (!(func0.call(data37, "type")))){
const err239 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9],data:data37};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if((data37.with === undefined) || (!(func0.call(data37, "with")))){
const err240 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9],data:data37};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
for(const key25 of Object.keys(data37)){
if(!((key25 === "type") || (key25 === "with"))){
const err241 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9],data:data37};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data37.type !== undefined && func0.call(data37, "type")){
let data70 = data37.type;
if("git_push" !== data70){
const err242 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/properties/type/const",keyword:"const",params:{allowedValue: "git_push"},message:"must be equal to constant",schema:"git_push",parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.type,data:data70};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data37.with !== undefined && func0.call(data37, "with")){
let data71 = data37.with;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if((data71.branch === undefined) || (!(func0.call(data71, "branch")))){
const err243 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/properties/with/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with,data:data71};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
for(const key26 of Object.keys(data71)){
if(!(key26 === "branch")){
const err244 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with,data:data71};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data71.branch !== undefined && func0.call(data71, "branch")){
let data72 = data71.branch;
if(typeof data72 === "string"){
if(func6(data72) > 512){
const err245 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/branch",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/properties/with/properties/branch/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with.properties.branch,data:data72};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(func6(data72) < 1){
const err246 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/branch",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/properties/with/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with.properties.branch,data:data72};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/branch",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/properties/with/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with.properties.branch.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with.properties.branch,data:data72};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].properties.with,data:data71};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/9/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9].type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[9],data:data37};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var _valid0 = _errs175 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs184 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.type === undefined) || (!(func0.call(data37, "type")))){
const err250 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10],data:data37};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if((data37.with === undefined) || (!(func0.call(data37, "with")))){
const err251 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10],data:data37};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
for(const key27 of Object.keys(data37)){
if(!((key27 === "type") || (key27 === "with"))){
const err252 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10],data:data37};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data37.type !== undefined && func0.call(data37, "type")){
let data73 = data37.type;
if("run_check" !== data73){
const err253 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/type/const",keyword:"const",params:{allowedValue: "run_check"},message:"must be equal to constant",schema:"run_check",parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.type,data:data73};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data37.with !== undefined && func0.call(data37, "with")){
let data74 = data37.with;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if((data74.command === undefined) || (!(func0.call(data74, "command")))){
const err254 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/with/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with,data:data74};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
for(const key28 of Object.keys(data74)){
if(!(key28 === "command")){
const err255 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with,data:data74};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data74.command !== undefined && func0.call(data74, "command")){
let data75 = data74.command;
if(Array.isArray(data75)){
if(data75.length > 256){
const err256 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/command",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/with/properties/command/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items",schema:256,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.properties.command,data:data75};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data75.length < 1){
const err257 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/command",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/with/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.properties.command,data:data75};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
const len7 = data75.length;
for(let i7=0; i7<len7; i7++){
let data76 = data75[i7];
if(typeof data76 === "string"){
if(func6(data76) > 4096){
const err258 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/command/" + i7,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/with/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.properties.command.items,data:data76};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/command/" + i7,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/with/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.properties.command.items.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.properties.command.items,data:data76};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/command",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/with/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.properties.command.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.properties.command,data:data75};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].properties.with,data:data74};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/10/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10].type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[10],data:data37};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var _valid0 = _errs184 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs195 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.type === undefined) || (!(func0.call(data37, "type")))){
const err263 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11],data:data37};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if((data37.with === undefined) || (!(func0.call(data37, "with")))){
const err264 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11],data:data37};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
for(const key29 of Object.keys(data37)){
if(!((key29 === "type") || (key29 === "with"))){
const err265 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11],data:data37};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data37.type !== undefined && func0.call(data37, "type")){
let data77 = data37.type;
if("notify" !== data77){
const err266 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/type",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/type/const",keyword:"const",params:{allowedValue: "notify"},message:"must be equal to constant",schema:"notify",parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.type,data:data77};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data37.with !== undefined && func0.call(data37, "with")){
let data78 = data37.with;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if((data78.text === undefined) || (!(func0.call(data78, "text")))){
const err267 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with,data:data78};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if((data78.level === undefined) || (!(func0.call(data78, "level")))){
const err268 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.required,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with,data:data78};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
for(const key30 of Object.keys(data78)){
if(!((key30 === "text") || (key30 === "level"))){
const err269 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with,data:data78};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data78.text !== undefined && func0.call(data78, "text")){
let data79 = data78.text;
if(typeof data79 === "string"){
if(func6(data79) > 4000){
const err270 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/text",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/properties/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.text,data:data79};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(func6(data79) < 1){
const err271 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/text",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.text,data:data79};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/text",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.text.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.text,data:data79};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data78.level !== undefined && func0.call(data78, "level")){
let data80 = data78.level;
if(typeof data80 !== "string"){
const err273 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/level",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.level.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.level,data:data80};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(!(((data80 === "info") || (data80 === "warning")) || (data80 === "error"))){
const err274 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with/level",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/properties/level/enum",keyword:"enum",params:{allowedValues: schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.level.enum,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.properties.level,data:data80};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6+"/with",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].properties.with,data:data78};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf/11/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11].type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf[11],data:data37};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
var _valid0 = _errs195 === errors;
valid21 = valid21 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid21){
const err277 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions/" + i6,schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items.anyOf,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.items,data:data37};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err278 = {instancePath:instancePath+"/workflow/automation_rules/" + i5+"/actions",schemaPath:"#/properties/workflow/properties/automation_rules/items/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.workflow.properties.automation_rules.items.properties.actions.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items.properties.actions,data:data36};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/workflow/automation_rules/" + i5,schemaPath:"#/properties/workflow/properties/automation_rules/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.automation_rules.items.type,parentSchema:schema3.properties.workflow.properties.automation_rules.items,data:data31};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/workflow/automation_rules",schemaPath:"#/properties/workflow/properties/automation_rules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.workflow.properties.automation_rules.type,parentSchema:schema3.properties.workflow.properties.automation_rules,data:data30};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data0.checks !== undefined && func0.call(data0, "checks")){
let data81 = data0.checks;
if(Array.isArray(data81)){
if(data81.length > 50){
const err281 = {instancePath:instancePath+"/workflow/checks",schemaPath:"#/properties/workflow/properties/checks/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema3.properties.workflow.properties.checks,data:data81};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
const len8 = data81.length;
for(let i8=0; i8<len8; i8++){
let data82 = data81[i8];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if((data82.name === undefined) || (!(func0.call(data82, "name")))){
const err282 = {instancePath:instancePath+"/workflow/checks/" + i8,schemaPath:"#/properties/workflow/properties/checks/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema3.properties.workflow.properties.checks.items.required,parentSchema:schema3.properties.workflow.properties.checks.items,data:data82};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if((data82.command === undefined) || (!(func0.call(data82, "command")))){
const err283 = {instancePath:instancePath+"/workflow/checks/" + i8,schemaPath:"#/properties/workflow/properties/checks/items/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema3.properties.workflow.properties.checks.items.required,parentSchema:schema3.properties.workflow.properties.checks.items,data:data82};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
for(const key31 of Object.keys(data82)){
if(!((key31 === "name") || (key31 === "command"))){
const err284 = {instancePath:instancePath+"/workflow/checks/" + i8,schemaPath:"#/properties/workflow/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema3.properties.workflow.properties.checks.items,data:data82};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data82.name !== undefined && func0.call(data82, "name")){
let data83 = data82.name;
if(typeof data83 === "string"){
if(func6(data83) > 64){
const err285 = {instancePath:instancePath+"/workflow/checks/" + i8+"/name",schemaPath:"#/properties/workflow/properties/checks/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema3.properties.workflow.properties.checks.items.properties.name,data:data83};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(func6(data83) < 1){
const err286 = {instancePath:instancePath+"/workflow/checks/" + i8+"/name",schemaPath:"#/properties/workflow/properties/checks/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.workflow.properties.checks.items.properties.name,data:data83};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(!pattern8.test(data83)){
const err287 = {instancePath:instancePath+"/workflow/checks/" + i8+"/name",schemaPath:"#/properties/workflow/properties/checks/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema3.properties.workflow.properties.checks.items.properties.name,data:data83};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/workflow/checks/" + i8+"/name",schemaPath:"#/properties/workflow/properties/checks/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.checks.items.properties.name.type,parentSchema:schema3.properties.workflow.properties.checks.items.properties.name,data:data83};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data82.command !== undefined && func0.call(data82, "command")){
let data84 = data82.command;
if(Array.isArray(data84)){
if(data84.length > 256){
const err289 = {instancePath:instancePath+"/workflow/checks/" + i8+"/command",schemaPath:"#/properties/workflow/properties/checks/items/properties/command/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items",schema:256,parentSchema:schema3.properties.workflow.properties.checks.items.properties.command,data:data84};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data84.length < 1){
const err290 = {instancePath:instancePath+"/workflow/checks/" + i8+"/command",schemaPath:"#/properties/workflow/properties/checks/items/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema3.properties.workflow.properties.checks.items.properties.command,data:data84};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
const len9 = data84.length;
for(let i9=0; i9<len9; i9++){
let data85 = data84[i9];
if(typeof data85 === "string"){
if(func6(data85) > 4096){
const err291 = {instancePath:instancePath+"/workflow/checks/" + i8+"/command/" + i9,schemaPath:"#/properties/workflow/properties/checks/items/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema3.properties.workflow.properties.checks.items.properties.command.items,data:data85};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/workflow/checks/" + i8+"/command/" + i9,schemaPath:"#/properties/workflow/properties/checks/items/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.workflow.properties.checks.items.properties.command.items.type,parentSchema:schema3.properties.workflow.properties.checks.items.properties.command.items,data:data85};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/workflow/checks/" + i8+"/command",schemaPath:"#/properties/workflow/properties/checks/items/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.workflow.properties.checks.items.properties.command.type,parentSchema:schema3.properties.workflow.properties.checks.items.properties.command,data:data84};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/workflow/checks/" + i8,schemaPath:"#/properties/workflow/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.properties.checks.items.type,parentSchema:schema3.properties.workflow.properties.checks.items,data:data82};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/workflow/checks",schemaPath:"#/properties/workflow/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.workflow.properties.checks.type,parentSchema:schema3.properties.workflow.properties.checks,data:data81};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.properties.workflow.type,parentSchema:schema3.properties.workflow,data:data0};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data.reasons !== undefined && func0.call(data, "reasons")){
let data86 = data.reasons;
if(Array.isArray(data86)){
const len10 = data86.length;
for(let i10=0; i10<len10; i10++){
let data87 = data86[i10];
if(typeof data87 !== "string"){
const err297 = {instancePath:instancePath+"/reasons/" + i10,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.reasons.items.type,parentSchema:schema3.properties.reasons.items,data:data87};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.reasons.type,parentSchema:schema3.properties.reasons,data:data86};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data.open_questions !== undefined && func0.call(data, "open_questions")){
let data88 = data.open_questions;
if(Array.isArray(data88)){
const len11 = data88.length;
for(let i11=0; i11<len11; i11++){
let data89 = data88[i11];
if(typeof data89 !== "string"){
const err299 = {instancePath:instancePath+"/open_questions/" + i11,schemaPath:"#/properties/open_questions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.open_questions.items.type,parentSchema:schema3.properties.open_questions.items,data:data89};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/open_questions",schemaPath:"#/properties/open_questions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.open_questions.type,parentSchema:schema3.properties.open_questions,data:data88};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.type,parentSchema:schema3,data};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
