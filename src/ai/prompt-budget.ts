/** Characters of one block; about 12,000 tokens. */
const mostInBlock = 48_000;

/** Characters of all blocks; about 100,000 tokens. Earlier blocks have what they need first. */
const mostInPrompt = 400_000;

/** How many characters of each block's text a model is shown, asked in the prompt's order. */
export function promptBudget(): (text: string) => number {
  let left = mostInPrompt;
  return (text) => {
    const shown = Math.min(text.length, mostInBlock, left);
    left -= shown;
    return shown;
  };
}

/** A value as its block has it: JSON unless it is text. */
export function blockText(value: unknown): string {
  if (value === undefined || value === null) return "(not known)";
  return typeof value === "string" ? value : JSON.stringify(value, null, 1);
}
