import MiniSearch, { type Query } from "minisearch";
import { isObject } from "../json/value.ts";
import type { ToolDefinition } from "../runtime/tool.ts";
import { wordsOf } from "./words.ts";

/** A tool that can be found. */
export interface FoundTool {
  readonly definition: ToolDefinition;
  readonly toolset: string;
}

/** Gives the tools that a query is about, the best first. */
export type ToolIndex = (query: string) => readonly FoundTool[];

interface Indexed {
  readonly id: number;
  readonly name: string;
  readonly title: string;
  readonly toolset: string;
  readonly description: string;
  readonly arguments: string;
}

/** Words that tools' names have for the same thing. */
const sameMeaning = [
  ["list", "get", "show", "find", "fetch", "read", "search"],
  ["create", "add", "new", "make", "open"],
  ["update", "edit", "change", "modify", "set", "rename", "close"],
  ["delete", "remove", "destroy", "drop"],
  ["run", "start", "trigger", "dispatch", "execute"],
  ["stop", "cancel", "abort"],
];
const synonyms = new Map(
  sameMeaning
    .map((group) => group.flatMap(wordsOf))
    .flatMap((group) => group.map((word) => [word, group] as const)),
);

/** Words of a question that say nothing about what is looked for. */
const noise = new Set(
  wordsOf(
    "a an and are all can do does every for from how i in is it me my of on or our the this that to want what which with",
  ),
);

const searchOptions = {
  boost: { name: 4, title: 3, toolset: 2, description: 1, arguments: 0.5 },
  prefix: (word: string) => word.length > 2,
  weights: { prefix: 0.4, fuzzy: 0.25 },
} as const;

/** Reads every definition once; a search then takes a few milliseconds for a thousand tools. */
export function toolIndex(tools: readonly FoundTool[]): ToolIndex {
  const index = new MiniSearch<Indexed>({
    fields: ["name", "title", "toolset", "description", "arguments"],
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions,
  });
  index.addAll(tools.map(toIndexed));
  const subjects = tools.map(({ definition: { name, title } }) => [tellingWords(name), tellingWords(title)]);
  const known = new Set<string>();
  for (const tool of tools)
    for (const text of Object.values(toIndexed(tool, 0)))
      for (const word of wordsOf(String(text))) known.add(word);

  /** A word that no tool has is taken for the nearest one that some tool has. */
  function corrected(word: string): string {
    if (known.has(word) || word.length < 3) return word;
    const [best] = index.search(word, { prefix: true, fuzzy: 0.3, maxFuzzy: 2 });
    return best?.terms[0] ?? word;
  }

  return (query) => {
    const words = new Set([...tellingWords(query)].map(corrected));
    return index
      .search(queryOf(words))
      .flatMap(({ id, score }) => {
        const tool = typeof id === "number" ? tools[id] : undefined;
        if (!tool || typeof id !== "number") return [];
        const likeness = Math.max(...(subjects[id] ?? []).map((subject) => likenessOf(words, subject)));
        const harmless = tool.definition.annotations.readOnlyHint === true ? harmlessWeight : 1;
        return [{ tool, score: score * harmless * (1 + likenessWeight * likeness) }];
      })
      .sort((one, other) => other.score - one.score)
      .map(({ tool }) => tool);
  };
}

/** A name that says what was asked for, and nothing besides, is meant before one that says it among other things. */
const likenessWeight = 6;
/** Of two that are meant as much, the one that changes nothing comes first. */
const harmlessWeight = 1.1;

/** From 0 to 1 (Sørensen–Dice); another word for the same thing counts half. */
function likenessOf(words: ReadonlySet<string>, subject: ReadonlySet<string>): number {
  if (words.size + subject.size === 0) return 0;
  let shared = 0;
  for (const word of words)
    shared += subject.has(word) ? 1 : synonyms.get(word)?.some((other) => subject.has(other)) ? 0.5 : 0;
  return (2 * shared) / (words.size + subject.size);
}

function tellingWords(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const telling = words.filter((word) => !noise.has(word));
  return new Set(telling.length > 0 ? telling : words);
}

function toIndexed({ definition, toolset }: FoundTool, id: number): Indexed {
  const { name, title, description, inputSchema } = definition;
  const { properties } = inputSchema;
  const names = isObject(properties) ? Object.keys(properties) : [];
  return { id, name, title, toolset, description, arguments: names.join(" ") };
}

/** Each word, and what means the same for less. */
function queryOf(words: ReadonlySet<string>): Query {
  const others = [...words].flatMap((word) => synonyms.get(word) ?? []).filter((word) => !words.has(word));
  return {
    combineWith: "OR",
    queries: [
      [...words].join(" "),
      {
        queries: [others.join(" ")],
        prefix: false,
        fuzzy: false,
        fields: ["name", "title"],
        boost: synonymBoost,
      },
    ],
  };
}

const synonymBoost = { name: 1, title: 0.5 };
