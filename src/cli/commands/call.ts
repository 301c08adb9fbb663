import { defineCommand } from "./command.ts";
import { required, rest } from "./options.ts";

export const call = defineCommand({
  name: "call",
  summary: "call a tool; `call TOOL --help` lists its options",
  usage: "<tool> [options]",
  arguments: { tool: required(), options: rest() },
  passesOptions: true,
  async run({ tool, options }, program) {
    const { callWithOptions } = await import("./called-tool.ts");
    return callWithOptions(tool, options, program);
  },
});
