import { timingSafeEqual } from "node:crypto";
import type { Operation } from "openapi-backend";
import { isObject, own } from "../../json/value.ts";
import { agentName } from "../contract/agent-names.ts";
import { adminId, type Caller } from "../contract/caller.ts";
import { type Keyring, keyDigest, type Scope } from "../contract/keyring.ts";
import { Problem } from "../contract/problem.ts";
import type { AgentRow } from "../store/tables.ts";

/** Who may run an operation, as the contract says. */
export interface NeededAccess {
  /** Runs without a key. */
  readonly open: boolean;
  readonly scope: Scope;
  /** An agent's token is enough, within its project. */
  readonly agents: boolean;
}

export interface AccessParts {
  /** The key of the state folder: it may do everything. */
  readonly adminKey: string;
  readonly keyring: Pick<Keyring, "find">;
  readonly findAgent: (token: string) => Promise<AgentRow | undefined>;
}

export type Access = ReturnType<typeof createAccess>;

export function createAccess({ adminKey, keyring, findAgent }: AccessParts) {
  const adminDigest = keyDigest(adminKey);
  return {
    /** Returns the owner of the key or token in an Authorization header. Fails with `unauthorized`. */
    async identify(authorization: string | undefined): Promise<Caller> {
      const given = /^Bearer +([\w.~+/=-]{1,512})$/i.exec(authorization ?? "")?.[1];
      if (given === undefined) throw unauthorized("The request has no key.");
      const digest = keyDigest(given);
      if (timingSafeEqual(digest, adminDigest)) return { kind: "key", id: adminId, scope: "admin" };
      const key = keyring.find(digest);
      if (key) return { kind: "key", id: key.id, scope: key.scope };
      const agent = await findAgent(given);
      if (agent) return { kind: "agent", id: agent.id, agent };
      throw unauthorized("The key is not valid.");
    },
  };
}

/** Reading needs `read`, everything else `write`, unless `x-scope` says more. */
export function neededAccess(operation: Operation): NeededAccess {
  const { security, method } = operation;
  const named: unknown = Reflect.get(operation, "x-scope");
  return {
    open: security?.length === 0,
    scope: isScope(named) ? named : method === "get" ? "read" : "write",
    agents: security?.some((scheme) => "agentToken" in scheme) ?? false,
  };
}

interface Named {
  readonly operationId: string;
  readonly needed: NeededAccess;
}

/** Fails with `forbidden` when the caller's scope does not allow the operation. */
export function allow(caller: Caller, { operationId, needed }: Named): void {
  const allowed = caller.kind === "agent" ? needed.agents : rank[caller.scope] >= rank[needed.scope];
  if (allowed) return;
  const has = caller.kind === "agent" ? "an agent's token does not allow it" : `this one has ${caller.scope}`;
  throw new Problem("forbidden", `${operationId} needs a key with the scope ${needed.scope}; ${has}.`);
}

/**
 * Fails with `forbidden` when a member of the body needs more than the operation: one that names a program to run, for
 * example, has `x-scope: execute` in the contract.
 */
export function allowBody(caller: Caller, operation: Operation, body: object | undefined): void {
  if (body === undefined) return;
  const found = findMember(bodySchema(operation), body, "");
  if (!found || (caller.kind === "key" && rank[caller.scope] >= rank[found.scope])) return;
  throw new Problem("forbidden", `${found.path} needs a key with the scope ${found.scope}.`);
}

interface FoundMember {
  readonly scope: Scope;
  /** JSON pointer. */
  readonly path: string;
}

/** The member of a value whose schema needs the highest scope. */
function findMember(schema: unknown, value: unknown, path: string): FoundMember | undefined {
  if (!isObject(schema)) return undefined;
  const here = isScope(schema["x-scope"]) ? [{ scope: schema["x-scope"], path }] : [];
  const branches = [schema.oneOf, schema.anyOf, schema.allOf].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  const { properties, items } = schema;
  const members = Array.isArray(value)
    ? value.map((element, index) => findMember(items, element, `${path}/${index}`))
    : isObject(value) && isObject(properties)
      ? Object.keys(value).map((name) => findMember(own(properties, name), value[name], `${path}/${name}`))
      : [];
  return [...here, ...branches.map((branch) => findMember(branch, value, path)), ...members]
    .flatMap((member) => member ?? [])
    .sort((a, b) => rank[b.scope] - rank[a.scope])[0];
}

function bodySchema({ requestBody }: Operation): unknown {
  return own(own(own(requestBody, "content"), "application/json"), "schema");
}

/** Fails with `forbidden` for an agent in another project, or for another agent's hooks. */
export function keepWithinProject(
  caller: Caller,
  operationId: string,
  path: Readonly<Record<string, unknown>>,
): void {
  if (caller.kind === "key") return;
  const { agent } = caller;
  if (path.project_id !== agent.project_id)
    throw new Problem("forbidden", `This token is for the project ${agent.project_id} only.`);
  if (operationId === "reportAgentHook" && path.agent_id !== agent.id && path.agent_id !== agentName(agent))
    throw new Problem("forbidden", `This token is for the hooks of ${agent.id} only.`);
}

const rank = { read: 1, write: 2, execute: 3, admin: 4 } as const satisfies Record<Scope, number>;

function isScope(value: unknown): value is Scope {
  return typeof value === "string" && Object.hasOwn(rank, value);
}

function unauthorized(what: string): Problem {
  return new Problem(
    "unauthorized",
    `${what} Send "Authorization: Bearer KEY"; the key is in the file "key" of the orchestrator's state folder.`,
  );
}
