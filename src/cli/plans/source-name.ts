import { isObject } from "../../json/value.ts";

/** A name for an API in files, settings and expressions, made from its title. */
export function sourceName(title: string): string {
  const name = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 30)
    .replace(/-+$/, "");
  return name === "" ? "api" : name;
}

/** `info.title` of a document. */
export function titleOf(document: unknown): string | undefined {
  const { info } = isObject(document) ? document : {};
  return isObject(info) && typeof info.title === "string" ? info.title : undefined;
}
