/** A text as one word of a POSIX shell, in quotes where it needs them. */
export function shellWord(text: string): string {
  // zsh replaces a word that begins with "=".
  return /^(?!=)[\w./:@%+=-]+$/.test(text) ? text : shellQuoted(text);
}

/** A text in single quotes, in which a POSIX shell interprets nothing but the closing quote. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
