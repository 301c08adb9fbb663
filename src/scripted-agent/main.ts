/**
 * A terminal program with the user interface of an agent and no model behind it. It replaces an agent in the demo and in
 * tests: bracketed paste, a prompt, a busy line, dialogs.
 *
 * With `--journal FOLDER` it writes `FOLDER/<agent id>.jsonl`: a line for each prompt that it took and each commit that it
 * made, so that a test can compare the orchestrator's record with it. With `--plugin-dir FOLDER` it reports by hooks like
 * Claude Code; with `--resume ID` it continues that conversation.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createReport } from "./hooks.ts";
import { createInputBox } from "./input-box.ts";
import { wrap } from "./wrap.ts";

const role = process.env.TMUX_ORCHESTRATOR_ROLE ?? "agent";
const thinkMs = Number(process.env.SCRIPTED_AGENT_THINK_MS ?? 400);

/** Real agents take an Enter this soon after a paste for a part of the paste. */
const enterIsPartOfPasteMs = Number(process.env.SCRIPTED_AGENT_PASTE_MS ?? 60);

/** After a paste it asks for a permission, so many milliseconds later: `-,40` for the second one. */
const asksAfterPastes = (process.env.SCRIPTED_AGENT_ASKS_AFTER_PASTES ?? "").split(",");

const journal = option("--journal");
const resumed = option("--resume");
const report = createReport(option("--plugin-dir"), resumed ?? randomUUID());

// As Claude Code does when the conversation is gone.
if (resumed !== undefined && process.env.SCRIPTED_AGENT_FORGETS === "1") {
  process.stderr.write(`No conversation found with session ID: ${resumed}\n`);
  process.exit(1);
}

const esc = "\u001b";
const backspace = "\u007f";
const ctrl = (letter: string) => String.fromCharCode(letter.charCodeAt(0) - 64);

/** Commands for tests and the demo; any other message is acknowledged. */
type Command = (argument: string, message: string) => void;

/** Commands that a message can ask for, too: a real agent does what it reads. */
const requests: Record<string, Command> = {
  "/commit": (_, message) => think(thinkMs, () => say(commit(message))),
  "/permission": () =>
    think(thinkMs, () => {
      permissionAsked = true;
      report("PreToolUse", { tool_name: "Bash" });
      report("PermissionRequest", { tool_name: "Bash" });
      print("The scripted agent would like to run: true");
    }),
  "/wait": () =>
    think(thinkMs, () => {
      question = "Which colour?";
      draw();
    }),
  "/slow": (ms) => think(Number(ms), () => say(`done after ${ms} ms`)),
};

const commands: Record<string, Command> = {
  ...requests,
  "/exit": (code) => think(thinkMs, () => end(Number(code))),
  "/status": () => say(`${received} messages received`),
};

const waiting: string[] = [];
const box = createInputBox();
let paste = "";
let received = 0;
let pastedAt = Number.NEGATIVE_INFINITY;
let pasting = false;
let unread = "";
let exitAsked = false;
let thinking: NodeJS.Timeout | undefined;
let permissionAsked = false;
let question: string | undefined;
/** How many lines at the bottom are redrawn with every change. */
let drawn = 0;

