import { createTmuxConnection, type TmuxOptions } from "./connection.ts";
import type { RequestOptions } from "./control-mode.ts";
import { createInput } from "./input.ts";
import { createKill } from "./kill.ts";
import { createPanes } from "./panes.ts";
import { createScreens } from "./screens.ts";
import { readServer } from "./server.ts";
import { createSessions } from "./sessions.ts";

export type Tmux = ReturnType<typeof createTmux>;

/** tmux on one socket. Every function connects first, and starts the server when there is none. */
export function createTmux(options: TmuxOptions) {
  const connection = createTmuxConnection(options);
  const parts = { connection, kill: createKill(connection), searchPath: options.environment.PATH ?? "" };
  return {
    server: (requestOptions?: RequestOptions) => readServer(connection, requestOptions),
    ...createSessions(parts),
    ...createPanes(parts),
    ...createScreens(connection),
    ...createInput(connection),
    close: connection.close,
  };
}
