import type { CallContext, ToolInput, ToolOutput } from "../runtime/tool.ts";
import type { Api } from "../webserver/client.ts";
import { runSteps } from "./run-steps.ts";
import type { Scope } from "./step.ts";
import type { ProxyModule } from "./tool-module.ts";

/** Calls the Web Server step by step and maps what came back. */
export async function runProxy(
  module: ProxyModule,
  api: Api,
  inputs: ToolInput,
  context: CallContext,
): Promise<ToolOutput> {
  const scope: Scope = { inputs, steps: {} };
  await runSteps(module.steps, scope, api, context);
  return { value: module.result(scope) };
}
