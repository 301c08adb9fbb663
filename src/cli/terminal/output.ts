import { type RenderOptions, renderValue } from "./render.ts";

/** How stdout wants to be written to: colours and the width of a terminal, neither elsewhere. */
export function outputStyle(): RenderOptions {
  const { stdout } = process;
  return { color: stdout.isTTY === true && stdout.hasColors(), width: stdout.columns ?? 100 };
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printValue(value: unknown, json: boolean): void {
  print(json ? JSON.stringify(value, null, 2) : renderValue(value, outputStyle()));
}
