import { expect, test } from "vitest";
import { lineOf, wordsOf } from "../../src/handlers/analyses/command-line.ts";
import { writtenCommands } from "../../src/handlers/analyses/written-commands.ts";

test.each([
  ["in backticks", "Run `npm run lint -- --fix`.", ["npm run lint -- --fix"]],
  ["in double backticks", "Run `` npm test ``.", ["npm test"]],
  ["after a prompt", "`$ npm test`", ["npm test"]],
  ["on each line of a fenced block", "```sh\nnpm ci\n\n  npm test\n```", ["npm ci", "npm test"]],
  ["in quotes after a word such as run", 'Run "./check all" now', ["./check all"]],
  ["in curly quotes", "Merge when “npm test” passes", ["npm test"]],
  ["in parentheses", "Merge after the tests (npm test).", ["npm test"]],
  ["with quoted words", "`sh -c \"npm ci && npm test\" ''`", ["sh -c 'npm ci && npm test' ''"]],
  ["up to the next word of the sentence", "Use npm test and then publish", ["npm test"]],
  ["up to a full stop", "CI must run go test ./... and cargo test.", ["go test ./...", "cargo test"]],
  ["between commas", "Checks: npm test, npm run build:all", ["npm test", "npm run build:all"]],
  ["in the items of a list", "- npm test\n- run make lint\n2. run ./x", ["npm test", "make lint", "./x"]],
  ["in a condition", "Merge only when npm test passes", ["npm test"]],
])("a command line is found %s", (_where, text, lines) => {
  expect(writtenCommands(text).map(lineOf)).toEqual(lines);
});

test.each([
  ["a part of a word", "publish the fish"],
  ["a word of a sentence", "Test, then publish and make sure that it works"],
  ["a part of another command", "sudo make install, or poetry run pytest must pass"],
  ["a line of prose that may continue on the next", "Run npm run deploy\n--dry-run"],
  ["a line that continues in backticks", "Run npm test -- `a | b`"],
  ["a line that needs a shell", "`a && b`, `a | b`, `echo $HOME`, `x > y`, `(x)`, `a\\ b`, `a; b`"],
  ["a quoted word that a shell would change", '`sh -c "$X"`'],
  ["a line of a block that needs a shell", "```\nif x; then\nrm -rf build\n```"],
  ["a line with an open quote", "`npm test 'x`"],
  ["words with another kind of space between them", "`npm\u00a0test`"],
  ["a line after words that forbid it", "Never run `a`. Don't use `b c`; do y instead of `d`. Not: `e`"],
  ["a line in a sentence that forbids it", "Do not run npm publish. Never use npm publish."],
  ["an everyday word that is a program too", "then make changes, and go slowly"],
])("%s is no command line", (_what, text) => {
  expect(writtenCommands(text)).toEqual([]);
});

test.each([
  "Run `npm test` before each merge",
  "Run `npm test`. Never push to main.",
  "Never push to main. Run `npm test` before each merge.",
  "Do not push to main! CI must run npm test.",
  "- Never push to main\n- run `npm test`",
  "Never push to main.\n\nBefore a merge:\n\n```sh\nnpm test\n```\nNo agent pushes tags.",
  "Before a merge:\n```\nnpm test\n```\nNever:\n```\nnpm publish\n```",
  "Never:\n```\nnpm publish\n```\n\nBefore a merge:\n\n```\nnpm test\n```",
  "## Forbidden\n\nPushing to main.\n\n## Checks\n\n- `npm test`",
  "Notify me about another failure, then run `npm test`",
])("a command counts beside another sentence that forbids something: %j", (text) => {
  expect(writtenCommands(text)).toEqual([["npm", "test"]]);
});

test.each([
  "Do not under any circumstances run `npm publish`",
  "Don't let agents run `npm publish`",
  "Don’t let agents run npm publish",
  "dont run `npm publish`",
  "`npm publish` is forbidden",
  "`npm publish` must never run",
  "Nobody may run `npm publish`",
  "No agent may run `npm publish`",
  "None of the agents may run `npm publish`",
  "Do not run `npm test` or `npm publish`",
  "Run `npm test` without `npm publish`",
  "Run everything except `npm publish`",
  "Run anything but `npm publish`",
  "Run `npm test` instead of `npm publish`",
  "Run `npm test`, rather than `npm publish`",
  "Agents are banned from running `npm publish`",
  "Refuse, deny or skip `npm publish`",
  "Leave `npm publish` to people",
  "Avoid `npm publish`; stop `npm deploy`",
  "DO_NOT_RUN: `npm publish`",
  "You must **not** run `npm publish`",
  "You must `not` run `npm publish`",
  "❌ `npm publish`",
  "~~Run `npm publish`~~",
  "When tests do not pass, run `npm test`",
])("a command does not count in a sentence with a forbidding word: %s", (text) => {
  expect(writtenCommands(text)).toEqual([]);
});

