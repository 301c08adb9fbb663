import { createColors } from "picocolors";
import { curlCommand } from "../../dry-run/curl.ts";
import type { ShownRequest } from "../../dry-run/shown-request.ts";
import { outputStyle } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";
import type { Rehearsal } from "./dry-run.ts";

/** A rehearsal as a person reads it. */
export function requestLines({ arguments: given, steps, model }: Rehearsal): string[] {
  const { bold, dim } = createColors(outputStyle().color);
  const lines = steps.flatMap(({ stepId, operationId, source, requests, unknown, notes }) => [
    `${bold(printable(stepId))}  ${dim(printable(`${operationId} of ${source ?? "the Web Server"}`))}`,
    ...requests.flatMap((request) => ["", ...linesOf(request)]).slice(1),
    ...notes.map((note) => dim(printable(note))),
    ...untilThen(unknown, given === undefined).map((line) => dim(printable(line))),
    "",
  ]);
  if (model) {
    const { name, max_tokens, instructions, data_template } = model;
    lines.push(
      bold(
        name === undefined ? "Without a model fixed rules answer; one would be asked" : `${name} is asked`,
      ),
      dim(`at most ${max_tokens} tokens; the answer's schema is in --json`),
      ...printable(instructions).trimEnd().split("\n"),
      "",
      dim("then, filled in from the arguments and the answers:"),
      ...printable(data_template).trimEnd().split("\n"),
      "",
    );
  }
  return [...lines, "Nothing was sent."];
}

/** What only answers give; what arguments are for is no news where none are given. */
function untilThen(unknown: readonly string[], withoutArguments: boolean): string[] {
  const left = unknown.filter((one) => !withoutArguments || !one.startsWith("{$inputs"));
  return left.length > 0 ? [`Not known until then: ${left.join(", ")}`] : [];
}

/** A command line for each request; what stands between them is a comment of the shell. */
export function toCurl({ steps, model }: Rehearsal): string {
  const blocks = steps.flatMap(({ stepId, requests, notes, unknown }) => [
    ...[
      `${stepId}`,
      ...notes,
      ...(unknown.length > 0 ? [`not known until then: ${unknown.join(", ")}`] : []),
    ].map(comment),
    // Newlines in a body stay inside of its quotes.
    ...requests.map(curlCommand),
  ]);
  if (model) blocks.push(comment("then a model is asked: see --dry-run without --curl"));
  return printable(blocks.join("\n"));
}

function comment(text: string): string {
  return `# ${text.replace(/\s+/g, " ")}`;
}

function linesOf({ method, url, headers, body, bodyParts }: ShownRequest): string[] {
  const head = [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  const content = body === undefined ? (bodyParts ?? []) : body.split("\n");
  return [...head, ...(content.length > 0 ? ["", ...content] : [])].map((line) =>
    `  ${printable(line)}`.trimEnd(),
  );
}
