import { lineOf } from "../analyses/command-line.ts";
import { writtenCommands } from "../analyses/written-commands.ts";

/**
 * Returns whether a person wrote a command: its whole command line is in their text, to the letter. No program is special. A
 * model's answer can name others, because texts of projects and agents are part of its prompt.
 */
export function writtenIn(text: string): (command: readonly string[]) => boolean {
  const written = new Set(writtenCommands(text).map((command) => JSON.stringify(command)));
  return (command) => written.has(JSON.stringify(command));
}

/** The question that replaces a command that nobody wrote. */
export function questionAbout(subject: string, command: readonly string[]): string {
  return `Should ${subject} run \`${lineOf(command)}\`? The description does not clearly ask for this command line, so it was left out. To add it, write the whole line in backticks.`;
}
