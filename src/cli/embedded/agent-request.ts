// Not fetch: loading it takes as long as the rest of a hook's report.
import { request } from "node:http";

export interface AgentRequest {
  readonly url: string;
  readonly token: string;
  readonly body: unknown;
  readonly timeoutMs: number;
}

export interface AgentAnswer {
  readonly status: number;
  readonly text: string;
}

/** POSTs JSON. Fails where no answer arrives in time. */
export function post({ url, token, body, timeoutMs }: AgentRequest): Promise<AgentAnswer> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: "POST", headers, signal: AbortSignal.timeout(timeoutMs) },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (part: string) => {
          text += part;
        });
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
        answer.on("error", reject);
      },
    );
    sent.on("error", reject);
    sent.end(JSON.stringify(body));
  });
}
