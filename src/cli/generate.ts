import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { packageRoot } from "../package-root.ts";

/** Types of the tools of other manifests; without one, the checkout's codegen, which is no part of the published package. */
export async function generate(manifests: readonly string[], check: boolean): Promise<number> {
  const others = manifests.filter((manifest) => resolve(manifest) !== ownManifest);
  if (others.length > 0) {
    const { generateTypes } = await import("./generate-types.ts");
    const codes: number[] = [];
    for (const manifest of others) codes.push(await generateTypes(manifest, check));
    return Math.max(...codes);
  }
  const codegen = join(packageRoot, "codegen", "main.ts");
  const tsx = join(packageRoot, "node_modules", "tsx", "dist", "cli.mjs");
  if (!existsSync(codegen) || !existsSync(tsx)) {
    process.stderr.write(
      "`generate` without --manifest works in a checkout of this project, after `npm install`: the published package has no code generator for its own tools.\n",
    );
    return 1;
  }
  const { status } = spawnSync(process.execPath, [tsx, codegen, ...(check ? ["--check"] : [])], {
    stdio: "inherit",
  });
  return status ?? 1;
}

const ownManifest = join(packageRoot, "manifest", "tools_manifest.json");
