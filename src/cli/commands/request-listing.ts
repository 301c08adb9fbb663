import { curlCommand } from "../../dry-run/curl.ts";
import type { ShownRequest } from "../../dry-run/shown-request.ts";
import type { DryRun } from "../runtime/dry-run.ts";
import { outputColors } from "../terminal/output.ts";
import { printable } from "../terminal/render.ts";

/** A dry run as a person reads it. */
export function requestLines({ arguments: given, steps, model }: DryRun): string[] {
  const { bold, dim } = outputColors();
  const lines = steps.flatMap(({ stepId, operationId, source, requests, unknown, notes }) => [
    `${bold(printable(stepId))}  ${dim(printable(`${operationId} of ${source ?? "the Web Server"}`))}`,
    ...requests.flatMap((request) => ["", ...linesOf(request)]).slice(1),
    ...notes.map((note) => dim(printable(note))),
    ...unknownLines(unknown, given === undefined).map((line) => dim(printable(line))),
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

/** Values that only answers contain. Without arguments, those of arguments are not listed. */
function unknownLines(unknown: readonly string[], withoutArguments: boolean): string[] {
  const left = unknown.filter((one) => !withoutArguments || !one.startsWith("{$inputs"));
  return left.length > 0 ? [`Not known until then: ${left.join(", ")}`] : [];
}

/** A command line for each request, with comments of the shell between them. */
export function curlLines({ steps, model }: DryRun): string {
  const blocks = steps.flatMap(({ stepId, requests, notes, unknown }) => [
    comment(stepId),
    ...notes.map(comment),
    ...(unknown.length > 0 ? [comment(`not known until then: ${unknown.join(", ")}`)] : []),
    // Newlines in a body stay inside its quotes.
    ...requests.map(curlCommand),
  ]);
  if (model) blocks.push(comment("then a model is asked: see --dry-run without --curl"));
  return printable(blocks.join("\n"));
}

/** A dry run as JSON, with the command lines of curl where they are wanted. */
export function dryRunJson(dryRun: DryRun, curl: boolean): object {
  return curl
    ? { ...dryRun, curl: dryRun.steps.flatMap(({ requests }) => requests.map(curlCommand)) }
    : dryRun;
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
