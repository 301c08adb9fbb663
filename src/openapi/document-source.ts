import { readFile, realpath, stat } from "node:fs/promises";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { dirname, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { isInternalHost, publicLookup } from "../net/internal-address.ts";
import { limits } from "./parse-document.ts";

/** What a document may lead to besides itself. */
export interface ReferenceRules {
  /** Hosts (`example.com`, `example.com:8080`) that references may be fetched from, internal ones too. */
  readonly allowedHosts: readonly string[];
}

export type Read = { readonly bytes: Uint8Array } | { readonly problem: string };

/** The document that a person named: a file, or any address. */
export function readNamed(url: URL): Promise<Read> {
  if (url.protocol === "file:") return readLocal(url);
  // Somebody who names an internal address means it; whatever it redirects to is somebody else's word.
  const mayBeInternal = ({ hostname }: URL) => hostname === url.hostname;
  return fetchRemote(url, () => undefined, mayBeInternal);
}

/** A document that another one refers to: below the folder of the named document, or at a host that is allowed. */
export async function readReferred(url: URL, named: URL, rules: ReferenceRules): Promise<Read> {
  // Each host on the way is one that was allowed by name.
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
    const guarded = !mayBeInternal(url);
    if (guarded && isInternalHost(url.hostname)) return { problem: `${url.host} is an internal address` };
    const answer = await get(url, guarded);
    if (!("location" in answer)) return answer;
    if (!URL.canParse(answer.location, url.href)) return { problem: "it redirects to no address" };
    url = new URL(answer.location, url.href);
    if (url.protocol !== "https:" && url.protocol !== "http:")
      return { problem: `it redirects to "${url.protocol}"` };
  }
  return { problem: `it redirects more than ${maxRedirects} times` };
}

function get(url: URL, guarded: boolean): Promise<Read | { location: string }> {
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const fail = (error: Error) => {
      const code = "code" in error ? String(error.code) : error.message;
      if (code === "EINTERNAL") return resolve({ problem: "it leads to an internal address" });
      resolve({
        problem: signal.aborted ? `it took more than ${timeoutMs / 1000} s` : `it can't be fetched (${code})`,
      });
    };
    const headers = { accept: "application/json, application/yaml, text/yaml, */*;q=0.1" };
    const lookup = guarded ? publicLookup : undefined;
    const outgoing = send(url.href, { headers, signal, lookup }, (message) => {
      const { statusCode = 0 } = message;
      const { location } = message.headers;
      if (statusCode >= 300 && statusCode < 400 && location !== undefined) {
        message.destroy();
        return resolve({ location });
      }
      if (statusCode !== 200) {
        message.destroy();
        return resolve({ problem: `the server answers ${statusCode}` });
      }
      const chunks: Buffer[] = [];
      let size = 0;
      message.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > limits.bytes) {
          message.destroy();
          resolve({ problem: `it has more than ${limits.bytes} bytes` });
        }
      });
      message.once("end", () => resolve({ bytes: Buffer.concat(chunks) }));
      message.once("error", fail);
    });
    outgoing.once("error", fail);
    outgoing.end();
  });
}
