#!/usr/bin/env node
// Without arguments this is the MCP server, started by a client that waits: nothing else is loaded then.
const [first, ...rest] = process.argv.slice(2);

if (first === undefined) {
  const { serve } = await import("./serve.ts");
  await serve().catch(async (error: unknown) => (await import("./fatal.ts")).reportFatal(error));
} else {
  const { runProgram } = await import("./program.ts");
  await runProgram([first, ...rest]);
}
// Idle connections must not keep a finished program alive.
process.exit();
