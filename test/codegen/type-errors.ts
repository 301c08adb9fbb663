import { join, sep } from "node:path";
import ts from "typescript";
import { repository } from "./fixture.ts";

const options: ts.CompilerOptions = {
  ...ts.getParsedCommandLineOfConfigFile(join(repository, "tsconfig.json"), undefined, {
    ...ts.sys,
    // The options alone: the files are those that were generated.
    readDirectory: () => [],
    onUnRecoverableConfigFileDiagnostic: () => {},
  })?.options,
  incremental: false,
  tsBuildInfoFile: undefined,
};

const ours = join(repository, "generated") + sep;
const parsed = new Map<string, ts.SourceFile>();

/**
 * The compiler's errors in what was generated in that root, a line each: `generated/tools/x.ts(3,5): error TS…`. The
 * rest of the program is the repository's and is parsed once; only what is generated is checked.
 */
export function typeErrors(root: string): string {
  const host = ts.createCompilerHost(options);
  const placeOf = (path: string) =>
    path.startsWith(ours) ? join(root, "generated", path.slice(ours.length)) : path;
  host.getCurrentDirectory = () => repository;
  host.fileExists = (path) => ts.sys.fileExists(placeOf(path));
  host.readFile = (path) => ts.sys.readFile(placeOf(path));
  host.directoryExists = (path) => ts.sys.directoryExists(placeOf(path));
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...rest) => {
    if (path.startsWith(ours)) return parse(path, ...rest);
    const file = parsed.get(path) ?? parse(path, ...rest);
    if (file) parsed.set(path, file);
    return file;
  };
  const tools = ts.sys.readDirectory(join(root, "generated/tools"), [".ts"], undefined, undefined, 1);
  const names = ["generated/tools.ts", ...tools.map((path) => path.slice(root.length + 1))];
  const program = ts.createProgram(
    names.map((name) => join(repository, name)),
    options,
    host,
  );
  const errors = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(ours))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
  return ts.formatDiagnostics(errors, {
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: () => repository,
    getNewLine: () => "\n",
  });
}

/** Lets go of what was parsed, which is large. */
export function forgetParsed(): void {
  parsed.clear();
}
