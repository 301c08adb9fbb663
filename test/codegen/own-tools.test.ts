import { expect, test } from "vitest";
import { tools } from "../../generated/tools.ts";
import { stepsOf } from "../../src/dry-run/dry-run.ts";
import { analyses } from "../../src/handlers/analyses/index.ts";
import type { BuiltIns } from "../../src/handlers/compile.ts";
import { compileTool } from "../../src/handlers/compile.ts";
import { reviews } from "../../src/handlers/reviews/index.ts";
import { loadManifest } from "../../src/manifest/load.ts";
import { planTools } from "../../src/manifest/plan.ts";
import type { StepPlan } from "../../src/manifest/tool-plan.ts";
import type { Transport } from "../../src/net/http-message.ts";
import { callWith } from "../../src/tool-tests/run-example.ts";
import { createTestApis, recordedRequest } from "../../src/tool-tests/test-apis.ts";
import type { RecordedRequest } from "../../src/tool-tests/tool-test.ts";
import { sampleValue } from "../fidelity/sample-value.ts";

const { documents } = loadManifest(new URL("../../manifest/tools_manifest.json", import.meta.url).pathname);
const { tools: plans } = planTools(documents, { analyses: undefined, reviews: undefined });
// Each is typed by its own tool.
const builtIns = { analyses, reviews } as unknown as BuiltIns;

/** Responses that match the contract. */
function contractTransport(steps: readonly StepPlan[], seed: number, sent: RecordedRequest[]): Transport {
  return async (request) => {
    sent.push(recordedRequest(request));
    const path = new URL(request.url).pathname;
    const step = steps.find(
      ({ operation }) =>
        operation.method === request.method &&
        new RegExp(`${operation.path.replace(/\{[^}]+\}/g, "[^/]+")}$`).test(path),
    );
    const body = sampleValue(step?.operation.responseSchema ?? {}, {
      seed,
      members: seed % 2 ? "all" : "required",
    });
    const headers = { "content-type": "application/json" };
    return { status: 200, headers, bytes: Buffer.from(JSON.stringify(body)) };
  };
}

const calls: Readonly<Record<string, object>> = {
  create_orchestration_project: {
    project_name: "Shop",
    project_path: "/srv/shop",
    specification: "# A shop",
    team_composition: ["developer", "tester"],
  },
  list_orchestration_projects: { status_filter: ["running", "paused"], limit: 3, include_metrics: true },
  ai_generate_git_workflow: { project_id: "p1", workflow_description: "main and develop, two reviews" },
  smart_conflict_resolution: { project_id: "p1", conflict_files: ["a.txt", "b.txt"] },
  send_intelligent_message: {
    project_id: "p1",
    target_agent: "all",
    content: "Where are we?",
    priority: "high",
  },
  analyze_project_health: { project_id: "p1", focus_areas: ["blockers"] },
  generate_status_summary: { project_ids: ["p1", "p2"], summary_type: "technical" },
  create_automation_workflow: {
    workflow_name: "Nightly",
    description: "every day at 3:00 run the tests",
    target_projects: ["p1"],
  },
};

// `explain` and `--dry-run` show the plan, but a call runs generated code.
test.each(plans.map((plan) => [plan.name, plan] as const))(
  "the generated tool %s sends the same requests and returns the same result as its plan",
  async (name, plan) => {
    const entry = tools.find(({ definition }) => definition.name === name);
    if (!entry) throw new Error("It is not generated.");
    const steps = stepsOf(plan);
    let requests = 0;
    for (let seed = 0; seed < 12; seed += 1) {
      const both = [];
      for (const one of [entry, compileTool(plan, builtIns)]) {
        const sent: RecordedRequest[] = [];
        const apis = createTestApis(steps, contractTransport(steps, seed, sent));
        both.push({ result: await callWith(one, apis, calls[name] ?? {}), sent });
        requests += sent.length;
      }
      expect(both[0]).toEqual(both[1]);
    }
    expect(requests).toBeGreaterThan(0);
  },
);
