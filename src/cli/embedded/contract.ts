import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../../files/package-root.ts";
import type { Contract } from "../../orchestrator/contract/api.ts";

/** The build writes the document as JSON beside the bundle: its YAML takes longer to parse than the rest of a start. */
const asJson = fileURLToPath(new URL("orchestrator.openapi.json", import.meta.url));

/** Reads the Web Server's contract. */
export async function readContract(): Promise<Contract> {
  if (existsSync(asJson)) return JSON.parse(readFileSync(asJson, "utf8"));
  const { parse } = await import("yaml");
  return parse(readFileSync(join(packageRoot, "schemas", "orchestrator.openapi.yaml"), "utf8"));
}
