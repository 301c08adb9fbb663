import { shellQuoted } from "../text/shell.ts";
import type { ShownRequest } from "./shown-request.ts";

/** A request as a command line of curl. Every text is one quoted word of the shell, whatever is in it. */
export function curlCommand({ method, url, headers, body, bodyBase64 }: ShownRequest): string {
  // -g takes brackets and braces of an address literally, --path-as-is keeps its dots.
  const words = [
    "curl",
    "-g",
    "--path-as-is",
    ...(method === "HEAD" ? ["--head"] : ["-X", shellQuoted(method)]),
  ];
  for (const [name, value] of Object.entries(headers)) {
    // curl counts the body itself; a header without a value is written with a semicolon.
    if (name === "content-length") continue;
    words.push("-H", shellQuoted(value === "" ? `${name};` : `${name}: ${value}`));
  }
  // --data-raw and not --data: a text that begins with "@" names no file.
  if (bodyBase64 !== undefined) words.push("--data-binary", "@-");
  else if (body !== undefined) words.push("--data-raw", shellQuoted(body));
  words.push("--url", shellQuoted(url));
  const command = words.join(" ");
  return bodyBase64 === undefined ? command : `printf %s ${shellQuoted(bodyBase64)} | base64 -d | ${command}`;
}
