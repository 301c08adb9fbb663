/** Characters of one block; about 12,000 tokens. */
const mostInBlock = 48_000;

/** Characters of all blocks; about 100,000 tokens. Earlier blocks are served first. */
const mostInPrompt = 400_000;

/** Returns a function that maps a block's text to the number of its characters to show. Call it in the prompt's order. */
export function promptBudget(): (text: string) => number {
  let left = mostInPrompt;
  return (text) => {
    const shown = Math.min(text.length, mostInBlock, left);
    left -= shown;
    return shown;
  };
}

/** Returns a value as the text of a block: JSON unless it is text. */
export function blockText(value: unknown): string {
  if (value === undefined || value === null) return "(not known)";
  return typeof value === "string" ? value : JSON.stringify(value, null, 1);
}
