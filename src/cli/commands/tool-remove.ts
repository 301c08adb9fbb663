import { withoutTool } from "../../import/edit-manifest.ts";
import { readFolder } from "../../import/folder.ts";
import { defineCommand } from "./command.ts";
import { editedFolder, writeEdit } from "./edited-folder.ts";
import { json, required } from "./options.ts";

export const command = defineCommand({
  name: "remove",
  summary: "remove a tool and its schemas",
  arguments: { tool: required() },
  options: { json },
  async run({ tool, json }, { manifests }) {
    const root = editedFolder(manifests);
    const { manifest = {} } = await readFolder(root);
    return writeEdit(root, withoutTool(manifest, tool), "removed", json);
  },
});
