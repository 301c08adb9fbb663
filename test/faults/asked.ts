/** What became of a request, as far as its sender can know. */
export type Outcome =
  /** A 2xx answer: whatever is killed now, it must not be lost. */
  | "accepted"
  /** A 4xx answer: nothing was changed. */
  | "refused"
  /** Cut off, or failed on the way: it may have been done, or not. */
  | "unknown"
  /** Nobody listened. */
  | "unreached"
  /** The operation is in the contract and not served yet. */
  | "not served"
  /** There was nothing to do it to. */
  | "skipped";

export interface Asked<Data> {
  readonly outcome: Outcome;
  readonly data: Data | undefined;
  /** Status and problem code, or the network's word. */
  readonly detail: string;
}

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

export async function asked<Data>(request: Promise<Answer<Data>>): Promise<Asked<Data>> {
  try {
    const { data, error, response } = await request;
    if (response.ok) return { outcome: "accepted", data, detail: String(response.status) };
    const detail = `${response.status} ${textAt(error, "code")}: ${textAt(error, "detail")}`;
    return { outcome: outcomeOf(response.status), data: undefined, detail };
  } catch (error) {
    const cause = error instanceof Error ? textAt(error.cause, "code") || error.message : String(error);
    return { outcome: cause === "ECONNREFUSED" ? "unreached" : "unknown", data: undefined, detail: cause };
  }
}

export const skipped: Asked<never> = { outcome: "skipped", data: undefined, detail: "nothing to do it to" };

function outcomeOf(status: number): Outcome {
  if (status === 501) return "not served";
  return status < 500 ? "refused" : "unknown";
}

function textAt(value: unknown, name: string): string {
  return typeof value === "object" && value !== null ? String(Reflect.get(value, name) ?? "") : "";
}
