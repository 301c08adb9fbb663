/** The rules of `lint` with their default levels; `lint.rules` in a manifest sets others. docs/lint.md lists them. */
export const rules = {
  "missing-description": rule("error", "A tool's description is blank, or only its `GET /path`."),
  "short-description": rule(
    "warning",
    "A tool's description only repeats its name, or has fewer characters than `descriptionCharacters`.",
  ),
  "hidden-characters": rule(
    "error",
    "A text for models has invisible characters: control, zero-width, direction, private use.",
  ),
  "missing-argument-description": rule("warning", "An argument has no description."),
  "missing-argument-type": rule("warning", "An argument's schema allows any value."),
  "illegal-argument-name": rule(
    "error",
    "An argument's name is not 1 to 64 letters, digits, `_`, `.` and `-`: model APIs refuse the whole list of tools.",
  ),
  "secret-argument": rule(
    "warning",
    "An argument is named like a credential, which would pass through the model and its logs. Credentials belong in the configuration.",
  ),
  "unused-argument": rule("warning", "Nothing in the handler reads an argument."),
  "required-without-property": rule(
    "error",
    "`required` names a member that `properties` does not describe.",
  ),
  "default-not-valid": rule("error", "A default does not match its own schema."),
  "example-not-valid": rule("warning", "An example does not match its own schema."),
  "enum-too-long": rule("warning", "An `enum` has more values than `enumValues`."),
  "too-deep": rule("warning", "The input schema is nested deeper than `depth`."),
  "name-too-long": rule(
    "error",
    "With the client's prefix `mcp__SERVER__` the name is longer than 64 characters.",
  ),
  "name-not-unique": rule(
    "error",
    "Tools of two manifests have the same name, ignoring case and separators.",
  ),
  "ambiguous-names": rule("warning", "Two tools' names have the same words, ignoring order and plurals."),
  "same-description": rule(
    "warning",
    "Two tools have the same description: a model can't choose between them.",
  ),
  "missing-annotations": rule(
    "warning",
    "`readOnlyHint` is absent, so clients treat the tool as destructive.",
  ),
  "contradicting-annotations": rule("error", "`readOnlyHint` and `destructiveHint` are both true."),
  "read-only-with-side-effects": rule(
    "warning",
    "`readOnlyHint` is true, but the tool calls an operation whose method is not GET, HEAD or OPTIONS.",
  ),
  "deletes-without-hint": rule(
    "warning",
    "`destructiveHint` is false, but the tool calls a DELETE operation.",
  ),
  "too-many-tokens": rule("warning", "A tool takes more tokens in the list of tools than `tokensPerTool`."),
  "list-too-large": rule("warning", "A manifest's tools together take more tokens than `tokens`."),
  "too-many-tools": rule("warning", "A manifest has more tools than `tools`."),
  "unused-exception": rule("warning", "`lint.except` names a tool that does not exist."),
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
