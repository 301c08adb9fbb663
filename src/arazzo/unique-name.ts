/** The name as wished, or with the first number behind it that is not taken. */
export function uniqueName(wish: string, taken: (name: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wish : `${wish}_${count}`;
    if (!taken(name)) return name;
  }
}
