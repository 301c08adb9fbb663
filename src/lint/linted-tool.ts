import type { Keys } from "../json/pointer.ts";
import { own } from "../json/value.ts";
import type { Documents } from "../manifest/load.ts";
import { type Files, resolveReference } from "../manifest/references.ts";
import type { ToolPlan } from "../manifest/tool-plan.ts";
import type { LintCode } from "./rules.ts";

/** A planned tool and the place of its entry. */
export interface LintedTool {
  readonly plan: ToolPlan;
  readonly documents: Documents;
  /** Keys of the entry in the manifest. */
  readonly at: Keys;
}

/** A problem that a rule found. `at` has keys from the tool's entry on, through references. */
export interface Complaint {
  readonly code: LintCode;
  readonly at: Keys;
  readonly message: string;
  readonly help?: string;
}

/** The file and the keys of a place, with references on the way followed. */
export function placeOf(
  { manifest, files }: Documents,
  keys: Keys,
): { readonly file: string; readonly at: Keys } {
  let place = { file: manifest, at: [] as (string | number)[], value: contentOf(files, manifest) };
  for (const key of keys) {
    place = follow(files, place);
    const value: unknown = own(place.value, String(key));
    // A merged schema does not stand in a file.
    if (value === undefined) return place;
    place = { file: place.file, at: [...place.at, key], value };
  }
  return place;
}

interface Place {
  readonly file: string;
  readonly at: (string | number)[];
  readonly value: unknown;
}

function follow(files: Files, place: Place): Place {
  const reference = own(place.value, "$ref");
  if (typeof reference !== "string") return place;
  const target = resolveReference(files, place.file, reference);
  return typeof target === "object" ? follow(files, target) : place;
}

function contentOf(files: Files, file: string): unknown {
  const loaded = files.get(file);
  return loaded?.kind === "json" ? loaded.value : undefined;
}
