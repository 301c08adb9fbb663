import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { Client as OldClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as OldStdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { plainEnvironment } from "./plain-environment.ts";

interface Called {
  isError?: boolean;
  structuredContent?: unknown;
  text: string;
  meta: Record<string, unknown>;
}

interface CallOptions {
  signal?: AbortSignal;
  onProgress?: (progress: { progress: number; total?: number; message?: string }) => void;
}

/** What the tests ask of a client, whichever it is. */
export interface TestClient {
  readonly tools: unknown[];
  readonly instructions: string | undefined;
  readonly protocol: string | undefined;
  /** The lists of tools that the client asked for because the server said that they changed. */
  readonly changedLists: readonly (readonly { readonly name: string }[])[];
  listTools(): Promise<unknown[]>;
  call(name: string, args?: Record<string, unknown>, options?: CallOptions): Promise<Called>;
  close(): Promise<void>;
}

export type ClientKind = "client 2.x, 2026-07-28" | "client 2.x, auto" | "client 2.x, legacy" | "sdk 1.x";
/** Starts `node ...args` and connects to it. */
export type Connect = (args: string[], env?: Record<string, string>) => Promise<TestClient>;

/** The clients that a server has to get along with: both eras of the current SDK, and the 1.x line. */
export const clients: Record<ClientKind, Connect> = {
  "client 2.x, 2026-07-28": (args, env) => newClient(args, env, { pin: "2026-07-28" }),
  "client 2.x, auto": (args, env) => newClient(args, env, "auto"),
  "client 2.x, legacy": (args, env) => newClient(args, env, "legacy"),
  "sdk 1.x": oldClient,
};

type Mode = "auto" | "legacy" | { pin: string };

async function newClient(
  args: string[],
  env: Record<string, string> = {},
  mode: Mode = "auto",
): Promise<TestClient> {
  const changedLists: { name: string }[][] = [];
  const onChanged = (_error: Error | null, tools: { name: string }[] | null) => {
    if (tools) changedLists.push(tools);
  };
  const client = new Client(
    { name: "test", version: "1.0.0" },
    { versionNegotiation: { mode }, listChanged: { tools: { onChanged, debounceMs: 0 } } },
  );
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args, env: withPath(env), stderr: "ignore" }),
  );
  const { tools } = await client.listTools();
  return {
    tools,
    changedLists,
    instructions: client.getInstructions(),
    protocol: client.getNegotiatedProtocolVersion(),
    listTools: async () => (await client.listTools()).tools,
    async call(name, args = {}, { signal, onProgress } = {}) {
      return toCalled(await client.callTool({ name, arguments: args }, { signal, onprogress: onProgress }));
    },
    close: () => client.close(),
  };
}

async function oldClient(args: string[], env: Record<string, string> = {}): Promise<TestClient> {
  const changedLists: { name: string }[][] = [];
  const onChanged = (_error: Error | null, tools: { name: string }[] | null) => {
    if (tools) changedLists.push(tools);
  };
  const client = new OldClient(
    { name: "test", version: "1.0.0" },
    { listChanged: { tools: { onChanged, debounceMs: 0 } } },
  );
  await client.connect(
    new OldStdioClientTransport({ command: process.execPath, args, env: withPath(env), stderr: "ignore" }),
  );
  const { tools } = await client.listTools();
  return {
    tools,
    changedLists,
    instructions: client.getInstructions(),
    protocol: undefined,
    listTools: async () => (await client.listTools()).tools,
    async call(name, args = {}, { signal, onProgress } = {}) {
      return toCalled(
        await client.callTool({ name, arguments: args }, undefined, { signal, onprogress: onProgress }),
      );
    },
    close: () => client.close(),
  };
}

function toCalled(result: { [key: string]: unknown }): Called {
  const [first] = Array.isArray(result.content) ? result.content : [];
  return {
    ...(result.isError === true && { isError: true }),
    structuredContent: result.structuredContent,
    text: first?.type === "text" ? String(first.text) : "",
    meta: (result._meta as Record<string, unknown> | undefined) ?? {},
  };
}

function withPath(env: Record<string, string>): Record<string, string> {
  return { ...plainEnvironment, NO_COLOR: "1", ...env };
}
