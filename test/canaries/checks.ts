import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Schema } from "../../src/contract/contract.ts";
import { question } from "./model.ts";
import { type Agent, type AgentOptions, type Stage, until } from "./stage.ts";

/** Runs one check. Returns what was seen, in few words; throws what was seen instead. */
export type Check = (stage: Stage) => Promise<string>;

export const checks: Readonly<Record<string, Check>> = {
  start: (stage) =>
    withAgent(stage, "start", async (agent) => {
      await agent.until("idle");
      await received(agent, "Read your briefing");
      return "briefing received once";
    }),

  trust: async (stage) => {
    const agent = await stage.startAgent("trust", { git: "shared" });
    try {
      const { prompt } = await agent.until("waiting_permission");
      const asked = stage.model.requests.length;
      await pause(3000);
      same(stage.model.requests.length, asked, "requests while the dialog is open");
      await agent.answer({ prompt_id: prompt?.id, decision: "allow" });
      await agent.until("idle");
      await received(agent, "Read your briefing");
      return "asked, then briefed";
    } finally {
      await agent.remove();
    }
  },

  message: (stage) =>
    withAgent(stage, "message", async (agent) => {
      await agent.until("idle");
      const id = await agent.send("Say NONCEone.");
      await taken(agent, id);
      await received(agent, "Say NONCEone.");
      await agent.until("idle");
      return "received once";
    }),

  "two in a row": (stage) =>
    withAgent(stage, "two", async (agent) => {
      await agent.until("idle");
      const ids = [await agent.send("Say NONCEtwoA."), await agent.send("Say NONCEtwoB.")];
      for (const id of ids) await taken(agent, id);
      for (const text of ["Say NONCEtwoA.", "Say NONCEtwoB."]) await received(agent, text);
      return "each received once";
    }),

  working: (stage) =>
    withAgent(stage, "working", async (agent) => {
      await agent.until("idle");
      const id = await agent.send("SLOW: say NONCEslow.");
      await taken(agent, id);
      await agent.until("working");
      await agent.until("idle");
      await received(agent, "SLOW: say NONCEslow.");
      return "working, then idle";
    }),

  permission: (stage) =>
    withAgent(stage, "permission", async (agent) => {
      await agent.until("idle");
      await received(agent, "Read your briefing");
      await agent.send("USETOOL now");
      await agent.until("waiting_permission");
      const prompt = await promptOf(agent);
      const held = await agent.send("Say NONCEheld.");
      await agent.untilDelivery(held, ["held"]);
      await pause(2000);
      same((await agent.status()).prompt?.id, prompt.id, "the prompt after a message");
      await agent.answer({ prompt_id: prompt.id, decision: "deny" });
      await taken(agent, held);
      await received(agent, "Say NONCEheld.");
      same(existsSync(join(agent.folder, "build")), true, "the folder that was not to be removed");
      await agent.until("idle");
      await agent.send("USETOOL again");
      await agent.until("waiting_permission");
      await agent.answer({ decision: "allow" });
      await until(
        async () => !existsSync(join(agent.folder, "build")),
        async () => `an allowed command did not run\n${await agent.screen()}`,
      );
      return `${prompt.options.length} options; denied, then allowed`;
    }),

  question: (stage) =>
    withAgent(stage, "question", async (agent) => {
      const before = stage.model.results.length;
      const prompt = await asked(agent, "ASKQ one", question.options);
      await agent.answer({ prompt_id: prompt.id, option: 2 });
      const told = await toldOf(agent, before);
      if (!told.includes("Green") || told.includes("Red")) throw new Error(`answered with ${told}`);
      return "answered by option";
    }),

  "several answers": (stage) =>
    withAgent(stage, "several", async (agent) => {
      const boxes = question.options.map((option) => `[ ] ${option}`);
      const before = stage.model.results.length;
      const { id, options = [] } = await asked(agent, "ASKQ MULTI", boxes);
      for (const option of [1, 3, 1 + options.indexOf("Submit")])
        await agent.answer({ prompt_id: id, option });
      await agent.answer({ option: 1 });
      const told = await toldOf(agent, before);
      if (!told.includes("Red, Blue")) throw new Error(`answered with ${told}`);
      return "ticked one by one, then submitted";
    }),

  interrupt: (stage) =>
    withAgent(stage, "interrupt", async (agent) => {
      await agent.until("idle");
      await taken(agent, await agent.send("SLOW: say NONCEcut."));
      await agent.until("working");
      await pause(3000);
      await stage.call("POST", `${agent.path}/interrupt`);
      await agent.until("idle", 15_000);
      await taken(agent, await agent.send("Say NONCEafter."));
      await received(agent, "Say NONCEafter.");
      return "idle, takes the next";
    }),

  resume: (stage) =>
    withAgent(
      stage,
      "resume",
      async (agent) => {
        await ready(agent);
        await taken(agent, await agent.send("Say NONCEbefore."));
        await agent.until("idle");
        await stage.call("POST", `${agent.project}/pause`);
        await stage.call("POST", `${agent.project}/resume`);
        await ready(agent);
        await taken(agent, await agent.send("Say NONCEresumed."));
        await received(agent, "Say NONCEresumed.");
        const last = stage.model.requests.findLast((texts) => has(texts, "NONCEresumed")) ?? [];
        if (!has(last, "Say NONCEbefore.")) throw new Error("the conversation was not continued");
        return "continues its conversation";
      },
      { git: "worktree" },
    ),

  limit: (stage) =>
    withAgent(stage, "limit", async (agent) => {
      await agent.until("idle");
      await agent.send("ATLIMIT now");
      await agent.until("rate_limited", 20_000);
      return "rate_limited";
    }),

  "small window": (stage) =>
    withAgent(stage, "small", async (agent) => {
      await agent.until("idle");
      const { window_id: window } = await agent.status();
      await stage.tmux("resize-window", "-t", window ?? "", "-x", "80", "-y", "24");
      const texts = [
        `${"A sentence of some length. ".repeat(15).slice(0, 396)}NONCEwindow`,
        Array.from({ length: 30 }, (_, line) => `Line ${line} of NONCElines${line}.`).join("\n"),
      ];
      for (const text of texts) await taken(agent, await agent.send(text));
      for (const text of texts) await received(agent, text);
      return "407 characters, 30 lines";
    }),

  "long text": (stage) =>
    withAgent(stage, "long", async (agent) => {
      await agent.until("idle");
      const texts = [
        Array.from({ length: 39 }, (_, line) => `- point ${line}: some words of NONCElong${line}.`).join(
          "\n",
        ),
        `${"A sentence of some length. ".repeat(50).slice(0, 1290)}NONCEwidth`,
      ];
      for (const text of texts) await taken(agent, await agent.send(text));
      for (const text of texts) await received(agent, text);
      return "39 lines, 1,300 characters";
    }),

  wrapper: async (stage) => {
    const { name } = stage.program;
    const script = join(stage.root, name);
    await writeFile(script, `#!/bin/sh\nexec '${join(stage.bin, name)}' "$@"\n`, { mode: 0o755 });
    for (const [index, command] of [["env", "X=1", name], [script]].entries())
      await withAgent(stage, `wrapper-${index}`, (agent) => agent.until("idle"), { command });
    return "env, script";
  },
};

