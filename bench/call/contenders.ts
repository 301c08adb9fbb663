import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "./json-rpc-client.ts";
import { type ToolCall, toolCall } from "./tool-call.ts";

/** A server that is measured, and the call that it is measured by. */
export interface Contender {
  readonly name: string;
  readonly command: Command;
  readonly call: ToolCall;
}

/** Ratios are to this one. */
export const baseline = "hand-written, SDK 2, undici";

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const program = fileAt("../../dist/cli.js");
const document = fileAt("projects.openapi.json");
const ivotoby = fileAt("../node_modules/@ivotoby/openapi-mcp-server/bin/mcp-server.js");

/** All have the same length, so that none is a part of another. */
const projectIds = Array.from({ length: 100 }, (_, index) => `project-${100 + index}`);

/** `get_project` of an API of five operations. Ours serves a manifest that `import` writes into `folder`. */
export function importedApi(url: string, folder: string): Contender[] {
  const getProject = (tool: string) =>
    toolCall(
      tool,
      projectIds.map((id) => ({ args: { project_id: id }, answer: `The project ${id}` })),
    );
  return [
    ...handWritten(url, folder, getProject("get_project")),
    {
      name: "@ivotoby/openapi-mcp-server",
      command: {
        script: ivotoby,
        args: ["--api-base-url", url, "--openapi-spec", document, "--verbose", "false"],
        env: environment(url, folder),
      },
      call: getProject("get-project"),
    },
    {
      name: "ours",
      command: { script: program, args: importedArgs(url, folder), env: environment(url, folder) },
      call: getProject("get_project"),
    },
  ];
}

/** `list_orchestration_projects`, with 20 projects in the answer. */
export function orchestrationProjects(url: string, folder: string): Contender[] {
  const list = toolCall("list_orchestration_projects", [
    { args: { limit: 20 }, answer: "The project project-19" },
  ]);
  return [
    ...handWritten(url, folder, list),
    { name: "ours", command: { script: program, args: [], env: environment(url, folder) }, call: list },
  ];
}

function handWritten(url: string, folder: string, call: ToolCall): Contender[] {
  const servers = [
    ["bare loop, undici, Ajv", "servers/bare-loop.mjs"],
    ["hand-written, SDK 1, undici", "servers/sdk-1.mjs", "undici"],
    ["hand-written, SDK 2, fetch", "servers/sdk-2.mjs", "fetch"],
    [baseline, "servers/sdk-2.mjs", "undici"],
  ] as const;
  return servers.map(([name, script, ...args]) => ({
    name,
    command: { script: fileAt(script), args, env: environment(url, folder) },
    call,
  }));
}

function importedArgs(url: string, folder: string): string[] {
  const api = join(folder, "projects");
  const env = environment(url, folder);
  execFileSync(process.execPath, [program, "import", document, "--name", "projects", "-o", api], {
    env,
    stdio: "ignore",
  });
  const config = join(folder, "config.json");
  const sources = { projects: { base_url: url } };
  writeFileSync(config, JSON.stringify({ sources, tools: { built_in: false } }));
  return ["--config", config, "--manifest", join(api, "manifest/tools_manifest.json")];
}

/** Every server gets all variables and reads its own. */
function environment(url: string, folder: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? "",
    HOME: folder,
    PROJECTS_URL: url,
    TMUX_ORCHESTRATOR_URL: url,
    TMUX_ORCHESTRATOR_API_KEY: "bench",
  };
}
