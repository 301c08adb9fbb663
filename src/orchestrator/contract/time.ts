/** RFC 3339 UTC. */
export function now(): string {
  return new Date().toISOString();
}
