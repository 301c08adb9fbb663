import type { Command } from "commander";
import type { ConfigOptions } from "../config/config.ts";

/** What commander makes of the options of `tool add`. */
interface ToolAddOptions {
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
  readonly toolset?: string;
  readonly source?: string;
  readonly json?: boolean;
}

/** `tool add`, `tool remove`, `tool test`. */
export function addToolCommands(
  tool: Command,
  add: (parent: Command, name: string) => Command,
  manifests: () => string[],
  settings: () => ConfigOptions,
): void {
  tool.description("change and test the tools of a manifest (--manifest)");
  add(tool, "add")
    .description("make a tool of an operation, as import does")
    .argument("<operation>", "its id, or its method and path: 'GET /pets'")
    .option("--name <name>", "what the tool is called")
    .option("--title <text>", "its title for people")
    .option("--description <text>", "what a model reads of it")
    .option("--toolset <name>", "its toolset")
    .option("--source <name>", "which API, where the manifest has several")
    .option("--json", "print as JSON")
    .action(async (operation: string, { source, json, ...words }: ToolAddOptions) => {
      const { addTool } = await import("./tool-edit.ts");
      const edit = { manifests: manifests(), json: json === true };
      process.exitCode = await addTool({ operation, source, words, ...edit });
    });
  add(tool, "remove")
    .description("remove a tool and its schemas")
    .argument("<tool>")
    .option("--json", "print as JSON")
    .action(async (name: string, { json }: { json?: boolean }) => {
      const { removeTool } = await import("./tool-edit.ts");
      process.exitCode = await removeTool(name, { manifests: manifests(), json: json === true });
    });
  add(tool, "test")
    .description("run the recorded examples in tests/ beside the manifest's folder")
    .argument("[tools...]", "without any, all that have examples")
    .option("--live", "call the APIs as they are configured, in place of the recorded answers")
    .option("--json", "print as JSON")
    .action(async (names: string[], { live, json }: { live?: boolean; json?: boolean }) => {
      const { testTools } = await import("./tool-test.ts");
      const command = { names, manifests: manifests(), live: live === true, json: json === true };
      process.exitCode = await testTools({ ...settings(), ...command });
    });
}
