import { spawn } from 'node:child_process';
import { runProgram } from '../test/helpers/run-program.js';

export interface Load {
  readonly test: 'set' | 'get';
  /** Commands that each connection sends before it waits. */
  readonly pipeline: number;
  readonly commands: number;
}

const PROGRAM = 'redis-benchmark';
const CONNECTIONS = 50;
const VALUE_BYTES = 32;
const KEYSPACE = 1_000_000;

/** Of TLS 1.3: what clients of openssl choose by themselves, the same for all servers. */
const CIPHERS = 'TLS_AES_256_GCM_SHA384';

/** Over TLS when there is an authority to check the server by. Commands per second, as the client counts them. Rejects when the client fails. */
export async function redisBenchmark(port: number, load: Load, ca?: string): Promise<number> {
  const { code, stdout, stderr } = await runProgram(PROGRAM, parametersOf(port, load, ca));
  const perSecond = Number(/^"(?:SET|GET)","([\d.]+)"/m.exec(stdout)?.[1]);
  if (code === 0 && Number.isFinite(perSecond)) return perSecond;
  throw new Error(`redis-benchmark ended with ${code}: ${stderr}${stdout}`);
}

/** The same load again and again, until the function that it returns is called. */
export function endlessLoad(port: number, load: Load): () => void {
  const child = spawn(PROGRAM, ['-l', ...parametersOf(port, load)], { stdio: 'ignore' });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  return kill;
}

function parametersOf(port: number, load: Load, ca?: string): string[] {
  const where = ['-h', '127.0.0.1', '-p', String(port), '--csv'];
  const what = ['-t', load.test, '-n', String(load.commands), '-P', String(load.pipeline)];
  const how = ['-c', String(CONNECTIONS), '-d', String(VALUE_BYTES), '-r', String(KEYSPACE)];
  const secure = ca === undefined ? [] : ['--tls', '--cacert', ca, '--tls-ciphersuites', CIPHERS];
  return [...where, ...what, ...how, ...secure];
}
