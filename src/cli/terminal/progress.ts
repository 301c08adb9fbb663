const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
/** Between two lines where stderr is no terminal; also before the first. */
const lineMs = 10_000;

/**
 * Shows on stderr what is going on: on a terminal a spinner after a second, elsewhere a line every ten seconds, so that a program
 * that reads stderr gets none from short work.
 */
export async function withProgress<T>(
  what: string,
  work: (report: (message: string) => void) => Promise<T>,
): Promise<T> {
  const { stderr: stream } = process;
  const began = Date.now();
  let message = "";
  let frame = 0;
  let shown = false;

  const draw = () => {
    const text = message ? `${what}: ${message}` : what;
    const seconds = Math.round((Date.now() - began) / 1000);
    if (stream.isTTY) stream.write(`\r\u001b[2K${frames[frame++ % frames.length]} ${text} (${seconds} s)`);
    else stream.write(`${text} (${seconds} s)\n`);
    shown = true;
  };
  let repeat: NodeJS.Timeout | undefined;
  const start = setTimeout(
    () => {
      draw();
      repeat = setInterval(draw, stream.isTTY ? 100 : lineMs);
    },
    stream.isTTY ? 1000 : lineMs,
  );

  try {
    return await work((text) => {
      if (text === message) return;
      message = text;
      if (shown && !stream.isTTY) draw();
    });
  } finally {
    clearTimeout(start);
    clearInterval(repeat);
    if (shown && stream.isTTY) stream.write("\r\u001b[2K");
  }
}
