// Written by `npm run generate` from manifest/tools_manifest.json. Do not edit.
import type { OperationParameters, ResponseBody } from "../../src/contract/contract.ts";
import type { Handler } from "../../src/handlers/handler.ts";
import type { Done, Plain, ResponseScope, Scope, Step } from "../../src/handlers/step.ts";
import { toValidator } from "../../src/json/issues.ts";
import { cel } from "../../src/manifest/cel.ts";
import { type Element, type Member, each, present } from "../../src/manifest/values.ts";
import type { LoadedTool } from "../../src/runtime/tool.ts";
import type { ListOrchestrationProjectsInput, ListOrchestrationProjectsOutput } from "../types.ts";
import { response as listProjectsResponse } from "../validators/operations/listProjects.js";
import * as check from "../validators/tools/list_orchestration_projects.js";

type Inputs = Plain<ListOrchestrationProjectsInput>;

type ListScope = Scope<Inputs, Record<never, never>>;
const listStep = {
  stepId: "list",
  operationId: "listProjects",
  onFailure: "end",
  async call({ webServer }, { inputs }, options) {
    return webServer.GET("/projects", {
      ...options,
      params: {
        query: present({
          status_filter: inputs.status_filter,
          limit: inputs.limit,
          include_metrics: inputs.include_metrics,
        } satisfies OperationParameters<"listProjects", "query">),
      },
    });
  },
  validateResponse: toValidator(listProjectsResponse),
  outputs({ response }: ResponseScope<ListScope, ResponseBody<"listProjects">>) {
    return present({
      projects: response.body?.projects,
      total: response.body?.total,
      next_cursor: response.body?.next_cursor,
    });
  },
} satisfies Step<ListScope>;

type ResultScope = Scope<Inputs, { list: Done<typeof listStep> }>;

export const tool: LoadedTool<Handler> = {
  validateInput: toValidator(check.input, check.constraints),
  validateOutput: toValidator(check.output),
  handler: {
    kind: "proxy",
    steps: [listStep],
    result({ inputs, steps }: ResultScope) {
      return present({
        projects: each(steps.list.outputs.projects, 100, (item) => present({
          project_id: item?.id,
          name: item?.name,
          status: item?.status,
          status_reason: item?.status_reason,
          path: item?.path,
          progress: item?.progress,
          agent_count: item?.agent_count,
          priority: item?.priority,
          metrics: item?.metrics,
          created_at: item?.created_at,
          updated_at: item?.updated_at,
        } satisfies Element<Member<ListOrchestrationProjectsOutput, "projects">>)),
        count: cel("size(steps.list.outputs.projects)", { inputs, steps }),
        total: steps.list.outputs.total,
        next_cursor: steps.list.outputs.next_cursor,
      } satisfies ListOrchestrationProjectsOutput);
    },
  },
};
