import type { Apis } from "../handlers/step.ts";
import type { StepPlan } from "../manifest/tool-plan.ts";
import type { HttpRequest, Transport } from "../net/http-message.ts";
import { createSources } from "../sources/sources.ts";
import { createWebServer } from "../sources/web-server/web-server.ts";
import { recordedBody } from "./recorded-body.ts";
import type { RecordedRequest } from "./tool-test.ts";

/**
 * The APIs of some steps, each at its own address outside of any network, without credentials: their requests depend on the
 * manifest and the arguments alone.
 */
export function createTestApis(steps: readonly StepPlan[], transport: Transport): Apis {
  const sources = steps.flatMap(({ request: { source: name, plan } }) => {
    if (name === undefined) return [];
    // A server of a single operation keeps its own address.
    const elsewhere = plan.servers.filter(({ url, shared }) => !shared && !/^https?:\/\/[^{}]*$/i.test(url));
    return [{ name, servers: elsewhere.map(({ url }) => url) }];
  });
  return {
    webServer: createWebServer({ baseUrl: addressOf("orchestrator"), retryAttempts: 1, transport }),
    sources: createSources({
      transport,
      sources: [...new Set(sources.map(({ name }) => name))].map((name) => ({
        name,
        baseUrl: addressOf(name),
        servers: Object.fromEntries(
          sources
            .flatMap((source) => (source.name === name ? source.servers : []))
            .map((url) => [url, addressOf(name)]),
        ),
        variables: {},
        headers: {},
        credentials: {},
        timeoutMs: 30_000,
        retryAttempts: 1,
      })),
    }),
  };
}

/** RFC 2606 reserves `.test`: no network resolves it. */
function addressOf(name: string): string {
  return `https://${name.toLowerCase().replace(/[^a-z0-9-]+/g, "-")}.test`;
}

/** Headers that do not depend on the tool, or that differ in every request. */
const ignored = new Set(["user-agent", "content-length", "idempotency-key"]);

/** A request in the form of a file of examples. */
export function recordedRequest({ method, url, headers, body }: HttpRequest): RecordedRequest {
  const bytes = typeof body === "string" ? Buffer.from(body) : (body ?? new Uint8Array());
  const kept = Object.entries(headers)
    .filter(([name]) => !ignored.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    method,
    url,
    ...(kept.length > 0 && { headers: Object.fromEntries(kept) }),
    ...recordedBody(bytes, headers["content-type"] ?? ""),
  };
}
