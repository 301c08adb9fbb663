import { Problem } from "../contract/problem.ts";

/**
 * A web page can make a browser send requests to a loopback port, also under the page's own name when its DNS
 * resolves to 127.0.0.1. Such a request names the page's host in Host or in Origin.
 */
export function refuseForeignPages(url: string, host: string | undefined, origin: string | undefined): void {
  // A request line can contain a whole address with another host than the header.
  const named = host !== undefined && url.toLowerCase().startsWith(`http://${host.toLowerCase()}`);
  if (!named || !isLoopback(`http://${host}`))
    throw new Problem("forbidden", "The Host header must name 127.0.0.1 or localhost.");
  if (origin !== undefined && !isLoopback(origin))
    throw new Problem("forbidden", "Pages of other origins cannot use this server.");
}

function isLoopback(url: string): boolean {
  if (url === known) return true;
  const loopback = URL.canParse(url) && ["127.0.0.1", "localhost", "[::1]"].includes(new URL(url).hostname);
  if (loopback) known = url;
  return loopback;
}

/** Nearly every request names the same one. */
let known: string | undefined;
