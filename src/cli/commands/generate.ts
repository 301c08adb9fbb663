import { defineCommand } from "./command.ts";
import { generateOptions } from "./drift-options.ts";

export const generate = defineCommand({
  name: "generate",
  summary: "write the types of a manifest's tools and its lock; without one, this project's own generated/",
  options: generateOptions,
  async run(values, { manifests }) {
    const { generateCode } = await import("./generation.ts");
    return generateCode(values, manifests);
  },
});
