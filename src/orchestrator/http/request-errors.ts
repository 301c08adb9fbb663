import type { ErrorObject } from "ajv";
import { Problem } from "../contract/problem.ts";

export interface RequestError {
  /** JSON pointer into the body, or `query.NAME`, `header.NAME` or `path.NAME`. */
  readonly path: string;
  readonly message: string;
}

const mostErrors = 20;
/** Each choice is compared with all errors. */
const mostCompared = 500;

export function invalidRequest(errors: RequestError[]): Problem {
  const list = errors.map(({ path, message }) => `${path || "The body"}: ${message}`).join("; ");
  return new Problem("validation_failed", `Correct the request and send it again. ${list}`, { errors });
}

/** Ajv's first 20 errors in words by which a person and a model can correct the request. Needs `verbose: true`. */
export function requestErrors(found: readonly ErrorObject[]): RequestError[] {
  const errors = withoutOtherBranches(found.slice(0, mostCompared)).slice(0, mostErrors).map(readable);
  return errors.filter(
    (error, index) =>
      errors.findIndex(({ path, message }) => path === error.path && message === error.message) === index,
  );
}

/**
 * Ajv reports every branch of a oneOf or anyOf that failed. Where one branch is clearly meant, only its errors stay;
 * otherwise only the error of the choice.
 */
function withoutOtherBranches(found: readonly ErrorObject[]): ErrorObject[] {
  const choices = found.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf");
  const dropped = new Set<ErrorObject>();
  for (const choice of choices) {
    const branches = new Map<string, ErrorObject[]>();
    for (const error of found) {
      if (!error.schemaPath.startsWith(`${choice.schemaPath}/`)) continue;
      const [branch = ""] = error.schemaPath.slice(choice.schemaPath.length + 1).split("/");
      const errors = branches.get(branch) ?? [];
      errors.push(error);
      branches.set(branch, errors);
    }
    const meant = [...branches.values()].filter(
      (errors) => !errors.some((error) => isMismatch(error, choice)),
    );
    const [chosen] = meant.length === 1 ? meant : [];
    for (const errors of branches.values())
      if (errors !== chosen) for (const error of errors) dropped.add(error);
    if (chosen) dropped.add(choice);
  }
  return found.filter((error) => !dropped.has(error));
}

/** True when the branch is for another kind of value. */
function isMismatch({ keyword, instancePath }: ErrorObject, choice: ErrorObject): boolean {
  if (keyword === "const") return true;
  return instancePath === choice.instancePath && (keyword === "type" || keyword === "required");
}

function readable(error: ErrorObject): RequestError {
  const { keyword, params, parentSchema, message = "is not valid" } = error;
  const at = (member?: string) => requestPath(error.instancePath, member);
  const description: unknown = parentSchema?.description;
  switch (keyword) {
    case "required":
      return { path: at(String(params.missingProperty)), message: "is missing" };
    case "additionalProperties": {
      const known = Object.keys(Object(parentSchema?.properties));
      const names = known.length > 0 ? `Known are ${known.join(", ")}.` : "There are none here.";
      return { path: at(String(params.additionalProperty)), message: `is not known. ${names}` };
    }
    case "enum":
      return { path: at(), message: `must be one of ${[params.allowedValues].flat().join(", ")}` };
    case "anyOf":
    case "oneOf":
      return { path: at(), message: choiceMessage(parentSchema?.[keyword], description) };
    case "pattern":
    case "minLength":
    case "maxLength":
      // The description of a schema with a pattern says which characters are allowed, and how many.
      return {
        path: at(),
        message: parentSchema?.pattern && typeof description === "string" ? description : message,
      };
    default:
      return { path: at(), message };
  }
}

function choiceMessage(branches: unknown, description: unknown): string {
  const members = [branches].flat().flatMap((branch) => {
    const required: unknown = Object(branch).required;
    return Array.isArray(required) ? required : [];
  });
  if (members.length > 0) return `needs one of ${members.join(", ")}`;
  return typeof description === "string" ? description : "matches none of the forms that are allowed";
}

function requestPath(instancePath: string, member?: string): string {
  const [, place = "", ...rest] = `${instancePath}${member === undefined ? "" : `/${member}`}`.split("/");
  if (place === "requestBody") return rest.map((part) => `/${part}`).join("");
  return [place, ...rest.slice(0, 1)].join(".");
}
