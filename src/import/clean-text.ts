/**
 * Cleans text of a document for a tool: normalises white space, removes markup and invisible characters. The result is text:
 * templates, ends of comments and code in it are kept as characters and never run.
 */
export function cleanText(text: string, longest: number): string {
  const plain = text
    .slice(0, longest * 20)
    .replace(/<!--.*?-->/gs, " ")
    // Only tags of HTML: "<id>" is a placeholder and stays.
    .replace(
      /<\/?(a|abbr|b|br|code|div|em|h[1-6]|hr|i|img|li|ol|p|pre|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b[^<>]*>/gi,
      " ",
    )
    .replace(/!?\[([^[\]]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g, "$1")
    // Control, zero-width and direction characters can hide instructions from readers of the manifest.
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, "")
    .replace(/[\p{Cc}\p{Z}]+/gu, " ")
    .trim();
  return cut(plain, longest);
}

/** Cuts at the end of a sentence in the second half, else at a word. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  const sentence = Math.max(head.lastIndexOf(". "), head.lastIndexOf("! "), head.lastIndexOf("? "));
  if (sentence > longest / 2) return head.slice(0, sentence + 1);
  const word = head.lastIndexOf(" ");
  return `${(word > longest / 2 ? head.slice(0, word) : head).replace(/\p{Surrogate}$/u, "").replace(/[,;:]$/, "")}…`;
}
