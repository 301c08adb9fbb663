import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { createApp } from "../../../src/orchestrator/http/app.ts";
import { createRequestLimits, standardLimits } from "../../../src/orchestrator/http/request-limits.ts";
import { contract } from "../../support/contract.ts";
import { silent } from "../../support/silent-logger.ts";

test("an operation can add 100 abort listeners to its request's signal without a warning", async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on("warning", note);
  const app = await createApp({
    contract,
    operations: {
      async listOverlaps({ signal }) {
        for (let tree = 0; tree < 100; tree++) signal.addEventListener("abort", () => tree);
        return { status: 200, body: { overlaps: [] } };
      },
    },
    access: { identify: async () => ({ kind: "key", id: "key-1", scope: "read" }) },
    limits: createRequestLimits(standardLimits),
    idempotency: { once: async () => ({ status: 500, replayed: false }) },
    measurements: { request: () => {} },
    audit: { record: () => {} },
    logger: silent,
  });
  const headers = { host: "localhost", authorization: "Bearer x" };
  const answer = await app.request("/api/v1/projects/p/git/overlaps", { headers });
  await nextTurn();
  process.off("warning", note);
  expect(answer.status).toBe(200);
  expect(warnings).toEqual([]);
});
