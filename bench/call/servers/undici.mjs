import { request } from "undici";

/** The body of a 2xx answer, for half of what Node's fetch costs. */
export async function ask(server, method, path, body) {
  const answer = await request(server + path, {
    method,
    headers: {
      authorization: `Bearer ${process.env.TMUX_ORCHESTRATOR_API_KEY}`,
      ...(body && { "content-type": "application/json" }),
    },
    body: body && JSON.stringify(body),
  });
  const text = await answer.body.text();
  if (answer.statusCode > 299) throw new Error(`HTTP ${answer.statusCode}: ${text}`);
  return text || "{}";
}
