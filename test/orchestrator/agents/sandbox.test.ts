import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createProfiles } from "../../../src/orchestrator/terminals/profiles.ts";
import { bwrapFolder } from "../../support/bwrap.ts";
import { builtCli, git, Harness, until } from "../harness.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const bwrap = bwrapFolder();

/** A program that tries what an agent must not do, and writes what came of it into its work tree. */
const attempts = `
const { execFileSync, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const net = require("node:net");
const { paths, cli, port } = JSON.parse(process.argv[2]);
const tried = {};
const attempt = (name, work) => {
  try { tried[name] = "done: " + String(work()).slice(0, 200); } catch (error) { tried[name] = "failed: " + error.message.slice(0, 200); }
};
attempt("read the key", () => fs.readFileSync(paths.key, "utf8"));
attempt("list the state folder", () => fs.readdirSync(paths.stateDir));
attempt("reach tmux", () => execFileSync("tmux", ["-S", paths.socket, "list-panes", "-a"], { encoding: "utf8", stdio: "pipe" }));
attempt("read another agent's work tree", () => fs.readdirSync(paths.otherTree));
attempt("read another agent's token", () => fs.readFileSync(paths.otherToken, "utf8"));
attempt("read a file beside the project", () => fs.readFileSync(paths.secret, "utf8"));
attempt("read the user's home", () => fs.readdirSync(process.env.HOME).join());
attempt("see other processes", () => fs.readdirSync("/proc").filter((name) => /^\\d+$/.test(name)).some((pid) => fs.readFileSync("/proc/" + pid + "/cmdline", "utf8").includes("vitest")));
attempt("write outside of the work tree", () => fs.writeFileSync("/usr/tried", "x"));
attempt("change the repository's hooks", () => fs.writeFileSync(paths.hook, "#!/bin/sh\\n"));
attempt("change the repository's configuration", () => execFileSync("git", ["config", "core.sshCommand", "touch x"], { stdio: "pipe" }));
attempt("name another configuration for the repository", () => fs.writeFileSync(paths.git + "/commondir", "/tmp"));
attempt("name another configuration for its work tree", () => fs.writeFileSync(paths.own + "/commondir", "/tmp"));
attempt("name another repository for its work tree", () => { fs.renameSync(".git", ".git-moved"); });
attempt("write the files of another agent's work tree in the repository", () => fs.writeFileSync(paths.others + "/HEAD", "x"));
attempt("mount the repository writable", () => execFileSync("mount", ["-o", "remount,rw,bind", paths.git], { stdio: "pipe" }));
attempt("commit in its own work tree", () => {
  fs.writeFileSync("work.txt", "x");
  execFileSync("git", ["add", "work.txt"], { stdio: "pipe" });
  return execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "-qm", "Work"], { stdio: "pipe" });
});
attempt("send a message", () => {
  const [program, script] = cli;
  const args = [script, "call", "send_intelligent_message", "--project_id", process.env.TMUX_ORCHESTRATOR_PROJECT_ID, "--target_agent", "orchestrator", "--content", "from inside", "--json"];
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr + stdout);
  return stdout;
});
attempt("environment", () => JSON.stringify(process.env));
const socket = net.connect(port, "127.0.0.1");
const end = (result) => {
  tried["reach a server on this machine"] = result;
  fs.writeFileSync("tried.json", JSON.stringify(tried));
  setInterval(() => {}, 1000);
};
socket.once("connect", () => end("done"));
socket.once("error", (error) => end("failed: " + error.code));
`;

