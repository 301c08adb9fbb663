import { unlessStopped } from "../../errors/stopped.ts";
import { ToolError } from "../../errors/tool-error.ts";
import type { Endpoint } from "../endpoint-policy.ts";
import { secretHider } from "../secrets.ts";

/** The address of a Web Server. */
export interface WebServerAddress {
  /** The server's root; `/api/v1` is added. */
  readonly baseUrl: string;
  readonly apiKey?: string;
  /** The Unix socket at which it answers, in place of the address's host and port. */
  readonly socketPath?: string;
}

/** Finds or starts the embedded orchestrator. */
export type FindWebServer = () => Promise<WebServerAddress>;

/** A checked address and key. */
export interface WebServerEndpoint extends Endpoint {
  /** Without a slash at the end. */
  readonly root: string;
  /** Hides the key in a text. */
  readonly hide: (text: string) => string;
}

export interface EndpointSource {
  /** Whether it is the embedded orchestrator, which can be started, or found again at another address. */
  readonly renewable: boolean;
  /** Returns the same object until it is renewed. Rejects as the search does, or with the signal's reason. */
  get(signal: AbortSignal): Promise<WebServerEndpoint> | WebServerEndpoint;
  /** Drops `stale`, unless another call has already renewed it. */
  renew(stale: WebServerEndpoint): void;
}

export function createFixedEndpoint(address: WebServerAddress): EndpointSource {
  const endpoint = checkAddress(address);
  return { renewable: false, get: () => endpoint, renew: () => {} };
}

/** Searches at the first call; concurrent calls share one search. A failed search is not cached. */
export function createFoundEndpoint(find: FindWebServer): EndpointSource {
  let looking: Promise<WebServerEndpoint> | undefined;
  let found: WebServerEndpoint | undefined;
  return {
    renewable: true,
    get(signal) {
      if (found) return found;
      looking ??= look();
      return unlessStopped(looking, signal);
    },
    renew(stale) {
      if (found !== stale) return;
      found = undefined;
      looking = undefined;
    },
  };

  async function look(): Promise<WebServerEndpoint> {
    try {
      found = checkAddress(await find());
      return found;
    } catch (error) {
      looking = undefined;
      throw error;
    }
  }
}

/** Throws configuration_invalid; its message never contains the key or the credentials of an address. */
export function checkAddress({ baseUrl, apiKey, socketPath }: WebServerAddress): WebServerEndpoint {
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
  return {
    root,
    url: `${root}/api/v1`,
    socketPath,
    hide: secretHider(apiKey ? [apiKey] : [], "[API key]"),
    headers: apiKey ? { authorization: `Bearer ${apiKey}` } : {},
    query: [],
    cookies: [],
    publicOnly: false,
  };
}

function parseUrl(text: string): URL {
  if (!URL.canParse(text)) throw wrongAddress("it is not a URL");
  return new URL(text);
}

function wrongAddress(why: string): ToolError {
  return new ToolError("configuration_invalid", `The Web Server's address cannot be used: ${why}.`, {
    hint: "Set TMUX_ORCHESTRATOR_URL to the server's root, such as http://localhost:8000.",
  });
}
