import type { CallContext, ToolInput, ToolOutput } from "../runtime/tool.ts";
import type { Attachment } from "../webserver/client.ts";
import { runSteps } from "./run-steps.ts";
import type { Apis, Scope } from "./step.ts";
import type { ProxyModule } from "./tool-module.ts";

/** Calls APIs step by step and maps what came back. */
export async function runProxy(
  module: ProxyModule,
  apis: Apis,
  inputs: ToolInput,
  context: CallContext,
): Promise<ToolOutput> {
  const attachments: Attachment[] = [];
  const scope: Scope = { inputs, steps: {}, attachments };
  await runSteps(module.steps, scope, apis, context);
  return { value: module.result(scope), attachments };
}
