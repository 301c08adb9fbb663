import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";

/** The contract's types: `paths`, `components`, `operations`. The planner has read the document as OpenAPI 3. */
export async function emitContract(file: string, document: unknown): Promise<string> {
  // The library changes its input.
  const copy = structuredClone(document) as OpenAPI3;
  // The server applies the contract's defaults, so that a request may omit the member.
  const nodes = await openapiTS(copy, { defaultNonNullable: false });
  return `// Written by \`npm run generate\` from ${file}. Do not edit.\n\n${astToString(nodes)}`;
}
