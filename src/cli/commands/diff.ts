import { defineCommand } from "./command.ts";
import { diffOptions } from "./drift-options.ts";

export const diff = defineCommand({
  name: "diff",
  summary: "show what changed for each tool since `generate`, or what another document changes",
  options: diffOptions,
  async run(values, { manifests }) {
    const { diffManifest } = await import("./drift-comparison.ts");
    return diffManifest(values, manifests);
  },
});
