/** Where progress goes: stderr, as far as it is needed. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const patienceMs = 1000;

/** Says what goes on once something takes longer than a second: a spinner on a terminal, lines elsewhere. */
export function showProgress(what: string, stream: ProgressStream) {
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
  }, patienceMs);

  return {
    report(text: string): void {
      if (text === message) return;
      message = text;
      if (shown && !stream.isTTY) draw();
    },
    stop(): void {
      clearTimeout(start);
      clearInterval(repeat);
      if (shown && stream.isTTY) stream.write("\r\u001b[2K");
    },
  };
}
