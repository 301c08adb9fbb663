import { validateHeaderName, validateHeaderValue } from "node:http";
import { ToolError } from "../errors/tool-error.ts";

/** Fails with invalid_arguments where HTTP can't carry the header. */
export function checkHeader(name: string, value: string): void {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  } catch {
    throw new ToolError("invalid_arguments", `"${name}" can't be sent as a header.`);
  }
}
