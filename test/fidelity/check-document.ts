import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { compileTool } from "../../src/handlers/compile.ts";
import { createRunHandler } from "../../src/handlers/run-handler.ts";
import { type Imported, importDocument } from "../../src/import/import-document.ts";
import { updateFolder } from "../../src/import/update-folder.ts";
import { formatDiagnostics, hasErrors } from "../../src/manifest/diagnostics.ts";
import { planTools } from "../../src/manifest/plan.ts";
import type { LoadedFile } from "../../src/manifest/references.ts";
import { type LoadedDocument, loadDocument } from "../../src/openapi/load-document.ts";
import { createRuntime, type Runtime } from "../../src/runtime/runtime.ts";
import { createSources } from "../../src/sources/sources.ts";
import { createWebServer } from "../../src/sources/web-server/web-server.ts";
import type { RawRequest } from "../support/openapi-decoder.ts";
import { compareRequest, type Meant } from "./compare-request.ts";
import { describeOperation } from "./described-operation.ts";
import { sampleValue } from "./sample-value.ts";

export interface Fidelity {
  readonly operations: number;
  readonly usable: number;
  readonly degraded: number;
  readonly leftOut: number;
  /** Tools of which every call arrived as it was meant. */
  readonly faithful: number;
  /** What did not: `GET /pets (all): query tags: …` */
  readonly failures: readonly string[];
  /** `tools/list` as JSON. */
  readonly list: string;
  readonly importMs: number;
  /** From the imported folder to tools that can be called. */
  readonly loadMs: number;
}

/** Makes tools of a document, calls each with arguments from its input schema, and compares what arrives with the document. */
export async function checkDocument(location: string): Promise<Fidelity> {
  const started = performance.now();
  const loaded = await loadDocument(location, { allowedHosts: [] });
  const options = { source: "api", prefix: "", serverName: "api", choice: { include: [], exclude: [] } };
  const imported = importDocument(loaded, options);
  const importMs = performance.now() - started;
  const server = await recordingServer();
  try {
    const { runtime, manifest, loadMs } = await serve(imported, loaded, server.origin);
    const failures: string[] = [];
    let faithful = 0;
    for (const [index, [key, made]] of [...imported.tools].entries()) {
      const problems = await checkTool(runtime, key, made.entry.name, manifest, loaded, server, index);
      if (problems.length === 0) faithful += 1;
      failures.push(...problems.map((problem) => `${key} ${problem}`));
    }
    const count = (verdict: string) => imported.rows.filter((row) => row.verdict === verdict).length;
    return {
      operations: imported.rows.length,
      usable: count("usable"),
      degraded: count("degraded"),
      leftOut: count("left out"),
      faithful,
      failures,
      list: JSON.stringify(runtime.list()),
      importMs,
      loadMs,
    };
  } finally {
    await server.close();
  }
}

type Entry = {
  readonly name: string;
  readonly handler: {
    readonly steps: readonly [{ parameters?: Record<string, string>; requestBody?: { payload: unknown } }];
  };
};

async function serve(imported: Imported, loaded: LoadedDocument, origin: string) {
  const started = performance.now();
  const folder = { manifest: undefined, lock: undefined, readSchema: async () => undefined };
  const { files } = await updateFolder(imported, folder, undefined);
  const parsed = new Map<string, LoadedFile>();
  for (const [path, text] of files) parsed.set(path, { kind: "json", value: JSON.parse(text ?? "") });
  const documents = { manifest: "manifest/tools_manifest.json", files: parsed };
  const { tools, diagnostics } = planTools(documents, { analyses: [], reviews: [] });
  if (hasErrors(diagnostics)) throw new Error(formatDiagnostics(diagnostics.slice(0, 10)));
  const source = {
    name: "api",
    baseUrl: origin,
    servers: Object.fromEntries(ownServers(loaded.document).map((url) => [url, origin])),
    variables: {},
    headers: {},
    credentials: {},
    timeoutMs: 10_000,
    retryAttempts: 1,
  };
  const entries = tools.map((plan) => compileTool(plan, { analyses: {}, reviews: {} }));
  const apis = {
    webServer: createWebServer({ baseUrl: "http://127.0.0.1:9" }),
    sources: createSources({ sources: [source] }),
  };
  const runtime = createRuntime(entries, createRunHandler(apis, { maxTokens: 1 }));
  const manifest = new Map<string, Entry>(
    (parsed.get(documents.manifest) as { value: { tools: Entry[] } }).value.tools.map((entry) => [
      entry.name,
      entry,
    ]),
  );
  return { runtime, manifest, loadMs: performance.now() - started };
}

