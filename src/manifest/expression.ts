import { fromPointer } from "../json/pointer.ts";
import type { Expression } from "./tool-plan.ts";

const name = /^[A-Za-z0-9_-]+$/;

/** Parses a runtime expression. Returns a sentence where it is invalid. */
export function parseExpression(source: string): Expression | string {
  const hash = source.indexOf("#");
  const head = hash === -1 ? source : source.slice(0, hash);
  const pointer = hash === -1 ? [] : fromPointer(source.slice(hash + 1));
  if (!pointer) return `"${source}": what stands behind "#" is not a JSON Pointer, such as "#/agents/0".`;
  const [root, ...names] = head.split(".");
  const bad = names.find((key) => !name.test(key));
  if (bad !== undefined) {
    return `"${source}" has "${bad}" where a name is expected. A member with other characters is written as a pointer: "#/${bad}".`;
  }
  const path = [...names, ...pointer];
  switch (root) {
    case "$inputs":
      return { source, root: "inputs", path };
    case "$item":
      return { source, root: "item", path };
    case "$steps":
      if (names.length >= 2 && (names[1] === "outputs" || names[1] === "errors"))
        return { source, root: "steps", path };
      return `"${source}": a step is read as "$steps.<stepId>.outputs.<name>" or "$steps.<stepId>.errors".`;
    case "$ai":
      if (["answer", "source", "notice", "model"].includes(names[0] ?? ""))
        return { source, root: "ai", path };
      return `"${source}": the model's part is "$ai.answer", "$ai.source", "$ai.notice" or "$ai.model".`;
    case "$statusCode":
      if (path.length === 0) return { source, root: "response", path: ["statusCode"] };
      return `"${source}": the status code has no members.`;
    case "$response":
      return responseExpression(source, names, pointer);
    default:
      if (/^(inputs|steps|response|statusCode|item|ai)\b/.test(source))
        return `"${source}" is an expression only with a "$" before it: "$${source}".`;
      return `"${source}" begins with none of $inputs, $steps, $response, $statusCode, $item, $ai. A literal "$" is written "$$".`;
  }
}

function responseExpression(source: string, names: string[], pointer: string[]): Expression | string {
  const [part, header, ...rest] = names;
  if (part === "body") return { source, root: "response", path: [...names, ...pointer] };
  // Header names are case-insensitive (RFC 9110, 5.1); fetch returns them in lower case.
  if (part === "header" && header && rest.length === 0) {
    return { source, root: "response", path: ["header", header.toLowerCase(), ...pointer] };
  }
  return `"${source}": a response is read as "$response.body#/pointer" or "$response.header.<name>".`;
}
