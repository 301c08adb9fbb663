import { looksLikeCheck, wordsOf } from "./command-line.ts";

/**
 * Returns the command lines that a person wrote in a text as something to run, each as its words: in backticks, in fenced blocks,
 * and in sentences where they are plain to see. A doubtful place counts as none, because what counts may run; a sentence with a
 * negative or forbidding English word anywhere is such a place.
 */
export function writtenCommands(text: string): string[][] {
  const { places, prose } = separateCode(text);
  const inProse = paragraphsOf(prose).flatMap(commandsInProse);
  return outsideForbidding([...places, ...inProse], prose);
}

/** Returns the command lines in backticks and in fenced blocks, each as its words. */
export function commandsInCode(text: string): string[][] {
  const { places, prose } = separateCode(text);
  return outsideForbidding(places, prose);
}

/** A command line and where it is in the prose. */
interface Place {
  readonly words: string[];
  readonly at: number;
}

interface Paragraph {
  readonly start: number;
  readonly text: string;
}

const fence = /^[ \t]*```[^`\n]*$/m;
const codeSpan = /(?<!`)(`+)(?!`)([^`\n]+)\1(?!`)/g;
const oneWord = /^[\p{L}'’]+$/u;

/** A backtick stays where code was, so that no command line of the prose spans it; a block ends its paragraph. */
function separateCode(text: string): { places: Place[]; prose: string } {
  const places: Place[] = [];
  const prose: string[] = [];
  let length = 0;
  const append = (piece: string) => {
    prose.push(piece);
    length += piece.length;
  };
  text.split(fence).forEach((part, index) => {
    if (index % 2 === 1) {
      for (const words of commandsInBlock(part)) places.push({ words, at: length });
      append("`\n");
      return;
    }
    let end = 0;
    for (const { 0: span, 2: line = "", index: start } of part.matchAll(codeSpan)) {
      append(part.slice(end, start));
      const words = wordsOf(line);
      if (words) places.push({ words, at: length });
      append(oneWord.test(line) && forbidding.test(line) ? span : "`");
      end = start + span.length;
    }
    append(part.slice(end));
  });
  return { places, prose: prose.join("") };
}

const remark = /^\s*(?:#|\/\/|\p{Lu})|[:.!]\s*$/u;

/** None, if a line needs a shell: it can make the others conditional, or input of a program. None under a remark that forbids. */
function commandsInBlock(block: string): string[][] {
  const lines = block.split("\n").filter((line) => line.trim() !== "");
  if (lines.some((line) => remark.test(line) && forbidding.test(line))) return [];
  const commands = lines.flatMap((line) => {
    const words = wordsOf(line);
    return words ? [words] : [];
  });
  return commands.length === lines.length ? commands : [];
}

/** A command line follows one of these. */
const runWords = setOf("run runs running execute executes executing command");

/** Words of sentences. A command line in prose ends at one. */
const joiningWords = setOf(`
  a an the and or but then if when whenever once after before unless until while because so that which only also always first
  next now finally please must should shall will can may has have needs need require requires required to in on for from with
  by via at as of is are be it we i you they use uses using pass passes passed succeed succeeds fail fails again every each
  automatically agent agents ci`);

function setOf(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/));
}

