import type { Schema } from "../../contract/contract.ts";
import { Problem } from "../contract/problem.ts";
import { submitText } from "../deliveries/submission.ts";
import { notACommand } from "../messages/text.ts";
import { poll } from "../terminals/poll.ts";
import type { Profile } from "../terminals/profile.ts";
import { type AgentPrompt, readPrompt } from "../terminals/prompts.ts";
import { readActivity } from "../terminals/screen.ts";
import type { Tmux } from "../tmux/tmux.ts";
import { TmuxError } from "../tmux/tmux-error.ts";

export interface Answered {
  readonly agentId: string;
  readonly paneId: string;
  readonly profile: Profile;
  readonly signal: AbortSignal;
}

type Answer = Schema<"AgentAnswer">;

const selectedWithinMs = 2000;
const goneWithinMs = 3000;

/**
 * Answers the dialog that is on an agent's screen now. An option is selected first, and entered only when the screen
 * shows it selected. Throws `state_conflict` when there is no dialog, another one, or none that such an answer fits.
 */
export async function answerPrompt(tmux: Tmux, to: Answered, answer: Answer): Promise<void> {
  const read = async () => {
    const { text } = await tmux.captureScreen(to.paneId, { signal: to.signal });
    return readPrompt(to.agentId, text, readActivity(text, to.profile).activity);
  };
  const prompt = await read();
  if (!prompt) throw new Problem("state_conflict", "The agent's screen shows no prompt.");
  if (answer.prompt_id !== undefined && answer.prompt_id !== prompt.id)
    throw new Problem(
      "state_conflict",
      `The agent no longer shows ${answer.prompt_id}; it shows ${prompt.id}. Read its status, then answer that.`,
    );
  if (answer.text !== undefined) return enterText(tmux, to, answer.text);
  const choice = choiceOf(answer, prompt, to.profile);
  const shown = typeof choice === "number" ? await select(tmux, to, { prompt, choice, read }) : prompt;
  const { agentId, signal } = to;
  await tmux.sendKeys(to.paneId, typeof choice === "number" ? ["Enter"] : choice, { signal, agentId });
  // A box that was ticked leaves the dialog open.
  await poll(goneWithinMs, to.signal, async () => {
    const now = await read();
    return now?.id !== prompt.id || now.text !== shown.text;
  });
}

/** Returns the option to choose, from 0, or the keys to press. */
function choiceOf(answer: Answer, prompt: AgentPrompt, profile: Profile): number | readonly string[] {
  const { options } = prompt;
  if (answer.option !== undefined) {
    if (answer.option <= options.length) return answer.option - 1;
    const message =
      options.length === 0
        ? "is not allowed: the prompt has no options"
        : `must be at most ${options.length}`;
    throw new Problem("validation_failed", `The option ${message}.`, {
      errors: [{ path: "/option", message }],
    });
  }
  if (prompt.kind !== "permission")
    throw new Problem("state_conflict", "The prompt is not a permission dialog: answer with option or text.");
  const allows = answer.decision === "allow";
  const wanted = allows ? profile.allowOption : profile.denyOption;
  const choice = wanted ? options.findIndex((option) => wanted.test(option)) : -1;
  if (choice >= 0) return choice;
  const keys = allows ? profile.allowKeys : profile.denyKeys;
  if (options.length === 0 && keys.length > 0) return keys;
  throw new Problem(
    "state_conflict",
    `It is not known which answer means ${answer.decision}. Choose one with option: ${options.map((option, index) => `${index + 1} ${option}`).join("; ")}.`,
  );
}

async function select(
  tmux: Tmux,
  { paneId, agentId, signal }: Answered,
  wanted: { prompt: AgentPrompt; choice: number; read: () => Promise<AgentPrompt | null> },
): Promise<AgentPrompt> {
  const { prompt, choice, read } = wanted;
  const steps = choice - prompt.selected;
  const keys = Array.from({ length: Math.abs(steps) }, () => (steps > 0 ? "Down" : "Up"));
  if (keys.length > 0) await tmux.sendKeys(paneId, keys, { signal, agentId });
  let now: AgentPrompt | null = null;
  const selected = await poll(selectedWithinMs, signal, async () => {
    now = await read();
    return now?.id === prompt.id && now.selected === choice;
  });
  if (selected && now) return now;
  throw new Problem(
    "state_conflict",
    `The option ${choice + 1} could not be selected on the agent's screen; nothing was entered. Read its status, then answer again.`,
  );
}

async function enterText(
  tmux: Tmux,
  { paneId, agentId, profile, signal }: Answered,
  text: string,
): Promise<void> {
  try {
    const answer = notACommand(text, profile.commandPrefixes);
    await submitText(tmux, paneId, answer, profile, { signal, agentId });
  } catch (error) {
    if (!(error instanceof TmuxError)) throw error;
    throw new Problem("state_conflict", `The text could not be entered. ${error.message}`, { cause: error });
  }
}
