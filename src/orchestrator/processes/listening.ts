import { once } from "node:events";
import { connect } from "node:net";

/** Tells if a program listens on a Unix socket: one that was killed leaves its socket behind. */
export async function isListening(path: string): Promise<boolean> {
  const connection = connect(path);
  try {
    await once(connection, "connect");
    return true;
  } catch {
    return false;
  } finally {
    connection.destroy();
  }
}
