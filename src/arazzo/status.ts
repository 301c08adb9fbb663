import { isObject, valueText } from "../json/value.ts";
import type { Findings } from "../openapi/finding.ts";
import type { Place } from "../openapi/references.ts";
import { Unsupported } from "./unsupported.ts";

/** Throws Unsupported where a step requires a status outside 2xx: criteria are checked only for 2xx responses. */
export function checkStatus(criterion: Place): void {
  const [, status] = /^\s*\$statusCode\s*==\s*(\d{3})\s*$/.exec(conditionIn(criterion)) ?? [];
  if (status !== undefined && !status.startsWith("2"))
    throw new Unsupported(
      "unsupported-criterion",
      `It requires the status ${status}, but a response outside 2xx fails the call.`,
    );
}

/** Reports a criterion that a response outside 2xx would also meet. 300 to 399 are followed and do not count. */
export function noteStatuses(criterion: Place, findings: Findings): void {
  const condition = conditionIn(criterion);
  const compared = [...condition.matchAll(/\$statusCode\s*(==|<=?|>=?)\s*(\d{3})/g)];
  const beyond = compared.some(([, operator = "", number]) => {
    const status = Number(number);
    if (operator.startsWith("<")) return status > 400;
    return status >= 300;
  });
  if (!beyond) return;
  const message = `"${condition}" tests for a status outside 2xx, but such a response fails the call.`;
  findings.add("degraded", "unsupported-criterion", criterion, message);
}

function conditionIn({ value }: Place): string {
  return isObject(value) ? valueText(value.condition) : "";
}
