import type { APIError } from "@anthropic-ai/sdk";
import type { Message } from "@anthropic-ai/sdk/resources/messages";
import { ToolError } from "../errors/tool-error.ts";

/** Converts an error status, a lost connection or a time-out to a ToolError. */
export function refusedCall(error: APIError, model: string, apiKey: string): ToolError {
  const status: number | undefined = error.status;
  const said = error.apiMessage
    ? ` It says: ${error.apiMessage.replaceAll(apiKey, "[API key]").slice(0, 300)}`
    : "";
  const { what, hint } = wordsFor(status, error, model);
  const seconds = Number(error.headers?.get("retry-after") ?? Number.NaN);
  return new ToolError("ai_unavailable", `${what}${said}`, {
    status,
    retryable: status === undefined || status === 408 || status === 429 || status >= 500,
    retryAfter: seconds > 0 ? seconds : undefined,
    hint,
    // An error answer can repeat the key; an error of the socket cannot.
    cause: status === undefined ? error : undefined,
  });
}

function wordsFor(
  status: number | undefined,
  error: APIError,
  model: string,
): { what: string; hint: string } {
  switch (status) {
    case undefined:
      return error.name === "APIConnectionTimeoutError"
        ? { what: "The Anthropic API did not answer in time.", hint: "Try again, or ask about less." }
        : {
            what: "The Anthropic API cannot be reached.",
            hint: "Check the network, the proxy and ANTHROPIC_BASE_URL.",
          };
    case 401:
      return { what: "The Anthropic API does not accept the key (401).", hint: "Check ANTHROPIC_API_KEY." };
    case 402:
    case 403:
      return {
        what: `The Anthropic API does not allow this request (${status}).`,
        hint: "Check the credit and the permissions of the key in the Anthropic Console.",
      };
    case 404:
      return {
        what: `The Anthropic API does not know the model ${model} (404).`,
        hint: "Set default_model to a current model.",
      };
    case 429:
      return { what: "The Anthropic API's rate limit is reached (429).", hint: "Try again later." };
    case 529:
      return { what: "The Anthropic API is overloaded (529).", hint: "Try again in some minutes." };
    default:
      return status < 500
        ? {
            what: `The Anthropic API rejected the request (${status}).`,
            hint: "Check default_model, max_tokens and the answer's schema.",
          }
        : { what: `The Anthropic API failed (${status}).`, hint: "Try again later." };
  }
}

/** The error for a 2xx answer that is not a message, or is incomplete. */
export function unreadable(cause: unknown): ToolError {
  return new ToolError(
    "ai_unavailable",
    "The Anthropic API's address did not return an answer of the Messages API.",
    {
      retryable: true,
      hint: "Check ANTHROPIC_BASE_URL.",
      cause,
    },
  );
}

/** The error for a stop reason other than a complete answer. */
export function unfinished({
  stop_reason: reason,
  stop_details: details,
  usage,
}: Message): ToolError | undefined {
  switch (reason) {
    case "refusal": {
      const why = details?.explanation ?? details?.category;
      return new ToolError("ai_refused", `The model refused to answer${why ? `: ${why}` : "."}`, {
        hint: "Word the request differently; another try with the same words will be refused again.",
      });
    }
    case "max_tokens":
      return new ToolError(
        "ai_truncated",
        `The model's answer was cut off after ${usage.output_tokens} tokens.`,
        {
          hint: "Raise max_tokens, or ask about less.",
        },
      );
    case "model_context_window_exceeded":
      return new ToolError(
        "ai_truncated",
        "The question and the answer together do not fit the model's context window.",
        {
          hint: "Ask about less, or set a model with a larger context window.",
        },
      );
    case "pause_turn":
    case "tool_use":
      // Only tools pause a turn, and our requests have none.
      return new ToolError("ai_truncated", `The model stopped (${reason}) before it had answered.`, {
        retryable: true,
      });
    case "end_turn":
    case "stop_sequence":
    case null:
      return undefined;
  }
}