test.each([
  "Do not\nrun `npm publish`",
  "Do not run, e.g. `npm publish`",
  "Do not run tools, e.g. Docker or `npm publish`",
  "Never... Run `npm publish`",
  "Do not: 1. Run `npm publish` 2. Run `npm deploy`",
  "Do not run these (see the docs. They say why) or `npm publish`",
  'Do not say "Tests pass. Run `npm publish`"',
  "Do not run `npm publish`. Or `npm deploy`.",
  "Do not run these. `npm publish`, `npm deploy`",
  "The following is forbidden. Run `npm publish`. Run `npm deploy`.",
])("a sentence that forbids goes on where its end is in doubt: %j", (text) => {
  expect(writtenCommands(text)).toEqual([]);
});

test.each([
  "Do not run these:\n```sh\nnpm publish\n```",
  "Do not run these.\n\n```sh\nnpm publish\n```",
  "Never run\n\n```\nnpm publish\n```\nor\n```\nnpm deploy\n```",
  "Do not run:\n~~~\nnpm publish\n~~~",
  "Do not run:\n\n    npm publish",
  "Do not run these:\n- `npm publish`\n- `npm deploy`",
  "Agents must not run\n\n1. `npm publish`\n\n2. npm deploy",
  "- Never run:\n  - `npm publish`\n  - `npm deploy`",
  "**Forbidden:**\n\n- Run `npm publish`",
  "## Forbidden\n\nRunning `npm publish`.\n\nRunning `npm deploy`.",
  "## Forbidden\n\n### Releases\n\nRunning `npm publish`.",
  "| Command | Allowed |\n|---|---|\n| `npm publish` | no |",
  "```\n# never run this\nnpm publish\n```",
  "```\nDo not run:\nnpm publish\n```",
])("a command does not count in a list or block that a sentence or heading forbids: %j", (text) => {
  expect(writtenCommands(text)).toEqual([]);
});

test.each([
  "`npm publish` is slow. Never run it.",
  "Agents like `npm publish`. This is forbidden.",
  "Run `npm publish`? No.",
  "People run `npm publish`. Agents must not.",
  "```\nnpm publish\n```\nis forbidden",
  "```\nnpm publish\n```\n\nNobody may run this.",
  "- `npm publish`\n- `npm deploy`\n\nare forbidden",
  "- `npm publish`\n- `npm deploy`\n\nThese are forbidden.",
])("a command does not count when the next sentence forbids it: %j", (text) => {
  expect(writtenCommands(text)).toEqual([]);
});

test.each([
  "`",
  '"',
  "'",
  "“",
  "(",
  "!",
  "...a",
  "```a\n",
  "run ",
  "1.",
  "\n",
  "a ",
  "not ",
  "A. B",
  "No. ",
  "- no:\n",
  "# ",
  "`a`. Never run it. ",
  "Not:\n```\na\n```\n",
])("a text of 100,000 characters that repeats %j is searched in less than four seconds", (piece) => {
  const started = performance.now();
  writtenCommands(`run ${piece.repeat(100_000 / piece.length)}|`);
  expect(performance.now() - started).toBeLessThan(4000);
});

test.each([
  [["npm", "run", "lint", "--", "--fix=a,b"], "npm run lint -- --fix=a,b"],
  [["sh", "-c", "a && b", ""], "sh -c 'a && b' ''"],
])("the command %j is shown as the line that it is written as", (command, line) => {
  expect(lineOf(command)).toBe(line);
  expect(wordsOf(line)).toEqual(command);
});

test.each([
  ["a look-alike of a letter", ["npm", "t\u0435st"], 'npm "t\\u{435}st"'],
  ["a character that reverses the text", ["npm", "\u202etset"], 'npm "\\u{202e}tset"'],
  ["a control character", ["npm", "\u001b[2J"], 'npm "\\u001b[2J"'],
])("a command is shown with the code of %s", (_what, command, line) => {
  expect(lineOf(command)).toBe(line);
});

test("a very long command is shown in part", () => {
  expect(lineOf(["x".repeat(9000)])).toBe(`${"x".repeat(500)}…`);
});

test.each([
  ["a letter of another script", "npm test", "npm t\u0435st"],
  ["a wide letter", "npm test", "npm \uff54est"],
  ["a dash of typography", "npm test --all", "npm test \u2014all"],
  ["an invisible character", "npm test", "npm te\u200bst"],
  ["a capital letter", "npm test", "NPM test"],
])("a command is found to the letter only: %s makes another", (_what, written, other) => {
  expect(writtenCommands(`\`${other}\``)).not.toContainEqual(written.split(" "));
});