describe.skipIf(bwrap === undefined)("an agent in the sandbox bwrap", () => {
  let harness: Harness;
  let tried: Record<string, string>;
  const listener = createServer();
  beforeAll(async () => {
    await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
    harness = await Harness.start({
      settings: { sandbox: { wrap: "bwrap", network: false, readable: [process.cwd()] } },
      environment: { PATH: `${bwrap}:${process.env.PATH}` },
      commandLine: builtCli,
      programFolders: [repository],
    });
    const id = await harness.runningProject("sandboxed", {
      team_composition: ["orchestrator", "developer", "tester"],
    });
    const secret = join(harness.projects, "secret.txt");
    await writeFile(secret, "secret", { mode: 0o644 });
    const script = join(harness.projects, "sandboxed", "attempts.cjs");
    const { stateDir, socket, agentsDir } = harness;
    const paths = {
      stateDir,
      socket,
      secret,
      key: join(stateDir, "key"),
      otherTree: join(agentsDir, "worktrees", id, "tester"),
      otherToken: harness.agentFile(id, "tester", "agent.json"),
      git: join(harness.projects, "sandboxed", ".git"),
      own: join(harness.projects, "sandboxed", ".git", "worktrees", "prober"),
      others: join(harness.projects, "sandboxed", ".git", "worktrees", "tester"),
      hook: join(harness.projects, "sandboxed", ".git", "hooks", "post-commit"),
    };
    const address = listener.address();
    const port = typeof address === "object" ? address?.port : 0;
    await writeFile(script, attempts);
    await git(join(harness.projects, "sandboxed"), "add", "attempts.cjs");
    await git(join(harness.projects, "sandboxed"), "commit", "-q", "-m", "Attempts");
    const { status, body } = await harness.call("POST", `/projects/${id}/agents`, {
      body: {
        role: "prober",
        agent_command: [
          process.execPath,
          "attempts.cjs",
          JSON.stringify({ paths, cli: builtCli.split(" "), port }),
        ],
      },
    });
    expect([status, body.detail]).toEqual([201, undefined]);
    const file = join(agentsDir, "worktrees", id, "prober", "tried.json");
    tried = await until(
      "the attempts",
      () =>
        readFile(file, "utf8").then(JSON.parse, async () => {
          const text = await harness.screen(`${id}.prober`).catch(() => "");
          if (/Error|bwrap:/.test(text)) throw new Error(text);
          return undefined;
        }),
      30_000,
    );
  }, 60_000);
  afterAll(async () => {
    listener.close();
    await harness?.close();
  });

  test.each([
    "read the key",
    "list the state folder",
    "reach tmux",
    "read another agent's work tree",
    "read another agent's token",
    "read a file beside the project",
    "write outside of the work tree",
    "change the repository's hooks",
    "change the repository's configuration",
    "name another configuration for the repository",
    "name another configuration for its work tree",
    "name another repository for its work tree",
    "write the files of another agent's work tree in the repository",
    "mount the repository writable",
    "reach a server on this machine",
  ])("an agent in the sandbox cannot %s", (name) => {
    expect(tried[name]).toMatch(/^failed: /);
  });

  test("an agent in the sandbox sees no files of its user and no processes but its own", () => {
    expect(tried["read the user's home"]).not.toContain(".bash");
    expect(tried["see other processes"]).toBe("done: false");
  });

  test("nothing in the environment of an agent in the sandbox leads to the state folder or to tmux", () => {
    expect(tried.environment).not.toContain(harness.stateDir);
    expect(tried.environment).not.toContain('"TMUX"');
  });

  test("an agent in the sandbox commits in its work tree and sends messages with its own token", () => {
    expect(tried["commit in its own work tree"]).toMatch(/^done: /);
    expect(tried["send a message"]).toMatch(/^done: /);
  });
});

test("a sandbox's own process counts as the agent's program in the foreground", () => {
  const wrap = ["bwrap", "--"];
  expect(createProfiles([], wrap).named("claude").processNames).toContain("bwrap");
  expect(createProfiles([], wrap).named("generic").processNames).toEqual([]);
  expect(createProfiles().named("claude").processNames).not.toContain("bwrap");
});

test("an orchestrator does not start with a sandbox that is not installed", async () => {
  const settings = { sandbox: { wrap: "bwrap" } } as const;
  const start = Harness.start({ settings, environment: { PATH: "/nonexistent" } });
  await expect(start).rejects.toMatchObject({
    code: "settings_invalid",
    message: expect.stringContaining('Cannot run "bwrap"'),
  });
});
