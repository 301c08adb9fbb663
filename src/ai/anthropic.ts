import type { Anthropic, APIError, ClientOptions } from "@anthropic-ai/sdk";
import type {
  Message,
  MessageCreateParamsNonStreaming,
  MessageParam,
  OutputConfig,
  TextBlockParam,
} from "@anthropic-ai/sdk/resources/messages";
import type { Logger } from "pino";
import { stopped, unlessStopped } from "../errors/stopped.ts";
import { ToolError } from "../errors/tool-error.ts";
import type { JsonSchema } from "../json/schema.ts";
import { parseJson } from "../json/value.ts";
import { refusedCall, unfinished, unreadable } from "./anthropic-failures.ts";
import { withOneTypeEach } from "./output-schema.ts";
import type { ModelAnswer, ModelRequest, Provider } from "./provider.ts";

export type AnthropicLogger = Pick<Logger, "warn">;

export interface AnthropicSettings {
  readonly apiKey: string;
  readonly baseUrl?: string;
  readonly model?: string;
  /** Milliseconds for one attempt. */
  readonly timeoutMs?: number;
  /** Further attempts after 408, 409, 429, 5xx and a lost connection. */
  readonly retries?: number;
  readonly logger?: AnthropicLogger;
}

const defaultModel = "claude-sonnet-5-5";

/** Models that configurations still name and the API no longer knows. */
const retiredModels: Readonly<Record<string, string>> = { "claude-3-sonnet-20240229": defaultModel };

/** The Messages API with structured output. The first request loads the SDK. */
export function createAnthropicProvider(settings: AnthropicSettings): Provider {
  if (!/^[\x21-\x7e]+$/.test(settings.apiKey)) {
    throw new ToolError(
      "configuration_invalid",
      "The Anthropic API key has a space, a line break or another character that an HTTP header cannot carry.",
      { hint: "Set ANTHROPIC_API_KEY to the key alone, without quotes or a line break at the end." },
    );
  }
  const model = currentModel(settings.model || defaultModel, settings.logger);
  let loading: ReturnType<typeof load> | undefined;
  return {
    name: "anthropic",
    async answer(request) {
      loading ??= load(settings);
      const { client, toFormat, isApiError } = await unlessStopped(loading, request.signal);
      const body = {
        model,
        max_tokens: request.maxTokens,
        // The instructions are the same in every call: the API caches the prompt up to here.
        system: request.instructions ? [cached(request.instructions)] : undefined,
        messages: turns(request),
        output_config: { format: toFormat(request.schema) },
      };
      const message = await ask(client, body, request.signal).catch((error: unknown) => {
        if (request.signal.aborted) throw stopped(request.signal);
        throw isApiError(error) ? refusedCall(error, model, settings.apiKey) : unreadable(error);
      });
      return toAnswer(message);
    },
  };
}

function currentModel(model: string, logger: AnthropicLogger | undefined): string {
  const successor = retiredModels[model];
  if (!successor) return model;
  logger?.warn(
    { model, successor },
    `The model ${model} is no longer offered; ${successor} is used. Set default_model.`,
  );
  return successor;
}

async function load(settings: AnthropicSettings) {
  const [{ Anthropic, APIError }, { jsonSchemaOutputFormat }] = await Promise.all([
    import("@anthropic-ai/sdk"),
    import("@anthropic-ai/sdk/helpers/json-schema"),
  ]);
  return {
    client: new Anthropic(clientOptions(settings)),
    isApiError: (error: unknown): error is APIError => error instanceof APIError,
    toFormat(schema: JsonSchema): OutputConfig["format"] {
      const objectSchema = { ...withOneTypeEach(schema), type: "object" as const };
      const { type, schema: closed } = jsonSchemaOutputFormat(objectSchema);
      return { type, schema: closed };
    },
  };
}

/** Sets every option that has an environment variable, so that only the settings decide. */
function clientOptions({
  apiKey,
  baseUrl,
  timeoutMs = 120_000,
  retries = 2,
}: AnthropicSettings): ClientOptions {
  return {
    apiKey,
    authToken: null,
    webhookKey: null,
    baseURL: baseUrl || "https://api.anthropic.com",
    timeout: timeoutMs,
    maxRetries: retries,
    logLevel: "off",
    openTelemetry: false,
    fetch: (url, init) => fetch(url, { ...init, headers: ownHeaders(new Headers(init?.headers), apiKey) }),
  };
}

/** ANTHROPIC_CUSTOM_HEADERS is the one variable that no option overrides. */
function ownHeaders(given: Headers, apiKey: string): Headers {
  const own = new Headers();
  const sdks = /^(accept|content-type|user-agent|anthropic-version|anthropic-beta|x-stainless-.+)$/;
  for (const [name, value] of given) if (sdks.test(name)) own.set(name, value);
  own.set("authorization", `Bearer ${apiKey}`);
  return own;
}

function cached(text: string): TextBlockParam {
  return { type: "text", text, cache_control: { type: "ephemeral" } };
}

function turns({ data, repair }: ModelRequest): MessageParam[] {
  // The API rejects empty turns.
  const question: MessageParam = { role: "user", content: data.trim() ? data : "Answer now." };
  if (!repair) return [question];
  return [
    question,
    { role: "assistant", content: repair.answer.trim() || "(no answer)" },
    {
      role: "user",
      content: `That answer cannot be used:\n${repair.problems}\nAnswer again, whole and corrected, as JSON of the same schema.`,
    },
  ];
}

async function ask(
  client: Anthropic,
  body: MessageCreateParamsNonStreaming,
  signal: AbortSignal,
): Promise<Message> {
  const message: Partial<Message> | undefined = await unlessStopped(
    client.messages.create(body, { signal }),
    signal,
  );
  // The SDK returns a body that is not JSON, such as a proxy's page, unchanged.
  if (!isMessage(message)) throw new Error("no message came back");
  return message;
}

function isMessage(message: Partial<Message> | undefined): message is Message {
  return Array.isArray(message?.content) && message.usage !== undefined;
}

function toAnswer(message: Message): ModelAnswer {
  const text = message.content.map((block) => (block.type === "text" ? block.text : "")).join("");
  const failure = unfinished(message);
  if (failure) throw failure;
  return {
    // The validation of the answer reports text that is not JSON, and a repair includes the text.
    value: parseJson(text),
    text,
    model: message.model,
    usage: {
      input_tokens: message.usage.input_tokens,
      output_tokens: message.usage.output_tokens,
      cache_read_input_tokens: message.usage.cache_read_input_tokens ?? undefined,
    },
  };
}
