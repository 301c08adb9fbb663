import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { largeDocuments, smallDocuments } from "./documents.ts";
import { fetchedDocument } from "./fetched-document.ts";
import { checkSet, head, lineOf, type Row } from "./table.ts";

// npm run fidelity [-- small | NAME]: fetches the large documents from npm, checks all, writes docs/fidelity.md.
const root = fileURLToPath(new URL("../..", import.meta.url));
const [only] = process.argv.slice(2);

const sets = [
  ...smallDocuments,
  ...(only === "small"
    ? []
    : largeDocuments.map((document) => ({
        name: `${document.name}, ${document.package}`,
        files: [fetchedDocument(document)],
      }))),
].filter(({ name }) => only === undefined || only === "small" || name.startsWith(only));
const rows: Row[] = [];
for (const set of sets) {
  const row = await checkSet(set, (text) => countTokens(text));
  console.log(lineOf(row));
  for (const failure of row.failures) console.error(`  ${failure}`);
  rows.push(row);
}
if (only === undefined) writeFileSync(join(root, "docs/fidelity.md"), page(rows));
process.exit(rows.some(({ faithful, operations, leftOut }) => faithful < operations - leftOut) ? 1 : 0);

function page(all: readonly Row[]): string {
  return [
    "<!-- Written by `npm run fidelity`. A test holds the small documents to it. -->",
    "",
    "# Fidelity",
    "",
    "Each document is imported whole. Each tool is called twice against a server of ours, with every argument and with the required ones",
    "alone, made from its input schema. What arrives is read by the specification's rules, by code that shares nothing with what wrote it,",
    "and compared with the arguments and with what the document demands: places, styles, media types, required members, nothing besides.",
    "",
    "**Usable**: a tool says everything that the operation takes. **Degraded**: it can be called, and something can't be said. **Left out**:",
    "there is no tool; `import` says why. **Faithful**: every call arrived as it was meant. The list is `tools/list` as JSON, its tokens are",
    "counted by gpt-tokenizer (o200k_base). **Import** reads the document and makes the tools; **load** plans and compiles them from the",
    "imported folder, every schema checked by Ajv.",
    "",
    ...head,
    ...all.map(lineOf),
    "",
  ].join("\n");
}
