/** A paragraph of a text, and where it begins. */
export interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/** The sign before an item of a list. */
export const bullet = /^\s*(?:[-*•$]|\d+[.)])\s/;
const betweenParagraphs = /\n(?=[ \t]*(?:\n|(?:[-*•$]|\d+[.)]|#{1,6})\s))/;

/** Returns the paragraphs, headings and items of lists, with nothing left out. */
export function paragraphsOf(prose: string): Paragraph[] {
  let end = -1;
  return prose.split(betweenParagraphs).map((text) => {
    const start = end + 1;
    end = start + text.length;
    return { start, text };
  });
}
