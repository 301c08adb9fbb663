import { looksLikeCheck, wordsOf } from "./command-line.ts";

/**
 * Returns the command lines that a person wrote in a text, each as its words: in backticks, in fenced blocks, and in sentences
 * where they are plain to see. A doubtful place counts as none, because what counts may run.
 */
export function writtenCommands(text: string): string[][] {
  const { commands, prose } = separateCode(text);
  return [...commands, ...prose.split(betweenParagraphs).flatMap(commandsInProse)];
}

/** Returns the command lines in backticks and in fenced blocks, each as its words. */
export function commandsInCode(text: string): string[][] {
  return separateCode(text).commands;
}

const fence = /^[ \t]*```[^`\n]*$/m;
const codeSpan = /(?<!`)(`+)(?!`)([^`\n]+)\1(?!`)/g;

/** A backtick stays where code was, so that no command line of the prose spans it. */
function separateCode(text: string): { commands: string[][]; prose: string } {
  const commands: string[][] = [];
  let prose = "";
  text.split(fence).forEach((part, index) => {
    const isBlock = index % 2 === 1;
    if (isBlock) {
      if (!isForbidden(prose)) commands.push(...commandsInBlock(part));
      prose += "`";
      return;
    }
    prose += part.replaceAll(codeSpan, (_span, _ticks, line: string, start: number) => {
      const words = wordsOf(line);
      if (words && !isForbidden(part.slice(0, start))) commands.push(words);
      return "`";
    });
  });
  return { commands, prose };
}

/** None, if a line needs a shell: it can make the others conditional, or input of a program. */
function commandsInBlock(block: string): string[][] {
  const lines = block.split("\n").filter((line) => line.trim() !== "");
  const commands = lines.flatMap((line) => {
    const words = wordsOf(line);
    return words ? [words] : [];
  });
  return commands.length === lines.length ? commands : [];
}

/** Whether a text ends with words that forbid what follows, such as "never run". */
function isForbidden(before: string): boolean {
  return forbidding.test(before.slice(-60));
}

const forbidding =
  /(?:\b(?:never|not|cannot|avoid|instead of|rather than)|n['’]t)\b(?:\s+(?:ever|run|running|execute|executing|use|using|the|command)\b)*[\s:"“'(]*$/i;

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
const betweenParagraphs = /\n(?=[ \t]*(?:\n|(?:[-*•$]|\d+[.)])\s))/;

/**
 * Cuts a paragraph at punctuation and joining words. A piece is a command line as a whole or not at all: when it follows "run",
 * or begins with a program that a sentence does not. A piece on two lines is none, because the text may be wrapped or a list.
 */
function commandsInProse(paragraph: string): string[][] {
  const prose = paragraph.replace(bullet, "");
  const commands: string[][] = [];
  let piece: { start: number; end: number } | undefined;
  let afterRun = false;
  const endPiece = () => {
    const words = piece && wordsOf(withoutQuotes(prose.slice(piece.start, piece.end)));
    if (piece && words && (afterRun || beginsCommand(words)) && !isForbidden(prose.slice(0, piece.start)))
      commands.push(words);
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
