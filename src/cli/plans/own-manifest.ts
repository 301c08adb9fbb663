import { join } from "node:path";
import { packageRoot } from "../../files/package-root.ts";

/** The manifest of the package's own tools. */
export const ownManifest = join(packageRoot, "manifest", "tools_manifest.json");
