import { connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Harness, until } from "../harness.ts";

let harness: Harness;
let port: number;
beforeAll(async () => {
  harness = await Harness.start({ settings: { maxConnections: 200 } });
  port = Number(new URL(harness.url).port);
});
afterAll(() => harness?.close());

interface RawAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server sent
  readonly body: any;
}

/** Sends bytes as they are; the answer when the server has ended the connection or sent a whole body. */
function raw(...parts: (string | Buffer)[]): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    const finish = () => {
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]);
      const json = text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);
      resolve({ status, body: json === "" ? undefined : JSON.parse(json) });
      socket.destroy();
    };
    socket.on("data", (chunk) => {
      text += chunk;
      if (/request_id":"\w+"\}/.test(text)) finish();
    });
    socket.on("end", finish);
    // The server may close while we still send.
    socket.on("error", (error) => (text === "" ? reject(error) : finish()));
    for (const part of parts) socket.write(part);
  });
}

const head = (line: string, ...headers: string[]) =>
  [line, "Host: 127.0.0.1", `Authorization: Bearer ${harness.key}`, ...headers, "", ""].join("\r\n");

const healthy = async () => expect((await harness.call("GET", "/projects")).status).toBe(200);

describe("what is no request, or no good one, is answered with a problem", () => {
  test.each([
    ["bytes that are not HTTP", () => ["hello there\r\n\r\n"], 400, "bad_request"],
    [
      "a header of 20,000 characters",
      () => [head("GET /api/v1/projects HTTP/1.1", `X: ${"x".repeat(20_000)}`)],
      431,
      "headers_too_large",
    ],
    [
      "a very long address",
      () => [head(`GET /api/v1/projects?cursor=${"x".repeat(9000)} HTTP/1.1`)],
      431,
      "headers_too_large",
    ],
    [
      "an encoded .. in the path",
      () => [head("GET /api/v1/projects/%2e%2e/%2e%2e/etc/passwd HTTP/1.1")],
      404,
      "not_found",
    ],
    [
      "an encoded .. in the id",
      () => [head("GET /api/v1/projects/..%2f..%2fetc HTTP/1.1")],
      422,
      "validation_failed",
    ],
    ["NUL in the id", () => [head("GET /api/v1/projects/%00 HTTP/1.1")], 422, "validation_failed"],
    ["an invalid escape", () => [head("GET /api/v1/projects/%zz HTTP/1.1")], 422, "validation_failed"],
    ["double slashes", () => [head("GET //api//v1//projects HTTP/1.1")], 404, "not_found"],
    [
      "another server's address",
      () => [head("GET http://evil.example/api/v1/projects HTTP/1.1")],
      403,
      "forbidden",
    ],
    ["a method that HTTP does not have", () => [head("STEAL /api/v1/projects HTTP/1.1")], 400, "bad_request"],
    [
      "two lengths",
      () => [head("POST /api/v1/projects HTTP/1.1", "Content-Length: 1", "Content-Length: 2")],
      400,
      "bad_request",
    ],
    [
      "a length and chunks",
      () => [head("POST /api/v1/projects HTTP/1.1", "Content-Length: 1", "Transfer-Encoding: chunked")],
      400,
      "bad_request",
    ],
    [
      "a compressed body",
      () => {
        const bomb = gzipSync(Buffer.alloc(50_000_000, " "));
        const headers = [
          "Content-Type: application/json",
          "Content-Encoding: gzip",
          `Content-Length: ${bomb.length}`,
        ];
        return [head("POST /api/v1/projects HTTP/1.1", ...headers), bomb];
      },
      415,
      "unsupported_media_type",
    ],
    [
      "a huge body in chunks without a length",
      () => {
        const chunk = `100000\r\n${"x".repeat(0x100000)}\r\n`;
        const headers = ["Content-Type: application/json", "Transfer-Encoding: chunked"];
        return [head("POST /api/v1/projects HTTP/1.1", ...headers), ...Array(10).fill(chunk), "0\r\n\r\n"];
      },
      413,
      "payload_too_large",
    ],
    [
      "JSON that is cut off",
      () => [
        head("POST /api/v1/projects HTTP/1.1", "Content-Type: application/json", "Content-Length: 1"),
        "{",
      ],
      422,
      "validation_failed",
    ],
    [
      "JSON that is nested 100,000 levels deep",
      () => {
        const body = `{"name":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
        return [
          head(
            "POST /api/v1/projects HTTP/1.1",
            "Content-Type: application/json",
            `Content-Length: ${body.length}`,
          ),
          body,
        ];
      },
      422,
      "validation_failed",
    ],
    [
      "an upgrade to another protocol",
      () => [head("GET /api/v1/nothing HTTP/1.1", "Connection: Upgrade", "Upgrade: h2c")],
      404,
      "not_found",
    ],
  ])("the server answers %s with a problem and still accepts requests", async (_, parts, status, code) => {
    const answer = await raw(...parts());
    expect(answer).toMatchObject({ status, body: { status, code } });
    await healthy();
  });
});

describe("connections that do no work do no harm", () => {
  const open: Socket[] = [];
  const opened = (): Socket => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {});
    open.push(socket);
    return socket;
  };
  const closedOnes = () => open.filter((socket) => socket.closed || socket.destroyed || socket.readableEnded);

  test("idle connections beyond the cap are closed, and requests are answered among 1,000 connections", async () => {
    for (let i = 0; i < 1000; i++) {
      opened().resume();
      if (i % 100 === 0) await healthy();
    }
    await until("the cap holds", async () => closedOnes().length >= 800);
    await healthy();
    for (const socket of open.splice(0)) socket.destroy();
  });

  test("connections whose requests never end are closed with 408, and other requests are answered", async () => {
    const slow = Array.from({ length: 150 }, () => {
      const socket = opened();
      socket.write("GET /api/v1/projects HTTP/1.1\r\nHost: 127.0.0.1\r\n");
      return socket;
    });
    const answers: string[] = [];
    for (const socket of slow) socket.on("data", (data) => answers.push(String(data)));
    await healthy();
    await until("they are timed out", async () => answers.length === slow.length, 30_000);
    expect(new Set(answers.map((text) => text.slice(0, 12)))).toEqual(new Set(["HTTP/1.1 408"]));
    expect(answers[0]).toContain('"code":"request_timeout"');
    await healthy();
    for (const socket of open.splice(0)) socket.destroy();
  }, 60_000);

  test("a client that has closed its side of the connection still receives its answer", async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
      let text = "";
      socket.on("data", (chunk) => (text += chunk));
      socket.on("end", () => resolve(text));
      socket.end(head("GET /api/v1/projects HTTP/1.1"));
    });
    expect(answer).toContain("HTTP/1.1 200");
    await healthy();
  });
});
