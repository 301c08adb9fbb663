import MiniSearch, { type Query } from "minisearch";
import { isObject } from "../json/value.ts";
import type { ToolDefinition } from "../runtime/tool.ts";
import { wordsOf } from "./words.ts";

/** A tool that can be found. */
export interface FoundTool {
  readonly definition: ToolDefinition;
  readonly toolset: string;
}

/** Returns the tools that match a query, best first. */
export type ToolIndex = (query: string) => readonly FoundTool[];

interface Indexed {
  readonly id: number;
  readonly name: string;
  readonly title: string;
  readonly toolset: string;
  readonly description: string;
  readonly arguments: string;
}

/** Synonyms in the names of tools. */
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

/** Words of a query that do not describe a tool. */
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
  const subjects = tools.map(({ definition: { name, title } }) => [
    significantWords(name),
    significantWords(title),
  ]);
  const known = new Set<string>();
  for (const tool of tools)
    for (const text of Object.values(toIndexed(tool, 0)))
      for (const word of wordsOf(String(text))) known.add(word);

  /** Replaces a word that no tool contains with the nearest one that some tool contains. */
  function corrected(word: string): string {
    if (known.has(word) || word.length < 3) return word;
    const [best] = index.search(word, { prefix: true, fuzzy: 0.3, maxFuzzy: 2 });
    return best?.terms[0] ?? word;
  }

  return (query) => {
    const words = new Set([...significantWords(query)].map(corrected));
    return index
      .search(queryOf(words))
      .flatMap(({ id, score }) => {
        const tool = typeof id === "number" ? tools[id] : undefined;
        if (!tool || typeof id !== "number") return [];
        const similarity = Math.max(...(subjects[id] ?? []).map((subject) => similarityOf(words, subject)));
        const harmless = tool.definition.annotations.readOnlyHint === true ? harmlessWeight : 1;
        return [{ tool, score: score * harmless * (1 + similarityWeight * similarity) }];
      })
      .sort((one, other) => other.score - one.score)
      .map(({ tool }) => tool);
  };
}

/** A name with exactly the query's words ranks above one with other words besides. */
const similarityWeight = 6;
/** Among equal matches, tools that change nothing rank first. */
const harmlessWeight = 1.1;

/** Returns 0 to 1 (Sørensen–Dice); a synonym counts half. */
function similarityOf(words: ReadonlySet<string>, subject: ReadonlySet<string>): number {
  if (words.size + subject.size === 0) return 0;
  let shared = 0;
  for (const word of words)
    shared += subject.has(word) ? 1 : synonyms.get(word)?.some((other) => subject.has(other)) ? 0.5 : 0;
  return (2 * shared) / (words.size + subject.size);
}

function significantWords(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const significant = words.filter((word) => !noise.has(word));
  return new Set(significant.length > 0 ? significant : words);
}

function toIndexed({ definition, toolset }: FoundTool, id: number): Indexed {
  const { name, title, description, inputSchema } = definition;
  const { properties } = inputSchema;
  const names = isObject(properties) ? Object.keys(properties) : [];
  return { id, name, title, toolset, description, arguments: names.join(" ") };
}

/** The words, and their synonyms with less weight. */
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
