import { looksLikeCheck, wordsOf } from "./command-line.ts";
import { forbiddenPositions, forbidding } from "./forbidding-sentences.ts";
import { bullet, type Paragraph, paragraphsOf } from "./paragraphs.ts";

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

function outsideForbidding(places: readonly Place[], prose: string): string[][] {
  const isForbidden = forbiddenPositions(prose);
  return places.filter(({ at }) => !isForbidden(at)).map(({ words }) => words);
}

/** A command line and where it is in the prose. */
interface Place {
  readonly words: string[];
  readonly at: number;
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
