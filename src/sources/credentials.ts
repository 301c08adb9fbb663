import { ToolError } from "../errors/tool-error.ts";
import type { RequestPlan, SecurityRequirement, SecurityScheme } from "../openapi/operation-plan.ts";
import { percentEncode } from "../openapi/write-value.ts";
import type { Credential, SourceSettings } from "./settings.ts";

/** The parts of a request that identify its caller. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  /** Pairs for the query, encoded. */
  readonly query: readonly string[];
  readonly cookies: readonly string[];
  /** Whether it uses an access token, which a new one can replace. */
  readonly renewable: boolean;
}

export interface Authorizing {
  /** The caller's own credential, `Bearer …`. */
  readonly caller: string | undefined;
  /** Gets an access token. */
  token(
    credential: Extract<Credential, { kind: "oauth2" }>,
    scheme: SecurityScheme,
    scopes: readonly string[],
  ): Promise<string>;
}

/**
 * Returns the credentials for the first of the operation's requirements that the configuration fully covers; none where it
 * covers none.
 */
export async function authorize(
  { security }: RequestPlan,
  settings: SourceSettings,
  authorizing: Authorizing,
): Promise<Authorization> {
  const met = security.find((requirement) =>
    requirement.every(({ scheme }) => usable(scheme, settings.credentials[scheme.name], authorizing)),
  );
  const headers: Record<string, string> = { ...settings.headers };
  const query: string[] = [];
  const cookies: string[] = [];
  let renewable = false;
  for (const { scheme, scopes } of met ?? []) {
    const credential = settings.credentials[scheme.name];
    if (!credential) continue;
    renewable ||= credential.kind === "oauth2";
    const value = await written(credential, scheme, scopes, authorizing);
    if (scheme.kind !== "apiKey") headers.authorization = value;
    else if (scheme.in === "header") headers[scheme.key.toLowerCase()] = value;
    else
      (scheme.in === "query" ? query : cookies).push(
        `${percentEncode(scheme.key, false)}=${percentEncode(value, false)}`,
      );
  }
  return { headers, query, cookies, renewable };
}

/** Returns the names of the settings that could meet one of the requirements, for a hint. */
export function missingCredentials(
  security: readonly SecurityRequirement[],
  { name, credentials }: SourceSettings,
): string[] {
  const schemes = security.flatMap((requirement) => requirement.map(({ scheme }) => scheme.name));
  return [...new Set(schemes)]
    .filter((scheme) => credentials[scheme] === undefined)
    .map((scheme) => `sources.${name}.credentials.${scheme}`);
}

function usable(
  scheme: SecurityScheme,
  credential: Credential | undefined,
  { caller }: Authorizing,
): boolean {
  if (!credential) return false;
  if (credential.kind === "caller") return caller !== undefined;
  switch (scheme.kind) {
    case "apiKey":
      return credential.kind === "apiKey";
    case "basic":
      return credential.kind === "basic";
    case "bearer":
      return credential.kind === "bearer" || credential.kind === "oauth2";
    case "oauth2":
      return credential.kind === "oauth2" || credential.kind === "bearer";
    case "unsupported":
      return false;
  }
}

async function written(
  credential: Credential,
  scheme: SecurityScheme,
  scopes: readonly string[],
  authorizing: Authorizing,
): Promise<string> {
  switch (credential.kind) {
    case "apiKey":
      return credential.key;
    case "basic":
      return `Basic ${Buffer.from(`${credential.username}:${credential.password}`).toString("base64")}`;
    case "bearer":
      return `Bearer ${credential.token}`;
    case "oauth2":
      return `Bearer ${await authorizing.token(credential, scheme, scopes)}`;
    case "caller":
      return scheme.kind === "apiKey" ? bare(authorizing.caller ?? "") : (authorizing.caller ?? "");
  }
}

function bare(credential: string): string {
  const [, token] = /^\w+ (.+)$/.exec(credential) ?? [];
  if (token === undefined) throw new ToolError("unauthorized", "The caller's credential has no token in it.");
  return token;
}
