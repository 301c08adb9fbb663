import { once } from "node:events";
import { createServer as createHttpServer, type Server as HttpServer, type ServerResponse } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exchange } from "../../src/net/exchange.ts";
import type { HttpRequest } from "../../src/net/http-message.ts";

let http: HttpServer;
let silent: Server;
const sockets = new Set<Socket>();
let answer: (response: ServerResponse) => void = (response) => response.end();

beforeAll(async () => {
  http = createHttpServer((_request, response) => answer(response)).listen(0, "127.0.0.1");
  // Accepts connections and says nothing: a TLS handshake with it never ends.
  silent = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
  }).listen(0, "127.0.0.1");
  await Promise.all([once(http, "listening"), once(silent, "listening")]);
});

afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  http.closeAllConnections();
  await Promise.all([http, silent].map((server) => new Promise((resolve) => server.close(resolve))));
});

const limits = { timeoutMs: 5_000, maxBytes: 1_000 };
const urlOf = (server: HttpServer | Server, scheme = "http") =>
  `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/pets?limit=3`;
const get = (url: string, headers: HttpRequest["headers"] = {}): HttpRequest => ({
  url,
  method: "GET",
  headers,
  peer: { name: "pets", setting: "sources.pets.base_url" },
});

it("an exchange joins repeated headers with commas and keeps only the last cookie", async () => {
  answer = (response) => {
    response.writeHead(200, [
      ...["link", "<a>", "link", "<b>"],
      ...["set-cookie", "one=1", "set-cookie", "two=2"],
    ]);
    response.end("é");
  };
  const { status, headers, bytes } = await exchange(get(urlOf(http)), limits);
  expect({ status, link: headers.link, cookie: headers["set-cookie"], text: bytes.toString() }).toEqual({
    ...{ status: 200, link: "<a>, <b>", cookie: "two=2", text: "é" },
  });
});

it("an exchange ends at the signal and at the time limit while it has no connection", async () => {
  const url = urlOf(silent, "https");
  await expect(exchange(get(url), { ...limits, timeoutMs: 50 })).rejects.toMatchObject({
    code: "deadline_exceeded",
  });
  const controller = new AbortController();
  const call = exchange(get(url), { ...limits, signal: controller.signal });
  setTimeout(() => controller.abort(), 50);
  await expect(call).rejects.toMatchObject({ code: "cancelled" });
});

it("an exchange rejects an answer larger than its limit, with or without a stated length", async () => {
  for (const headers of [{ "content-length": 2_000 }, {}]) {
    answer = (response) => response.writeHead(200, headers).end("x".repeat(2_000));
    await expect(exchange(get(urlOf(http)), limits)).rejects.toMatchObject({
      ...{ code: "invalid_response", message: "pets's answer to GET /pets is larger than 1000 bytes." },
    });
  }
});

it("an exchange fails when the answer breaks off", async () => {
  answer = (response) => {
    response.writeHead(200, { "content-length": 100 }).write("half");
    setTimeout(() => response.destroy(), 20);
  };
  await expect(exchange(get(urlOf(http)), limits)).rejects.toMatchObject({
    code: "invalid_response",
    message: "pets's answer to GET /pets broke off: the connection was closed.",
  });
});

it("an exchange rejects a header that belongs to the connection and names it", async () => {
  await expect(exchange(get(urlOf(http), { expect: "100-continue" }), limits)).rejects.toMatchObject({
    code: "invalid_arguments",
    message: expect.stringContaining("expect header"),
  });
});
