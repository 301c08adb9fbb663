/** One command line: the text that a person types and the words that a program receives. */

const word = /(?:[^\s"'`\\|&;<>$()]|"[^"$`\\\n]*"|'[^'\n]*')+/g;
const plainLine = new RegExp(`^${word.source}(?:[ \\t]+${word.source})*$`);

/** Splits a line at spaces; quotes group words. Returns undefined for a line that needs a shell for more than quotes. */
export function wordsOf(line: string): string[] | undefined {
  const command = line.replace(/^\s*\$\s/, "").trim();
  if (!plainLine.test(command)) return undefined;
  return command
    .match(word)
    ?.map((part) => part.replaceAll(/"([^"]*)"|'([^']*)'/g, (_quoted, double, single) => double ?? single));
}

const longestLine = 500;

/** Returns a command as a person would type it. A character that is not ASCII is shown as its code: it can look like one. */
export function lineOf(command: readonly string[]): string {
  const line = command.map(typed).join(" ");
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}

function typed(text: string): string {
  if (/^[\w@%+=:,./*?^~#{}[\]!-]+$/.test(text)) return text;
  if (/^[ -&(-~]*$/.test(text)) return `'${text}'`;
  return JSON.stringify(text).replaceAll(/[^ -~]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
}

const checkPrograms = [
  ...[
    "npm",
    "npx",
    "pnpm",
    "yarn",
    "cargo",
    "pytest",
    "python",
    "tox",
    "mvn",
    "gradle",
    "./gradlew",
    "dotnet",
  ],
  ...["composer", "phpunit", "ruff", "eslint", "biome", "vitest", "jest", "deno", "bun", "uv"],
];
const everydayWords = ["make", "go", "bundle", "rake"];

/** Whether a command starts with a program that runs checks and builds, in any version (`python3.12`). */
export function runsChecks([program = ""]: readonly string[]): boolean {
  return looksLikeCheck([program]) || everydayWords.includes(program);
}

/** Whether words in a sentence can only be such a command: `make` and `go` begin other sentences too. */
export function looksLikeCheck([program = ""]: readonly string[]): boolean {
  return checkPrograms.includes(program.replace(/(?<![\d.])[\d.]+$/, ""));
}
