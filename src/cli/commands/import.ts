import { defineCommand } from "./command.ts";
import { importOptions } from "./import-options.ts";
import { required } from "./options.ts";

export const importDocument = defineCommand({
  name: "import",
  summary: "make tools from an OpenAPI 3, Swagger 2.0 or Arazzo 1 document",
  arguments: { document: required("a file or an address, JSON or YAML") },
  options: importOptions,
  async run({ document, ...values }) {
    const { importToFolder } = await import("./folder-import.ts");
    return importToFolder(document, values);
  },
});
