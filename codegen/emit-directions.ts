import { dirname, relative } from "node:path";

/** directions.json: the folders that each folder of `src` may import, and packages that only some folders may import. */
export interface Directions {
  /** Folder → folders and files that it may import; `a/*` stands for the folders of the table directly in `a`. */
  readonly folders: Readonly<Record<string, readonly string[]>>;
  readonly packages: readonly {
    readonly packages: readonly string[];
    readonly only: readonly string[];
    readonly message: string;
  }[];
}

/** The folders and files that a folder may import. */
export function allowedBy({ folders }: Directions, folder: string): string[] {
  return (folders[folder] ?? []).flatMap((one) =>
    one.endsWith("/*")
      ? Object.keys(folders).filter((other) => dirname(other) === one.slice(0, -2) && other !== folder)
      : [one],
  );
}

/** biome.directions.json: one override for each folder. An override replaces the rule's options, so each repeats all of them. */
export function emitDirections(directions: Directions): string {
  const overrides = Object.keys(directions.folders).map((folder) => ({
    includes: [`${folder}/*`],
    linter: {
      rules: {
        style: {
          noRestrictedImports: { level: "error", options: { patterns: patternsFor(directions, folder) } },
        },
      },
    },
  }));
  return `${JSON.stringify({ root: false, overrides }, null, 2)}\n`;
}

function patternsFor(directions: Directions, folder: string) {
  const allowed = allowedBy(directions, folder).map((one) => `!${toSpecifier(folder, one)}`);
  return [
    {
      group: ["../**", "./*/**", ...allowed],
      message: `directions.json does not let ${folder} import this.`,
    },
    ...directions.packages
      .filter(({ only }) => !only.includes(folder))
      .map(({ packages, message }) => ({ group: packages, message })),
  ];
}

/** The specifier by which a file of `from` imports the file `to`, or a file of the folder `to` (in `src` without its subfolders). */
function toSpecifier(from: string, to: string): string {
  const path = relative(from, to);
  const specifier = path.startsWith(".") ? path : `./${path}`;
  if (/\.\w+$/.test(specifier)) return specifier;
  return `${specifier}/${to.startsWith("src") ? "*" : "**"}`;
}
