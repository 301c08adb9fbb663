import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOwnProfiles } from "../../../src/orchestrator/terminals/own-profiles.ts";
import { parseProfile } from "../../../src/orchestrator/terminals/profile.ts";
import { createProfiles } from "../../../src/orchestrator/terminals/profiles.ts";
import { Harness, until } from "../harness.ts";

const repository = path.join(import.meta.dirname, "../../..");
const builtIn = path.join(repository, "src/orchestrator/terminals/profiles");

describe("built-in profiles", () => {
  test.each([
    [["claude", "--model", "x"], "claude"],
    [["/usr/local/bin/claude"], "claude"],
    [["node", "--no-warnings", "/app/dist/scripted-agent.js", "x"], "scripted-agent"],
    [["node", "other.js", "claude"], "generic"],
    [["bash", "-c", "claude"], "generic"],
    [["codex", "--model", "x"], "codex"],
    [["node", "/app/gemini", "-m", "x"], "gemini"],
    [["aider"], "aider"],
    [[], "generic"],
  ])("the command %j has the profile %s", (argv, want) => {
    expect(createProfiles().of(argv).name).toBe(want);
  });

  test("each built-in profile is loaded, states every member and fits the schema", async () => {
    const schema = JSON.parse(
      await readFile(path.join(repository, "schemas/agent-profile.schema.json"), "utf8"),
    );
    const members = Object.keys(schema.properties).filter((name) => name !== "$schema");
    const names = (await readdir(builtIn)).map((file) => path.basename(file, ".json"));
    expect(
      createProfiles()
        .all.map(({ name }) => name)
        .sort(),
    ).toEqual(names);
    for (const name of names) {
      const document = JSON.parse(await readFile(path.join(builtIn, `${name}.json`), "utf8"));
      expect(Object.keys(document), name).toEqual(members);
      expect(parseProfile(document), name).toHaveProperty("profile.name", name);
    }
  });
});

describe("a profile file", () => {
  test.each([
    [{ submitDelayMs: 10 }, "/submitDelayMs", "must be at least 80"],
    [{ busyPattern: "(" }, "/busyPattern", "must be a regular expression in RE2's syntax"],
    [{ busyPattern: "^(?!x)" }, "/busyPattern", "without look-around and back references"],
    [{ busyPattern: "(a)\\1" }, "/busyPattern", "without look-around and back references"],
    [{ inputPattern: "^> .*\\z" }, "/inputPattern", "must have a group around the text in the input box"],
    [
      { waitingPatterns: [{ pattern: "x", activity: "idle", reason: "y" }] },
      "/waitingPatterns/0/activity",
      'must be one of "waiting_permission", "waiting_input", "rate_limited"',
    ],
    [
      { waitingPatterns: [{ pattern: "(?=x)", activity: "rate_limited", reason: "y" }] },
      "/waitingPatterns/0/pattern",
      "without look-around",
    ],
    [{ busyPatern: "x" }, "/busyPatern", 'is not known. Did you mean "busyPattern"?'],
    [{ match: "claude" }, "/match", "must be a list, not a string"],
    [{ match: ["/usr/bin/claude"] }, "/match/0", "does not fit: a file name without a folder"],
    [{ hooks: { arguments: [], files: { "../x": {} } } }, "/hooks/files/..~1x", "must be a relative path"],
    [{ hooks: { arguments: [], files: { "/x": {} } } }, "/hooks/files/~1x", "must be a relative path"],
    [{ hooks: { arguments: "x", files: {} } }, "/hooks/arguments", "must be a list, not a string"],
    [{ resumeArguments: [""] }, "/resumeArguments/0", "must not be empty"],
    [{ interruptKeys: ["Ctrl-C"] }, "/interruptKeys/0", "does not fit: a key by tmux's name"],
    [{ name: "My Agent" }, "/name", "does not fit: lower-case letters"],
  ])("a profile with %j is rejected at %s", async (change, pointer, message) => {
    const document = JSON.parse(await readFile(path.join(builtIn, "claude.json"), "utf8"));
    const parsed = parseProfile({ ...document, ...change });
    expect(parsed).toEqual({ issues: [{ path: pointer, message: expect.stringContaining(message) }] });
  });

  test("a profile needs a name, a title and its programs, and the other members have defaults", () => {
    expect(parseProfile({ name: "mine", title: "Mine", match: ["mine"] })).toEqual({
      profile: { ...createProfiles().named("generic"), name: "mine", title: "Mine", match: ["mine"] },
    });
    expect(parseProfile({})).toEqual({
      issues: ["/name", "/title", "/match"].map((pointer) => ({ path: pointer, message: "is required" })),
    });
  });

  test("a pattern with nested repetitions is matched against 20,000 characters without a hang", () => {
    const parsed = parseProfile({ name: "slow", title: "Slow", match: ["slow"], busyPattern: "^(a+)+$" });
    if (!("profile" in parsed)) throw new Error("The profile was refused.");
    expect(parsed.profile.busyPattern?.test(`${"a".repeat(20_000)}!`)).toBe(false);
  });
});

