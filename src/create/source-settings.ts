import { stepsOf } from "../dry-run/dry-run.ts";
import type { ToolPlan } from "../manifest/tool-plan.ts";
import type { RequestPlan, SecurityScheme } from "../openapi/operation-plan.ts";

/**
 * The configuration's `sources` for some tools: placeholders for addresses and credentials, which only the environment knows.
 * Without an address the document's servers are used. They are not written into the configuration, which would mark them as
 * trusted.
 */
export function sourceSettings(
  tools: readonly ToolPlan[],
  address: string | undefined,
): Record<string, object> {
  const settings = [...requestsBySource(tools)].map(([source, plans]) => {
    const prefix = constantCase(source).replace(/^(?=\d)/, "API_");
    const credentials = credentialsOf(plans, prefix);
    return [
      source,
      {
        base_url: `\${${prefix}_URL${address === undefined ? "" : `:-${address}`}}`,
        ...(Object.keys(credentials).length > 0 && { credentials }),
      },
    ] as const;
  });
  return Object.fromEntries(settings);
}

/** The environment variables in the placeholders of settings. */
export function variablesIn(settings: object): string[] {
  return [...JSON.stringify(settings).matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name = ""]) => name);
}

function requestsBySource(tools: readonly ToolPlan[]): Map<string, RequestPlan[]> {
  const sources = new Map<string, RequestPlan[]>();
  for (const { request } of tools.flatMap(stepsOf)) {
    const { source, plan } = request;
    if (source !== undefined) sources.set(source, [...(sources.get(source) ?? []), plan]);
  }
  return sources;
}

/** By security scheme. Where two schemes would read the same variable, its name contains the scheme's. */
function credentialsOf(plans: readonly RequestPlan[], prefix: string): Record<string, object> {
  const requirements = plans.flatMap(({ security }) => security.flat());
  const schemes = new Map(requirements.map(({ scheme }) => [scheme.name, membersOf(scheme)]));
  const all = [...schemes.values()].flat();
  const variable = (scheme: string, member: string) => {
    const own = all.filter((other) => other === member).length > 1 ? [constantCase(scheme)] : [];
    return `\${${[prefix, ...own, member === "bearer" ? "TOKEN" : constantCase(member)].join("_")}}`;
  };
  return Object.fromEntries(
    [...schemes]
      .filter(([, members]) => members.length > 0)
      .map(([name, members]) => [
        name,
        Object.fromEntries(members.map((member) => [member, variable(name, member)])),
      ]),
  );
}

/** The members of a scheme's credential in the configuration (docs/manifest.md, "Another API"). */
function membersOf(scheme: SecurityScheme): readonly string[] {
  switch (scheme.kind) {
    case "apiKey":
      return ["api_key"];
    case "basic":
      return ["username", "password"];
    case "oauth2":
      return scheme.clientCredentials ? ["client_id", "client_secret"] : ["bearer"];
    case "bearer":
      return ["bearer"];
    case "unsupported":
      return [];
  }
}

function constantCase(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]+/g, "_");
}
