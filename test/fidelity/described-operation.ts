import type { DescribedParameter } from "../support/openapi-decoder.ts";

/** An operation read straight off an OpenAPI 3 document: what a request of it must be. Shares no code with the planner. */
export interface DescribedOperation {
  readonly path: string;
  readonly parameters: readonly (DescribedParameter & { readonly required?: boolean })[];
  readonly body:
    | { readonly required: boolean; readonly content: Readonly<Record<string, DescribedMedia>> }
    | undefined;
  /** Whether styles count in multipart forms: they do in Swagger 2.0 and OpenAPI 3.1, not in 3.0. */
  readonly styled: boolean;
}

export interface DescribedMedia {
  readonly schema: Node;
  readonly encoding: Readonly<Record<string, { contentType?: string; style?: string; explode?: boolean }>>;
  /** The members that must be there, references followed. */
  readonly required: readonly string[];
}

export type Node = Readonly<Record<string, unknown>>;
type Resolve = (value: unknown) => Node;

export function describeOperation(
  document: Node,
  files: ReadonlyMap<string, unknown>,
  uri: string,
  key: string,
  version: string,
): DescribedOperation {
  const [, method = "", path = ""] = /^(\S+) (.*)$/s.exec(key) ?? [];
  const resolve = (value: unknown): Node => follow(value, document, files, uri);
  const item = resolve(node(document.paths)[path]);
  const operation = resolve(item[method.toLowerCase()]);
  const parameters = new Map<string, DescribedParameter & { required?: boolean }>();
  for (const given of [...list(item.parameters), ...list(operation.parameters)]) {
    const parameter = resolve(given);
    const name = String(parameter.name);
    if (parameter.in === "header" && /^(accept|content-type|authorization)$/i.test(name)) continue;
    if (parameter.in === "path" && !path.includes(`{${name}}`)) continue;
    const identity = `${String(parameter.in)}.${parameter.in === "header" ? name.toLowerCase() : name}`;
    parameters.set(identity, parameter as unknown as DescribedParameter);
  }
  const body = operation.requestBody === undefined ? undefined : resolve(operation.requestBody);
  const media = Object.entries(node(body?.content)).map(([type, value]) => {
    const { schema, encoding } = resolve(value);
    return [
      type,
      { schema: resolve(schema), encoding: node(encoding), required: requiredOf(schema, resolve, 0) },
    ];
  });
  return {
    path,
    styled: version !== "3.0",
    parameters: [...parameters.values()],
    body:
      body && media.length > 0
        ? { required: body.required === true, content: Object.fromEntries(media) }
        : undefined,
  };
}

/** What an object asks for, without what only answers have. */
function requiredOf(schema: unknown, resolve: Resolve, depth: number): string[] {
  if (depth > 8) return [];
  const own = resolve(schema);
  const parts = list(own.allOf);
  const all = [own, ...parts.map(resolve)];
  const names = [
    ...list(own.required).map(String),
    ...parts.flatMap((part) => requiredOf(part, resolve, depth + 1)),
  ];
  return names.filter((name) => !all.some((part) => isReadOnly(node(part.properties)[name], resolve)));
}

function isReadOnly(property: unknown, resolve: Resolve): boolean {
  return node(property).readOnly === true || resolve(property).readOnly === true;
}

function follow(value: unknown, document: Node, files: ReadonlyMap<string, unknown>, uri: string): Node {
  let current = node(value);
  for (let count = 0; typeof current.$ref === "string" && count < 50; count += 1) {
    const [file, pointer = ""] = current.$ref.split("#");
    let target: unknown = file === "" ? document : files.get(new URL(file ?? "", uri).href);
    for (const key of pointer.split("/").slice(1))
      target = Object(target)[decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~")];
    current = node(target);
  }
  return current;
}

function node(value: unknown): Node {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Node) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
