import type { FindingCode } from "../openapi/finding.ts";
import type { Place } from "../openapi/references.ts";

/** A part of a workflow that a tool can't express. The message is a sentence for the import report. */
export class Unsupported extends Error {
  readonly code: FindingCode;
  /** Its place in the document; undefined until a caller adds it. */
  readonly place: Place | undefined;

  constructor(code: FindingCode, message: string, place?: Place) {
    super(message);
    this.code = code;
    this.place = place;
  }
}
