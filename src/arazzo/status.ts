import { isObject } from "../json/value.ts";
import type { Findings } from "../openapi/finding.ts";
import type { Place } from "../openapi/references.ts";
import { Unsupported } from "./unsupported.ts";

/** Only 2xx answers get as far as criteria: throws Unsupported where a step wants another one and nothing else. */
export function checkStatus(criterion: Place): void {
  const [, status] = /^\s*\$statusCode\s*==\s*(\d{3})\s*$/.exec(conditionIn(criterion)) ?? [];
  if (status !== undefined && !status.startsWith("2"))
    throw new Unsupported(
      "unsupported-criterion",
      `It asks for the status ${status}, and an answer outside of 2xx fails a call.`,
    );
}

/** Reports a criterion that other answers would meet, too: 300 to 399 are followed and don't count. */
export function noteStatuses(criterion: Place, findings: Findings): void {
  const condition = conditionIn(criterion);
  const compared = [...condition.matchAll(/\$statusCode\s*(==|<=?|>=?)\s*(\d{3})/g)];
  const beyond = compared.some(([, operator = "", number]) => {
    const status = Number(number);
    if (operator.startsWith("<")) return status > 400;
    return status >= 300;
  });
  if (!beyond) return;
  const message = `"${condition}" looks for a status outside of 2xx, and such an answer fails a call.`;
  findings.add("degraded", "unsupported-criterion", criterion, message);
}

function conditionIn({ value }: Place): string {
  return isObject(value) ? String(value.condition) : "";
}
