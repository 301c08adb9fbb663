import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest where no run before is remembered. */
const longest = [
  "orchestrator/supervision/cut-off",
  "orchestrator/supervision/recovery",
  "faults/faults",
  "clients/real-clients",
  "cli/embedded",
  "orchestrator/agents/team-changes",
  "orchestrator/worktrees/worktrees",
  "example-team",
  "package",
  "orchestrator/http/fuzz",
  "fidelity/fidelity",
  "ninth-tool",
];

/** These begin first, so that a run does not end with one of them alone. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
