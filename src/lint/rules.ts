/** What `lint` looks for. A manifest's `lint.rules` sets other levels. docs/lint.md lists them. */
export const rules = {
  "missing-description": rule("error", "A tool's description is blank, or no more than its `GET /path`."),
  "short-description": rule(
    "warning",
    "A tool's description only repeats its name, or has fewer characters than `descriptionCharacters`.",
  ),
  "hidden-characters": rule(
    "error",
    "A text for models has characters that people don't see: control, zero-width, direction, private use.",
  ),
  "missing-argument-description": rule("warning", "An argument has no description."),
  "missing-argument-type": rule("warning", "An argument's schema does not say what it can be."),
  "illegal-argument-name": rule(
    "error",
    "An argument's name is not of 1 to 64 letters, digits, `_`, `.` and `-`: model APIs refuse the whole list of tools.",
  ),
  "secret-argument": rule(
    "warning",
    "An argument is named like a credential: it would pass through the model and its logs. Credentials are settings.",
  ),
  "unused-argument": rule("warning", "Nothing in the handler reads an argument."),
  "required-without-property": rule(
    "error",
    "`required` names a member that `properties` does not describe.",
  ),
  "default-not-valid": rule("error", "A default does not fit its own schema."),
  "example-not-valid": rule("warning", "An example does not fit its own schema."),
  "enum-too-long": rule("warning", "An `enum` has more values than `enumValues`."),
  "too-deep": rule("warning", "The input schema is nested deeper than `depth`."),
  "name-too-long": rule(
    "error",
    "With the client's prefix `mcp__SERVER__` the name is longer than 64 characters.",
  ),
  "name-not-unique": rule("error", "Tools of two manifests have one name, case and separators aside."),
  "ambiguous-names": rule("warning", "Two tools' names have the same words, order and plural aside."),
  "same-description": rule(
    "warning",
    "Two tools have the same description: a model can't choose between them.",
  ),
  "missing-annotations": rule(
    "warning",
    "`readOnlyHint` is absent, so that clients take the tool for one that destroys.",
  ),
  "contradicting-annotations": rule("error", "`readOnlyHint` is true, and so is `destructiveHint`."),
  "read-only-with-side-effects": rule(
    "warning",
    "`readOnlyHint` is true, and the tool calls an operation with another method than GET, HEAD or OPTIONS.",
  ),
  "deletes-without-hint": rule("warning", "`destructiveHint` is false, and the tool calls a DELETE."),
  "too-many-tokens": rule("warning", "A tool takes more tokens in the list of tools than `tokensPerTool`."),
  "list-too-large": rule("warning", "A manifest's tools take more tokens together than `tokens`."),
  "too-many-tools": rule("warning", "A manifest has more tools than `tools`."),
  "unused-exception": rule("warning", "`lint.except` names a tool that there is not."),
} as const satisfies Record<string, Rule>;

export type LintCode = keyof typeof rules;
export type Level = "error" | "warning" | "off";

export interface Rule {
  readonly level: Level;
  readonly about: string;
}

function rule(level: Level, about: string): Rule {
  return { level, about };
}
