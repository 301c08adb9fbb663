import { operations } from "../../../generated/operations.ts";
import type { RequestPlan } from "../../openapi/operation-plan.ts";

interface ContractOperation {
  readonly plan: RequestPlan;
  readonly mayBeEmpty: boolean;
}

const byAddress = new Map<string, ContractOperation>();
for (const { mayBeEmpty = false, ...operation } of operations) {
  const { method, path } = operation;
  // The endpoint has its address and key, and says which answers are accepted.
  const plan = { ...operation, servers: [], security: [], accept: [] };
  byAddress.set(`${method} ${path}`, { plan, mayBeEmpty });
}

/** The contract's operation at an address; undefined for one of a manifest that has another contract. */
export function findOperation(method: string, path: string): ContractOperation | undefined {
  return byAddress.get(`${method} ${path}`);
}

/** The plan of an operation whose address the compiler has checked. */
export function contractPlan(method: string, path: string): RequestPlan {
  const found = findOperation(method, path);
  if (!found) throw new TypeError(`the contract has no ${method} ${path}`);
  return found.plan;
}
