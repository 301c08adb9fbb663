import { resolve } from "node:path";
import { ToolError } from "../../errors/tool-error.ts";
import { hasOperation, withTool } from "../../import/edit-manifest.ts";
import { type Folder, readFolder } from "../../import/folder.ts";
import { isObject } from "../../json/value.ts";
import { loadDocument } from "../../openapi/load-document.ts";
import { defineCommand } from "./command.ts";
import { editedFolder, writeEdit } from "./edited-folder.ts";
import { json, required, text } from "./options.ts";

export const command = defineCommand({
  name: "add",
  summary: "make a tool of an operation, as import does",
  arguments: { operation: required("its id, or its method and path: 'GET /pets'") },
  options: {
    name: text("name", "what the tool is called"),
    title: text("text", "its title for people"),
    description: text("text", "what a model reads of it"),
    toolset: text("name", "its toolset"),
    source: text("name", "which API, where the manifest has several"),
    json,
  },
  async run({ operation, source, json, name, title, description, toolset }, { manifests }) {
    const root = editedFolder(manifests);
    const folder = await readFolder(root);
    const api = await sourceOf(root, folder, source, operation);
    const edit = withTool(folder, api, operation, { name, title, description, toolset });
    return writeEdit(root, edit, "added", json);
  },
});

/** The source that is named, or the only one that has the operation. */
async function sourceOf(root: string, { manifest }: Folder, wanted: string | undefined, operation: string) {
  const listed = Array.isArray(manifest?.sourceDescriptions)
    ? manifest.sourceDescriptions.filter(isObject)
    : [];
  const names = listed.map(({ name }) => String(name)).join(", ");
  const chosen = listed.filter(({ name }) => wanted === undefined || name === wanted);
  if (chosen.length === 0)
    throw new ToolError("invalid_arguments", `The manifest has no source "${wanted}".`, {
      hint: `There are: ${names}.`,
    });
  const loaded = await Promise.all(
    chosen.map(async ({ name, url }) => ({
      name: String(name),
      document: await loadDocument(resolve(root, "manifest", String(url)), { allowedHosts: [] }),
    })),
  );
  const having =
    loaded.length > 1 ? loaded.filter(({ document }) => hasOperation(document, operation)) : loaded;
  const [only] = having;
  if (only && having.length === 1) return only;
  const where =
    having.length === 0
      ? "None of the manifest's sources has"
      : "More than one of the manifest's sources has";
  throw new ToolError("invalid_arguments", `${where} the operation "${operation}".`, {
    hint: `Name one with --source: ${names}.`,
  });
}
