import { realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "../contract/problem.ts";
import { findWorkTree, type WorkTree } from "../git/git.ts";
import { GitError } from "../git/git-error.ts";
import { checkProjectPath, type PathRules, type ProjectPath, refuseOutside } from "./path-rules.ts";

export interface PlaceParts {
  /** Folders that projects may lie in; empty: anywhere but in the system's folders. */
  readonly allowedRoots: readonly string[];
  readonly stateDir: string;
  readonly agentsDir: string;
}

export type Places = ReturnType<typeof createPlaces>;

/** The folders that projects may lie in, which hold at each use: a folder can be replaced by a link after it was checked. */
export function createPlaces({ allowedRoots, stateDir, agentsDir }: PlaceParts) {
  const rules: PathRules = { allowedRoots, refused: [stateDir, agentsDir] };

  async function holdRepository(path: string): Promise<void> {
    const tree = await findWorkTree(path).catch(ignoreGitErrors);
    if (!tree) return;
    const held: string[] = [];
    for (const place of placesOf(tree)) {
      const real = await realpath(place).catch(() => place);
      if (held.some((folder) => real === folder || real.startsWith(`${folder}/`))) continue;
      await refuseOutside(`The repository of ${path} at ${place}`, real, rules);
      held.push(real);
    }
  }

  /** An agent can write the file that names the repository of its work tree. */
  async function holdSameRepository(projectPath: string, path: string): Promise<void> {
    const [own, its] = await Promise.all(
      [projectPath, path].map((each) => findWorkTree(each).catch(ignoreGitErrors)),
    );
    if (!own || own.commonDir === its?.commonDir || !(await exists(path))) return;
    throw notHeld(
      `${path} is no work tree of the project's repository: it belongs to ${its?.commonDir ?? "none"}. Restore its file .git, or remove the folder; it is made again from its branch.`,
    );
  }

  return {
    /** Returns the real place of a new project. Fails as `checkProjectPath` does, also when its repository lies elsewhere. */
    async check(given: string): Promise<ProjectPath> {
      const place = await checkProjectPath(given, rules);
      if (place.exists) await holdRepository(place.path);
      return place;
    },

    /**
     * Checks a project's folder, and the folder of one of its agents, before they are used. A folder that does not exist
     * passes. Fails with `path_not_allowed`.
     */
    async hold(project: { readonly path: string }, path: string = project.path): Promise<void> {
      await refuseReplaced(path);
      if (path !== project.path) await refuseReplaced(project.path);
      await refuseOutside(project.path, project.path, rules);
      await holdRepository(project.path);
      if (path !== project.path) await holdSameRepository(project.path, path);
    },

    /** Checks another work tree of a project's repository before it is changed. Fails with `path_not_allowed`. */
    async holdWorkTree(path: string): Promise<void> {
      await refuseReplaced(path);
      if (!path.startsWith(`${await realpath(agentsDir)}/`)) await refuseOutside(path, path, rules);
    },
  };
}

/** Projects and work trees are recorded by their real paths. */
async function refuseReplaced(path: string): Promise<void> {
  const real = await realpath(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return path;
    throw notHeld(`${path} cannot be resolved (${error.code}).`);
  });
  if (real !== path)
    throw notHeld(`${path} leads to ${real} now. It was a folder when it was recorded. Restore the folder.`);
}

function notHeld(detail: string): Problem {
  return new Problem("path_not_allowed", detail);
}

/** All to which git writes, links followed. */
function placesOf({ root, gitDir, commonDir }: WorkTree): string[] {
  const shared = ["objects", "refs", "packed-refs", "logs", "config", "hooks"].map((name) =>
    join(commonDir, name),
  );
  const own = ["HEAD", "index"].map((name) => join(gitDir, name));
  return [...new Set([root, gitDir, commonDir, ...shared, ...own])];
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Whoever reads the repository reports them. */
function ignoreGitErrors(error: unknown): null {
  if (error instanceof GitError) return null;
  throw error;
}
