import { dirname, join } from "node:path";
import ts from "typescript";

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  types: [],
  lib: ["lib.es5.d.ts"],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  skipLibCheck: true,
};

/** The compiler's errors in a program: `calls.ts(3): Type 'number' is not assignable to type 'string'.` */
export function typeErrors(root: string, program: string): string[] {
  const file = join(root, "calls.ts");
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (path) => (path === file ? program : read(path));
  const exists = host.fileExists.bind(host);
  host.fileExists = (path) => path === file || exists(path);
  const compiled = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(compiled).map(({ file: source, start, messageText }) => {
    const line = source && start !== undefined ? source.getLineAndCharacterOfPosition(start).line + 1 : 0;
    const name = source?.fileName.slice(dirname(file).length + 1);
    return `${name}(${line}): ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

/** The code that remains of a file at run time: `export {};` where it has only types. */
export function emitted(text: string): string {
  return ts
    .transpileModule(text, {
      compilerOptions: { target: options.target, module: ts.ModuleKind.ESNext, removeComments: true },
    })
    .outputText.trim();
}
