import { type AnthropicLogger, createAnthropicProvider } from "./anthropic.ts";
import type { Provider } from "./provider.ts";

export interface AiSettings {
  readonly anthropicApiKey?: string;
  /** The address of the Messages API, if not Anthropic's own. */
  readonly anthropicBaseUrl?: string;
  readonly model?: string;
  /** Milliseconds for one attempt. */
  readonly timeoutMs?: number;
  readonly logger?: AnthropicLogger;
}

/** Returns the provider that the settings allow. Without one every ai tool uses its fallback. */
export function selectProvider(settings: AiSettings): Provider | undefined {
  const { anthropicApiKey: apiKey, anthropicBaseUrl: baseUrl, model, timeoutMs, logger } = settings;
  return apiKey ? createAnthropicProvider({ apiKey, baseUrl, model, timeoutMs, logger }) : undefined;
}
