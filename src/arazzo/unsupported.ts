import type { FindingCode } from "../openapi/finding.ts";

/** What a workflow says and a tool can't: the message is a sentence for the yield report. */
export class Unsupported extends Error {
  readonly code: FindingCode;

  constructor(code: FindingCode, message: string) {
    super(message);
    this.code = code;
  }
}
