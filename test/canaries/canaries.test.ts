import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { npmEnvironment } from "../support/npm-environment.ts";
import { claudeCode, inspector } from "../support/npx-packages.ts";
import { checks, trustedFolders } from "./checks.ts";
import { programs } from "./programs.ts";
import { Stage } from "./stage.ts";

const run = promisify(execFile);
let stage: Stage;

beforeAll(async () => {
  const [claude] = programs;
  if (!claude) throw new Error("There is no program.");
  // The same packages as test/clients fetches, so that npx fetches them once.
  const packages = ["-p", claudeCode, "-p", inspector];
  const words = ["--yes", "--loglevel=error", ...packages, "-c", "command -v claude"];
  const { stdout } = await run("npx", words, { env: npmEnvironment, timeout: 110_000 });
  stage = await Stage.start(claude, dirname(stdout.trim()), trustedFolders);
}, 120_000);

afterAll(() => stage?.close());

it("Claude Code takes its briefing and a message, and runs a command only when it is allowed", async () => {
  // It covers the checks start and message.
  expect(await checks.permission?.(stage)).toBe("3 options; denied, then allowed");
}, 120_000);
