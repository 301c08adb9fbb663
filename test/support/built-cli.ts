import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "dist", "cli.js");
const lock = join(root, "node_modules", ".build-lock");

/** The published program, built first when a source is newer. One test process builds, the others wait. */
export async function builtCli(): Promise<string> {
  while (isStale()) {
    if (takeLock()) {
      try {
        const { status, stderr } = spawnSync(process.execPath, ["scripts/build.mjs"], {
          cwd: root,
          encoding: "utf8",
        });
        if (status !== 0) throw new Error(`the build failed: ${stderr}`);
      } finally {
        rmdirSync(lock);
      }
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return cli;
}

/** A lock that is a minute old is what a killed run left. */
function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 60_000) rmdirSync(lock);
    return false;
  }
}

function isStale(): boolean {
  return (
    Math.max(
      ...["src", "generated", "examples", "scripts", "package.json"].map((path) => newest(join(root, path))),
    ) > newest(cli)
  );
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
