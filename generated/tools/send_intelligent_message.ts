// Written by `npm run generate` from manifest/tools_manifest.json. Do not edit.
import type { OperationParameters, RequestBody, ResponseBody } from "../../src/contract/contract.ts";
import type { Handler } from "../../src/handlers/handler.ts";
import type { Done, Plain, ResponseScope, Scope, Step } from "../../src/handlers/step.ts";
import { toValidator } from "../../src/json/issues.ts";
import { cel } from "../../src/manifest/cel.ts";
import { type Element, type Member, each, present } from "../../src/manifest/values.ts";
import type { LoadedTool } from "../../src/runtime/tool.ts";
import type { SendIntelligentMessageInput, SendIntelligentMessageOutput } from "../types.ts";
import { response as sendMessageResponse } from "../validators/operations/sendMessage.js";
import * as check from "../validators/tools/send_intelligent_message.js";

type Inputs = Plain<SendIntelligentMessageInput>;

type SendScope = Scope<Inputs, Record<never, never>>;
const sendStep = {
  stepId: "send",
  operationId: "sendMessage",
  onFailure: "end",
  async call({ webServer }, { inputs, steps }, options) {
    return webServer.POST("/projects/{project_id}/messages", {
      ...options,
      params: {
        path: present({ project_id: inputs.project_id } satisfies OperationParameters<"sendMessage", "path">),
        query: present({
          wait: cel("inputs.expect_response ? \"answered\" : \"submitted\"", { inputs, steps }),
          timeout_s: cel("inputs.expect_response ? 100 : 20", { inputs, steps }),
        } satisfies OperationParameters<"sendMessage", "query">),
      },
      body: present({
        target_agent: inputs.target_agent,
        content: inputs.content,
        message_intent: inputs.message_intent,
        priority: inputs.priority,
        include_context: inputs.include_context,
        expect_response: inputs.expect_response,
      } satisfies RequestBody<"sendMessage">),
    });
  },
  validateResponse: toValidator(sendMessageResponse),
  outputs({ response }: ResponseScope<SendScope, ResponseBody<"sendMessage">>) {
    return present({ message: response.body });
  },
} satisfies Step<SendScope>;

type ResultScope = Scope<Inputs, { send: Done<typeof sendStep> }>;

export const tool: LoadedTool<Handler> = {
  validateInput: toValidator(check.input, check.constraints),
  validateOutput: toValidator(check.output),
  handler: {
    kind: "proxy",
    steps: [sendStep],
    result({ inputs, steps }: ResultScope) {
      return present({
        message_id: steps.send.outputs.message?.message_id,
        status: steps.send.outputs.message?.status,
        deliveries: each(steps.send.outputs.message?.deliveries, undefined, (item) => present({
          agent_id: item?.agent_id,
          role: item?.role,
          state: item?.state,
          held_reason: item?.held_reason,
          error: item?.error,
        } satisfies Element<Member<SendIntelligentMessageOutput, "deliveries">>)),
        replies: each(steps.send.outputs.message?.replies, undefined, (item) => present({ agent_id: item?.agent_id, content: item?.content, created_at: item?.created_at } satisfies Element<Member<SendIntelligentMessageOutput, "replies">>)),
        answered: cel("inputs.expect_response && has(steps.send.outputs.message.deliveries) && size(steps.send.outputs.message.deliveries) > 0 ? dyn(steps.send.outputs.message.deliveries.all(d, d.state == \"answered\")) : dyn(null)", { inputs, steps }),
      } satisfies SendIntelligentMessageOutput);
    },
  },
};
