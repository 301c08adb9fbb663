import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";

/** The contract's types: `paths`, `components`, `operations`. The planner has read the document as OpenAPI 3. */
export async function emitContract(file: string, document: unknown): Promise<string> {
  // The library changes what it is given.
  const copy = structuredClone(document) as OpenAPI3;
  // A default in the contract is the server's to apply: a request need not have the member.
  const nodes = await openapiTS(copy, { defaultNonNullable: false });
  return `// Written by \`npm run generate\` from ${file}. Do not edit.\n\n${astToString(nodes)}`;
}
