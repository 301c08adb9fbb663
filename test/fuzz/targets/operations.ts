import fc from "fast-check";
import { isObject, valueText } from "../../../src/json/value.ts";
import { fuzzedRequests } from "../../orchestrator/http/request-generator.ts";
import { contract } from "../../support/contract.ts";
import { type AppRequest, openApp } from "../orchestrator-app.ts";
import type { Target } from "../target.ts";

/** Requests to the orchestrator's API. The first ones are generated from its contract. */

/** An input: the body is a value, so that mutations reach into it, or a text that is sent as it is. */
interface Described {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly text?: string;
}

const requestsOfEach = 1;
/** Stands for the folder of the projects, which is another one in each run. */
const projects = "/PROJECTS";

const request = fuzzedRequests(contract, {
  project_id: ["shop"],
  agent_id: ["shop.developer", "developer"],
  target_agent: ["developer", "all"],
  path: [`${projects}/shop`, "index.ts"],
  branch: ["main", "topic"],
  source: ["topic"],
  target: ["main"],
  agent_command: ["true"],
});

const seeds = Object.entries<Record<string, { operationId?: string }>>(contract.paths).flatMap(
  ([path, item]) =>
    Object.entries(item)
      .filter(([, { operationId }]) => operationId !== undefined)
      .flatMap(([method]) =>
        fc
          .sample(request(method, path), { seed: 1, numRuns: requestsOfEach })
          .map(({ text, ...made }) => ({ ...made, ...bodyOf(text) })),
      ),
);

export const target: Target = {
  json: true,
  mostBytes: 64 * 1024,
  seeds: seeds.map((seed) => JSON.stringify(seed)),
  words: [
    ...new Set(
      JSON.stringify(contract.paths)
        .match(/"[a-z_]{3,30}"/g)
        ?.map((word) => word.slice(1, -1)),
    ),
    ...[
      "shop",
      "developer",
      "shop.developer",
      "main",
      "topic",
      "HEAD",
      "index.ts",
      `${projects}/shop`,
      "GET",
      "POST",
    ],
    ...[
      "PATCH",
      "DELETE",
      "PUT",
      "*/1 * * * *",
      "2030-01-01T00:00:00Z",
      "admin",
      "read",
      "msg-1",
      "?limit=1",
    ],
  ],
  reopenAfter: 500,
  async open() {
    const app = await openApp();
    return {
      close: app.close,
      async run(input) {
        const described = read(input.toString().replaceAll(projects, app.projects));
        if (described) await app.request(described);
      },
    };
  },
};

function bodyOf(text: string | undefined): Pick<Described, "body" | "text"> {
  if (text === undefined) return {};
  try {
    return { body: JSON.parse(text) };
  } catch {
    return { text };
  }
}

function read(input: string): AppRequest | undefined {
  const { body: described } = bodyOf(input);
  if (!isObject(described)) return undefined;
  const { method, path, headers, text, body } = described;
  if (typeof method !== "string" || typeof path !== "string" || !path.startsWith("/")) return undefined;
  return {
    method,
    path: impatient(path),
    headers: isObject(headers)
      ? Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, valueText(value)]))
      : {},
    text: typeof text === "string" ? text : body === undefined ? undefined : JSON.stringify(body),
  };
}

/** What would wait for an agent waits a second at most. */
function impatient(path: string): string {
  if (!/wait|timeout/.test(path)) return path;
  const rest = path.replaceAll(/([?&])timeout_s=[^&]*/g, "$1");
  return `${rest}${rest.includes("?") ? "&" : "?"}timeout_s=1`;
}
