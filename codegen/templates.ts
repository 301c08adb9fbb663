import { readFileSync } from "node:fs";
import Handlebars from "handlebars";

/** Compiles a template of codegen/templates. Values are code, so that nothing is escaped for HTML. An unknown name throws. */
export function template<Values>(name: string): (values: Values) => string {
  const source = readFileSync(new URL(`templates/${name}.hbs`, import.meta.url), "utf8");
  return Handlebars.compile<Values>(source, { noEscape: true, strict: true });
}
