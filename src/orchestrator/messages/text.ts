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

const quoted = "quoted ";

/**
 * Puts a word before all in a content that could pass for a line of ours, and changes nothing else of it. A terminal can wrap
 * a line anywhere, so that brackets count at each place.
 */
export function marked(content: string): string {
  const { text, at } = skeletonOf(content);
  const places = [...new Set(placesLikeOurs(text).map((index) => at[index] ?? 0))].sort((a, b) => a - b);
  const isMarked = (place: number) =>
    content.startsWith(quoted, place) || content.slice(Math.max(0, place - quoted.length), place) === quoted;
  const unmarked = places.filter((place) => !isMarked(place));
  const parts = unmarked.map((place, index) => content.slice(unmarked[index - 1] ?? 0, place));
  return [...parts, content.slice(unmarked.at(-1) ?? 0)].join(quoted);
}

type Opening = "none" | "line" | "weak" | "strong";

/** A line's start, an opening bracket, a sign that looks like one, or a run of letters. */
const tokens =
  /[\n\p{Ps}\p{Pi}\u231c\u231e\u23a1-\u23a3\u250c-\u250f\u2514-\u2517\u2552-\u2554\u2558-\u255a\u256d\u2570]|\p{L}+/gu;
const isLetter = /^\p{L}/u;
// "rn" looks like "m".
const twoWords = /(?:m|rn)essage[^\p{L}]*(?:m|rn)sg/gu;

/** The places, in a skeleton, of words with which a line like ours begins. */
function placesLikeOurs(text: string): number[] {
  const places = [...text.matchAll(twoWords)].map(({ index }) => index);
  let opening: Opening = "line";
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (isLetter.test(token)) {
      if (beginsLikeOurs(text, index, opening)) places.push(index);
      opening = "none";
    } else opening = stronger(opening, token);
  }
  return places;
}

/** Parentheses and braces, too, stand before ordinary words, such as the message in `Error(message)`. */
function stronger(opening: Opening, token: string): Opening {
  if (token === "\n") return opening === "none" ? "line" : opening;
  return opening === "strong" || !"({".includes(token) ? "strong" : "weak";
}

const ourWord = /^(?:m|rn)(?:essage|sg)/;
const ourId = /(?:m|rn)sg-/;
const sender = /fro(?:m|rn)/;
const nearby = 45;
const longestBeginning = 250;

/** Whether the words after an opening could be the beginning of a line of ours. */
function beginsLikeOurs(text: string, index: number, opening: Opening): boolean {
  if (opening === "none") return false;
  const beginning = text.slice(index, index + longestBeginning);
  const words = opening === "line" ? beginning.replace(/\n.*/s, "") : beginning;
  const first = words.slice(0, nearby);
  const hasId = ourId.test(first);
  const from = first.search(sender);
  if (ourWord.test(words) && (opening === "strong" || hasId || from >= 0)) return true;
  if (from >= 0 && words.includes("·", from)) return true;
  // People begin a line with the id of a message, too.
  return hasId && (opening !== "line" || sender.test(words));
}

interface Skeleton {
  readonly text: string;
  /** Where in the original the character begins from which each unit of the text comes. */
  readonly at: readonly number[];
}

/**
 * Returns a content as it looks to a reader, in small letters: without the characters that are not shown and the marks on
 * letters, look-alikes as the letters of "message", "msg-" and "from", and white space as one space or line end.
 */
function skeletonOf(content: string): Skeleton {
  const known = new Map<number, number[]>();
  const at: number[] = [];
  const units: number[] = [];
  let position = 0;
  while (position < content.length) {
    const codePoint = content.codePointAt(position) ?? 0;
    let shown = known.get(codePoint);
    if (!shown) {
      shown = unitsOf(shownAs(String.fromCodePoint(codePoint)));
      known.set(codePoint, shown);
    }
    for (const unit of shown) {
      const last = units.length - 1;
      if (isSpace(unit) && isSpace(units[last])) {
        if (unit === lineEnd) units[last] = unit;
      } else {
        units.push(unit);
        at.push(position);
      }
    }
    position += codePoint > 0xffff ? 2 : 1;
  }
  return { text: Buffer.from(Uint16Array.from(units).buffer).toString("utf16le"), at };
}

