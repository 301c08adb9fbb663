import { fileURLToPath } from "node:url";
import { formatDiagnostics } from "../src/manifest/diagnostics.ts";
import { generate } from "./generate.ts";

// npm run generate [-- --check]
const check = process.argv.includes("--check");
const { ok, diagnostics, changed } = await generate({
  root: fileURLToPath(new URL("..", import.meta.url)),
  check,
});
if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics));
for (const change of changed) console.error(change);
if (!ok && check && changed.length > 0) console.error("Run `npm run generate`.");
if (!ok) process.exitCode = 1;
