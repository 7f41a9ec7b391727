const IPV6_GROUPS = 8;
/** Of an IPv6 address: who has one has all that begin so. */
const NETWORK_GROUPS = 4;

/** The address in `address:port`, as sockets tell them: IPv6 without brackets. */
export function hostOf(remoteAddress: string): string {
  const host = remoteAddress.slice(0, remoteAddress.lastIndexOf(':'));
  return host.toLowerCase().startsWith('::ffff:') && host.includes('.') ? host.slice(7) : host;
}

/** Whether it is this machine that connects. */
export function isLoopbackHost(host: string): boolean {
  return host === '::1' || host.startsWith('127.');
}

/**
 * Who counts as one client when clients are counted: an IPv4 address, or a network of 2^64 IPv6
 * addresses, which is what a single subscriber has.
 */
export function clientNetworkOf(remoteAddress: string): string {
  const host = hostOf(remoteAddress);
  if (!host.includes(':')) return host;
  const [head = '', tail] = host.replace(/%.*$/, '').split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : Math.max(0, IPV6_GROUPS - first.length - last.length);
  const groups = [...first, ...Array.from({ length: missing }, () => '0'), ...last];
  return `${groups.slice(0, NETWORK_GROUPS).join(':')}::/64`;
}
