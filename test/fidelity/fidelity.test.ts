import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { smallDocuments } from "./documents.ts";
import { checkSet, countsOf } from "./table.ts";

const page = readFileSync(fileURLToPath(new URL("../../docs/fidelity.md", import.meta.url)), "utf8");

it.each(smallDocuments)(
  "every tool of $name sends what its arguments mean and the document demands, as docs/fidelity.md says",
  async (set) => {
    const row = await checkSet(set);
    expect(row.failures).toEqual([]);
    expect(page).toContain(countsOf(row));
  },
  300_000,
);
