import { fails } from "../../drift/drift.ts";
import { ownManifest } from "../plans/own-manifest.ts";
import { defineCommand } from "./command.ts";
import { onlyManifest, printDrift } from "./drift-comparison.ts";
import { driftOptions, failOn, newDocument } from "./drift-options.ts";

export const command = defineCommand({
  name: "diff",
  summary: "say what changed for each tool since `generate`, or what another document changes",
  options: { ...driftOptions, failOn: failOn("breaking") },
  async run(options, { manifests }) {
    const [manifest = ownManifest, ...others] = [...manifests, ...options.manifest];
    const { drift } = await printDrift(onlyManifest(manifest, others), options, newDocument(options));
    return fails(drift, options.failOn) ? 1 : 0;
  },
});
