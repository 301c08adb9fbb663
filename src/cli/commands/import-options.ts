import type { Values } from "./command.ts";
import { allowHost, flag, list, number, text } from "./options.ts";

export const importOptions = {
  out: text("folder", "where the manifest and its schemas go; by default a folder named after the API", "-o"),
  name: text("name", "the API's name in the manifest and the configuration"),
  include: list(
    "rule",
    "only these: tag:T, path:/p/**, method:get, the id of an operation or a workflow; repeatable",
  ),
  exclude: list("rule", "not these; repeatable"),
  allowHost,
  prefix: text("text", "put before each tool's name"),
  serverName: text("name", "the server's name in clients: tool names leave room for mcp__NAME__"),
  outputDepth: number(
    "levels",
    "how many levels of an answer output schemas describe, 1 to 8; 2 without it",
    /^[1-8]$/,
    "a number from 1 to 8",
  ),
  all: flag("report usable operations and notes too"),
  dryRun: flag("report, and write nothing"),
  json: flag("print the report as JSON"),
};

export type ImportValues = Values<typeof importOptions>;
