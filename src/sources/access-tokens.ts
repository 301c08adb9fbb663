import { ToolError } from "../errors/tool-error.ts";
import { isObject, parseJson } from "../json/value.ts";
import { exchange } from "../net/exchange.ts";
import type { ExchangeLimits } from "../net/http-message.ts";
import { isInternalHost } from "../net/internal-address.ts";
import type { SecurityScheme } from "../openapi/operation-plan.ts";
import type { Credential, SourceSettings } from "./settings.ts";

type ClientCredentials = Extract<Credential, { kind: "oauth2" }>;

export interface AccessTokens {
  get(
    credential: ClientCredentials,
    scheme: SecurityScheme,
    scopes: readonly string[],
    limits: ExchangeLimits,
  ): Promise<string>;
  /** Drops all tokens, after one was refused: the next call fetches a new one. */
  forget(): void;
}

/** Seconds before its expiry in which a token is no longer used. */
const margin = 30;

/**
 * OAuth 2.0 client credentials (RFC 6749, 4.4). A token is reused until shortly before its expiry; concurrent calls share one
 * request.
 */
export function createAccessTokens(settings: SourceSettings): AccessTokens {
  const known = new Map<string, { token: Promise<string>; until: number }>();
  return {
    get(credential, scheme, scopes, limits) {
      const asked = credential.scopes ?? scopes;
      const url = tokenUrlOf(credential, scheme, settings);
      const key = JSON.stringify([url.href, credential.clientId, asked]);
      const before = known.get(key);
      if (before && before.until > Date.now()) return before.token;
      const entry = { token: Promise.resolve(""), until: Number.POSITIVE_INFINITY };
      entry.token = request(url, credential, asked, limits, credential.tokenUrl === undefined).then(
        ({ token, seconds }) => {
          entry.until = Date.now() + Math.max(0, seconds - margin) * 1000;
          return token;
        },
        (error) => {
          known.delete(key);
          throw error;
        },
      );
      known.set(key, entry);
      return entry.token;
    },
    forget: () => known.clear(),
  };

  async function request(
    url: URL,
    credential: ClientCredentials,
    scopes: readonly string[],
    limits: ExchangeLimits,
    publicOnly: boolean,
  ) {
    const form = new URLSearchParams({ grant_type: "client_credentials" });
    if (scopes.length > 0) form.set("scope", scopes.join(" "));
    const { clientId, clientSecret } = credential;
    // RFC 6749, 2.3.1: both are form-encoded first.
    const user = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`;
    const headers = {
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
      authorization: `Basic ${Buffer.from(user).toString("base64")}`,
    };
    const peer = { name: `The token server of ${settings.name}`, setting: `sources.${settings.name}` };
    const answer = await exchange(
      { url: url.href, method: "POST", headers, body: form.toString(), peer, publicOnly },
      limits,
    );
    const body = parseJson(answer.bytes.toString("utf8"));
    const token = isObject(body) ? body.access_token : undefined;
    if (answer.status === 200 && typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) {
      const seconds = isObject(body) && typeof body.expires_in === "number" ? body.expires_in : 300;
      return { token, seconds };
    }
    const why = isObject(body) && typeof body.error === "string" ? `: ${body.error.slice(0, 100)}` : "";
    throw new ToolError(
      "unauthorized",
      `${peer.name} answered ${answer.status} without an access token${why}.`,
      {
        hint: `Check client_id and client_secret of sources.${settings.name}.credentials.`,
        retryable: answer.status >= 500,
      },
    );
  }
}

function tokenUrlOf({ tokenUrl }: ClientCredentials, scheme: SecurityScheme, { name }: SourceSettings): URL {
  const described = scheme.kind === "oauth2" ? scheme.clientCredentials?.tokenUrl : undefined;
  const text = tokenUrl ?? described;
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  const usable =
    url && /^https?:$/.test(url.protocol) && (tokenUrl !== undefined || !isInternalHost(url.hostname));
  if (url && usable) return url;
  throw new ToolError("configuration_invalid", `The address for access tokens of ${name} is unknown.`, {
    hint: `Set sources.${name}.credentials.${scheme.name}.token_url.`,
  });
}
