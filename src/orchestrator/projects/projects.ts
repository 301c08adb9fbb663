import type { ProjectLookup } from "../contract/lookup.ts";
import { createProjectAnswers, type ProjectAnswerParts } from "./answers.ts";
import { type CreationParts, createCreation } from "./creation.ts";
import { createDeletion, type DeletionParts } from "./deletion.ts";
import { createEdits, type EditParts } from "./edits.ts";
import { createLifecycle, type LifecycleParts } from "./lifecycle.ts";

export interface ProjectParts
  extends CreationParts,
    LifecycleParts,
    EditParts,
    DeletionParts,
    ProjectAnswerParts {
  readonly lookup: ProjectLookup;
  readonly supervisor: { runNow(): void; recoverSoon(): void };
}

export type Projects = ReturnType<typeof createProjects>;

/** The projects, from their creation to their deletion. */
export function createProjects(parts: ProjectParts) {
  return {
    answers: createProjectAnswers(parts),
    ...createCreation(parts),
    ...createEdits(parts),
    ...createLifecycle(parts),
    ...createDeletion(parts),
  };
}
