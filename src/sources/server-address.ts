import { ToolError } from "../errors/tool-error.ts";
import { isInternalHost } from "../net/internal-address.ts";
import type { RequestPlan, ServerPlan } from "../openapi/operation-plan.ts";
import type { SourceSettings } from "./settings.ts";

export interface ServerAddress {
  /** Without a slash at the end. */
  readonly url: string;
  /** Whether the address comes from the document, not the configuration, so that it must not lead to an internal address. */
  readonly publicOnly: boolean;
}

/** Returns the address of an operation's server. Fails with configuration_invalid where no usable one is known. */
export function serverAddress(
  { servers, operationId }: RequestPlan,
  settings: SourceSettings,
): ServerAddress {
  for (const server of servers) {
    const set = settings.servers[server.url] ?? (server.shared ? settings.baseUrl : undefined);
    if (set !== undefined) return { url: checked(set, settings).replace(/\/+$/, ""), publicOnly: false };
  }
  const [first] = servers;
  const url = first && fillVariables(first, settings);
  if (url === undefined || !/^https?:\/\//i.test(url)) {
    throw unusable(settings, `The document has no address for ${operationId}.`);
  }
  const { hostname } = new URL(checked(url, settings));
  if (isInternalHost(hostname)) {
    throw unusable(
      settings,
      `The document has ${operationId} at ${hostname}, an internal address; only an address that you set yourself may be one.`,
    );
  }
  return { url: url.replace(/\/+$/, ""), publicOnly: true };
}

function fillVariables({ url, variables }: ServerPlan, settings: SourceSettings): string {
  return url.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const described = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return (
      (Object.hasOwn(settings.variables, name) ? settings.variables[name] : undefined) ??
      described?.default ??
      whole
    );
  });
}

function checked(url: string, settings: SourceSettings): string {
  if (!URL.canParse(url)) throw unusable(settings, `"${url}" is not an address.`);
  const { protocol, username, password, search, hash } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:")
    throw unusable(settings, `"${protocol}" is neither http: nor https:.`);
  if (username || password) throw unusable(settings, "An address must not hold a user name or a password.");
  if (search || hash) throw unusable(settings, `"${url}" has a query or a fragment.`);
  return url;
}

function unusable({ name }: SourceSettings, message: string): ToolError {
  return new ToolError("configuration_invalid", message, {
    hint: `Set sources.${name}.base_url in the configuration file.`,
  });
}
