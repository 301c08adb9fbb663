import type { ToolError } from "../errors/tool-error.ts";
import { checkHeader } from "../net/header.ts";
import type { HttpAnswer } from "../net/http-message.ts";
import type { RequestPlan } from "../openapi/operation-plan.ts";
import { createAccessTokens } from "./access-tokens.ts";
import { authorize, missingCredentials } from "./credentials.ts";
import type { Call, Endpoint, EndpointPolicy } from "./endpoint-policy.ts";
import { readProblem } from "./problem.ts";
import { readAnswer } from "./read-answer.ts";
import { isText, refusal, statusCode } from "./refusal.ts";
import type { RetryPolicy } from "./retry.ts";
import { secretHider } from "./secrets.ts";
import { serverAddress } from "./server-address.ts";
import { type SourceSettings, secretsOf } from "./settings.ts";

interface ApiEndpoint extends Endpoint {
  /** Whether it uses an access token, which may have been revoked before its expiry. */
  readonly renewable: boolean;
}

export interface ApiPolicyParts {
  readonly retries: RetryPolicy;
  readonly maxBytes: number;
}

/** An API as its document describes it: at the document's or the configuration's address, with the configured credentials. */
export function createApiPolicy(
  settings: SourceSettings,
  { retries, maxBytes }: ApiPolicyParts,
): EndpointPolicy<ApiEndpoint> {
  const { name, timeoutMs } = settings;
  const tokens = createAccessTokens(settings);
  /** For operations whose credentials are the same in each call. */
  const known = new WeakMap<RequestPlan, ApiEndpoint>();
  return {
    peer: { name, setting: `sources.${name}.base_url` },
    retries,
    maxBytes,
    // An unknown server may send a 503 in the middle of its work.
    notBegun: [429],
    timeoutMs: () => timeoutMs,
    headers: (_call, described) => described,
    locate: ({ plan, options }) => known.get(plan) ?? locate(plan, options),
    renew({ renewable }, { status }) {
      if (!renewable || status !== 401) return false;
      tokens.forget();
      return true;
    },
    read: (_call, answer) => readAnswer(answer),
    nameOf: ({ operationId }) => operationId,
    refuse: ({ plan }, answer) => apiRefusal(plan, answer, settings),
    honoursIdempotencyKey: () => false,
  };

  async function locate(plan: RequestPlan, { signal, credential }: Call["options"]): Promise<ApiEndpoint> {
    const { url, publicOnly } = serverAddress(plan, settings);
    const limits = { timeoutMs, maxBytes, signal };
    const authorization = await authorize(plan, settings, {
      caller: credential,
      token: (client, scheme, scopes) => tokens.get(client, scheme, scopes, limits),
    });
    const headers: Record<string, string> = {};
    for (const [header, value] of Object.entries(authorization.headers)) {
      // A value from a file or an environment variable often ends with a line break.
      const trimmed = value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, "");
      checkHeader(header, trimmed);
      headers[header.toLowerCase()] = trimmed;
    }
    const { query, cookies, renewable } = authorization;
    const endpoint = { url, publicOnly, headers, query, cookies, renewable };
    if (isLasting(plan)) known.set(plan, endpoint);
    return endpoint;
  }

  function isLasting({ security }: RequestPlan): boolean {
    return security.flat().every(({ scheme }) => {
      const kind = settings.credentials[scheme.name]?.kind;
      return kind !== "oauth2" && kind !== "caller";
    });
  }
}

function apiRefusal(plan: RequestPlan, answer: HttpAnswer, settings: SourceSettings): ToolError {
  const { status, headers, bytes } = answer;
  const text = secretHider(secretsOf(settings), "[secret]")(bytes.toString("utf8"));
  const { detail, excerpt, issues } = readProblem(isText(headers) ? text : "");
  const said = detail ?? excerpt;
  const message = `${settings.name} answered ${status} to ${plan.operationId}${said ? `: ${said}` : ""}`;
  return refusal(answer, text, {
    code: statusCode(status),
    message: /[.!?…]$/.test(message) ? message : `${message}.`,
    operationId: plan.operationId,
    hint: hintFor(status, plan, settings),
    issues,
  });
}

function hintFor(status: number, { security }: RequestPlan, settings: SourceSettings): string | undefined {
  if (status !== 401 && status !== 403) return undefined;
  const missing = missingCredentials(security, settings);
  if (missing.length > 0) return `Set ${missing.join(" or ")} in the configuration file.`;
  return `Check the credentials of sources.${settings.name}.`;
}
