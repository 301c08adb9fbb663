import { readFileSync } from "node:fs";
import Handlebars from "handlebars";

/** A template of codegen/templates. Values are code already, so nothing is escaped for HTML; an unknown name is an error. */
export function template<Values>(name: string): (values: Values) => string {
  const source = readFileSync(new URL(`templates/${name}.hbs`, import.meta.url), "utf8");
  return Handlebars.compile<Values>(source, { noEscape: true, strict: true });
}
