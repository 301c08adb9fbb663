/** The HTTP methods of operations, as an OpenAPI document writes them. */
export const methods = ["get", "put", "post", "delete", "patch", "head", "options"] as const;

/** The method as a request writes it. */
export type Method = Uppercase<(typeof methods)[number]>;

export function toMethod(method: (typeof methods)[number]): Method {
  return names[method];
}

const names = {
  get: "GET",
  put: "PUT",
  post: "POST",
  delete: "DELETE",
  patch: "PATCH",
  head: "HEAD",
  options: "OPTIONS",
} as const;

/** Whether a request only reads (RFC 9110, 9.2.1). */
export function isSafe(method: Method): boolean {
  return method === "GET" || method === "HEAD" || method === "OPTIONS";
}

/** Whether repeating a request has no further effect (RFC 9110, 9.2.2). */
export function isIdempotent(method: Method): boolean {
  return isSafe(method) || method === "PUT" || method === "DELETE";
}
