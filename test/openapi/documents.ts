import { openParsed } from "../../src/openapi/load-document.ts";
import type { PlannedOperation } from "../../src/openapi/operation-plan.ts";
import { listOperations } from "../../src/openapi/plan-operations.ts";

/** An OpenAPI 3.0 document with these members. */
export function documentOf(members: object, version = "3.0.3"): object {
  return { openapi: version, info: { title: "A library", version: "1" }, paths: {}, ...members };
}

/** Every operation of a document, planned. */
export async function planAll(document: object): Promise<PlannedOperation[]> {
  return listOperations(await openParsed("/library/api.json", document)).operations.map((one) => one.plan());
}

/** The only operation of a document. */
export async function planOnly(document: object): Promise<PlannedOperation> {
  const [only, second] = await planAll(document);
  if (!only || second) throw new Error("The document has not one operation.");
  return only;
}

/** A document whose one operation is `POST /books`, with this schema as its JSON body. */
function bodyDocument(schema: object, schemas: object = {}, version?: string): object {
  const requestBody = { content: { "application/json": { schema } } };
  const responses = { 200: { description: "ok", content: { "application/json": { schema } } } };
  return documentOf(
    { paths: { "/books": { post: { requestBody, responses } } }, components: { schemas } },
    version,
  );
}

/** What becomes of a schema in a body, and in an answer. */
export async function planSchema(schema: object, schemas: object = {}, version?: string) {
  const { plan, findings } = await planOnly(bodyDocument(schema, schemas, version));
  return {
    input: plan?.body?.alternatives[0]?.schema,
    output: plan?.responses[0]?.schema,
    findings: findings.map(({ effect, code, pointer }) => `${effect}: ${code} at ${pointer}`),
  };
}
