import { runProgram } from '../test/helpers/run-program.js';

export interface Load {
  readonly test: 'set' | 'get';
  /** Commands that each connection sends before it waits. */
  readonly pipeline: number;
  readonly commands: number;
}

const CONNECTIONS = 50;
const VALUE_BYTES = 32;
const KEYSPACE = 1_000_000;

/** Commands per second, as the client counts them. Rejects when the client fails. */
export async function redisBenchmark(port: number, load: Load): Promise<number> {
  const where = ['-h', '127.0.0.1', '-p', String(port), '--csv'];
  const what = ['-t', load.test, '-n', String(load.commands), '-P', String(load.pipeline)];
  const how = ['-c', String(CONNECTIONS), '-d', String(VALUE_BYTES), '-r', String(KEYSPACE)];
  const parameters = [...where, ...what, ...how];
  const { code, stdout, stderr } = await runProgram('redis-benchmark', parameters);
  const perSecond = Number(/^"(?:SET|GET)","([\d.]+)"/m.exec(stdout)?.[1]);
  if (code === 0 && Number.isFinite(perSecond)) return perSecond;
  throw new Error(`redis-benchmark ended with ${code}: ${stderr}${stdout}`);
}
