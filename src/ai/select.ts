import { type AnthropicLogger, createAnthropicProvider } from "./anthropic.ts";
import type { Provider } from "./provider.ts";

export interface AiSettings {
  readonly anthropicApiKey?: string;
  /** Where the Messages API is, when it is not Anthropic's own address. */
  readonly anthropicBaseUrl?: string;
  readonly model?: string;
  /** Milliseconds for one attempt. */
  readonly timeoutMs?: number;
  readonly logger?: AnthropicLogger;
}

/** The provider that the settings allow; undefined means that every ai tool answers by its fallback. */
export function selectProvider(settings: AiSettings): Provider | undefined {
  const { anthropicApiKey: apiKey, anthropicBaseUrl: baseUrl, model, timeoutMs, logger } = settings;
  return apiKey ? createAnthropicProvider({ apiKey, baseUrl, model, timeoutMs, logger }) : undefined;
}
