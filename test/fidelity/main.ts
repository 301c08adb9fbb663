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
    "<!-- Written by `npm run fidelity`. A test checks the small documents against it. -->",
    "",
    "# Fidelity",
    "",
    "Each document is imported whole. Each tool is called twice against a test server, with arguments made from its input schema: once with all arguments, once with the",
    "required ones. A decoder that shares no code with the client reads the requests by the specification's rules, and compares them with the arguments and with the",
    "document's requirements: places, styles, media types, required members, and nothing else.",
    "",
    "**Usable**: the tool can express everything that the operation accepts. **Degraded**: the tool can be called, but can't express everything. **Left out**:",
    "there is no tool; `import` reports why. **Faithful**: each request arrived as intended. The list is `tools/list` as JSON; its tokens are",
    "counted with gpt-tokenizer (o200k_base). **Import** reads the document and makes the tools; **load** plans and compiles them from the",
    "imported folder, with each schema checked by Ajv.",
    "",
    ...head,
    ...all.map(lineOf),
    "",
  ].join("\n");
}
