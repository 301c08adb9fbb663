import diff, { type Difference } from "microdiff";
import { toPointer } from "../json/pointer.ts";

/** A sentence for each place in which a value differs from the expected one. */
export function differences(expected: unknown, got: unknown, what: string): string[] {
  return diff({ value: expected }, { value: got }).map((one) => sentence(one, what));
}

function sentence(one: Difference, what: string): string {
  const place = `${what}${toPointer(one.path.slice(1))}`;
  switch (one.type) {
    case "CREATE":
      return `${place} is ${shown(one.value)}, and was not there`;
    case "REMOVE":
      return `${place} is missing; it was ${shown(one.oldValue)}`;
    case "CHANGE":
      return `${place} is ${shown(one.value)}; it was ${shown(one.oldValue)}`;
  }
}

const mostShown = 200;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "absent";
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
