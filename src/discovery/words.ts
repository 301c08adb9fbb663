import { stemmer } from "stemmer";

/**
 * Splits a text into words to compare: lower case without accents, identifiers split (`listPullRequests`, `pulls/list-files`),
 * scripts without spaces split by a dictionary, each word reduced to its stem (Porter's, for English, because tool names are
 * English; other words lose the same on both sides).
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(accents, "$1").normalize("NFC");
  const apart = plain.replace(humps, "$1 $2").replace(acronyms, "$1 $2").toLowerCase();
  return (apart.match(runs) ?? []).flatMap((run) =>
    withoutBlanks.test(run) ? segmentsOf(run) : stemmer(run),
  );
}

const accents = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;
const humps = /([\p{Ll}\d])(\p{Lu})/gu;
const acronyms = /(\p{Lu})(\p{Lu}\p{Ll})/gu;
const runs = /[\p{L}\p{N}\p{M}]+/gu;
const withoutBlanks =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/u;

let segmenter: Intl.Segmenter | undefined;

function segmentsOf(run: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  return [...segmenter.segment(run)].map(({ segment }) => segment);
}
