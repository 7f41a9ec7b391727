import type { RunningServer } from '../../application/server/running-server.js';

interface ReadyInfo {
  readonly server: RunningServer;
  readonly host: string;
  readonly adminHost: string;
  readonly pid: number;
  readonly version: string;
}

/** For programs that start a server and wait for it: fields are only ever added. */
export function readyJson({ server, pid, version }: ReadyInfo): string {
  const { port, tlsPort, adminPort } = server;
  return `${JSON.stringify({ msg: 'ready', port, tlsPort, adminPort, pid, version })}\n`;
}

/** For a person at a terminal. */
export function readyText({ server, host, adminHost, pid, version }: ReadyInfo): string {
  const tls = server.tlsPort === null ? '' : `, TLS on ${address(host, server.tlsPort)}`;
  const admin =
    server.adminPort === null ? '' : `, admin on http://${address(adminHost, server.adminPort)}`;
  const where = address(host, server.port);
  return `Mini DB ${version} is ready on ${where}${tls}${admin} (process ${pid}, Ctrl+C stops it)\n`;
}

function address(host: string, port: number): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
