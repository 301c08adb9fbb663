import type { Schema } from "../../contract/contract.ts";
import { type Fault, faultInCondition, faultsInTemplates } from "../contract/condition.ts";

/** Checks what the contract requires of a git workflow in words and its schemas cannot. */
export function workflowFaults(workflow: Schema<"GitWorkflow">): Fault[] {
  const checks = (workflow.checks ?? []).map(({ name }) => name);
  const rules = workflow.automation_rules.map(({ name }) => name);
  return [
    ...repeated(checks, "/checks"),
    ...repeated(rules, "/automation_rules"),
    ...workflow.merge_policies.flatMap((policy, i) =>
      (policy.required_checks ?? []).flatMap((name, j) =>
        checks.includes(name)
          ? []
          : {
              path: `/merge_policies/${i}/required_checks/${j}`,
              message: `There is no check ${JSON.stringify(name)}. In checks: ${checks.join(", ") || "none"}.`,
            },
      ),
    ),
    ...workflow.automation_rules.flatMap(({ condition, actions }, i) => {
      const path = `/automation_rules/${i}`;
      const message = condition === undefined ? null : faultInCondition(condition);
      const own = message === null ? [] : [{ path: `${path}/condition`, message }];
      return [...own, ...faultsInTemplates(actions, `${path}/actions`)];
    }),
  ];
}

function repeated(names: readonly string[], path: string): Fault[] {
  return names.flatMap((name, i) =>
    names.indexOf(name) === i
      ? []
      : { path: `${path}/${i}/name`, message: `${JSON.stringify(name)} is there twice.` },
  );
}
