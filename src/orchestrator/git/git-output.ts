import type { Schema } from "../../contract/contract.ts";

/** Parsers of git's output. All of it is `-z` output: NUL ends an item, so that every file name stays whole. */

type FileStatus = Schema<"GitFileStatus">;

export interface StatusOutput {
  /** Null on a detached HEAD. */
  branch: string | null;
  /** Null before the first commit. */
  commit: string | null;
  upstream: string | null;
  ahead: number | null;
  behind: number | null;
  /** Sorted by path. A folder with only untracked files is one item that ends in "/". */
  files: FileStatus[];
  conflicts: string[];
}

export function parseStatus(output: string): StatusOutput {
  const status: StatusOutput = {
    branch: null,
    commit: null,
    upstream: null,
    ahead: null,
    behind: null,
    files: [],
    conflicts: [],
  };
  const items = nulItems(output);
  for (let i = 0; i < items.length; i++) {
    const item = items[i] ?? "";
    switch (item[0]) {
      case "#":
        readHeader(item, status);
        break;
      case "1":
        status.files.push({ path: afterFields(item, 8), ...change(item) });
        break;
      case "2":
        status.files.push({
          path: afterFields(item, 9),
          previous_path: items[++i] ?? null,
          ...change(item),
        });
        break;
      case "u": {
        const path = afterFields(item, 10);
        status.files.push({ path, change: "unmerged", staged: false });
        status.conflicts.push(path);
        break;
      }
      case "?":
        status.files.push({ path: item.slice(2), change: "untracked", staged: false });
        break;
    }
  }
  status.files.sort(byPath);
  status.conflicts.sort();
  return status;
}

interface Stage {
  mode: string;
  oid: string;
}

export interface Stages {
  base: Stage | null;
  ours: Stage | null;
  theirs: Stage | null;
}

