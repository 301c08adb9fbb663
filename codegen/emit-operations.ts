import { isObject, own } from "../src/json/value.ts";
import { block, literal } from "./code.ts";
import { template } from "./templates.ts";

const render = template<{ entries: string }>("operations.ts");
const methods = ["get", "put", "post", "delete", "patch"] as const;

/** The operations of the contract, as far as the Web Server's client must know them at run time. */
export function emitOperations(document: unknown): string {
  const paths = own(document, "paths");
  const operations = Object.entries(isObject(paths) ? paths : {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = own(item, method);
      const operationId = own(operation, "operationId");
      if (typeof operationId !== "string") return [];
      const mayBeEmpty = hasEmptyAnswer(own(operation, "responses")) || undefined;
      return [literal({ operationId, method: method.toUpperCase(), path, mayBeEmpty })];
    }),
  );
  return render({ entries: block("[", operations, "]") });
}

function hasEmptyAnswer(responses: unknown): boolean {
  if (!isObject(responses)) return false;
  return Object.entries(responses).some(
    ([status, response]) =>
      /^2/.test(status) && isObject(response) && !("$ref" in response) && !("content" in response),
  );
}
