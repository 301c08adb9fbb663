import type { NewDocument } from "../plans/proposal.ts";
import type { Values } from "./command.ts";
import { allowHost, choice, flag, list, text } from "./options.ts";

const driftOptions = {
  from: text("document", "another version of the API's document: a file or an address"),
  source: text("name", "the API that the document belongs to, if the manifest has several"),
  manifest: list("file", "a manifest other than this project's own; repeatable"),
  allowHost,
  format: choice("format", "the output format", ["text", "markdown", "json"]),
  all: flag("also list operations that no tool uses"),
};

export const generateOptions = {
  ...driftOptions,
  check: flag("compare instead of writing"),
  failOn: failOn("none"),
};

export const diffOptions = { ...driftOptions, failOn: failOn("breaking") };

export type GenerateValues = Values<typeof generateOptions>;
export type DiffValues = Values<typeof diffOptions>;

function failOn(standard: "breaking" | "none") {
  return choice(
    "level",
    "exit with 1, and write nothing, for changes of this level or worse",
    ["breaking", "additive", "cosmetic", "none"],
    standard,
  );
}

/** The document of `--from`. */
export function newDocument({
  from,
  source,
  allowHost,
}: Values<typeof driftOptions>): NewDocument | undefined {
  return from === undefined ? undefined : { from, source, allowHost };
}
