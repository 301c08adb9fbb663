import { parseBlobs } from "./git-output.ts";
import { lines, nulItems, read, write } from "./run.ts";

/** Returns null for a missing object. */
export async function readBlobs(
  root: string,
  oids: readonly string[],
  signal?: AbortSignal,
): Promise<(Uint8Array | null)[]> {
  if (oids.length === 0) return [];
  const { bytes } = await read(root, ["cat-file", "--batch"], { signal, input: `${oids.join("\n")}\n` });
  return parseBlobs(bytes);
}

/** Returns the bytes of each object; null for a missing one. */
export async function readSizes(
  root: string,
  oids: readonly string[],
  signal?: AbortSignal,
): Promise<(number | null)[]> {
  if (oids.length === 0) return [];
  const input = `${oids.join("\n")}\n`;
  const { stdout } = await read(root, ["cat-file", "--batch-check=%(objectsize)"], { signal, input });
  return lines(stdout).map((line) => (/^\d+$/.test(line) ? Number(line) : null));
}

/** Returns a blob as a work tree has it, with line ends and filters applied. */
export async function readFiltered(root: string, path: string, oid: string): Promise<Uint8Array> {
  return (await read(root, ["cat-file", "--filters", `--path=${path}`, oid])).bytes;
}

export async function storeBlob(root: string, bytes: Uint8Array): Promise<string> {
  return (
    await write(root, ["hash-object", "-w", "--no-filters", "--stdin"], { input: bytes })
  ).stdout.trim();
}

export interface TreeEntry {
  name: string;
  mode: string;
  oid: string;
}

/** The names are ours: they have no slash and no line break. */
export async function storeTree(root: string, entries: readonly TreeEntry[]): Promise<string> {
  const input = entries.map(({ name, mode, oid }) => `${mode} blob ${oid}\t${name}\0`).join("");
  return (await write(root, ["mktree", "-z"], { input })).stdout.trim();
}

/** Returns the entries of a tree; null when there is no such tree. */
export async function readTree(root: string, treeish: string): Promise<TreeEntry[] | null> {
  const { exitCode, stdout } = await read(root, ["ls-tree", "-z", "--full-tree", treeish], { anyExit: true });
  if (exitCode !== 0) return null;
  return nulItems(stdout).flatMap((item) => {
    const [, mode, oid, name] = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(item) ?? [];
    return mode && oid && name ? [{ name, mode, oid }] : [];
  });
}

export async function treeOfCommit(root: string, commitId: string): Promise<string> {
  return (await read(root, ["rev-parse", "--verify", `${commitId}^{tree}`])).stdout.trim();
}
