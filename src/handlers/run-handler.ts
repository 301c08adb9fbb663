import type { RunHandler } from "../runtime/tool.ts";
import { type AiOptions, runAi } from "./ai.ts";
import type { Handler } from "./handler.ts";
import { runProxy } from "./proxy.ts";
import type { Apis } from "./step.ts";

/** Returns a function that runs handlers with these APIs and this model. */
export function createRunHandler(apis: Apis, ai: AiOptions): RunHandler<Handler> {
  return async (handler, input, context) => {
    switch (handler.kind) {
      case "proxy":
        return runProxy(handler, apis, input, context);
      case "ai":
        return runAi(handler, apis, ai, input, context);
    }
  };
}
