const wide = /[\p{Extended_Pictographic}\u1100-\uffdc]/u;

/** Cuts a text into rows for the terminal's width less some columns. The terminal itself wraps nothing, so that rows can be redrawn. */
export function wrap(text: string, less: number): string[] {
  const width = Math.max(10, (process.stdout.columns ?? 80) - less);
  return text.split("\n").flatMap((line) => rowsOf(line.replaceAll(/\p{Cc}/gu, " "), width));
}

function rowsOf(line: string, width: number): string[] {
  const rows = [""];
  let room = width;
  for (const char of line) {
    const columns = wide.test(char) ? 2 : 1;
    if (room < columns) {
      rows.push("");
      room = width;
    }
    rows[rows.length - 1] += char;
    room -= columns;
  }
  return rows;
}
