import { ToolError } from "../errors/tool-error.ts";

/** Where a Web Server is: the root of the server, `/api/v1` is added. */
export interface Endpoint {
  readonly baseUrl: string;
  readonly apiKey?: string;
}

/** Finds or starts the embedded orchestrator. */
export type ResolveEndpoint = () => Promise<Endpoint>;

/** An endpoint whose address and key were checked. Addresses have no slash at the end. */
export interface CheckedEndpoint {
  readonly root: string;
  readonly api: string;
  readonly apiKey: string | undefined;
}

export interface EndpointSource {
  /** The embedded orchestrator: a new look can find it at another address, or start it. */
  readonly renewable: boolean;
  /** The same object until it is renewed. */
  get(): Promise<CheckedEndpoint>;
  /** Forgets `stale`, unless somebody else has renewed it already. */
  renew(stale: CheckedEndpoint): void;
}

export function fixedEndpoint(endpoint: Endpoint): EndpointSource {
  const checked = checkEndpoint(endpoint);
  return { renewable: false, get: async () => checked, renew: () => {} };
}

/** Resolves at the first call; calls at the same time share one look. A failed look is not kept. */
export function resolvedEndpoint(resolve: ResolveEndpoint): EndpointSource {
  let looking: Promise<CheckedEndpoint> | undefined;
  let found: CheckedEndpoint | undefined;
  return {
    renewable: true,
    get() {
      looking ??= look();
      return looking;
    },
    renew(stale) {
      if (found !== stale) return;
      found = undefined;
      looking = undefined;
    },
  };

  async function look(): Promise<CheckedEndpoint> {
    try {
      found = checkEndpoint(await resolve());
      return found;
    } catch (error) {
      looking = undefined;
      throw error;
    }
  }
}

/** Fails with configuration_invalid; its message never holds the key or the credentials of an address. */
function checkEndpoint({ baseUrl, apiKey }: Endpoint): CheckedEndpoint {
  const url = parseUrl(baseUrl);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw wrongAddress(`it starts with "${url.protocol}", and only http: and https: are known`);
  }
  if (url.username || url.password) {
    throw wrongAddress(
      "it holds a user name or password; put the key into TMUX_ORCHESTRATOR_API_KEY instead",
    );
  }
  if (url.search || url.hash) throw wrongAddress("it has a query or a fragment");
  if (apiKey && !/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new ToolError(
      "configuration_invalid",
      "The Web Server's API key has a space, a line break or another character that an HTTP header cannot carry.",
      { hint: "Set TMUX_ORCHESTRATOR_API_KEY to the key alone, without quotes or a line break at the end." },
    );
  }
  const root = url.origin + url.pathname.replace(/\/+$/, "").replace(/\/api\/v1$/, "");
  return { root, api: `${root}/api/v1`, apiKey: apiKey || undefined };
}

export function authorized(headers: Headers, { apiKey }: CheckedEndpoint): Headers {
  if (apiKey) headers.set("authorization", `Bearer ${apiKey}`);
  return headers;
}

function parseUrl(text: string): URL {
  if (!URL.canParse(text)) throw wrongAddress("it is no URL");
  return new URL(text);
}

function wrongAddress(why: string): ToolError {
  return new ToolError("configuration_invalid", `The Web Server's address cannot be used: ${why}.`, {
    hint: "Set TMUX_ORCHESTRATOR_URL to the server's root, such as http://localhost:8000.",
  });
}
