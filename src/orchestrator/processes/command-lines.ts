import { readFile } from "node:fs/promises";

const deepest = 6;

/**
 * Returns the command lines of a process and of those that it has started, the nearest first: a wrapper script or a shell stands
 * before the program that it runs. Empty where the system has no `/proc`.
 */
export async function commandLines(pid: number, depth = 0): Promise<string[][]> {
  const folder = `/proc/${pid}`;
  const own = (await textOf(`${folder}/cmdline`)).split("\0").filter((word) => word !== "");
  if (own.length === 0) return [];
  const children =
    depth < deepest ? (await textOf(`${folder}/task/${pid}/children`)).split(" ").map(Number) : [];
  const below = await Promise.all(
    children.filter((child) => child > 0).map((child) => commandLines(child, depth + 1)),
  );
  return [own, ...below.flat()];
}

/** A process can end at any moment. */
function textOf(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => "");
}
