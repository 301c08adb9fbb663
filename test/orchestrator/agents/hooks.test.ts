import { readFile } from "node:fs/promises";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readHook } from "../../../src/orchestrator/terminals/hook-events.ts";
import { builtCli, Harness, until } from "../harness.ts";

const reading = { activity: null, reason: null, session: "s-1", prompt: undefined };

describe("an event of a hook is read", () => {
  test.each([
    [
      { hook_event_name: "SessionStart", source: "startup" },
      { activity: "idle", session: null },
    ],
    [{ hook_event_name: "SessionStart", source: "resume" }, { activity: "idle" }],
    [
      { hook_event_name: "UserPromptSubmit", prompt: "go" },
      { activity: "working", prompt: "go" },
    ],
    [{ hook_event_name: "UserPromptSubmit" }, { activity: "working", prompt: null }],
    [{ hook_event_name: "PreToolUse", tool_name: "Bash" }, { activity: "working" }],
    [{ hook_event_name: "PostToolUse", tool_name: "Bash" }, { activity: "working" }],
    [
      { hook_event_name: "PermissionRequest", tool_name: "Bash" },
      { activity: "waiting_permission", reason: "asks for permission to use Bash" },
    ],
    [
      { hook_event_name: "PermissionRequest", tool_name: "x; rm -rf /" },
      { activity: "waiting_permission", reason: "asks for permission" },
    ],
    [
      { hook_event_name: "Notification", notification_type: "permission_prompt" },
      { activity: "waiting_permission", reason: "asks for permission" },
    ],
    [
      { hook_event_name: "Notification", notification_type: "elicitation_dialog" },
      { activity: "waiting_input", reason: "asks a question" },
    ],
    [{ hook_event_name: "Notification", notification_type: "idle_prompt" }, { activity: "idle" }],
    [{ hook_event_name: "Notification", notification_type: "auth_success" }, {}],
    [
      { hook_event_name: "Notification", message: "Claude needs your permission to use Bash" },
      { activity: "waiting_permission", reason: "asks for permission" },
    ],
    [{ hook_event_name: "Stop" }, { activity: "idle" }],
    [{ hook_event_name: "SubagentStop" }, {}],
    [{ hook_event_name: "SessionEnd" }, { session: undefined }],
    [{ hook_event_name: "SomethingNew" }, {}],
    [
      { hook_event_name: "Stop", session_id: "--dangerously" },
      { activity: "idle", session: undefined },
    ],
  ])("readHook reads the activity, reason, session and prompt of the hook event %j", (event, want) => {
    expect(readHook({ session_id: "s-1", ...event })).toEqual({ ...reading, ...want });
  });
});

