const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const delayMs = 1000;

/** Shows on stderr what is going on once it takes longer than a second: a spinner on a terminal, lines elsewhere. */
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
  const start = setTimeout(() => {
    draw();
    repeat = setInterval(draw, stream.isTTY ? 100 : 10_000);
  }, delayMs);

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
