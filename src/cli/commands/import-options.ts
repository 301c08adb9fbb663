import type { Values } from "./command.ts";
import { allowHost, flag, list, number, text } from "./options.ts";

export const importOptions = {
  out: text("folder", "the folder for the manifest and its schemas; by default named after the API", "-o"),
  name: text("name", "the API's name in the manifest and the configuration"),
  include: list(
    "rule",
    "only these operations: tag:T, path:/p/**, method:get, the id of an operation or a workflow; repeatable",
  ),
  exclude: list("rule", "not these operations; repeatable"),
  allowHost,
  prefix: text("text", "a prefix for each tool's name"),
  serverName: text("name", "the server's name in clients; tool names leave room for the prefix mcp__NAME__"),
  outputDepth: number(
    "levels",
    "the number of response levels that output schemas describe, 1 to 8; default 2",
    /^[1-8]$/,
    "a number from 1 to 8",
  ),
  all: flag("report usable operations and notes too"),
  dryRun: flag("report, and write nothing"),
  json: flag("print the report as JSON"),
};

export type ImportValues = Values<typeof importOptions>;