const token = /(?:(?<![\p{L}\p{N}])'[^'\n]*'|"[^"\n]*"|“[^“”\n]*”|[^\s"“])+|["“]/gu;
const punctuation = /(?<=[\p{L}\p{N}"'”’`])\.+$|[,;:!?)]+\.?$/u;
const bullet = /^\s*(?:[-*•$]|\d+[.)])\s/;
const betweenParagraphs = /\n(?=[ \t]*(?:\n|(?:[-*•$]|\d+[.)]|#{1,6})\s))/;

function paragraphsOf(prose: string): Paragraph[] {
  let end = -1;
  return prose.split(betweenParagraphs).map((text) => {
    const start = end + 1;
    end = start + text.length;
    return { start, text };
  });
}

/**
 * Cuts a paragraph at punctuation and joining words. A piece is a command line as a whole or not at all: when it follows "run",
 * or begins with a program that a sentence does not. A piece on two lines is none, because the text may be wrapped or a list.
 */
function commandsInProse(paragraph: Paragraph): Place[] {
  const prose = paragraph.text.replace(bullet, "");
  const proseStart = paragraph.start + paragraph.text.length - prose.length;
  const commands: Place[] = [];
  let piece: { start: number; end: number } | undefined;
  let afterRun = false;
  const endPiece = () => {
    const words = piece && wordsOf(withoutQuotes(prose.slice(piece.start, piece.end)));
    if (piece && words && (afterRun || beginsCommand(words)))
      commands.push({ words, at: proseStart + piece.start });
    piece = undefined;
    afterRun = false;
  };
  for (const { 0: text, index } of prose.matchAll(token)) {
    const [opened = ""] = /^\(+/.exec(text) ?? [];
    const [closed = ""] = punctuation.exec(text.slice(opened.length).slice(-16)) ?? [];
    const start = index + opened.length;
    const end = index + text.length - closed.length;
    const plain = prose.slice(start, end).toLowerCase();
    if (opened !== "") endPiece();
    if (!piece && runWords.has(plain)) afterRun = true;
    else if (joiningWords.has(plain)) endPiece();
    else if (plain !== "") piece = { start: piece?.start ?? start, end };
    if (closed !== "" && (piece || closed !== ":")) endPiece();
  }
  endPiece();
  return commands;
}

function withoutQuotes(piece: string): string {
  const [, double, curly, single] = /^(?:"([^"]*)"|“([^”]*)”|'([^']*)')$/.exec(piece) ?? [];
  return double ?? curly ?? single ?? piece;
}

function beginsCommand(words: readonly string[]): boolean {
  return words[0]?.startsWith("./") || looksLikeCheck(words);
}

const forbiddingWords = [
  "not|never|no|none|nobody|noone|nothing|nowhere|neither|nor|cannot|without|unless|lest|instead|rather",
  "don|(?:do|does|did|is|are|was|were|has|have|had|ca|could|wo|would|sha|should|must|might|may|need|ai)nts?",
  "\\p{L}+n['’‘`´ʼ′]ts?|rarely|seldom|against|beware|veto|vetoed|taboo|ban|bans|bann\\p{L}*",
  "(?:avoid|forbid|forbad|prohibit|disallow|except|stop|refus|refrain|abstain|skip|reject|prevent)\\p{L}*",
  "(?:exclu|disabl|block|omit|ceas|ignor|restrict|remov|reserv|discourag|deprecat|deny|denie)\\p{L}*",
  "(?:unauthori|illegal|illicit|dangerous|unsafe|harmful|unacceptabl|unwanted)\\p{L}*",
  "other than|apart from|save for|last resort|off[\\s-]limits|(?:hands|hold|keep|stay) (?:off|away|clear)",
  "(?:all|any|anything|everything|anyone|everyone|anybody|everybody) but|leaves?",
  "only (?:by|an?|the|i|we|humans?|people|maintainers?|admins?|owners?)",
];

/** Words and signs with which a sentence says what is not to be done, or leaves a doubt. */
const forbidding = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${forbiddingWords.join("|").replaceAll(" ", "\\s+")})(?![\\p{L}\\p{N}])|[❌🚫⛔🛑✗✘✖]|(?<!~)~~(?!~)`,
  "iu",
);

/** A forbidding sentence with one of these is about the sentences after it too. */
const pointsAhead = /\b(?:following|below|these|those)\b/i;

/** A forbidding sentence like this is about what was said before it too. */
const pointsBack = new RegExp(
  [
    /^\W*(?:this|that|these|those|it|they|both|such|none|neither|all of)\b/,
    /\b(?:above|previous|former|latter)\b/,
    /\b(?:run|running|execute|executing|use|using|do|doing|call|calling|invoke|start|try)\s+(?:it|this|that|these|those|them|so|either|any of)\b/,
    /\b(?:not|never|no|cannot|dont|\w+n['’]t)(?:\s+ever)?[\s.!?"'”’)*_]*$/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

/** Leaves out the commands in sentences that forbid, and in the lists, blocks and sentences that such a sentence is about. */
function outsideForbidding(places: readonly Place[], prose: string): string[][] {
  const forbidden = new Uint8Array(prose.length + 1);
  const sentences = judgedSentences(prose);
  sentences.forEach(({ start, isForbidden }, index) => {
    if (isForbidden) forbidden.fill(1, start, sentences[index + 1]?.start);
  });
  return places.filter(({ at }) => !forbidden[at]).map(({ words }) => words);
}

interface Sentence {
  readonly start: number;
  readonly kind: "heading" | "item" | "plain";
  readonly indent: number;
  /** Whether it is the first of its paragraph. */
  readonly isFirst: boolean;
  /** Whether it goes on with the sentence that a list interrupts. */
  readonly continuesList: boolean;
  /** The number of its paragraph; the items of a list share one. */
  readonly group: number;
  isForbidden: boolean;
}

function judgedSentences(prose: string): Sentence[] {
  const sentences = sentencesOf(prose);
  const backwards: { from: number; group: number }[] = [];
  let previous: { sentence: Sentence; text: string; forbids: boolean } | undefined;
  let sectionLevel = 0;
  let list = false;
  let ahead = false;
  sentences.forEach((sentence, index) => {
    const text = prose.slice(sentence.start, sentences[index + 1]?.start);
    const forbids = forbidding.test(text);
    if (sentence.kind === "heading" && sentence.isFirst) {
      const [title = "", signs = ""] = headingLine.exec(text) ?? [];
      if (sectionLevel === 0 || signs.length <= sectionLevel)
        sectionLevel = forbidding.test(title) ? signs.length : 0;
    }
    if (sentence.isFirst && sentence.kind === "item") {
      ahead = false;
      list ||= previous !== undefined && introduces(previous, sentence);
    } else if (sentence.isFirst) {
      list = sentence.continuesList && (list || previous?.sentence.isForbidden === true);
      ahead = previous?.forbids === true && isAhead(previous.text) && !endsWithBlock.test(previous.text);
    }
    sentence.isForbidden = forbids || sectionLevel > 0 || list || ahead;
    if (forbids && (sentence.continuesList || pointsBack.test(text)))
      backwards.push({
        from: index,
        group: opensGroup(sentence, previous?.sentence) ? sentence.group - 1 : sentence.group,
      });
    ahead ||= forbids && isAhead(text);
    previous = { sentence, text, forbids };
  });
  forbidBackwards(sentences, backwards);
  return sentences;
}

function opensGroup(sentence: Sentence, previous: Sentence | undefined): boolean {
  return sentence.group !== previous?.group;
}

/** Whether a sentence before an item of a list forbids the list. */
function introduces(
  { sentence, text, forbids }: { sentence: Sentence; text: string; forbids: boolean },
  item: Sentence,
): boolean {
  if (sentence.kind !== "item") return sentence.isForbidden;
  return forbids && (/:\W*$/.test(text) || item.indent > sentence.indent);
}

function isAhead(text: string): boolean {
  return pointsAhead.test(text) || forbidding.test(text.slice(0, Math.max(0, text.lastIndexOf(":"))));
}

function forbidBackwards(sentences: readonly Sentence[], backwards: { from: number; group: number }[]): void {
  let group = -1;
  for (let index = sentences.length - 1; index >= 0; index--) {
    const sentence = sentences[index];
    if (sentence?.group === group) sentence.isForbidden = true;
    if (backwards.at(-1)?.from === index) group = backwards.pop()?.group ?? group;
  }
}

const headingLine = /^\s*(#{1,6})\s[^\n]*/;
const endsWithBlock = /(?:^|\n)[ \t]*`\s*$/;
const closers = `["'”’)\\]*_]`;
const openers = `["'“‘([*_]`;

/** A capital letter, unless it begins a word that goes on with the sentence before. */
const capital = "(?!(?:And|Or|Nor|Also|Neither|Likewise|Same|Ditto|Plus)(?![\\p{L}\\p{N}]))\\p{Lu}";

/** Not after a number, a letter or an abbreviation. A question mark is no stop, because an answer follows. */
const stop =
  "(?<!\\p{N}|[.…]|(?<![\\p{L}\\p{N}])(?:\\p{L}|[ivx]{2,4}|etc|incl|excl|esp|cf|vs|viz|approx|no|nr|mr|mrs|ms|dr|inc|ltd))[.!]";

const sentenceStart = new RegExp(`^\\s*${openers}{0,4}${capital}`, "u");
const sentenceEnd = new RegExp(`${stop}${closers}{0,4}\\s*$|${endsWithBlock.source}`, "u");
const sentenceMark = new RegExp(`[()"“”]|(?<=${stop}${closers}{0,4})\\s+(?=${openers}{0,4}${capital})`, "gu");

/** Cuts where a sentence ends without doubt: between paragraphs, and at a full stop before a capital letter. */
function sentencesOf(prose: string): Sentence[] {
  const sentences: Sentence[] = [];
  let last: { kind: Sentence["kind"]; text: string } | undefined;
  let group = -1;
  for (const { start, text } of paragraphsOf(prose)) {
    if (text.trim() === "") continue;
    const kind = bullet.test(text) ? "item" : headingLine.test(text) ? "heading" : "plain";
    const isNew = sentenceStart.test(text);
    const goesOn = kind === "plain" && last?.kind === "plain" && !(isNew && sentenceEnd.test(last.text));
    if (!goesOn && !(kind === "item" && last?.kind === "item")) group++;
    const continuesList = kind === "plain" && last?.kind === "item" && !isNew;
    const shared = { kind, indent: text.search(/\S/), group, isForbidden: false } as const;
    if (!goesOn) sentences.push({ ...shared, start, isFirst: true, continuesList });
    for (const stopped of stopsIn(text))
      sentences.push({ ...shared, start: start + stopped, isFirst: false, continuesList: false });
    last = { kind, text };
  }
  return sentences;
}

/** Where a paragraph has a next sentence. What is in brackets or quotes belongs to the sentence around it. */
function stopsIn(paragraph: string): number[] {
  const stops: number[] = [];
  let brackets = 0;
  let isQuoted = false;
  for (const { 0: mark, index } of paragraph.matchAll(sentenceMark)) {
    if (mark === "(") brackets++;
    else if (mark === ")") brackets = Math.max(0, brackets - 1);
    else if (/["“”]/.test(mark)) isQuoted = mark === "“" || (mark === '"' && !isQuoted);
    else if (brackets === 0 && !isQuoted) stops.push(index);
  }
  return stops;
}
