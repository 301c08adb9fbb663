import type { GitFacts } from "../git/git.ts";
import type { MessageRow } from "../store/tables.ts";

export interface MessageContext {
  readonly git: GitFacts | null;
  /** Names of the other agents. */
  readonly others: readonly string[];
}

/**
 * The text that an agent receives: the content, then one line about it in brackets, with the id that a reply refers to. No
 * part of the content can pass for such a line.
 */
export function messageText(
  message: Pick<MessageRow, "id" | "sender" | "content" | "message_intent" | "priority" | "expect_response">,
  context: MessageContext | undefined,
): string {
  const about = [
    `message ${message.id} from ${message.sender}`,
    ...(message.message_intent === null ? [] : [message.message_intent.replaceAll("_", " ")]),
    ...(message.priority === "normal" ? [] : [`priority ${message.priority}`]),
    ...(message.expect_response ? ["a reply is expected, see your briefing"] : []),
    ...(context ? [contextLine(context)] : []),
  ];
  return `${marked(message.content.trimEnd())}\n\n[${about.join(" · ")}]`;
}

/**
 * Words that begin our line, anywhere: a terminal can wrap a line before them. Any brackets and white space can stand around
 * them, the letters can be the wide ones, and characters that are not shown can stand between the letters.
 */
const likeOurs = new RegExp(
  ["message", "msg"].map((word) => [...word].map(anyForm).join("\\p{Cf}*")).join("[^\\p{L}\\p{N}]+"),
  "giu",
);

function anyForm(letter: string): string {
  const wide = String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0);
  return `[${letter}${wide}]`;
}

/** Puts a word before all in a content that could pass for a line of ours. */
export function marked(content: string): string {
  return content.replace(likeOurs, "quoted $&");
}

/**
 * Puts a word before a text that would be a command of the agent's program: `prefixes` are the characters with which its
 * commands begin, after white space too.
 */
export function notACommand(text: string, prefixes: readonly string[]): string {
  const [first] = text.replace(/^[\s\p{Cf}]+/u, "");
  return first !== undefined && prefixes.includes(first) ? `Message: ${text}` : text;
}

/** Returns the ids of the messages whose line in brackets is in a text. */
export function messageIdsIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\[message (msg-[0-9a-z]+) /g)].map(([, id = ""]) => id));
}

function contextLine({ git, others }: MessageContext): string {
  const parts = [
    ...(git ? [gitLine(git)] : ["no git repository"]),
    ...(others.length > 0 ? [`other agents ${others.join(", ")}`] : []),
  ];
  return parts.join("; ");
}

function gitLine(git: GitFacts): string {
  const branch = git.branch === null ? "detached HEAD" : `branch ${git.branch}`;
  const files = git.uncommitted_files;
  const changes =
    files === 0 ? "nothing uncommitted" : `${files} uncommitted ${files === 1 ? "file" : "files"}`;
  const conflicts = git.conflicts.length > 0 ? `, ${git.conflicts.length} in conflict` : "";
  const operation = git.operation === null ? "" : `, unfinished ${git.operation}`;
  return `${branch}, ${changes}${conflicts}${operation}`;
}