describe("profiles of one's own", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "profiles-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function folderOf(files: Record<string, string>): Promise<string> {
    const made = await mkdtemp(path.join(folder, "own-"));
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(made, name), text);
    return made;
  }

  test("a user's profile with the name of a built-in profile replaces it", async () => {
    const own = { name: "codex", title: "My Codex", match: ["codex", "my-codex"] };
    const profiles = createProfiles(
      await readOwnProfiles(await folderOf({ "codex.json": JSON.stringify(own) })),
    );
    expect(profiles.of(["codex"]).title).toBe("My Codex");
    expect(profiles.of(["my-codex"]).title).toBe("My Codex");
    expect(profiles.all.filter(({ name }) => name === "codex")).toHaveLength(1);
  });

  test("all errors in a folder of profiles are reported at once with file and JSON pointer", async () => {
    const own = { name: "two", title: "Two", match: ["two"] };
    const made = await folderOf({
      "broken.json": "{",
      "notes.md": "not a profile",
      "one.json": JSON.stringify(own),
      "two.json": JSON.stringify({ ...own, promptWidth: -1, readyPattern: "(?<=x)" }),
    });
    const error: unknown = await readOwnProfiles(made).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "StartError", code: "settings_invalid" });
    expect(String(error).replaceAll(`${made}/`, "").split("\n")).toEqual([
      "StartError: An agent profile is not valid. schemas/agent-profile.schema.json describes the format.",
      expect.stringMatching(/^broken\.json# must be a readable file of JSON: /),
      "one.json#/name must be the name of the file: rename the file to two.json",
      "two.json#/promptWidth must be at least 0",
    ]);
  });

  test("a profiles folder that does not exist fails with settings_invalid", async () => {
    await expect(readOwnProfiles(path.join(folder, "none"))).rejects.toMatchObject({
      code: "settings_invalid",
      message: expect.stringContaining(`${folder}/none cannot be read`),
    });
  });
});

describe("an orchestrator with the profile of docs/orchestrator.md", () => {
  let harness: Harness;
  beforeAll(async () => {
    const profilesDir = await mkdtemp(path.join(tmpdir(), "profiles-"));
    await writeFile(path.join(profilesDir, "my-agent.json"), await documentedProfile());
    harness = await Harness.start({ settings: { profilesDir } });
  });
  afterAll(async () => {
    await harness.close();
    await rm(harness.options.settings?.profilesDir ?? "", { recursive: true });
  });

  test("an orchestrator with the documented profile delivers to its program and reads its activity off the screen", async () => {
    const program = path.join(harness.root, "my-agent");
    await writeFile(program, myAgent, { mode: 0o755 });
    const { body: project } = await harness.call("POST", "/projects", {
      body: {
        name: "own",
        path: await harness.folder("own"),
        specification: "Work.",
        agent_command: [program],
        team_composition: ["developer"],
      },
    });
    const agent = async () => (await harness.call("GET", `/projects/${project.id}/status`)).body.agents[0];
    const untilActivity = (wanted: string) =>
      until(wanted, async () => {
        const { activity, activity_source } = await agent();
        return activity === wanted && activity_source === "screen";
      });

    await until("the briefing is submitted", async () =>
      (await harness.screen(`${project.id}.developer`)).includes("took: Read your briefing"),
    );
    await untilActivity("idle");
    const { pane_id: pane } = await agent();
    await harness.tmux("send-keys", "-t", pane, "work", "Enter");
    await untilActivity("working");
    await harness.tmux("send-keys", "-t", pane, "ask", "Enter");
    await untilActivity("waiting_permission");
    await harness.call("DELETE", `/projects/${project.id}`);
  });

  test("an orchestrator with an invalid profile does not start and reports the place of the error", async () => {
    await harness.stop();
    const file = path.join(harness.options.settings?.profilesDir ?? "", "broken.json");
    await writeFile(file, JSON.stringify({ name: "broken", title: "Broken" }));
    await expect(harness.startAgain()).rejects.toMatchObject({
      name: "StartError",
      code: "settings_invalid",
      message: expect.stringContaining(`${file}#/match is required`),
    });
    await rm(file);
    await harness.startAgain();
  });
});

/** The example of docs/orchestrator.md, as it stands there. */
async function documentedProfile(): Promise<string> {
  const docs = await readFile(path.join(repository, "docs/orchestrator.md"), "utf8");
  const [, example] = /^```json\n([\s\S]*?)^```$/m.exec(docs) ?? [];
  if (example === undefined) throw new Error("docs/orchestrator.md has no example of a profile.");
  return example;
}

/** A program with the screens that the example describes. */
const myAgent = `#!/bin/sh
printf '> '
while read -r line; do
  case "$line" in
    work) printf 'Working… 3 s\\n> ' ;;
    ask) printf 'Run this command? [y/n]' ;;
    *) printf 'took: %s\\n> ' "$line" ;;
  esac
done
`;