describe("agents whose programs have hooks", () => {
  let harness: Harness;
  let id: string;
  beforeAll(async () => {
    harness = await Harness.start({ commandLine: builtCli });
    id = await harness.runningProject("hooks");
  });
  afterAll(() => harness?.close());

  const agentPath = (name: string) => `/projects/${id}/agents/${id}.${name}`;
  const status = async (name: string) => (await harness.call("GET", `${agentPath(name)}/status`)).body;
  const untilSeen = (name: string, want: { activity: string; activity_source?: string }) =>
    until(`${name} ${JSON.stringify(want)}`, async () => {
      const seen = await status(name);
      const fits = (source: string) => want.activity_source === undefined || want.activity_source === source;
      return seen.activity === want.activity && fits(seen.activity_source) && seen;
    });
  const send = (content: string, wait = "submitted") =>
    harness.call("POST", `/projects/${id}/messages?wait=${wait}&timeout_s=20`, {
      body: { target_agent: "developer", content, include_context: false },
    });
  const tokenOf = (name: string) => harness.agentToken(id, name);
  const report = async (name: string, token: string, event: Record<string, unknown>) =>
    harness.call("POST", `${agentPath(name)}/hook`, {
      body: event,
      headers: { authorization: `Bearer ${token}` },
    });

  test("the activity of an agent with hooks comes from its hooks: idle, then working, then idle again", async () => {
    await untilSeen("developer", { activity: "idle", activity_source: "hook" });
    await send("/slow 3000");
    await untilSeen("developer", { activity: "working", activity_source: "hook" });
    await untilSeen("developer", { activity: "idle", activity_source: "hook" });
  });

  test("a message is acknowledged when the agent's hook reports its prompt", async () => {
    const { body } = await send("hello", "acknowledged");
    expect(body.deliveries[0]).toMatchObject({ state: "acknowledged" });
  });

  test("a permission request that a hook reports is a blocker with its reason, and ends when a person allows it", async () => {
    await untilSeen("developer", { activity: "idle" });
    await send("/permission");
    await untilSeen("developer", { activity: "waiting_permission", activity_source: "hook" });
    const { body } = await harness.call("GET", `/projects/${id}/status`);
    expect(body.blockers).toContainEqual(
      expect.objectContaining({ kind: "agent_waiting_permission", detail: expect.stringContaining("Bash") }),
    );
    const { pane_id } = await status("developer");
    await harness.tmux("send-keys", "-t", pane_id, "y");
    await untilSeen("developer", { activity: "idle" });
  });

  test("an agent whose permission a person denied is idle again by its screen, since no hook reports the denial", async () => {
    await send("/permission");
    await untilSeen("developer", { activity: "waiting_permission" });
    const { pane_id } = await status("developer");
    await harness.tmux("send-keys", "-t", pane_id, "n");
    await untilSeen("developer", { activity: "idle", activity_source: "screen" });
  });

  test("an activity that a hook reported stays known after a restart of the orchestrator", async () => {
    await send("/slow 8000");
    await untilSeen("developer", { activity: "working", activity_source: "hook" });
    await harness.stop();
    await harness.startAgain();
    await untilSeen("developer", { activity: "working", activity_source: "hook" });
    await untilSeen("developer", { activity: "idle" });
  });

  test("an agent whose turn ended while the orchestrator was stopped is idle after the restart", async () => {
    await send("/slow 1500");
    await untilSeen("developer", { activity: "working", activity_source: "hook" });
    const { pane_id } = await status("developer");
    await harness.stop();
    await until("the end of the turn", async () =>
      (await harness.tmux("capture-pane", "-p", "-t", pane_id)).includes("done after 1500 ms"),
    );
    await harness.startAgain();
    await untilSeen("developer", { activity: "idle" });
  });

  test("an unknown hook event is answered with 204, keeps the activity and updates last_check_in", async () => {
    await untilSeen("developer", { activity: "idle" });
    const before = await status("developer");
    const answer = await report("developer", await tokenOf("developer"), { hook_event_name: "Brandnew" });
    expect(answer.status).toBe(204);
    const after = await status("developer");
    expect(after.activity).toBe("idle");
    expect(Date.parse(after.last_check_in)).toBeGreaterThan(Date.parse(before.last_check_in ?? 0));
  });

  test("a hook report with another agent's token fails with 403, and one with an invalid token with 401", async () => {
    const event = { hook_event_name: "Stop" };
    expect((await report("orchestrator", await tokenOf("developer"), event)).status).toBe(403);
    expect((await report("developer", "x".repeat(43), event)).status).toBe(401);
  });

  test("a restarted agent resumes its earlier conversation by its session id", async () => {
    const restarted = await harness.call("POST", `${agentPath("developer")}/restart`, {
      body: { force: true },
    });
    expect(restarted.status).toBe(200);
    await until("the agent to say that it resumed", async () =>
      /resumed: [0-9a-f-]{36}/.test(await harness.screen(`${id}.developer`).catch(() => "")),
    );
  });

  describe("an agent in its terminal", () => {
    const cli = (name: string, ...args: string[]) => runCli(harness, `${id}.${name}`, args);

    test("agent reply answers a message with the agent's token, and fails for an agent that did not receive it", async () => {
      const body = { target_agent: "orchestrator", content: "ready?", expect_response: true };
      const sent = await harness.call("POST", `/projects/${id}/messages?wait=submitted&timeout_s=20`, {
        body,
      });
      const message = sent.body.message_id;
      await cli("orchestrator", "agent", "reply", message, "yes; $(whoami) `ls`");
      const { body: kept } = await harness.call("GET", `/projects/${id}/messages/${message}`);
      expect(kept.replies).toMatchObject([
        { agent_id: `${id}.orchestrator`, content: "yes; $(whoami) `ls`" },
      ]);
      await expect(cli("developer", "agent", "reply", message, "me too")).rejects.toThrow(
        /The reply was refused/,
      );
    });

    test("a message that an agent sends with the call command names the agent as its sender", async () => {
      const args = ["--project_id", id, "--target_agent", "orchestrator", "--content", "done"];
      await cli("developer", "call", "send_intelligent_message", ...args);
      const { body } = await harness.call("GET", `/projects/${id}/messages?limit=1`);
      expect(body.messages[0]).toMatchObject({ content: "done", sender: "developer" });
    });

    test("an agent that calls create_orchestration_project gets an error that its token does not allow it", async () => {
      const args = ["--project_name", "x", "--project_path", harness.projects, "--specification", "x"];
      await expect(cli("developer", "call", "create_orchestration_project", ...args)).rejects.toThrow(
        /forbidden|an agent's token does not allow it/,
      );
    });

    test("agent hook prints nothing for any input while the orchestrator is stopped, and agent reply fails", async () => {
      await harness.stop();
      for (const input of ["{}", "no JSON", '{"hook_event_name":"Stop"}', ""]) {
        const { stdout, stderr } = await runCli(harness, `${id}.developer`, ["agent", "hook"], input);
        expect(stdout + stderr).toBe("");
      }
      await expect(cli("developer", "agent", "reply", "msg-1", "x")).rejects.toThrow(/does not answer/);
      await harness.startAgain();
    });
  });

  test("the environment of an agent's pane contains no API key and no agent token", async () => {
    const { pane_id } = await status("orchestrator");
    const pid = await harness.tmux("display-message", "-p", "-t", pane_id, "#{pane_pid}");
    const environment = await readFile(`/proc/${pid}/environ`, "utf8");
    expect(environment).not.toContain(harness.key);
    expect(environment).not.toContain(await tokenOf("orchestrator"));
  });
});

/** This program as an agent calls it: with what its pane has in its environment. */
async function runCli(harness: Harness, agentId: string, args: string[], input = "") {
  const [project = "", name = ""] = agentId.split(".");
  const env = {
    PATH: process.env.PATH,
    HOME: harness.root,
    TMUX_ORCHESTRATOR_AGENT_FILE: harness.agentFile(project, name, "agent.json"),
  };
  const [program = "", script = ""] = builtCli.split(" ");
  return execa(program, [script, ...args], { env, extendEnv: false, input });
}
