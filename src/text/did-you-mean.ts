/** ` Did you mean "x"?`, or nothing when no name is near. */
export function didYouMean(wrong: string, names: Iterable<string>): string {
  let best: string | undefined;
  let least = Math.ceil(wrong.length / 3) + 1;
  for (const name of names) {
    const distance = editDistance(wrong.toLowerCase(), name.toLowerCase(), least);
    if (distance < least) [best, least] = [name, distance];
  }
  return best === undefined ? "" : ` Did you mean "${best}"?`;
}

/** How many insertions, removals and changes lead from one text to the other (Levenshtein), up to a limit. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i += 1) {
    const row = [i + 1];
    for (let j = 0; j < to.length; j += 1) {
      const change = (previous[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
      row.push(Math.min(change, (previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[to.length] ?? limit;
}
