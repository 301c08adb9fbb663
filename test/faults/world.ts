import type { Schema } from "../../src/contract/contract.ts";
import { type Asked, asked } from "./asked.ts";
import type { Dice } from "./dice.ts";
import type { Api, Machine } from "./machine.ts";
import { type AskedProject, type Model, openProjects } from "./model.ts";

/** What an operation can use. */
export interface World {
  readonly machine: Machine;
  readonly model: Model;
  /** Its own; the same in each run of a seed. */
  readonly dice: Dice;
}

export interface Operation {
  /** How often it is chosen, beside the others. */
  readonly weight: number;
  /** Does it to something that is there, and keeps in the model what it was told. */
  run(world: World): Promise<Asked<unknown>>;
}

export type KnownProject = AskedProject & { readonly id: string };

export function anyProject({ model, dice }: World): KnownProject | undefined {
  return dice.pick(openProjects(model));
}

export interface KnownAgent {
  readonly project: KnownProject;
  readonly status: Schema<"Agent">;
  /** What names it in a path. */
  readonly path: { readonly project_id: string; readonly agent_id: string };
}

export async function anyAgent(world: World): Promise<KnownAgent | undefined> {
  const project = anyProject(world);
  if (!project) return undefined;
  const status = world.dice.pick(await agentsOf(world.machine.api, project.id));
  if (!status?.id) return undefined;
  return { project, status, path: { project_id: project.id, agent_id: status.id } };
}

/** None when nobody answers. */
export async function agentsOf(api: Api, projectId: string): Promise<Schema<"Agent">[]> {
  const { data } = await asked(
    api.GET("/projects/{project_id}/agents", { params: { path: { project_id: projectId } } }),
  );
  return data?.agents ?? [];
}

/** A name that is in no other, and tells when it was made. */
export function nextName(model: Model, word: string): string {
  model.clock++;
  return `${word}-${model.clock}`;
}
