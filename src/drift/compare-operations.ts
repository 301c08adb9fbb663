import { isDeepStrictEqual } from "node:util";
import { fromPointer } from "../json/pointer.ts";
import type { Level } from "./change.ts";
import { compareSchemas } from "./compare-schemas.ts";
import type { BodyContract, MediaContract, OperationContract } from "./operation-contract.ts";
import type { BodyUse, OperationUse } from "./operation-use.ts";
import { codeText, levelOf, placeOf, type SchemaChange } from "./schema-change.ts";

/** A change of an operation for one tool that uses it. */
export interface OperationChange {
  readonly level: Level;
  readonly part: "operation" | "request" | "answer";
  /** Without the operation's name: "needs credentials now: bearer token". */
  readonly words: string;
  /** The same change in the tool's arguments. It is reported there only. */
  readonly argument?: { readonly at: readonly string[]; readonly what: string };
}

/** The changes of an operation that affect the tool's requests or the parts of the response that it reads. Pure. */
export function compareOperations(
  before: OperationContract,
  after: OperationContract,
  use: OperationUse,
  /** The tool's use after the change. */
  next: OperationUse = use,
): OperationChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  return [
    ...compareAddresses(before, after),
    ...compareSecurity(before.security, after.security),
    ...compareParameters(before, after, use.sends, next.sends),
    ...compareBodies(before.body, after.body, use.body, next.body),
    ...compareAnswers(before, after, use),
  ];
}

function compareAddresses(before: OperationContract, after: OperationContract): OperationChange[] {
  const changes: OperationChange[] = [];
  const [was, is] = [`${before.method} ${before.path}`, `${after.method} ${after.path}`];
  if (addressOf(before) !== addressOf(after))
    changes.push(operation("breaking", `is ${codeText(is, 300)} now (was ${codeText(was, 300)})`));
  const [from, to] = [before.servers[0], after.servers[0]];
  if (from !== to && from !== undefined && to !== undefined)
    changes.push(operation("breaking", `is at ${codeText(to, 300)} now (was ${codeText(from, 300)})`));
  if (!before.deprecated && after.deprecated) changes.push(operation("cosmetic", "is deprecated now"));
  if (before.deprecated && !after.deprecated)
    changes.push(operation("cosmetic", "is not deprecated any more"));
  return changes;
}

/** The method and the path without the names of parameters, which do not affect a request. */
export function addressOf({ method, path }: Pick<OperationContract, "method" | "path">): string {
  return `${method} ${path.replace(/\{[^}]*\}/g, "{}").replace(/(.)\/$/, "$1")}`;
}

function operation(level: Level, words: string): OperationChange {
  return { level, part: "operation", words };
}

function request(level: Level, words: string): OperationChange {
  return { level, part: "request", words };
}

/** Breaking where credentials that were sufficient no longer are. */
function compareSecurity(
  before: OperationContract["security"],
  after: OperationContract["security"],
): OperationChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  const [open, closed] = [isOpen(before), isOpen(after)];
  if (open && closed) return [];
  if (open) return [operation("breaking", `needs credentials now: ${after.map(alternative).join(", or ")}`)];
  if (closed) return [operation("additive", "needs no credentials any more")];
  const lost = before.filter(
    (schemes) => !after.some((other) => other.every((one) => schemes.includes(one))),
  );
  const won = after.filter((schemes) => !before.some((other) => isDeepStrictEqual(other, schemes)));
  return [
    ...(lost.length > 0
      ? [operation("breaking", `does not take ${lost.map(alternative).join(" or ")} any more`)]
      : []),
    ...(won.length > 0 ? [operation("additive", `takes ${won.map(alternative).join(" or ")} now`)] : []),
  ];
}

function isOpen(security: OperationContract["security"]): boolean {
  return security.length === 0 || security.some((schemes) => schemes.length === 0);
}

function alternative(schemes: readonly string[]): string {
  return schemes.map((scheme) => codeText(scheme)).join(" with ");
}

