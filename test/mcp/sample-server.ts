import { serveOverStdio } from "../../src/mcp/stdio.ts";
import type { CallContext, ToolDefinition, ToolResult } from "../../src/runtime/tool.ts";

/** A server of four small tools on the product's own protocol adapter. */

type Run = (input: Record<string, unknown>, context: CallContext) => Promise<ToolResult> | ToolResult;

const tools: { definition: ToolDefinition; run: Run }[] = [
  {
    definition: define("greet", "Greets somebody", { name: { type: "string" } }, { readOnlyHint: true }),
    run: ({ name }) => ({ isError: false, value: { text: `Hello ${name}` }, meta: { "sample/cost": 1 } }),
  },
  {
    definition: define("fail", "Fails as expected", {}),
    run: () => ({
      isError: true,
      meta: {},
      error: {
        code: "rate_limited",
        message: "The Web Server is busy.",
        hint: "Wait, then call again.",
        retryable: true,
        retry_after: 5,
        issues: [{ path: "/name", message: "must be a string" }],
      },
    }),
  },
  {
    definition: define("slow", "Takes until it is cancelled", {}),
    run: (_input, { signal, progress }) =>
      new Promise((_resolve, reject) => {
        progress("looking", 1, 3);
        progress("still looking", 1, 3);
        progress("nearly there", 2, 3);
        const forever = setInterval(() => {}, 1000);
        signal.addEventListener("abort", () => {
          process.stderr.write("slow was cancelled\n");
          clearInterval(forever);
          reject(new Error("cancelled"));
        });
      }),
  },
  {
    definition: define("chatter", "Writes where it must not", {}),
    run: ({ length = 0 }) => {
      // biome-ignore lint/suspicious/noConsole: this is what must not reach the client
      console.log("to stdout by console");
      process.stdout.write("to stdout by write\n");
      return { isError: false, value: { text: "x".repeat(Number(length)) }, meta: {} };
    },
  },
  {
    definition: define("break", "Throws as a bug does", {}),
    run: () => {
      throw new Error("a bug");
    },
  },
];

await serveOverStdio(
  {
    list: () => tools.map(({ definition }) => definition),
    async call(name, args, context) {
      const tool = tools.find(({ definition }) => definition.name === name);
      if (tool) return tool.run(args as Record<string, unknown>, context);
      return {
        isError: true,
        error: { code: "unknown_tool", message: `There is no tool "${name}".`, retryable: false },
        meta: {},
      };
    },
  },
  {
    info: { name: "sample", version: "1.2.3" },
    onError: (error) => process.stderr.write(`connection: ${error.message}\n`),
  },
);
process.exit();

function define(
  name: string,
  title: string,
  properties: Record<string, unknown>,
  annotations: ToolDefinition["annotations"] = {},
): ToolDefinition {
  return {
    name,
    title,
    description: `${title}.`,
    inputSchema: { type: "object", properties },
    outputSchema: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
    annotations,
  };
}
