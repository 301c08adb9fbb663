import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { anthropicApi } from "./anthropic-api.ts";
import { geminiApi } from "./gemini-api.ts";
import type { Model } from "./model.ts";
import { openaiApi } from "./openai-api.ts";

/** An agent program that runs without an account, against a stand-in of its model's API. */
export interface Program {
  /** Its profile, and its command. */
  readonly name: string;
  readonly arguments: readonly string[];
  readonly package: string;
  /** Checks of what the program does not do, each with the reason. */
  readonly lacks?: Readonly<Record<string, string>>;
  readonly startModel: () => Promise<Model>;
  /** The files of its home; the folders are trusted. */
  readonly homeFiles: (url: string, trusted: readonly string[]) => Record<string, string>;
}

// Not a key: the stand-ins take any.
const key = "sk-ant-made-up-key-000000000000000000000000";

const claude: Program = {
  name: "claude",
  arguments: [],
  package: "@anthropic-ai/claude-code",
  startModel: anthropicApi,
  homeFiles: (url, trusted) => ({
    ".claude/settings.json": JSON.stringify({
      // In the auto mode the model itself allows commands, so that no dialog comes.
      permissions: { defaultMode: "default", disableAutoMode: "disable" },
      env: {
        ANTHROPIC_BASE_URL: url,
        ANTHROPIC_API_KEY: key,
        CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
        CLAUDE_CODE_MAX_RETRIES: "0",
        DISABLE_AUTOUPDATER: "1",
        DISABLE_TELEMETRY: "1",
      },
    }),
    ".claude.json": JSON.stringify({
      hasCompletedOnboarding: true,
      customApiKeyResponses: { approved: [key.slice(-20)], rejected: [] },
      projects: Object.fromEntries(trusted.map((folder) => [folder, { hasTrustDialogAccepted: true }])),
    }),
  }),
};

const codex: Program = {
  name: "codex",
  // Else its first start installs a server into its home, draws nothing meanwhile, and leaves the server behind.
  arguments: ["--no-daemon"],
  package: "@openai/codex",
  lacks: { question: "not tried", "several answers": "asks none in this mode" },
  startModel: openaiApi,
  homeFiles: (url, trusted) => ({
    ".codex/config.toml": [
      'model_provider = "standin"',
      "[model_providers.standin]",
      'name = "standin"',
      `base_url = "${url}/v1"`,
      'wire_api = "responses"',
      "request_max_retries = 0",
      ...trusted.flatMap((folder) => [`[projects."${folder}"]`, 'trust_level = "trusted"']),
      "",
    ].join("\n"),
  }),
};

const gemini: Program = {
  name: "gemini",
  arguments: [],
  package: "@google/gemini-cli",
  startModel: geminiApi,
  homeFiles: (url, trusted) => ({
    ".gemini/.env": `GEMINI_API_KEY=${key}\nGOOGLE_GEMINI_BASE_URL=${url}\n`,
    ".gemini/settings.json": JSON.stringify({
      security: { auth: { selectedType: "gemini-api-key" }, folderTrust: { enabled: true } },
      general: { disableAutoUpdate: true, enableAutoUpdate: false },
      privacy: { usageStatisticsEnabled: false },
    }),
    ".gemini/trustedFolders.json": JSON.stringify(
      Object.fromEntries(trusted.map((folder) => [folder, "TRUST_FOLDER"])),
    ),
  }),
};

export const programs: readonly Program[] = [claude, codex, gemini];

/** Writes a home in which a program runs. */
export async function writeHome(
  home: string,
  { homeFiles }: Program,
  url: string,
  trusted: readonly string[],
): Promise<void> {
  for (const [name, text] of Object.entries(homeFiles(url, trusted))) {
    const file = join(home, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
