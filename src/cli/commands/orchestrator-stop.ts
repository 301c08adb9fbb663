import { once } from "node:events";
import { connect } from "node:net";
import { loadConfig } from "../config/config.ts";
import { stopOrchestrator } from "../embedded/orchestrator.ts";
import { print } from "../terminal/output.ts";
import { withProgress } from "../terminal/progress.ts";
import { defineCommand } from "./command.ts";

export const command = defineCommand({
  name: "stop",
  summary: "end it; its agents live on in tmux",
  async run(_values, { settings }) {
    const config = loadConfig(settings);
    const stopped = await withProgress("stopping the orchestrator", () => stopOrchestrator(config));
    print(stopped ? "The orchestrator was stopped." : "The orchestrator was not running.");
    const { tmuxSocket } = config.orchestrator;
    if (await answers(tmuxSocket)) {
      print(
        `Agents live on in tmux (tmux -S ${tmuxSocket} attach); the next call starts the orchestrator again.`,
      );
    }
    return 0;
  },
});

/** A tmux server that has ended leaves its socket behind, which answers nobody. */
async function answers(socket: string): Promise<boolean> {
  const connection = connect(socket);
  try {
    await once(connection, "connect");
    return true;
  } catch {
    return false;
  } finally {
    connection.destroy();
  }
}
