import { bullet, paragraphsOf } from "./paragraphs.ts";

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
export const forbidding = new RegExp(
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

/**
 * Returns a test of positions in a text: whether one is in a sentence that forbids, or in a list, block or sentence that such a
 * sentence is about.
 */
export function forbiddenPositions(prose: string): (at: number) => boolean {
  const forbidden = new Uint8Array(prose.length + 1);
  const sentences = judgedSentences(prose);
  sentences.forEach(({ start, isForbidden }, index) => {
    if (isForbidden) forbidden.fill(1, start, sentences[index + 1]?.start);
  });
  return (at) => forbidden[at] === 1;
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
