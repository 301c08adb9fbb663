/** The body of a 2xx answer. */
export async function ask(server, method, path, body) {
  const response = await fetch(server + path, {
    method,
    headers: {
      authorization: `Bearer ${process.env.TMUX_ORCHESTRATOR_API_KEY}`,
      ...(body && { "content-type": "application/json" }),
    },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${text}`);
  return text || "{}";
}
