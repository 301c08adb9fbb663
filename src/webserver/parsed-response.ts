import type { UsableAnswer } from "./json-answer.ts";

/** A 2xx answer that has been read and parsed already, with all that openapi-fetch uses of a Response. */
export class ParsedResponse {
  readonly ok = true;
  readonly status: number;
  readonly headers: Headers;
  readonly #answer: UsableAnswer;

  constructor(answer: UsableAnswer) {
    this.#answer = answer;
    this.status = answer.status;
    this.headers = answer.headers;
    // With a length openapi-fetch asks for json(); without one it would parse the text once more.
    this.headers.set("content-length", String(answer.text.length));
  }

  json(): unknown {
    return this.#answer.value;
  }

  text(): string {
    return this.#answer.text;
  }
}
