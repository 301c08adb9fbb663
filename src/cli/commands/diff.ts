import { defineCommand } from "./command.ts";
import { diffOptions } from "./drift-options.ts";

export const diff = defineCommand({
  name: "diff",
  summary: "show what changed for each tool since `generate`, or what a new document would change",
  options: diffOptions,
  async run(values, { manifests }) {
    const { diffManifest } = await import("./drift-comparison.ts");
    return diffManifest(values, manifests);
  },
});
