import type { Document } from "openapi-backend";

/** The OpenAPI document, parsed. */
export type Contract = Document;

export const apiRoot = "/api/v1";

/** The bytes that the body of a request can have, unless its operation has `x-max-body-bytes`. */
export const standardBodyBytes = 1_048_576;
