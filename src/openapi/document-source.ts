import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { ToolError } from "../errors/tool-error.ts";
import { exchange } from "../net/exchange.ts";
import { isInternalHost } from "../net/internal-address.ts";
import { networkCode } from "../net/network-failures.ts";
import { limits } from "./parse-document.ts";

/** The documents that a document may refer to. */
export interface ReferenceRules {
  /** Hosts (`example.com`, `example.com:8080`) from which references may be fetched, internal ones included. */
  readonly allowedHosts: readonly string[];
}

export type Read = { readonly bytes: Uint8Array } | { readonly problem: string };

/** Reads the document that the user named: a file, or any address. */
export function readNamed(url: URL): Promise<Read> {
  if (url.protocol === "file:") return readLocal(url);
  // The user named an internal address deliberately; its redirects are the server's choice.
  const mayBeInternal = ({ hostname }: URL) => hostname === url.hostname;
  return fetchRemote(url, () => undefined, mayBeInternal);
}

/** Reads a document that another one refers to: below the folder of the named document, or at an allowed host. */
export async function readReferred(url: URL, named: URL, rules: ReferenceRules): Promise<Read> {
  // Redirects only lead to hosts that are allowed by name.
  if (url.protocol !== "file:")
    return fetchRemote(
      url,
      (to) => refusal(to, rules),
      () => true,
    );
  if (named.protocol !== "file:")
    return { problem: "a document from the network can't refer to a file of this machine" };
  const folder = await realpath(dirname(fileURLToPath(named)));
  const path = await realpath(fileURLToPath(url)).catch(() => undefined);
  if (path === undefined) return { problem: "the file does not exist" };
  if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    return { problem: "the file is outside of the document's folder" };
  return readLocal(url);
}

function refusal({ protocol, host, hostname }: URL, { allowedHosts }: ReferenceRules): string | undefined {
  if (protocol !== "https:" && protocol !== "http:") return `"${protocol}" is not followed`;
  if (allowedHosts.includes(host) || allowedHosts.includes(hostname)) return undefined;
  return isInternalHost(hostname)
    ? `${host} is an internal address`
    : `${host} is not allowed; name it with --allow-host to fetch from it`;
}

async function readLocal(url: URL): Promise<Read> {
  try {
    const path = fileURLToPath(url);
    const { size } = await stat(path);
    if (size > limits.bytes) return { problem: `it has ${size} bytes, more than ${limits.bytes}` };
    return { bytes: await readFile(path) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    return { problem: code === "ENOENT" ? "the file does not exist" : `it can't be read (${String(code)})` };
  }
}

const maxRedirects = 5;
const timeoutMs = 30_000;

async function fetchRemote(
  named: URL,
  refuse: (url: URL) => string | undefined,
  mayBeInternal: (url: URL) => boolean,
): Promise<Read> {
  let url = named;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const problem = refuse(url);
    if (problem !== undefined) return { problem };
    const publicOnly = !mayBeInternal(url);
    if (publicOnly && isInternalHost(url.hostname)) return { problem: `${url.host} is an internal address` };
    const read = await get(url, publicOnly);
    if (!("location" in read)) return read;
    if (!URL.canParse(read.location, url.href)) return { problem: "it redirects to an invalid address" };
    url = new URL(read.location, url.href);
    if (url.protocol !== "https:" && url.protocol !== "http:")
      return { problem: `it redirects to "${url.protocol}"` };
  }
  return { problem: `it redirects more than ${maxRedirects} times` };
}

const headers = { accept: "application/json, application/yaml, text/yaml, */*;q=0.1" };
const peer = { name: "The document's server", setting: "the document's address" };

async function get(url: URL, publicOnly: boolean): Promise<Read | { readonly location: string }> {
  const request = { url: url.href, method: "GET", headers, peer, publicOnly, returnRedirect: true };
  try {
    const answer = await exchange(request, { timeoutMs, maxBytes: limits.bytes });
    const { location } = answer.headers;
    if (answer.status >= 300 && answer.status < 400 && location !== undefined) return { location };
    return answer.status === 200
      ? { bytes: answer.bytes }
      : { problem: `the server answers ${answer.status}` };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return { problem: problemOf(error) };
  }
}

function problemOf({ code, cause, message }: ToolError): string {
  if (code === "deadline_exceeded") return `it took more than ${timeoutMs / 1000} s`;
  // An answer that breaks off has a cause; one that is too large does not.
  if (code === "invalid_response" && cause === undefined) return `it has more than ${limits.bytes} bytes`;
  const reason = networkCode(cause);
  if (reason === "EINTERNAL") return "it leads to an internal address";
  return `it can't be fetched (${reason ?? (cause instanceof Error ? cause.message : message)})`;
}