/** The folders that the checks use and that are trusted. */
export const trustedFolders = [
  ...["start", "message", "two", "working", "permission", "question", "several", "interrupt", "resume"],
  ...["limit", "small", "long", "wrapper-0", "wrapper-1"],
];

/** The dialog on the screen: a hook can tell of it earlier. */
function promptOf(agent: Agent) {
  return until(
    async () => {
      const { prompt } = await agent.status();
      const { id, options } = prompt ?? {};
      return id !== undefined && options !== undefined && options.length > 0 && { id, options };
    },
    async () => `a prompt without options\n${await agent.screen()}`,
  );
}

async function withAgent<T>(
  stage: Stage,
  folder: string,
  check: (agent: Agent) => Promise<T>,
  options: AgentOptions = {},
): Promise<T> {
  const agent = await stage.startAgent(folder, options);
  try {
    return await check(agent);
  } finally {
    await agent.remove();
  }
}

/** Waits until an agent is idle; a folder of its own is another one than is trusted. */
async function ready(agent: Agent): Promise<void> {
  const { activity, prompt } = await until(
    async () => {
      const status = await agent.status();
      return ["idle", "waiting_permission"].includes(status.activity ?? "") && status;
    },
    () => agent.screen(),
  );
  if (activity === "waiting_permission") await agent.answer({ prompt_id: prompt?.id, decision: "allow" });
  await agent.until("idle");
}

/** Has the program ask its question, and returns what the API reads of it. */
async function asked(
  agent: Agent,
  message: string,
  options: readonly string[],
): Promise<Schema<"AgentPrompt">> {
  await agent.until("idle");
  await agent.send(message);
  const { prompt } = await agent.until("waiting_input");
  const shown = JSON.stringify(prompt);
  if (!prompt?.text?.includes(question.text)) throw new Error(`the question is not in ${shown}`);
  same(JSON.stringify(prompt.options?.slice(0, options.length)), JSON.stringify(options), "the options");
  return prompt;
}

/** What the model was told of the answer to its question. */
async function toldOf(agent: Agent, before: number): Promise<string> {
  const told = () => agent.stage.model.results.slice(before).find((result) => result.includes(question.text));
  return until(
    async () => told(),
    async () => `the answer did not arrive\n${await agent.screen()}`,
  );
}

async function taken(agent: Agent, messageId: string): Promise<void> {
  const { state, error } = await agent.untilDelivery(messageId, [
    "submitted",
    "acknowledged",
    "answered",
    "failed",
    "expired",
  ]);
  if (state === "failed" || state === "expired")
    throw new Error(`a message is ${state}: ${error}\n${await agent.screen()}`);
}

/** A text is received once: no request has it twice, and one has it. */
async function received(agent: Agent, text: string): Promise<void> {
  const times = () =>
    Math.max(0, ...agent.stage.model.requests.map((texts) => texts.join("\n").split(text).length - 1));
  await until(
    async () => times() > 0,
    async () => `the model did not receive ${JSON.stringify(text.slice(0, 60))}\n${await agent.screen()}`,
  );
  same(times(), 1, `how often the model received ${JSON.stringify(text.slice(0, 60))}`);
}

function has(texts: readonly string[], part: string): boolean {
  return texts.some((text) => text.includes(part));
}

function same(seen: unknown, wanted: unknown, of: string): void {
  if (seen !== wanted)
    throw new Error(`${of}: ${JSON.stringify(seen)} in place of ${JSON.stringify(wanted)}`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
