import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../../node_modules/.cache/fidelity", import.meta.url));

/** The file of a package's archive, which is fetched once, without what the package depends on. */
export function fetchedDocument({
  package: name,
  file,
}: {
  readonly package: string;
  readonly file: string;
}): string {
  const folder = join(cache, name.replace(/[^a-z0-9.-]+/gi, "_"));
  const path = join(folder, "package", file);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const archiveOf = () => readdirSync(folder).find((one) => one.endsWith(".tgz"));
  if (!archiveOf()) execFileSync("npm", ["pack", name, "--pack-destination", folder], { stdio: "ignore" });
  const archive = archiveOf();
  execFileSync("tar", ["xzf", join(folder, archive ?? ""), "-C", folder, `package/${file}`]);
  return path;
}
