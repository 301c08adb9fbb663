import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatDiagnostics } from "../src/manifest/diagnostics.ts";
import { generate } from "./generate.ts";

// npm run generate [-- --check] [-- --from DOCUMENT]
const options = process.argv.slice(2);
if (options.includes("--from")) {
  // The command line first reports what the other document changes, then runs this program with --replace.
  const { runProgram } = await import("../src/cli/program.ts");
  await runProgram(["generate", ...options]);
} else {
  await generateOwn();
}

async function generateOwn(): Promise<void> {
  const check = options.includes("--check");
  const { ok, diagnostics, changed } = await generate({
    root: fileURLToPath(new URL("..", import.meta.url)),
    check,
    replaced: replacedByInput(),
  });
  if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics));
  for (const change of changed) console.error(change);
  if (!ok && check && changed.length > 0) console.error("Run `npm run generate`.");
  if (!ok) process.exitCode = 1;
}

/** `--replace FILE`: its text is on stdin. */
function replacedByInput(): ReadonlyMap<string, string> {
  const at = options.indexOf("--replace");
  const file = at === -1 ? undefined : options[at + 1];
  return new Map(file === undefined ? [] : [[file, readFileSync(0, "utf8")]]);
}
