#!/usr/bin/env node
import { serverOptions } from "./server-options.ts";

// Without a command this is the MCP server, started by a client that waits: nothing else is loaded then.
const [first = "", ...rest] = process.argv.slice(2);
const options = serverOptions(process.argv.slice(2));

if (options) {
  // What a server with manifests needs besides is read meanwhile.
  const besides = options.manifests.length > 0 && import("./plans/reloaded-runtime.ts");
  const [{ serve }] = await Promise.all([import("./runtime/serve.ts"), besides]);
  await serve(options).catch(async (error: unknown) =>
    (await import("./terminal/fatal.ts")).reportFatal(error),
  );
} else if (first === "agent" && rest[0] === "hook") {
  // An agent's program waits for it, at each of its steps.
  await (await import("./commands/agent-hook.ts")).reportHook();
} else {
  const { runProgram } = await import("./program.ts");
  await runProgram([first, ...rest]);
}
// Idle connections must not keep a finished program alive.
process.exit();
