import { defineCommand } from "./command.ts";
import { generateOptions } from "./drift-options.ts";

export const generate = defineCommand({
  name: "generate",
  summary:
    "write the types and the lock of a manifest's tools; without a manifest, write this project's generated/",
  options: generateOptions,
  async run(values, { manifests }) {
    const { generateCode } = await import("./generation.ts");
    return generateCode(values, manifests);
  },
});
