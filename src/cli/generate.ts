import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../package-root.ts";

/** Runs the checkout's codegen. It is no part of the published package. */
export async function generate(check: boolean): Promise<number> {
  const codegen = join(packageRoot, "codegen", "main.ts");
  const tsx = join(packageRoot, "node_modules", "tsx", "dist", "cli.mjs");
  if (!existsSync(codegen) || !existsSync(tsx)) {
    process.stderr.write(
      "`generate` works in a checkout of this project, after `npm install`: the published package has no code generator.\n",
    );
    return 1;
  }
  const { status } = spawnSync(process.execPath, [tsx, codegen, ...(check ? ["--check"] : [])], {
    stdio: "inherit",
  });
  return status ?? 1;
}
