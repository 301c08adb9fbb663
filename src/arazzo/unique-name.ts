/** The wanted name, or with the first free number after it. */
export function uniqueName(wanted: string, taken: (name: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted}_${count}`;
    if (!taken(name)) return name;
  }
}
