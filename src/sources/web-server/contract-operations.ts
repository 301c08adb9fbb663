import { operations } from "../../../generated/operations.ts";
import type { RequestPlan } from "../../openapi/operation-plan.ts";

interface ContractOperation {
  readonly plan: RequestPlan;
  readonly mayBeEmpty: boolean;
}

const byAddress = new Map<string, ContractOperation>();
for (const { mayBeEmpty = false, ...operation } of operations) {
  const { method, path } = operation;
  // The policy adds the address, the key and the accepted media types.
  const plan = { ...operation, servers: [], security: [], accept: [] };
  byAddress.set(`${method} ${path}`, { plan, mayBeEmpty });
}

/** Returns the contract's operation at an address; undefined for an operation of another contract. */
export function findOperation(method: string, path: string): ContractOperation | undefined {
  return byAddress.get(`${method} ${path}`);
}

/** Returns the plan of an operation whose address the compiler has checked. */
export function contractPlan(method: string, path: string): RequestPlan {
  const found = findOperation(method, path);
  if (!found) throw new TypeError(`the contract has no ${method} ${path}`);
  return found.plan;
}
