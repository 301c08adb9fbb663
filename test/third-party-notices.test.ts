import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { afterEach, beforeEach, expect, it } from "vitest";
import { thirdPartyNotices } from "../scripts/third-party-notices.mjs";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tmo-notices-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it("the notices have the name, version, licence and text of each bundled package", async () => {
  await addPackage("left", { license: "MIT" }, { "LICENSE.md": "Left may be used.\n" });
  await addPackage("@scope/right", { license: "ISC" }, { licence: "\n    Right may be used." });
  await addPackage(
    "left/node_modules/@scope/right",
    { name: "@scope/right", version: "2.0.0", license: "Apache-2.0" },
    { "LICENSE-APACHE": "Right 2 may be used.", NOTICE: "Made by Right & Co." },
  );
  await write("node_modules/left/index.js", 'import "@scope/right"; globalThis.left = true;');
  expect(await noticesOf('import "left"; import "@scope/right";')).toBe(`\
The files of this folder contain code of the packages below, each under its own licence.

--------------------------------------------------------------------------------
@scope/right 1.0.0
Licence: ISC

    Right may be used.

--------------------------------------------------------------------------------
@scope/right 2.0.0
Licence: Apache-2.0

Right 2 may be used.

Made by Right & Co.

--------------------------------------------------------------------------------
left 1.0.0
Licence: MIT

Left may be used.
`);
});

it("the notices leave out a package of which no code is in the bundle", async () => {
  await addPackage("used", { license: "MIT" }, { LICENSE: "Used." });
  await addPackage("dropped", { license: "GPL-3.0-only", sideEffects: false });
  await addPackage("external", { license: "GPL-3.0-only" });
  const notices = await noticesOf(
    'import "used"; import { unused } from "dropped"; import "external"; import "node:fs";',
  );
  expect(notices).toContain("used 1.0.0");
  expect(notices).not.toMatch(/dropped|external/);
});

it("the notices fail and name each package without a licence text or with a licence that is not allowed", async () => {
  await addPackage("silent", { license: "MIT" }, { "README.md": "MIT", "license.js": "" });
  await addPackage("blank", { license: "MIT" }, { LICENSE: "\n" });
  await addPackage("viral", { license: "GPL-3.0-only" }, { COPYING: "GNU" });
  await addPackage("unnamed", {}, { LICENSE: "Ask me." });
  const bundle = noticesOf('import "silent"; import "blank"; import "viral"; import "unnamed";');
  await expect(bundle).rejects.toThrow(
    [
      "The bundle can't be published:",
      "blank 1.0.0 has no licence text.",
      "silent 1.0.0 has no licence text.",
      "unnamed 1.0.0 names no licence.",
      'viral 1.0.0 has the licence "GPL-3.0-only", which is not in allowedLicences of scripts/third-party-notices.mjs.',
    ].join("\n"),
  );
});

/** The notices for a program, bundled by esbuild with the packages of the temporary folder. */
async function noticesOf(program: string): Promise<string> {
  await write("main.js", program);
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ["main.js"],
    outfile: "bundle.js",
    bundle: true,
    platform: "node",
    external: ["external"],
    metafile: true,
  });
  return thirdPartyNotices([metafile], folder);
}

async function addPackage(
  path: string,
  packageJson: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>> = {},
): Promise<void> {
  const contents = {
    "package.json": JSON.stringify({ name: path, version: "1.0.0", ...packageJson }),
    "index.js": "export const unused = true; globalThis.used = true;",
    ...files,
  };
  for (const [file, text] of Object.entries(contents)) await write(`node_modules/${path}/${file}`, text);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
