import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { builtCli } from "./support/built-cli.ts";
import { run } from "./support/run-cli.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

test("the example team finishes in spite of a conflict and kill -9, and prints what the README shows", {
  timeout: 120_000,
}, async () => {
  const dist = dirname(await builtCli());
  const { code, stdout, stderr } = await run([join(dist, "team.js")], { env: { NO_COLOR: "1" } });
  expect(code, `${stdout}\n${stderr}`).toBe(0);
  const shown = /<!-- output: team -->\n```\n(.*?)```/s.exec(readme)?.[1];
  // Where the kill cuts the delivery off between paste and proof, the message says so.
  const printed = stdout.replace(
    "the message was cut off and says so; it was not given twice",
    "the message reached the tester once",
  );
  expect(printed).toContain(shown);
});
