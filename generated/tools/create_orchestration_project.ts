// Written by `npm run generate` from manifest/tools_manifest.json. Do not edit.
import type { RequestBody, ResponseBody } from "../../src/contract/contract.ts";
import type { Handler } from "../../src/handlers/handler.ts";
import type { Done, Plain, ResponseScope, Scope, Step } from "../../src/handlers/step.ts";
import { toValidator } from "../../src/json/issues.ts";
import { type Element, type Member, each, present, text } from "../../src/manifest/values.ts";
import type { LoadedTool } from "../../src/runtime/tool.ts";
import type { CreateOrchestrationProjectInput, CreateOrchestrationProjectOutput } from "../types.ts";
import { response as createProjectResponse } from "../validators/operations/createProject.js";
import * as check from "../validators/tools/create_orchestration_project.js";

type Inputs = Plain<CreateOrchestrationProjectInput>;

type CreateScope = Scope<Inputs, Record<never, never>>;
const createStep = {
  stepId: "create",
  operationId: "createProject",
  onFailure: "end",
  async call({ webServer }, { inputs }, options) {
    return webServer.POST("/projects", {
      ...options,
      body: present({
        name: inputs.project_name,
        path: inputs.project_path,
        specification: inputs.specification,
        team_composition: inputs.team_composition,
        project_size: inputs.project_size,
        auto_start: inputs.auto_start,
      } satisfies RequestBody<"createProject">),
    });
  },
  validateResponse: toValidator(createProjectResponse),
  outputs({ response }: ResponseScope<CreateScope, ResponseBody<"createProject">>) {
    return present({ project: response.body });
  },
} satisfies Step<CreateScope>;

type ResultScope = Scope<Inputs, { create: Done<typeof createStep> }>;

export const tool: LoadedTool<Handler> = {
  validateInput: toValidator(check.input, check.constraints),
  validateOutput: toValidator(check.output),
  handler: {
    kind: "proxy",
    steps: [createStep],
    result({ steps }: ResultScope) {
      return present({
        project_id: steps.create.outputs.project?.id,
        name: steps.create.outputs.project?.name,
        status: steps.create.outputs.project?.status,
        project_status: steps.create.outputs.project?.project_status,
        agents: each(steps.create.outputs.project?.agents, undefined, (item) => present({
          id: item?.id,
          role: item?.role,
          status: item?.status,
          activity: item?.activity,
          window_id: item?.window_id,
          pane_id: item?.pane_id,
          worktree_path: item?.worktree_path,
        } satisfies Element<Member<CreateOrchestrationProjectOutput, "agents">>)),
        attach_command: steps.create.outputs.project?.attach_command,
        next_steps: [
          text("analyze_project_health with project_id \"", steps.create.outputs.project?.id, "\" shows whether every agent is ready."),
          text("send_intelligent_message with project_id \"", steps.create.outputs.project?.id, "\" and target_agent \"orchestrator\" gives the team more to go on."),
        ],
      } satisfies CreateOrchestrationProjectOutput);
    },
  },
};
