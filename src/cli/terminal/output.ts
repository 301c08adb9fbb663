import { createColors } from "picocolors";
import { type RenderOptions, renderValue } from "./render.ts";

/** Colours and the width of the terminal that stdout is; elsewhere no colours and 100 columns. */
function outputStyle(): RenderOptions {
  const { stdout } = process;
  return { color: stdout.isTTY === true && stdout.hasColors(), width: stdout.columns ?? 100 };
}

/** Functions that colour a text, where stdout shows colours. */
export function outputColors() {
  return createColors(outputStyle().color);
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** Prints a value as JSON, or as a person reads it. */
export function printValue(value: unknown, json: boolean): void {
  if (json) printJson(value);
  else print(renderValue(value, outputStyle()));
}

export function printError(text: string): void {
  process.stderr.write(`${text}\n`);
}
