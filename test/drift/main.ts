import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Change, levels } from "../../src/drift/change.ts";
import { compareWithLock, type Drift } from "../../src/drift/drift.ts";
import { sideOf } from "../../src/drift/side.ts";
import { lockOf } from "../../src/drift/tool-lock.ts";
import { importDocument } from "../../src/import/import-document.ts";
import { planImport } from "../../src/import/planned-import.ts";
import { loadDocument } from "../../src/openapi/load-document.ts";
import { fetchedDocument } from "../fidelity/fetched-document.ts";

// npm run drift: writes docs/drift.md, the changes that each version of GitHub Enterprise Server makes to the tools of the one before.
const versions = ["3.17", "3.18", "3.19"];
const release = "@octokit/openapi@23.0.2";
const page = fileURLToPath(new URL("../../docs/drift.md", import.meta.url));

const steps: { readonly name: string; readonly drift: Drift }[] = [];
const sides = [];
for (const version of versions) sides.push({ version, side: await imported(version) });
for (const [index, { version, side }] of sides.entries()) {
  const before = sides[index - 1];
  if (!before) continue;
  const after = { ...side, tools: lockOf(side).tools, ids: "followed" as const };
  const drift = compareWithLock(lockOf(before.side), after);
  steps.push({ name: `${before.version} → ${version}`, drift });
}
const text = report();
writeFileSync(page, text);
console.log(text);

async function imported(version: string) {
  const file = fetchedDocument({ package: release, file: `generated/ghes-${version}.json` });
  const loaded = await loadDocument(file, { allowedHosts: [] });
  const options = { source: "ghes", prefix: "", serverName: "ghes", choice: { include: [], exclude: [] } };
  const folder = { manifest: undefined, lock: undefined, readSchema: async () => undefined };
  // The folder is neither read nor written.
  const root = join(page, "nowhere");
  const imported = importDocument(loaded, options);
  const { documents, tools } = await planImport(imported, root, folder);
  return sideOf(documents, tools, { answers: false, allOperations: imported.record.operations });
}

function report(): string {
  return [
    "<!-- Written by `npm run drift`. -->",
    "",
    "# Drift: GitHub Enterprise Server 3.17, 3.18, 3.19",
    "",
    `Each document of \`${release}\` is imported whole, and each version is compared with the lock of the one before, as \`diff --from\` does.`,
    "[api-changes.md](api-changes.md) says what breaking, additive and cosmetic mean. A tool counts for the worst of its changes.",
    "",
    "| Versions | Tools | Breaking | Additive | Cosmetic | Unchanged | New tools | Gone |",
    "|---|---:|---:|---:|---:|---:|---:|---:|",
    ...steps.map(row),
    ...steps.flatMap(section),
    "",
  ].join("\n");
}

function row({ name, drift }: (typeof steps)[number]): string {
  const counts = levels.map(
    (level) => drift.tools.filter(({ changes }) => changes[0]?.level === level).length,
  );
  const cells = [
    drift.tools.length + drift.unchanged,
    ...counts,
    drift.unchanged,
    ...["is new", "is gone"].map((words) => toolsThat(drift, words).length),
  ];
  return `| ${name} | ${cells.join(" | ")} |`;
}

function toolsThat({ tools }: Drift, words: string) {
  return tools.filter(({ changes }) =>
    changes.some(({ part, sentence }) => part === "tool" && sentence.startsWith(words)),
  );
}

function section({ name, drift }: (typeof steps)[number]): string[] {
  const isNew = ({ part, sentence }: Change) => part === "tool" && sentence.startsWith("is new");
  return [
    "",
    `## ${name}`,
    ...levels.flatMap((level) => {
      const lines = sentences(drift, (change) => change.level === level && !isNew(change));
      return lines.length === 0 ? [] : ["", `### ${title(level)}`, ...lines];
    }),
    ...newTools(drift, isNew),
  ];
}

/** Each sentence once, with its tools. */
function sentences({ tools }: Drift, wanted: (change: Change) => boolean): string[] {
  const found = new Map<string, string[]>();
  for (const { tool, changes } of tools)
    for (const { sentence } of changes.filter(wanted))
      found.set(sentence, [...(found.get(sentence) ?? []), tool]);
  return [...found].map(([sentence, names]) => {
    const shown = names.slice(0, 3).map((tool) => `\`${tool}\``);
    return `- ${shown.join(", ")}${names.length > 3 ? ` and ${names.length - 3} more` : ""}: ${sentence}.`;
  });
}

function newTools({ tools }: Drift, isNew: (change: Change) => boolean): string[] {
  const lines = tools.flatMap(({ tool, changes }) =>
    changes.filter(isNew).map(({ sentence }) => `- \`${tool}\` ${sentence}.`),
  );
  return lines.length === 0 ? [] : ["", "### New tools", ...lines];
}

function title(level: string): string {
  return level.charAt(0).toUpperCase() + level.slice(1);
}
