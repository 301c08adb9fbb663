import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { builtCli } from "./support/built-cli.ts";
import { npmEnvironment } from "./support/npm-environment.ts";
import { plainEnvironment } from "./support/plain-environment.ts";

const run = promisify(execFile);

it.concurrent.each(["20.19.0", "22.23.2", "24.21.0"])(
  "the demo finishes on Node.js %s without a warning",
  { timeout: 180_000 },
  async (version) => {
    const [cli, node] = await Promise.all([builtCli(), nodeBinary(version)]);
    const { stdout, stderr } = await run(node, [join(dirname(cli), "demo.js")], { env: plainEnvironment });
    expect(stdout).toContain("▸ All projects");
    expect(stderr).toBe("");
  },
);

it("package.json requires the oldest Node.js on which the demo is run", () => {
  const { engines } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
  expect(engines).toEqual({ node: ">=20.19" });
});

/** The program `node` of a version, from the npm registry. npx keeps it in npm's cache. */
async function nodeBinary(version: string): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  const name = platform === "darwin-arm64" ? `node-bin-${platform}` : `node-${platform}`;
  const { stdout } = await run(
    "npx",
    ["--yes", `--package=${name}@${version}`, "--", "node", "--print", "process.execPath"],
    { env: npmEnvironment },
  );
  const node = stdout.trim();
  expect((await run(node, ["--version"])).stdout.trim()).toBe(`v${version}`);
  return node;
}
