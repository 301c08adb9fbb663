import { validateHeaderName, validateHeaderValue } from "node:http";
import { ToolError } from "../errors/tool-error.ts";

/** Throws invalid_arguments for a header that HTTP cannot carry. */
export function checkHeader(name: string, value: string): void {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  } catch {
    throw new ToolError("invalid_arguments", `"${name}" can't be sent as a header.`);
  }
}
