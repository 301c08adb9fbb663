// Imported by a server before its own script: answers each message with what its heap holds once garbage is collected.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const { channel } = process;
// A worker of the server imports this too, and has none.
if (channel) {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc");
  process.on("message", () => {
    collectGarbage();
    process.send(process.memoryUsage());
  });
  // The server ends with its stdin all the same.
  channel.unref();
}
