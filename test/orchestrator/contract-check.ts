import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect } from "vitest";

interface Contract {
  readonly paths: Record<string, Record<string, { readonly responses?: Record<string, unknown> }>>;
  readonly components: { readonly responses: Record<string, unknown> };
}

/** Fails a test when an answer is not what the contract says of that operation and status. */
export function contractCheck(contract: Contract) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ ...contract, $id: "contract" });
  const compiled = new Map<string, ValidateFunction>();

  return (method: string, path: string, response: Response, body: unknown) => {
    const where = `${method} ${path} → ${response.status} ${JSON.stringify(body)?.slice(0, 500)}`;
    const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
    if (response.status >= 400 && type !== "application/json") {
      expect(type, where).toBe("application/problem+json");
      expect(body, where).toMatchObject({ status: response.status, code: expect.any(String) });
    }
    const template = findPath(contract, path.split("?")[0] ?? "");
    if (template === undefined) return expect(response.status, where).toBeGreaterThanOrEqual(400);
    const responses = contract.paths[template]?.[method.toLowerCase()]?.responses;
    if (!responses) return expect(response.status, where).toBe(405);

    const status = String(response.status) in responses ? String(response.status) : "default";
    const at = resolve(contract, `#/paths/${escaped(template)}/${method.toLowerCase()}/responses/${status}`);
    if (body === undefined) return expect(at.value, where).not.toHaveProperty("content");
    const pointer = `${at.pointer}/content/${escaped(type)}/schema`;
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `contract${pointer}` });
    compiled.set(pointer, validate);
    expect(validate(body) ? [] : validate.errors, where).toEqual([]);
  };
}

function findPath(contract: Contract, path: string): string | undefined {
  const templates = Object.keys(contract.paths).filter((template) =>
    new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path),
  );
  return templates.find((template) => template === path) ?? templates[0];
}

/** A response is written out or a reference to a shared one. */
function resolve(contract: Contract, pointer: string): { pointer: string; value: object } {
  const value: unknown = pointer
    .slice(2)
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((at: unknown, part) => Object(at)[part], contract);
  const reference: unknown = Object(value).$ref;
  return typeof reference === "string" ? resolve(contract, reference) : { pointer, value: Object(value) };
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}
