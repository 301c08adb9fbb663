/** Hides secrets in texts: unchanged, and in the notation of JSON and addresses. */
export function secretHider(secrets: readonly string[], substitute = "***"): (text: string) => string {
  const written = secrets.flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
  ]);
  // A secret of three characters would blank out ordinary words. The longest first, because one can be a part of another.
  const all = [...new Set(written)].filter((secret) => secret.length > 3).sort((a, b) => b.length - a.length);
  return (text) => all.reduce((left, secret) => left.replaceAll(secret, substitute), text);
}
