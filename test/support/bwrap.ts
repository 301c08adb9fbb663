import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The folder of a bubblewrap that works here: the installed one, or Debian's package unpacked in the cache. Undefined where
 * user namespaces are off.
 */
export function bwrapFolder(): string | undefined {
  const folder = installed() ?? unpacked();
  if (folder === undefined) return undefined;
  const args = ["--ro-bind", "/", "/", "--unshare-pid", "--proc", "/proc", "true"];
  return succeeds(join(folder, "bwrap"), args) ? folder : undefined;
}

function installed(): string | undefined {
  return (process.env.PATH ?? "").split(":").find((folder) => existsSync(join(folder, "bwrap")));
}

function unpacked(): string | undefined {
  const cache = join(process.env.XDG_CACHE_HOME ?? tmpdir(), "bubblewrap");
  const folder = join(cache, "usr", "bin");
  if (existsSync(join(folder, "bwrap"))) return folder;
  mkdirSync(cache, { recursive: true });
  if (!succeeds("apt-get", ["download", "bubblewrap"], cache)) return undefined;
  const [file] = readdirSync(cache).filter((name) => name.endsWith(".deb"));
  if (file === undefined || !succeeds("dpkg-deb", ["-x", file, "."], cache)) return undefined;
  return folder;
}

function succeeds(program: string, args: readonly string[], cwd?: string): boolean {
  try {
    execFileSync(program, args, { cwd, stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
