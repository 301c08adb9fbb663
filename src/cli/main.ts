#!/usr/bin/env node
import { serverOptions } from "./server-options.ts";

// Without a command this is the MCP server, which a client started and waits for: nothing else is loaded.
const [first = "", ...rest] = process.argv.slice(2);
const options = serverOptions(process.argv.slice(2));

if (options) {
  // A server with manifests needs both.
  const reload = options.manifests.length > 0 && import("./plans/reloaded-runtime.ts");
  const [{ serve }] = await Promise.all([import("./serve.ts"), reload]);
  await serve(options).catch(async (error: unknown) =>
    (await import("./terminal/fatal.ts")).reportFatal(error),
  );
} else if (first === "agent" && rest[0] === "hook") {
  // The agent's program waits for it at each of its steps: commander is not loaded.
  await (await import("./embedded/agent-hook.ts")).reportHook();
} else {
  const { runProgram } = await import("./program.ts");
  await runProgram([first, ...rest]);
}
// Idle connections must not keep a finished program running.
process.exit();
