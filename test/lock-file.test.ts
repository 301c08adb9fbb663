import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
/** The `packages` of a lock file: location in node_modules → package. */
type LockedPackages = Readonly<Record<string, LockedPackage>>;

const root = join(import.meta.dirname, "..");
const lockFiles = execFileSync("git", ["ls-files", "package-lock.json", "*/package-lock.json"], {
  cwd: root,
  encoding: "utf8",
})
  .trim()
  .split("\n");

it.each(lockFiles)(
  "%s has the optional packages of every platform, so that `npm ci` works on each",
  (file) => {
    expect(
      missingOptionalPackages(packagesIn(file)),
      "Make the lock file whole: copy it with package.json into an empty folder, and run `npm install --package-lock-only` there.",
    ).toEqual([]);
  },
);

it.each(lockFiles)("%s names no registry but npm's own", (file) => {
  const hosts = Object.values(packagesIn(file)).flatMap(({ resolved }) =>
    resolved ? [new URL(resolved).host] : [],
  );
  expect(hosts.filter((host) => host !== "registry.npmjs.org")).toEqual([]);
});

it("the search for missing optional packages names each package whose optional packages are not all locked", () => {
  const madeOnLinux: LockedPackages = {
    "": {},
    "node_modules/formatter": {
      optionalDependencies: { "@formatter/darwin-arm64": "1.0.0", "@formatter/linux-x64": "1.0.0" },
    },
    "node_modules/@formatter/linux-x64": {},
    "node_modules/bundler": {},
    "node_modules/bundler/node_modules/parser": {
      optionalDependencies: { "parser-linux-x64": "2.0.0", "parser-win32-x64": "2.0.0", watcher: "3.0.0" },
    },
    "node_modules/bundler/node_modules/parser-linux-x64": {},
    "node_modules/watcher": {},
  };
  expect(missingOptionalPackages(madeOnLinux)).toEqual([
    "node_modules/formatter lacks @formatter/darwin-arm64",
    "node_modules/bundler/node_modules/parser lacks parser-win32-x64",
  ]);
});

function packagesIn(lockFile: string): LockedPackages {
  return JSON.parse(readFileSync(join(root, lockFile), "utf8")).packages;
}

/**
 * npm leaves the optional packages of other platforms out of a lock file that it writes beside a node_modules
 * (https://github.com/npm/cli/issues/4828), and `npm ci` then refuses it.
 */
function missingOptionalPackages(locked: LockedPackages): string[] {
  return Object.entries(locked).flatMap(([location, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !foldersAbove(location).some((folder) => `${folder}node_modules/${name}` in locked))
      .map((name) => `${location} lacks ${name}`),
  );
}

/** Where Node.js looks for what a package imports, nearest first: `node_modules/a/`, then the root, "". */
function foldersAbove(location: string): string[] {
  if (location === "") return [""];
  const parent = location.slice(0, Math.max(0, location.lastIndexOf("node_modules/") - 1));
  return [`${location}/`, ...foldersAbove(parent)];
}