const lineEnd = 0x0a;

function isSpace(unit: number | undefined): boolean {
  return unit === 0x20 || unit === lineEnd;
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

// The blank letters U+3164 and U+FFA0 are ignorable, the blank U+2800 is not.
const notShown = /[\p{Default_Ignorable_Code_Point}\p{M}\p{C}\u2800]/gu;

function shownAs(character: string): string {
  if (/^[\n\v\f\r\u0085\u2028\u2029]$/.test(character)) return "\n";
  // It has no width, and JavaScript takes it for white space.
  if (character === "\ufeff") return "";
  if (/^\s$/.test(character)) return " ";
  const letter = letterOf(character.codePointAt(0) ?? 0);
  if (letter !== undefined) return letter;
  // Decomposed, so that the marks are on their own.
  const plain = character.replace(notShown, "").normalize("NFKD").replace(notShown, "").toLowerCase();
  return [...plain].map((each) => lookAlikes.get(each) ?? each).join("");
}

/** The letters in circles and squares that have no other form in Unicode. */
function letterOf(codePoint: number): string | undefined {
  const first = [0x1f150, 0x1f170, 0x1f1e6].find((start) => codePoint >= start && codePoint < start + 26);
  return first === undefined ? undefined : String.fromCodePoint(codePoint - first + 0x61);
}

/** Small letters of other scripts, and signs, that look like those of our line. */
const lookAlikes = new Map(
  Object.entries({
    m: "мμⲙᴍɱꮇꓟᛖ",
    e: "еεєҽәəɛɘ℮ⲉᴇꬲꭼꓰⴹɇ",
    s: "ѕꜱʂȿƨꮪꮥꓢƽտ",
    a: "аαɑ⍺ⲁᴀꭺꓮ",
    g: "ɡցƍɢɠԍᶃꮐꓖǥ",
    f: "ƒꜰꬵꞙẝϝքғꓝ",
    r: "гᴦⲅʀɼɽɾꭇꭈꮁꭱꮢꓣ",
    o: "оοօσⲟᴏᴑꬽøסⵔꓳჿ〇०",
    ss: "ß",
    "-": "‐–—―−⁃﹣➖ー",
    "·": "•∙⋅・‧ꞏ⸱⸳᛫●",
  }).flatMap(([letter, like]) => [...like].map((each) => [each, letter] as const)),
);

const blanksBefore = /^[\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]+/u;

/**
 * Puts a word before a text that would be a command of the agent's program: `prefixes` are the characters with which its
 * commands begin, after white space too.
 */
export function notACommand(text: string, prefixes: readonly string[]): string {
  const [first] = text.replace(blanksBefore, "");
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
  const branch = git.branch === null ? "detached HEAD" : `branch ${nameOf(git.branch)}`;
  const files = git.uncommitted_files;
  const changes =
    files === 0 ? "nothing uncommitted" : `${files} uncommitted ${files === 1 ? "file" : "files"}`;
  const conflicts = git.conflicts.length > 0 ? `, ${git.conflicts.length} in conflict` : "";
  const operation = git.operation === null ? "" : `, unfinished ${nameOf(git.operation)}`;
  return `${branch}, ${changes}${conflicts}${operation}`;
}

/** A name from a repository without what could end our line or begin a sentence. */
function nameOf(name: string): string {
  const shown = name.normalize("NFC").replace(/[^\p{L}\p{N}._/@+-]|\p{Default_Ignorable_Code_Point}/gu, "?");
  return [...shown].slice(0, 60).join("");
}
