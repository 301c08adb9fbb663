import { isObject } from "../../json/value.ts";

/** An empty text counts as missing. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function numberOf(value: unknown, standard: number): number {
  return typeof value === "number" ? value : standard;
}

/** A list of names, or a text with separators. */
export function namesOf(value: unknown, separator: string): string[] {
  const parts = Array.isArray(value) ? value.map(String) : (textOf(value)?.split(separator) ?? []);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** The members of an object that are texts. */
export function textsOf(value: unknown): Record<string, string> {
  const entries = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(
    entries.flatMap(([name, one]) => (typeof one === "string" && one !== "" ? [[name, one]] : [])),
  );
}
