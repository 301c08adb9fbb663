import leven from "leven";

/** ` Did you mean "x"?`, or nothing when no name is near. */
export function didYouMean(wrong: string, names: Iterable<string>): string {
  const nearest = nearestName(wrong, names);
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}

/** The first of the names with the least edits to the wrong one: at most a third of its length. */
export function nearestName(wrong: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.ceil(wrong.length / 3) + 1;
  for (const name of names) {
    const distance = leven(wrong.toLowerCase(), name.toLowerCase(), { maxDistance: least });
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}
