// Makes a fresh clone ready: install, generate --check, build. Each step is skipped when its result is newer than what it is made from.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

process.chdir(new URL("..", import.meta.url).pathname);

if (newest("package-lock.json") > newest("node_modules/.package-lock.json")) {
  run("npm", ["ci"]);
}
// Names committed files that differ, and writes generated/validators, which git ignores.
run("npm", ["run", "--silent", "generate", "--", "--check"]);
const sources = [
  "src",
  "generated",
  "examples",
  "scripts",
  "manifest",
  "schemas",
  "config",
  "package.json",
  "node_modules/.package-lock.json",
];
if (Math.max(...sources.map(newest)) > newest("dist/cli.js")) {
  run("npm", ["run", "--silent", "build"]);
}

/** The newest modification time below a path in ms since the epoch; 0 for a path that does not exist. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