/** The addresses of every server in the document. */
function ownServers(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "servers" && Array.isArray(member)
      ? member.flatMap((server) => (typeof server?.url === "string" ? [server.url] : []))
      : key === "schemas"
        ? []
        : ownServers(member),
  );
}

async function checkTool(
  runtime: Runtime,
  key: string,
  name: string,
  manifest: ReadonlyMap<string, Entry>,
  loaded: LoadedDocument,
  server: RecordingServer,
  seed: number,
): Promise<string[]> {
  const definition = runtime.list().find((tool) => tool.name === name);
  const entry = manifest.get(name);
  if (!definition || !entry) return ["is no tool"];
  const operation = describeOperation(loaded.document, loaded.files, loaded.uri, key, loaded.version);
  const problems: string[] = [];
  for (const members of ["all", "required"] as const) {
    const outcome = await callOnce(runtime, name, definition.inputSchema, members, server, seed);
    if (typeof outcome === "string") problems.push(`(${members}): ${outcome}`);
    else {
      const meant = meantBy(
        entry,
        outcome.args,
        definition.inputSchema,
        operation.parameters,
        operation.body?.required === true,
      );
      problems.push(
        ...compareRequest(operation, meant, outcome.request).map((problem) => `(${members}): ${problem}`),
      );
    }
  }
  return problems;
}

/** Arguments that the tool takes, and the request that they made. Schemas can ask for more than a sampler knows: it tries a few. */
async function callOnce(
  runtime: Runtime,
  name: string,
  schema: unknown,
  members: "all" | "required",
  server: RecordingServer,
  seed: number,
) {
  let why = "";
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const args = sampleValue(schema, { seed: seed + attempt, members }) as Record<string, unknown>;
    server.requests.length = 0;
    const result = await runtime.call(name, structuredClone(args), {
      signal: new AbortController().signal,
      progress: () => {},
    });
    const [request] = server.requests;
    if (!result.isError && request) return { args, request };
    why = result.isError
      ? `${result.error.message} ${JSON.stringify(result.error.issues ?? [])}`.slice(0, 300)
      : "nothing was sent";
  }
  return why;
}

function meantBy(
  { handler }: Entry,
  args: Readonly<Record<string, unknown>>,
  schema: unknown,
  parameters: readonly { in: string; name: string }[],
  bodyRequired: boolean,
): Meant {
  const [step] = handler.steps;
  const properties = Object(Object(schema).properties);
  const value = (expression: unknown): unknown => {
    if (typeof expression === "string") {
      const name = expression.replace(/^\$inputs\./, "");
      return Object.hasOwn(args, name) ? args[name] : properties[name]?.default;
    }
    const members = Object.entries(Object(expression)).map(
      ([key, member]) => [key.replace(/^\$\$/, "$"), value(member)] as const,
    );
    return Object.fromEntries(members.filter(([, member]) => member !== undefined));
  };
  const meant = Object.entries(step.parameters ?? {}).map(([key, expression]) => {
    const found =
      parameters.find(({ name }) => name === key) ??
      parameters.find(({ in: place, name }) => `${place}.${name}` === key);
    return { in: found?.in ?? "path", name: found?.name ?? key, value: value(expression) };
  });
  const payload = step.requestBody && value(step.requestBody.payload);
  const nothing = !bodyRequired && JSON.stringify(payload) === "{}";
  return { parameters: meant, body: nothing ? undefined : payload };
}

interface RecordingServer {
  readonly origin: string;
  readonly requests: RawRequest[];
  close(): Promise<void>;
}

async function recordingServer(): Promise<RecordingServer> {
  const requests: RawRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(", ")]);
    requests.push({
      method: request.method ?? "",
      target: request.url ?? "",
      headers: Object.fromEntries(headers),
      body: Buffer.concat(chunks),
    });
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
