/** A part of the program that takes input from outside. */
export interface Target {
  readonly seeds: readonly (string | Buffer)[];
  /** Words that the part knows; mutations put them in. */
  readonly words: readonly string[];
  /** Its inputs are JSON: most mutations change the value, not the bytes. */
  readonly json: boolean;
  /** Larger inputs are slow, and find little more. */
  readonly mostBytes: number;
  /** It is opened again after so many executions, so that its state and its files stay small. */
  readonly reopenAfter?: number;
  open(): Promise<OpenTarget>;
}

export interface OpenTarget {
  /** Throws where the program fails: a `Violation` of what we want of it, or any other error. */
  run(input: Buffer): Promise<void> | void;
  close?(): Promise<void>;
}

/** Something that must not be. Those with the same rule are one failure. */
export class Violation extends Error {
  override readonly name = "Violation";
  readonly rule: string;

  constructor(rule: string, detail: unknown) {
    super(`${rule}: ${typeof detail === "string" ? detail : JSON.stringify(detail)}`.slice(0, 2000));
    this.rule = rule;
  }
}

/** Failures with the same text are one: the rule, or the place in the code that threw first. */
export function causeOf(error: unknown): string {
  if (error instanceof Violation) return error.rule;
  if (!(error instanceof Error)) return String(error).slice(0, 200);
  const lines = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  const at = lines.find((line) => line.includes("/src/")) ?? lines[0];
  return `${error.name}${at === undefined ? `: ${error.message}` : at.replace(/\s+/g, " ")}`;
}
