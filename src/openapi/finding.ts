import type { LoadedDocument } from "./load-document.ts";
import { type Place, pointerOf } from "./references.ts";

/** The problems that an operation can have. */
export type FindingCode =
  | "missing-reference"
  | "remote-reference"
  | "circular-reference"
  | "recursive-schema"
  | "invalid-schema"
  | "large-schema"
  | "invalid-parameter"
  | "duplicate-parameter"
  | "unsupported-method"
  | "unsupported-body"
  | "unsupported-style"
  | "unsupported-security"
  | "unsupported-feature"
  | "undescribed-path-parameter"
  | "invalid-server"
  | "empty-name"
  | "duplicate-id"
  | "invalid-operation"
  | "invalid-workflow"
  | "unknown-operation"
  | "unknown-parameter"
  | "missing-parameter"
  | "unsupported-expression"
  | "unsupported-criterion"
  | "unsupported-action"
  | "unsupported-step";

/**
 * `left out`: there is no tool. `degraded`: the tool cannot express everything that the operation accepts. `note`: it can, and
 * a reader should know.
 */
export type Effect = "left out" | "degraded" | "note";

export interface Finding {
  readonly code: FindingCode;
  readonly effect: Effect;
  /** The place in the document: `#/paths/~1pets/get/parameters/0`. */
  readonly pointer: string;
  readonly message: string;
}

/** Collects the findings of one operation without duplicates. */
export class Findings {
  readonly found: Finding[] = [];
  readonly #loaded: Pick<LoadedDocument, "uri">;

  constructor(loaded: Pick<LoadedDocument, "uri">) {
    this.#loaded = loaded;
  }

  add(effect: Effect, code: FindingCode, place: Place, message: string): void {
    const pointer = pointerOf(place, this.#loaded);
    if (this.found.some((finding) => finding.pointer === pointer && finding.message === message)) return;
    this.found.push({ code, effect, pointer, message });
  }

  has(effect: Effect): boolean {
    return this.found.some((finding) => finding.effect === effect);
  }
}