if (!process.stdin.isTTY) {
  process.stderr.write("The scripted agent needs a terminal.\n");
  process.exit(2);
}
process.stdin.setRawMode(true);
process.stdin.setEncoding("utf8");
process.stdin.on("data", (chunk) => read(String(chunk)));
process.stdin.on("end", () => process.exit(0));
process.stdout.on("resize", draw);
process.on("exit", () => process.stdout.write("\u001b[?2004l"));
for (const [signal, code] of [
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)
  process.on(signal, () => process.exit(code));
process.stdout.write("\u001b[?2004h");
print(
  `scripted agent – no model behind it\nrole: ${role}${resumed === undefined ? "" : `\nresumed: ${resumed}`}`,
);
report("SessionStart", { source: resumed === undefined ? "startup" : "resume" });

/** Text and keys come in chunks that can end anywhere, even within an escape sequence. */
function read(chunk: string): void {
  unread += chunk;
  while (unread !== "") {
    if (pasting) {
      const end = unread.indexOf("\u001b[201~");
      const sure = end >= 0 ? end : unread.length - partOf(unread, "\u001b[201~");
      paste += unread.slice(0, sure).replaceAll("\r", "\n");
      unread = unread.slice(end >= 0 ? end + 6 : sure);
      if (end < 0) break;
      pasting = false;
      pastedAt = performance.now();
      if (!permissionAsked) {
        box.paste(paste);
        askAfterPaste();
      }
      paste = "";
      continue;
    }
    if (unread.startsWith("\u001b[200~")) {
      pasting = true;
      unread = unread.slice(6);
      continue;
    }
    const key = nextKey(unread);
    if (key === undefined) break;
    unread = unread.slice(key.length);
    press(key);
  }
  draw();
}

/** Returns a character or a whole escape sequence; undefined when the rest of it has not arrived. */
function nextKey(text: string): string | undefined {
  if (!text.startsWith(esc)) return String.fromCodePoint(text.codePointAt(0) ?? 0);
  const rest = /^(?:\[[\d;]*[A-Za-z~]|[^[])/.exec(text.slice(1));
  return rest ? esc + rest[0] : undefined;
}

function press(key: string): void {
  if (key !== ctrl("C")) exitAsked = false;
  if (permissionAsked) answerPermission(key);
  else if (key === ctrl("C")) interrupt();
  else if (key === "\r") enter();
  else if (key === ctrl("U")) box.removeLine();
  else if (key === backspace) box.removeCharacter();
  else if (!key.startsWith(esc) && !/\p{Cc}/u.test(key)) box.type(key);
}

function enter(): void {
  const text = box.text();
  if (performance.now() - pastedAt < enterIsPartOfPasteMs || text.trim() === "") return;
  note({ took: text });
  waiting.push(text);
  box.clear();
  takeNext();
}

/** Returns the value of a command line option. */
function option(name: string): string | undefined {
  const at = process.argv.indexOf(name, 2);
  return at < 0 ? undefined : process.argv[at + 1];
}

function end(code: number): void {
  report("SessionEnd", { reason: "other" }).then(() => process.exit(code));
}

function interrupt(): void {
  if (thinking) {
    clearTimeout(thinking);
    thinking = undefined;
    print("interrupted");
    takeNext();
    return;
  }
  if (exitAsked) {
    end(0);
    return;
  }
  exitAsked = true;
  box.clear();
  print("press ctrl-c again to exit");
}

function takeNext(): void {
  const message = thinking || permissionAsked ? undefined : waiting.shift();
  if (message === undefined) return;
  received++;
  report("UserPromptSubmit", { prompt: message });
  print(echo(message));
  const asked = message.replace(/^Message:\s+/, "").trim();
  const [command = "", argument = ""] = asked.split(/\s+/);
  const run = (asked === message.trim() ? commands : requests)[command];
  if (/^\s*!/.test(message)) shell(message.trim().slice(1));
  else if (question !== undefined) {
    question = undefined;
    think(thinkMs, () => say(`the answer is «${firstLine(message)}»`));
  } else if (run) run(argument, asked);
  else think(thinkMs, () => say(`received «${firstLine(message)}» (${size(message)})`));
  takeNext();
}

function think(ms: number, then: () => void): void {
  thinking = setTimeout(() => {
    thinking = undefined;
    then();
    if (!permissionAsked) report("Stop");
    takeNext();
  }, ms);
  draw();
}

/** A text that begins with an exclamation mark is run by a shell, as real agents do. */
function shell(line: string): void {
  const { stdout, stderr } = spawnSync("/bin/sh", ["-c", line], { encoding: "utf8" });
  say(`ran «${firstLine(line)}»: ${firstLine(stdout + stderr)}`);
}

/** `/commit FILE TEXT`: writes TEXT to FILE and commits it, on the branch of the current folder. */
function commit(message: string): string {
  const [, file = "", text = ""] = /^\/commit (\S+) (.*)/.exec(message.trim()) ?? [];
  const git = (...args: string[]) =>
    execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${text}\n`);
    git("add", "--", file);
    const author = ["-c", "user.name=Scripted agent", "-c", "user.email=scripted-agent@localhost"];
    git(...author, "commit", "--quiet", `--message=${role}: ${file}`, "--", file);
    const hash = git("rev-parse", "HEAD");
    note({ committed: hash, file, text });
    return `committed ${file} as ${hash.slice(0, 10)}`;
  } catch (error) {
    return `could not commit ${file}: ${firstLine(error instanceof Error ? error.message : String(error))}`;
  }
}

/** Called before the screen shows the entry, so that the journal has everything on the screen. */
function note(entry: Record<string, string>): void {
  if (journal === undefined) return;
  const name = process.env.TMUX_ORCHESTRATOR_AGENT_ID ?? role;
  const line = JSON.stringify({ at: new Date().toISOString(), pid: process.pid, ...entry });
  appendFileSync(join(journal, `${name}.jsonl`), `${line}\n`);
}

function say(text: string): void {
  print(`${role}: ${text}`);
}

/** Agents ask in the middle of everything, also just after a paste. */
function askAfterPaste(): void {
  const afterMs = asksAfterPastes.shift();
  if (!afterMs || afterMs === "-") return;
  setTimeout(() => {
    permissionAsked = true;
    draw();
  }, Number(afterMs));
}

/** As in the dialogs of real agents, Enter takes the option that is selected: the permission is given. */
function answerPermission(key: string): void {
  if (key !== "y" && key !== "n" && key !== "\r" && key !== ctrl("C")) return;
  permissionAsked = false;
  note({ permission: key === "\r" ? "entered" : key });
  say(key === "y" || key === "\r" ? "allowed" : "denied");
  // Claude Code's hooks do not report a denied permission.
  if (key === "y" || key === "\r") report("PostToolUse", { tool_name: "Bash" }).then(() => report("Stop"));
  takeNext();
}

/** Returns a message as the conversation shows it. */
function echo(message: string): string {
  return wrap(message, 4)
    .map((row) => `│ ${row}`.trimEnd())
    .join("\n");
}

function print(text: string): void {
  erase();
  process.stdout.write(`${text.replaceAll("\n", "\r\n")}\r\n`);
  draw();
}

function draw(): void {
  erase();
  const lines = permissionAsked
    ? ["Allow? (y/n)"]
    : [
        ...(thinking ? ["thinking… (ctrl-c to interrupt)"] : []),
        ...(question === undefined ? [] : [`? ${question}`]),
        ...box.rows(),
      ];
  process.stdout.write(lines.join("\r\n"));
  drawn = lines.length;
}

function erase(): void {
  if (drawn > 1) process.stdout.write(`\u001b[${drawn - 1}A`);
  if (drawn > 0) process.stdout.write("\r\u001b[J");
  drawn = 0;
}

function firstLine(message: string): string {
  return (message.trim().split("\n")[0] ?? "").replaceAll(/\p{Cc}/gu, " ").slice(0, 60);
}

function size(message: string): string {
  const lines = message.split("\n").length;
  return `${lines} ${lines === 1 ? "line" : "lines"}, ${Buffer.byteLength(message)} bytes`;
}

/** Returns how many characters at the end of a text can be the beginning of a marker. */
function partOf(text: string, marker: string): number {
  for (let length = marker.length - 1; length > 0; length--)
    if (text.endsWith(marker.slice(0, length))) return length;
  return 0;
}
