import type { FindingCode } from "../openapi/finding.ts";
import type { Place } from "../openapi/references.ts";

/** What a workflow says and a tool can't: the message is a sentence for the yield report. */
export class Unsupported extends Error {
  readonly code: FindingCode;
  /** Where it is said; undefined until somebody knows. */
  readonly place: Place | undefined;

  constructor(code: FindingCode, message: string, place?: Place) {
    super(message);
    this.code = code;
    this.place = place;
  }
}
