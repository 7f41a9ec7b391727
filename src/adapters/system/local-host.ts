import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
// IPv4 addresses written as IPv6.
LOOPBACK.addSubnet('::ffff:127.0.0.0', 104, 'ipv6');

/** Whether an IP address leads to this machine only. */
export function isLoopback(address: string): boolean {
  // A zone says which interface it is, not which address.
  const plain = address.replace(/%.*$/, '');
  const family = isIP(plain);
  return family !== 0 && LOOPBACK.check(plain, family === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Whether all addresses of a host lead to this machine only: whichever of them is listened on then,
 * nobody else can connect. Rejects with the system's error (ENOTFOUND, …) when there is no such host.
 */
export async function isLocalHost(host: string): Promise<boolean> {
  if (isIP(host) !== 0) return isLoopback(host);
  const addresses = await lookup(host, { all: true });
  return addresses.every(({ address }) => isLoopback(address));
}
