import { parseJson } from "../json/value.ts";

/** Characters of a body in an error. */
const longestBody = 4000;

/** What a server answered, for an error: JSON as it is, else the text; cut where it is long, undefined where it is empty or no text. */
export function failureBody(text: string, headers: Headers): unknown {
  if (text.trim() === "" || !isText(headers)) return undefined;
  if (text.length > longestBody) return `${text.slice(0, longestBody)}… (${text.length} characters)`;
  return parseJson(text) ?? text;
}

export function isText(headers: Headers): boolean {
  return !/^(image|audio|video|font)\/|octet-stream|zip|pdf/i.test(headers.get("content-type") ?? "");
}
