import type { Document } from "openapi-backend";

/** The OpenAPI document, parsed. */
export type Contract = Document;

export const apiRoot = "/api/v1";

export const maxBodyBytes = 8_388_608;
