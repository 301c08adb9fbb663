import type { RequestValues } from "../openapi/compile-request.ts";
import type { RequestPlan } from "../openapi/operation-plan.ts";
import { createApiPolicy } from "./api-policy.ts";
import type { ApiAnswer, CallOptions } from "./endpoint-policy.ts";
import type { RetryPolicy } from "./retry.ts";
import type { SourceSettings } from "./settings.ts";
import { createSource, type Source, type SourceParts } from "./source.ts";

/** The APIs besides the Web Server, by their names in the configuration: `send("github", plan, values, options)`. */
export interface Sources {
  /** Resolves to a 2xx answer, or rejects with ToolError. */
  send(source: string, plan: RequestPlan, values: RequestValues, options: CallOptions): Promise<ApiAnswer>;
}

export interface SourcesSettings extends SourceParts {
  readonly sources: readonly SourceSettings[];
  readonly maxResponseBytes?: number;
  readonly backoff?: Pick<RetryPolicy, "firstWaitMs" | "maxWaitMs">;
}

export function createSources(settings: SourcesSettings): Sources {
  const { sources, maxResponseBytes: maxBytes = 20_000_000, backoff } = settings;
  const opened = new Map<string, Source>();
  return { send: (name, plan, values, options) => sourceOf(name).send(plan, values, options) };

  function sourceOf(name: string): Source {
    const before = opened.get(name);
    if (before) return before;
    const found = sources.find((source) => source.name === name) ?? undescribed(name);
    const retries = { firstWaitMs: 250, maxWaitMs: 8_000, ...backoff, attempts: found.retryAttempts };
    const source = createSource(createApiPolicy(found, { retries, maxBytes }), settings);
    opened.set(name, source);
    return source;
  }
}

/** An API without settings is called at its document's address, without credentials. */
function undescribed(name: string): SourceSettings {
  return {
    name,
    baseUrl: undefined,
    servers: {},
    variables: {},
    headers: {},
    credentials: {},
    timeoutMs: 30_000,
    retryAttempts: 3,
  };
}
