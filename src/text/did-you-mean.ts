import leven from "leven";

/** Returns ` Did you mean "x"?`, or "" when no name is near. */
export function didYouMean(wrong: string, names: Iterable<string>): string {
  const nearest = nearestName(wrong, names);
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}

/** Returns the name with the fewest edits to the wrong one, at most a third of its length; the first of equals. */
export function nearestName(wrong: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.ceil(wrong.length / 3) + 1;
  for (const name of names) {
    const distance = leven(wrong.toLowerCase(), name.toLowerCase(), { maxDistance: least });
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}
