import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Problem } from "../../../src/orchestrator/contract/problem.ts";
import { checkProjectPath, type PathRules } from "../../../src/orchestrator/places/path-rules.ts";

let root: string;
beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "paths-")));
  await mkdir(join(root, "allowed/project"), { recursive: true });
  await mkdir(join(root, "outside"));
  await mkdir(join(root, "allowed/.ssh"));
  await mkdir(join(root, "allowed/state"));
  await writeFile(join(root, "allowed/file"), "");
  await symlink(join(root, "outside"), join(root, "allowed/way-out"));
  await symlink(join(root, "allowed"), join(root, "way-in"));
  await symlink(join(root, "nowhere"), join(root, "allowed/dangling"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function outcome(path: string, rules: PathRules): Promise<string> {
  try {
    const found = await checkProjectPath(path, rules);
    return `${found.path.replace(root, "")} ${found.exists ? "exists" : "is new"}`;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

describe("without allowed roots", () => {
  const rules = { allowedRoots: [], refused: [] };
  test.each([
    ["/", "path_not_allowed"],
    ["/tmp", "path_not_allowed"],
    ["/tmp/project", "path_not_allowed"],
    ["/tmp//./project", "path_not_allowed"],
    ["/var/project", "path_not_allowed"],
    ["/etc", "path_not_allowed"],
    ["/usr/local/project", "path_not_allowed"],
    ["/proc/self/cwd", "validation_failed"],
    ["/home/../etc", "path_not_allowed"],
    ["/root/.ssh", "path_not_allowed"],
    ["relative/path", "validation_failed"],
    ["/tmpfoo/bar", "validation_failed"],
    ["/tmpfoo", "/tmpfoo is new"],
  ])("without allowed roots the result for the path %s is %s", async (path, wanted) => {
    const given = await outcome(path, rules);
    // Where /proc/self/cwd leads depends on who asks.
    if (path.startsWith("/proc")) expect(given).not.toBe("internal_error");
    else expect(given).toBe(wanted);
  });
});

describe("with an allowed root below /tmp", () => {
  test.each([
    ["allowed/project", "/allowed/project exists"],
    ["allowed/project/", "/allowed/project exists"],
    ["allowed/new", "/allowed/new is new"],
    ["way-in/project", "/allowed/project exists"],
    ["way-in/new", "/allowed/new is new"],
    ["allowed", "path_not_allowed"],
    ["allowed/new/deeper", "validation_failed"],
    ["allowed/file", "validation_failed"],
    ["allowed/file/below", "validation_failed"],
    ["allowed/way-out", "path_not_allowed"],
    ["allowed/way-out/new", "path_not_allowed"],
    ["allowed/dangling", "path_not_allowed"],
    ["allowed/project/../../outside", "path_not_allowed"],
    ["outside", "path_not_allowed"],
    ["allowed-not", "path_not_allowed"],
    ["allowed/.ssh", "path_not_allowed"],
    ["allowed/state/project", "path_not_allowed"],
    ['allowed/q"u;o$(t)e 🎉', '/allowed/q"u;o$(t)e 🎉 is new'],
  ])("with an allowed root the result for the path %s is %s", async (path, wanted) => {
    const rules = { allowedRoots: [join(root, "allowed")], refused: [join(root, "allowed/state")] };
    // join would resolve the "..".
    expect(await outcome(`${root}/${path}`, rules)).toBe(wanted);
  });
});

test("the error for a rejected path names the setting that allows it", async () => {
  await expect(checkProjectPath("/tmp/project", { allowedRoots: [], refused: [] })).rejects.toThrow(
    /TMUX_ORCHESTRATOR_ALLOWED_ROOTS/,
  );
});