function compareParameters(
  before: OperationContract,
  after: OperationContract,
  sends: OperationUse["sends"],
  next: OperationUse["sends"],
): OperationChange[] {
  const names = new Set([...Object.keys(before.parameters), ...Object.keys(after.parameters)]);
  return [...names].flatMap((name) => {
    const [was, is] = [before.parameters[name], after.parameters[name]];
    const sent = Object.hasOwn(sends, name);
    const argument = sends[name] ?? next[name] ?? undefined;
    const about = (level: Level, what: string, at: readonly string[] = []): OperationChange => ({
      ...request(level, `parameter ${placeOf([name, ...at])} ${what}`),
      ...(argument !== undefined && { argument: { at: [argument, ...at], what } }),
    });
    if (!is) return sent ? [about("breaking", "is gone")] : [];
    if (!was) return [is.required ? about("breaking", "is new and required") : about("additive", "is new")];
    if (!sent) return is.required && !was.required ? [about("breaking", "is required now")] : [];
    return [
      ...(is.required && !was.required ? [about("breaking", "is required now")] : []),
      ...(was.required && !is.required ? [about("additive", "is not required any more")] : []),
      ...(was.notation === is.notation
        ? []
        : [about("breaking", `is written as ${codeText(is.notation)} now (was ${codeText(was.notation)})`)]),
      ...compareSchemas(was.schema, is.schema).map(({ at, effect, what }) =>
        about(levelOf(effect, "input"), what, at),
      ),
    ];
  });
}

function compareBodies(
  before: BodyContract | undefined,
  after: BodyContract | undefined,
  use: BodyUse | undefined,
  next: BodyUse | undefined,
): OperationChange[] {
  if (!after) return use && before ? [request("breaking", "takes no body any more")] : [];
  if (!before)
    return [
      after.required ? request("breaking", "needs a body now") : request("additive", "takes a body now"),
    ];
  const required =
    after.required && !before.required
      ? [request("breaking", "needs its body now")]
      : before.required && !after.required
        ? [request("additive", "does not need its body any more")]
        : [];
  if (!use) return required;
  const [was, is] = [before.media[use.contentType], after.media[use.contentType]];
  if (was && !is) {
    const offered = Object.keys(after.media)
      .map((type) => codeText(type))
      .join(", ");
    return [
      ...required,
      request("breaking", `takes no ${codeText(use.contentType)} any more, only ${offered}`),
    ];
  }
  const offered = Object.keys(after.media).filter((type) => !Object.hasOwn(before.media, type));
  return [
    ...required,
    ...compareSchemas(was, is)
      .filter((change) => isSent(change, use))
      .map((change) => bodyChange(change, use, next)),
    ...(offered.length > 0
      ? [request("additive", `takes ${offered.map((type) => codeText(type)).join(", ")} now`)]
      : []),
  ];
}

/** Of members that the tool does not send, only new or required ones count. */
function isSent({ at: [member], effect, what }: SchemaChange, { members }: BodyUse): boolean {
  if (!members || member === undefined || Object.hasOwn(members, member)) return true;
  return effect === "new" || effect === "new and required" || what === "is required now";
}

function bodyChange(
  { at, effect, what }: SchemaChange,
  { argument, members }: BodyUse,
  next: BodyUse | undefined,
): OperationChange {
  const [member, ...rest] = at;
  const whole = argument === undefined ? undefined : [argument, ...at];
  const part = member === undefined ? undefined : (members?.[member] ?? next?.members?.[member] ?? undefined);
  const place = whole ?? (part === undefined ? undefined : [part, ...rest]);
  const name = at.length === 0 ? "body" : `body ${placeOf(at)}`;
  return {
    ...request(levelOf(effect, "input"), `${name} ${what}`),
    ...(place && { argument: { at: place, what } }),
  };
}

function compareAnswers(
  { answers: before }: OperationContract,
  { answers: after }: OperationContract,
  { reads }: OperationUse,
): OperationChange[] {
  if (!before || !after) return [];
  const answer = (level: Level, words: string): OperationChange => ({ level, part: "answer", words });
  const read = reads.map(
    (pointer) => fromPointer(pointer)?.map((key) => (/^\d+$/.test(key) ? "[]" : key)) ?? [],
  );
  const statuses = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...statuses].flatMap((status) => {
    const [was, is] = [before[status], after[status]];
    if (!was) return [answer("additive", `can answer ${status} now`)];
    if (!is) return [answer("breaking", `does not answer ${status} any more`)];
    if (was.contentType !== is.contentType)
      return [answer("breaking", `answers ${contentText(is)} now (was ${contentText(was)})`)];
    return compareSchemas(was.schema, is.schema)
      .filter((change) => read.some((place) => isRead(change, place)))
      .map(({ at, effect, what }) =>
        answer(levelOf(effect, "output"), `${at.length === 0 ? "answer" : `answer ${placeOf(at)}`} ${what}`),
      );
  });
}

function contentText({ contentType }: MediaContract): string {
  return contentType === undefined ? "nothing" : codeText(contentType);
}

/** Inside the part that is read, or above it. Above it new members and texts do not count. */
function isRead({ at, effect }: SchemaChange, place: readonly string[]): boolean {
  const common = Math.min(at.length, place.length);
  if (!at.slice(0, common).every((key, index) => key === place[index])) return false;
  return at.length >= place.length || (effect !== "new" && effect !== "words");
}
