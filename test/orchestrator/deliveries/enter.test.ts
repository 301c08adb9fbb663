import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Harness, until } from "../harness.ts";

/** Enter is pressed on nothing but a text that is seen to be ours: the agent's own journal says what it took. */
let harness: Harness;
beforeAll(async () => {
  harness = await Harness.start();
});
afterAll(() => harness?.close());

let count = 0;
async function developer(env: Record<string, string>, ...before: string[]): Promise<string> {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const program = [process.execPath, harness.scriptedAgent, "--journal", harness.root];
  const agent_command = [...before, "env", ...variables, ...program];
  return harness.runningProject(`boxes-${++count}`, { team_composition: ["developer"], agent_command });
}

async function journal(id: string): Promise<Record<string, string>[]> {
  const text = await readFile(join(harness.root, `${id}.developer.jsonl`), "utf8").catch(() => "");
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}

async function send(id: string, content: string) {
  const body = { target_agent: "developer", content, include_context: false };
  const path = `/projects/${id}/messages?wait=submitted&timeout_s=20`;
  return (await harness.call("POST", path, { body })).body.deliveries[0];
}

const taken = async (id: string, content: string) =>
  (await journal(id)).filter(({ took = "" }) => took.includes(content)).length;

async function untilBriefed(id: string): Promise<void> {
  await until("the briefing", async () => (await taken(id, "briefing.md")) === 1);
}

// Before the profile's pause is over, and about when Enter is pressed.
test.each(["10", "70", "100"])(
  "a dialog that comes %s ms after the paste gets no Enter, and the text is taken out of the box afterwards",
  async (afterMs) => {
    const id = await developer({ SCRIPTED_AGENT_ASKS_AFTER_PASTES: `-,${afterMs}` });
    await untilBriefed(id);
    const delivery = await send(id, "please do not delete");
    const permissions = (await journal(id)).filter(({ permission }) => permission !== undefined);
    expect(permissions).toEqual([]);
    const before = await taken(id, "please do not delete");
    if (delivery.state === "failed") expect(delivery.reason).toContain("Allow? (y/n)");
    // A dialog that comes just after Enter hides whether the agent has the text: the reason says so.
    if (!/not known whether the agent took it/.test(delivery.reason))
      expect(before).toBe(delivery.state === "failed" ? 0 : 1);

    const path = `/projects/${id}/agents/developer/status`;
    const { prompt } = await until("the dialog", async () => {
      const { body } = await harness.call("GET", path);
      return body.prompt !== null && body;
    });
    const answer = { prompt_id: prompt.id, decision: "deny" };
    await harness.call("POST", `/projects/${id}/agents/developer/answer`, { body: answer });
    await until("an empty box", async () => /^›$/m.test(await harness.screen(`${id}.developer`)));
    expect(await send(id, "go on")).toMatchObject({ state: expect.stringMatching(/^(submitted|ack)/) });
    await until("the next text", async () => (await taken(id, "go on")) === 1);
    expect(await taken(id, "please do not delete")).toBe(before);
  },
);

test("a program that starts through a wrapper script is known by its process, and by its name", async () => {
  const id = await developer({}, "sh", "-c", '"$@"; true', "wrapper");
  await untilBriefed(id);
  expect(await send(id, "one\ntwo\nthree\nfour\nfive")).toMatchObject({ proof: "input_cleared" });
  expect(await taken(id, "four")).toBe(1);
});

test("a profile that is named holds, and one that there is not is refused", async () => {
  const agent_command = ["sh", "-c", 'exec "$@"', "wrapper", process.execPath, harness.scriptedAgent];
  const more = { team_composition: ["developer"], agent_command };
  const id = await harness.runningProject("named", { ...more, agent_profile: "scripted-agent" });
  expect((await harness.call("GET", `/projects/${id}`)).body.agent_profile).toBe("scripted-agent");
  const path = await harness.folder("wrong", { git: true });
  const body = { name: "wrong", path, specification: "x", agent_profile: "nobody", ...more };
  const refused = await harness.call("POST", "/projects", { body });
  expect(refused).toMatchObject({
    status: 422,
    body: {
      errors: [{ path: "/agent_profile", message: expect.stringContaining("there are claude, codex") }],
    },
  });
});

test("a message of 30 lines and one of 400 characters arrive in a small window", async () => {
  const id = await developer({});
  await untilBriefed(id);
  await harness.tmux("resize-window", "-t", `=${id}:`, "-x", "80", "-y", "24");
  const lines = Array.from({ length: 30 }, (_, index) => `Line ${index + 1}`).join("\n");
  for (const content of [lines, "A long sentence goes on and on. ".repeat(13).trim()]) {
    expect(await send(id, content)).toMatchObject({ state: expect.stringMatching(/^(submitted|ack)/) });
    await until("the text", async () => (await taken(id, content)) === 1);
  }
});

test("an unknown program that draws late receives its briefing after it has drawn", async () => {
  const script =
    'sleep 2; echo "ready for work"; while read -r line; do echo "$line" >> "$0"; echo "took a line"; done';
  const log = join(harness.root, "late.log");
  const agent_command = ["sh", "-c", script, log];
  const id = await harness.runningProject("late", { team_composition: ["developer"], agent_command });
  await until("the briefing", async () =>
    (await readFile(log, "utf8").catch(() => "")).includes("briefing.md"),
  );
  expect(await send(id, "two\nlines")).toMatchObject({ state: "submitted", proof: "screen_changed" });
  const text = await readFile(log, "utf8");
  expect(text.split("\n").filter((line) => line.includes("Read the message in"))).toHaveLength(1);
});
