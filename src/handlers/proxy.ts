import type { CallContext, ToolInput, ToolOutput } from "../runtime/tool.ts";
import type { Attachment } from "../sources/endpoint-policy.ts";
import type { ProxyHandler } from "./handler.ts";
import { runSteps } from "./run-steps.ts";
import type { Apis, Scope } from "./step.ts";

/** Calls APIs step by step and maps their answers. */
export async function runProxy(
  handler: ProxyHandler,
  apis: Apis,
  inputs: ToolInput,
  context: CallContext,
): Promise<ToolOutput> {
  const attachments: Attachment[] = [];
  const scope: Scope = { inputs, steps: {}, attachments };
  await runSteps(handler.steps, scope, apis, context);
  return { value: handler.result(scope), attachments };
}
