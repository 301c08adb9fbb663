import type { CollapsedPaste, Profile } from "./profile.ts";

/** A terminal wraps and indents lines, and programs draw signs in their own way: a bullet for a hyphen, an arrow at the edge. */
const lettersAndDigits = /[^\p{L}\p{N}]+/gu;
const white = /[\s\p{Default_Ignorable_Code_Point}]+/gu;

/** A part of a text that is at least this long identifies it. It is more than a message's own line has before its id. */
const identifyingLength = 40;

/**
 * Tells if a box with this text shows a text that was pasted, and nothing else: as a whole, its end when the box has scrolled,
 * its beginning before an ellipsis, or what the program shows in its place. Pure.
 */
export function showsOnly(box: string, pasted: string, profile: Pick<Profile, "collapsedPastes">): boolean {
  const [shown, whole] = essences(box, pasted);
  if (shown === whole) return true;
  if (
    shown.length >= identifyingLength &&
    (whole.endsWith(shown) || (box.endsWith("…") && whole.startsWith(shown)))
  )
    return true;
  return profile.collapsedPastes.some((collapsed) => standsFor(box, pasted, collapsed));
}

/** Tells if a box with this text shows what is left of a pasted text while it is removed from its end. Pure. */
export function showsBeginning(box: string, pasted: string): boolean {
  const [shown, whole] = essences(box, pasted);
  return whole.startsWith(shown) || withoutWhite(pasted).startsWith(withoutWhite(box));
}

/** Tells if a text ends with a pasted one, or with as much of its end as identifies it. Pure. */
export function endsWithText(text: string, pasted: string): boolean {
  const [shown, whole] = essences(text, pasted);
  return shown.endsWith(whole.slice(-identifyingLength));
}

/** Tells if a pasted text, or as much of its end as identifies it, stands somewhere in a text. Pure. */
export function contains(text: string, pasted: string): boolean {
  const [shown, whole] = essences(text, pasted);
  return shown.includes(whole.slice(-identifyingLength));
}

/** Both by their letters and digits, or by all that is seen where the pasted text has neither. */
function essences(text: string, pasted: string): [shown: string, whole: string] {
  const whole = essence(pasted);
  return whole === "" ? [withoutWhite(text), withoutWhite(pasted)] : [essence(text), whole];
}

function essence(text: string): string {
  return text.normalize("NFKD").replace(lettersAndDigits, "");
}

function withoutWhite(text: string): string {
  return text.normalize("NFC").replace(white, "");
}

function standsFor(box: string, pasted: string, { pattern, counts }: CollapsedPaste): boolean {
  const found = pattern.exec(box);
  if (!found) return false;
  return counts === "nothing" ? !pasted.includes("\n") : Number(found[1]) === count[counts](pasted);
}

const count: Readonly<Record<Exclude<CollapsedPaste["counts"], "nothing">, (text: string) => number>> = {
  lines: (text) => text.split("\n").length,
  "line feeds": (text) => text.split("\n").length - 1,
  characters: (text) => [...text].length,
};
