import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** The Web Server's contract, parsed once: reading the YAML takes most of a second. `bundledProgram` puts it in as JSON. */
export const contract = parse(
  readFileSync(fileURLToPath(new URL("../../schemas/orchestrator.openapi.yaml", import.meta.url)), "utf8"),
);
