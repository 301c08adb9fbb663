/** Returns a text as one word of a POSIX shell, quoted where necessary. */
export function shellWord(text: string): string {
  // zsh replaces a word that begins with "=".
  return /^(?!=)[\w./:@%+=-]+$/.test(text) ? text : shellQuoted(text);
}

/** Returns a text in single quotes, in which a POSIX shell interprets nothing but the closing quote. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
