import { version } from "../config/version.ts";
import type { Finding } from "../doctor/finding.ts";
import { outputColors, print, printJson } from "../terminal/output.ts";
import { withProgress } from "../terminal/progress.ts";
import { printable } from "../terminal/render.ts";
import { defineCommand } from "./command.ts";
import { flag, json } from "./options.ts";

export const doctor = defineCommand({
  name: "doctor",
  summary: "check everything that this program needs, and say how to fix it",
  options: {
    json,
    hazards: flag("list the hazards of this version of tmux, and how each is prevented"),
    drift: flag("compare the Web Server's API with the one that the tools were made from"),
  },
  /** The exit code is 1 where there is a problem. */
  async run({ json, hazards, drift }, { settings }) {
    const { runChecks } = await import("../doctor/checks.ts");
    const findings = await withProgress("looking", () => runChecks(settings, drift));
    if (json) printJson({ version, findings });
    else print(findings.flatMap((finding) => linesOf(finding, hazards)).join("\n"));
    return findings.some(({ status }) => status === "problem") ? 1 : 0;
  },
});

function linesOf(finding: Finding, withHazards: boolean): string[] {
  const { hazards = [], changes = [] } = finding;
  return [
    line(finding),
    ...(withHazards ? hazards : []).map(
      ({ what_happens, what_we_do }) => `            - ${what_happens}\n              → ${what_we_do}`,
    ),
    ...changes.map(
      ({ level, sentence, tools }) => `            - ${level}: ${printable(sentence)} (${tools.join(", ")})`,
    ),
  ];
}

function line({ check, status, detail, hint }: Finding): string {
  const colors = outputColors();
  const mark = { ok: colors.green("ok"), warning: colors.yellow("warning"), problem: colors.red("problem") }[
    status
  ];
  const text = `${mark.padEnd(mark.length - status.length + 8)}  ${colors.bold(check.padEnd(13))}  ${printable(detail)}`;
  return hint ? `${text}\n          ${" ".repeat(13)}  ${printable(hint)}` : text;
}