/** Parses `ls-files --unmerged -z`: the versions of each file in conflict, sorted by path. */
export function parseStages(output: string): Map<string, Stages> {
  const stages = new Map<string, Stages>();
  for (const item of nulItems(output)) {
    const match = /^(\d+) ([0-9a-f]+) ([123])\t([\s\S]+)$/.exec(item);
    if (!match) continue;
    const [, mode = "", oid = "", number, path = ""] = match;
    const entry = stages.get(path) ?? { base: null, ours: null, theirs: null };
    entry[number === "1" ? "base" : number === "2" ? "ours" : "theirs"] = { mode, oid };
    stages.set(path, entry);
  }
  return new Map([...stages].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export type ConflictKind = NonNullable<Schema<"Conflict">["kind"]>;

/** Git's own names for the combinations of versions (git-status, "unmerged"). */
export function conflictKind({ base, ours, theirs }: Stages): ConflictKind {
  if (ours && theirs) return base ? "both_modified" : "both_added";
  if (ours) return base ? "deleted_by_them" : "added_by_us";
  if (theirs) return base ? "deleted_by_us" : "added_by_them";
  return "both_deleted";
}

/** The fields of a commit, in the order in which `parseLog` reads them. */
export const logFormat = ["%H", "%P", "%an", "%ae", "%aI", "%cI", "%D", "%s", "%b"].join("%x00");

export function parseLog(output: string): Schema<"GitCommit">[] {
  const fields = output.split("\0");
  const commits: Schema<"GitCommit">[] = [];
  for (let i = 0; i + 9 <= fields.length; i += 9) {
    const [hash = "", parents = "", author = "", email = "", authored = "", committed = "", refs = ""] =
      fields.slice(i, i + 7);
    commits.push({
      hash,
      subject: fields[i + 7] ?? "",
      body: fields[i + 8]?.trimEnd() || null,
      author,
      author_email: email,
      agent_id: null,
      parents: parents.split(" ").filter(Boolean),
      refs: shortRefs(refs),
      authored_at: utc(authored),
      committed_at: utc(committed),
    });
  }
  return commits;
}

export interface WorktreeEntry {
  path: string;
  /** Null when detached or bare. */
  branch: string | null;
}

/** Parses `worktree list --porcelain -z`. */
export function parseWorktrees(output: string): WorktreeEntry[] {
  return output
    .split("\0\0")
    .filter(Boolean)
    .map((block) => {
      const value = (key: string) => block.split("\0").find((line) => line.startsWith(`${key} `));
      return {
        path: value("worktree")?.slice("worktree ".length) ?? "",
        branch: value("branch")?.slice("branch refs/heads/".length) ?? null,
      };
    });
}

export interface PushOutput {
  status: "pushed" | "up_to_date" | "rejected";
  detail: string | null;
}

/** Parses `push --porcelain` of one ref; null when the remote reported nothing about it. */
export function parsePush(output: string): PushOutput | null {
  for (const line of output.split("\n")) {
    const [flag, , summary] = line.split("\t");
    if (flag === undefined || flag.length !== 1 || summary === undefined) continue;
    if (flag === "!") return { status: "rejected", detail: summary };
    return { status: flag === "=" ? "up_to_date" : "pushed", detail: null };
  }
  return null;
}

/** Parses `cat-file --batch`: one entry for each requested id; null for a missing object. */
export function parseBlobs(output: Uint8Array): (Uint8Array | null)[] {
  const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength);
  const blobs: (Uint8Array | null)[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const size = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(bytes.toString("latin1", at, end))?.[1];
    at = end + 1;
    if (size === undefined) {
      blobs.push(null);
      continue;
    }
    blobs.push(bytes.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}

/** Returns git's conflict markers for both sides and the base. "=======" does not count: it also underlines headings. */
export function markerLines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => /^(<{7}|>{7}|\|{7})( |$)/.test(line));
}

export function countRegions(text: string): number {
  return markerLines(text).filter((line) => line.startsWith("<")).length;
}

function nulItems(output: string): string[] {
  return output.split("\0").filter((item) => item !== "");
}

function afterFields(item: string, count: number): string {
  let at = 0;
  for (let i = 0; i < count; i++) at = item.indexOf(" ", at) + 1;
  return item.slice(at);
}

function readHeader(item: string, status: StatusOutput): void {
  const [, key = "", value = ""] = /^# (\S+) ([\s\S]*)$/.exec(item) ?? [];
  if (key === "branch.oid") status.commit = value === "(initial)" ? null : value;
  else if (key === "branch.head") status.branch = value === "(detached)" ? null : value;
  else if (key === "branch.upstream") status.upstream = value;
  else if (key === "branch.ab") {
    const [, ahead, behind] = /^\+(\d+) -(\d+)$/.exec(value) ?? [];
    status.ahead = ahead === undefined ? null : Number(ahead);
    status.behind = behind === undefined ? null : Number(behind);
  }
}

const changeOf: Record<string, FileStatus["change"]> = {
  A: "added",
  M: "modified",
  D: "deleted",
  R: "renamed",
  C: "copied",
  T: "type_changed",
};

/** One word for both columns: a file that is new or renamed in the index stays so when it is edited again. */
function change(item: string): Pick<FileStatus, "change" | "staged"> {
  const index = item[2] ?? ".";
  const workTree = item[3] ?? ".";
  const letter = workTree === "." || ("ARC".includes(index) && workTree !== "D") ? index : workTree;
  return { change: changeOf[letter] ?? "modified", staged: workTree === "." };
}

function shortRefs(decoration: string): string[] {
  return decoration
    .split(", ")
    .map((ref) => ref.replace(/^HEAD -> |^tag: /, "").replace(/^refs\/(heads|tags|remotes)\//, ""))
    .filter((ref) => ref !== "" && ref !== "HEAD");
}

function utc(time: string): string | null {
  const at = new Date(time);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

function byPath(a: FileStatus, b: FileStatus): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
