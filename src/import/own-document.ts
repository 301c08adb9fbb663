import { isObject } from "../json.ts";
import { fileOf, type LoadedDocument } from "../openapi/load-document.ts";
import { define } from "../openapi/merge-all-of.ts";
import type { ListedOperation } from "../openapi/plan-operations.ts";

type Node = Readonly<Record<string, unknown>>;

/**
 * The document of an imported folder: the chosen operations and what they lead to, in one file, without what no request needs
 * (examples, texts of answers). Addresses of servers are absolute where the document's own address says how.
 */
export function ownDocument(loaded: LoadedDocument, chosen: readonly ListedOperation[]): Node {
  const { document, uri, files } = loaded;
  const others = [...files.keys()].filter((file) => file !== uri);
  const wanted = new Set(chosen.map(({ method, path }) => `${method} ${path}`));
  const paths: Record<string, unknown> = {};
  for (const [path, item] of Object.entries(Object(document.paths))) {
    if (!isObject(item)) continue;
    const kept = Object.entries(item).filter(
      ([key]) => !verbs.includes(key) || wanted.has(`${key.toUpperCase()} ${path}`),
    );
    const has =
      typeof item.$ref === "string"
        ? [...wanted].some((key) => key.endsWith(` ${path}`))
        : kept.some(([key]) => verbs.includes(key));
    if (has) define(paths, path, Object.fromEntries(kept));
  }
  const components = Object(document.components);
  const whole: Record<string, unknown> = {
    openapi: typeof document.openapi === "string" ? document.openapi : "3.0.3",
    info: { title: "", version: "", ...pick(document.info, ["title", "version"]) },
    ...(Array.isArray(document.servers) && { servers: document.servers }),
    ...(document.security !== undefined && { security: document.security }),
    paths,
  };
  const prepared = clean(whole, uri) as Record<string, unknown>;
  // What is reached, and what that reaches: components that nothing leads to are left out.
  const reached = new Map<string, unknown>();
  const queue = [...localReferences(prepared)];
  for (let reference = queue.shift(); reference !== undefined; reference = queue.shift()) {
    const [, kind = "", name = ""] = /^#\/components\/([^/]+)\/([^/]+)/.exec(reference) ?? [];
    const key = `${kind}/${name}`;
    if (kind === "" || reached.has(key)) continue;
    const source =
      kind === "x-files" ? files.get(others[Number(name)] ?? "") : Object(components[kind])[decode(name)];
    const base = kind === "x-files" ? (others[Number(name)] ?? uri) : uri;
    const value = source === undefined ? undefined : clean(source, base);
    reached.set(key, value);
    if (value !== undefined) queue.push(...localReferences(value));
  }
  const kept: Record<string, Record<string, unknown>> = {};
  for (const [key, value] of [...reached].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [kind = "", name = ""] = key.split(/\/(.*)/s);
    if (value === undefined) continue;
    kept[kind] ??= {};
    define(kept[kind], decode(name), value);
  }
  const securitySchemes = isObject(components.securitySchemes)
    ? { securitySchemes: clean(components.securitySchemes, uri) }
    : {};
  return { ...prepared, components: { ...kept, ...securitySchemes } };

  /** A copy without what no request needs; references to other files lead into `components/x-files`. */
  function clean(value: unknown, base: string, key = ""): unknown {
    if (Array.isArray(value)) return value.map((element) => clean(element, base, key));
    if (!isObject(value)) return key === "url" && typeof value === "string" ? absolute(value) : value;
    const copy: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(value)) {
      if (name === "$ref" && typeof member === "string") copy.$ref = rewritten(member, base);
      else if (key === "properties" || key === "patternProperties" || key === "schemas" || key === "content")
        define(copy, name, clean(member, base, "member"));
      else if (key === "responses" && isObject(member)) define(copy, name, cleanResponse(member, base));
      else if (name === "enum" || name === "default" || name === "const") copy[name] = member;
      else if (!dropped.has(name) && (!name.startsWith("x-") || keptExtensions.has(name)))
        define(copy, name, clean(member, base, name));
    }
    return copy;
  }

  /** Of an answer the media types and the headers' names matter. */
  function cleanResponse(response: Node, base: string): unknown {
    if (typeof response.$ref === "string") return { $ref: rewritten(response.$ref, base) };
    const content = Object.keys(Object(response.content)).map((type) => [type, {}]);
    const headers = Object.keys(Object(response.headers)).map((name) => [name, {}]);
    return {
      description: "",
      ...(content.length > 0 && { content: Object.fromEntries(content) }),
      ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    };
  }

  function rewritten(reference: string, base: string): string {
    const hash = reference.indexOf("#");
    const pointer = hash === -1 ? "" : reference.slice(hash + 1);
    const file = reference.startsWith("#") ? base : fileOf(reference, base)?.href;
    if (file === uri) return `#${pointer}`;
    const index = others.indexOf(file ?? "");
    return index === -1 ? reference : `#/components/x-files/${index}${pointer}`;
  }

  /** Servers of a document from the network can be relative to it. */
  function absolute(url: string): string {
    return /^https?:/.test(uri) && !/^[a-z][a-z0-9+.-]*:|\{/i.test(url) && URL.canParse(url, uri)
      ? new URL(url, uri).href
      : url;
  }
}

const verbs = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];
const dropped = new Set([
  "example",
  "examples",
  "externalDocs",
  "callbacks",
  "links",
  "xml",
  "summary",
  "tags",
]);
const keptExtensions = new Set(["x-multi-segment", "x-nullable"]);

function localReferences(document: unknown): string[] {
  const found: string[] = [];
  const open: unknown[] = [document];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value)) {
      const { $ref, discriminator } = value as Node;
      if (typeof $ref === "string") found.push($ref);
      // A mapping's values are references too, or names.
      for (const target of Object.values(Object(Object(discriminator).mapping)))
        if (typeof target === "string")
          found.push(target.includes("/") ? target : `#/components/schemas/${target}`);
    }
    open.push(...Object.values(value));
  }
  return found;
}

function pick(value: unknown, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.flatMap((name) => (isObject(value) && value[name] !== undefined ? [[name, value[name]]] : [])),
  );
}

function decode(name: string): string {
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}
