import { toolOf } from "../../../generated/tool-of.ts";
import { count, enumerate } from "./facts.ts";
import type { Facts, Finding } from "./health-finding.ts";

/** Findings about the state of the repository. */
export const gitFindings = [conflicts, unfinishedOperation, uncommittedWork, behindBase, overlapping];

function conflicts({ project: { git_info } }: Facts): Finding[] {
  const files = git_info.conflicts;
  if (files.length === 0)
    return [
      {
        name: "Git conflicts",
        area: "quality",
        effect: "good",
        points: 0,
        reason: "No file is in conflict.",
      },
    ];
  return [
    {
      name: "Git conflicts",
      area: "blockers",
      effect: "bad",
      points: files.length > 3 ? 3 : 2,
      reason: `${count(files.length, "file")} in conflict: ${enumerate(files)}.`,
      recommendation: {
        priority: "high",
        action: `Resolve the conflict in ${enumerate(files)} with ${toolOf.resolveConflict}.`,
        reason: "Nothing can be merged or committed over a file in conflict.",
      },
      risk: {
        risk: "Agents go on from files with conflict markers.",
        severity: "medium",
        reason: `${count(files.length, "file")} in conflict on ${git_info.branch ?? "a detached HEAD"}.`,
      },
    },
  ];
}

function unfinishedOperation({ project: { git_info } }: Facts): Finding[] {
  const { operation, conflicts: files } = git_info;
  if (!operation || files.length > 0) return [];
  return [
    {
      name: "Unfinished git operation",
      area: "quality",
      effect: "bad",
      points: 1,
      reason: `A ${operation} is not finished, although no file is in conflict.`,
      recommendation: {
        priority: "normal",
        action: `Commit or abort the ${operation}.`,
        reason: "Other git operations wait for it.",
      },
    },
  ];
}

const manyFiles = 20;

function uncommittedWork({ project: { git_info } }: Facts): Finding[] {
  if (!git_info.uncommitted_changes) {
    return [
      {
        name: "Uncommitted work",
        area: "quality",
        effect: "good",
        points: 0,
        reason: "All work is committed.",
      },
    ];
  }
  const files = git_info.uncommitted_files ?? undefined;
  const many = files !== undefined && files >= manyFiles;
  const what = files === undefined ? "an unknown number of files" : count(files, "file");
  return [
    {
      name: "Uncommitted work",
      area: "quality",
      effect: many ? "bad" : "neutral",
      points: many ? 1 : 0,
      reason: `Changes in ${what} are not committed.`,
      ...(many && {
        recommendation: {
          priority: "normal" as const,
          action: "Ask the agents to commit what works.",
          reason: `${what} would be lost with the work tree.`,
        },
      }),
    },
  ];
}

const farBehind = 20;

function behindBase({ project: { git_info } }: Facts): Finding[] {
  const { behind, base_ref } = git_info;
  if (behind === undefined || behind === null) return [];
  const base = base_ref ?? "the base";
  const far = behind >= farBehind;
  return [
    {
      name: "Distance from the base",
      area: "quality",
      effect: far ? "bad" : behind > 0 ? "neutral" : "good",
      points: far ? 1 : 0,
      reason:
        behind === 0
          ? `The branch has all of ${base}.`
          : `The branch lacks ${count(behind, "commit")} of ${base}.`,
      ...(far && {
        risk: {
          risk: "Merging gets harder with every commit that the branch lacks.",
          severity: "medium" as const,
          reason: `${count(behind, "commit")} behind ${base}.`,
        },
        recommendation: {
          priority: "normal" as const,
          action: `Bring ${base} into the branch.`,
          reason: "Later it costs more.",
        },
      }),
    },
  ];
}

function overlapping({ overlaps }: Facts): Finding[] {
  if (overlaps === undefined) return [];
  const clashing = overlaps.filter((overlap) => overlap.conflicts === true);
  if (overlaps.length === 0)
    return [
      {
        name: "Overlapping work",
        area: "quality",
        effect: "good",
        points: 0,
        reason: "No file is changed by more than one agent.",
      },
    ];
  const paths = enumerate((clashing.length > 0 ? clashing : overlaps).map(({ path }) => path));
  return [
    {
      name: "Overlapping work",
      area: "quality",
      effect: clashing.length > 0 ? "bad" : "neutral",
      points: clashing.length > 0 ? 1 : 0,
      reason:
        clashing.length > 0
          ? `A merge is predicted to conflict in ${paths}.`
          : `Several agents change ${paths}; no conflict is predicted.`,
      risk: {
        risk: "A merge conflict.",
        severity: clashing.length > 0 ? "high" : "low",
        reason: `More than one agent changes ${paths}.`,
      },
      ...(clashing.length > 0 && {
        recommendation: {
          priority: "high" as const,
          action: `Have one agent own ${paths}, or merge the first finished branch now.`,
          reason: "The conflict grows while both go on.",
        },
      }),
    },
  ];
}
