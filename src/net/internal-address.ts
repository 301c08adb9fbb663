import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Addresses of this machine and its network. External documents must not direct requests to them. */

const internal = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const) {
  internal.addSubnet(network, prefix, "ipv4");
}
for (const [network, prefix] of [
  // These hold IPv4 addresses in their last bits; 6to4 and Teredo hold them further up.
  ["::", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["2001::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const) {
  internal.addSubnet(network, prefix, "ipv6");
}

/** Whether a URL's host is internal by its name or number alone. `URL` has already turned 0x7f.1 and 2130706433 into 127.0.0.1. */
export function isInternalHost(hostname: string): boolean {
  const name = hostname
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")
    .toLowerCase();
  if (isIP(name) !== 0) return isInternalAddress(name);
  return /(^|\.)(localhost|local|internal|home\.arpa)$/.test(name) || !name.includes(".");
}

export function isInternalAddress(address: string): boolean {
  if (isIP(address) === 4) return internal.check(address, "ipv4");
  const mapped = /^::ffff:(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/i.exec(address);
  if (!mapped) return internal.check(address, "ipv6");
  const [, dotted, high = "0", low = "0"] = mapped;
  return internal.check(dotted ?? dottedOf(Number.parseInt(high, 16), Number.parseInt(low, 16)), "ipv4");
}

function dottedOf(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

/** A `dns.lookup` that fails for a name that resolves to an internal address, which public names can do. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, options, (error, address, family) => {
    const found = Array.isArray(address) ? address.map((entry) => entry.address) : [address];
    const inside = error ? undefined : found.find(isInternalAddress);
    if (inside === undefined) callback(error, address, family);
    else callback(new InternalAddressError(hostname), address, family);
  });
};

/** The error for a name that resolves to an internal address. */
class InternalAddressError extends Error {
  readonly code = "EINTERNAL";

  constructor(hostname: string) {
    super(`${hostname} leads to an internal address`);
  }
}
