import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checks, trustedFolders } from "./checks.ts";
import { programs } from "./programs.ts";
import { Stage } from "./stage.ts";
import { type Cell, mark, table } from "./table.ts";

// npm run canaries [-- PROGRAM|CHECK …]: runs the real programs; all of them write the table of docs/agents.md.
const folder = import.meta.dirname;
const page = join(folder, "../../docs/agents.md");
const asked = process.argv.slice(2);
const wanted = (names: readonly string[]) => {
  const some = names.filter((name) => asked.includes(name));
  return some.length > 0 ? some : names;
};
const { devDependencies: versions } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

execFileSync("npm", ["ci", "--silent"], { cwd: folder, stdio: "inherit" });
const columns = [];
let failures = 0;
let stage: Stage | undefined;
let isEnding = false;
// A terminal sends it to each process of the group, and each passes it on.
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    if (isEnding) return;
    isEnding = true;
    Promise.resolve(stage?.close()).finally(() => {
      // The check that runs can have made its folder again.
      if (stage) rmSync(stage.root, { recursive: true, force: true });
      process.exit(1);
    });
  });
for (const program of programs) {
  if (!wanted(programs.map(({ name }) => name)).includes(program.name)) continue;
  const title = `${program.name} ${versions[program.package]}`;
  console.log(title);
  const cells: Record<string, Cell> = {};
  stage = await Stage.start(program, join(folder, "node_modules/.bin"), trustedFolders);
  try {
    for (const name of wanted(Object.keys(checks))) {
      const cell = await run(stage, name);
      cells[name] = cell;
      if (cell.passed === false) failures++;
      console.log(`  ${mark(cell)} ${name}: ${cell.seen}`);
    }
  } finally {
    await stage.close();
  }
  columns.push({ title, cells });
}
if (asked.length === 0) {
  const text = readFileSync(page, "utf8");
  writeFileSync(page, text.replace(/(?<=<!-- canaries -->\n)[\s\S]*?(?=<!-- end -->)/, table(columns)));
}
process.exit(failures > 0 ? 1 : 0);

async function run(stage: Stage, name: string): Promise<Cell> {
  const lacks = stage.program.lacks?.[name];
  if (lacks !== undefined) return { seen: lacks };
  try {
    return { passed: true, seen: (await checks[name]?.(stage)) ?? "" };
  } catch (error) {
    return { passed: false, seen: error instanceof Error ? error.message : String(error) };
  }
}
