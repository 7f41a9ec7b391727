import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { FuzzedProcess } from '../fuzz/fuzzed-process.js';
import type { Word } from '../helpers/request.js';
import { RespClient } from '../helpers/resp-client.js';
import { type RespValue, showResp } from '../helpers/resp-value.js';
import { TcpClient } from '../helpers/tcp-client.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** No turn of the server's thread may take more processor time, whatever comes. */
export const TURN_MAX_MS = 100;

/** A server in a process that tells of its turns and its memory. */
export class HostileScene {
  readonly server: FuzzedProcess;
  readonly port: number;
  readonly #good: RespClient;
  readonly #t: ExecutionContext;

  private constructor(
    t: ExecutionContext,
    parts: { server: FuzzedProcess; port: number; good: RespClient },
  ) {
    this.#t = t;
    this.server = parts.server;
    this.port = parts.port;
    this.#good = parts.good;
  }

  static async start(t: ExecutionContext): Promise<HostileScene> {
    const server = new FuzzedProcess('server-main.js', [join(temporaryFolder(), 'data')]);
    t.teardown(() => server.stop());
    const port = await server.ready();
    const good = await RespClient.connect(port);
    t.teardown(() => good.destroy());
    await server.figures();
    return new HostileScene(t, { server, port, good });
  }

  /** What a client that means well is answered, whatever others do. */
  async ask(...words: Word[]): Promise<string> {
    return textOf(await this.#good.command(...words));
  }

  async connect(): Promise<TcpClient> {
    const client = await TcpClient.open(this.port);
    this.#t.teardown(() => client.close());
    return client;
  }

  /** Bytes that are retained now, and that no turn since the last look was too long. */
  async look(turnMaxMs = TURN_MAX_MS): Promise<number> {
    const { longestTurnMs, retainedBytes } = await this.server.figures();
    this.#t.log(
      `longest turn ${longestTurnMs.toFixed(1)} ms, ${(retainedBytes / 1024 ** 2).toFixed(1)} MiB retained`,
    );
    this.#t.true(longestTurnMs <= turnMaxMs, `a turn of ${longestTurnMs} ms`);
    return retainedBytes;
  }
}

/** Words of errors, status and strings as they are. */
function textOf(reply: RespValue): string {
  if (reply.type === 'error' || reply.type === 'status') return reply.text;
  if (reply.type === 'bulk') return reply.bytes.toString('latin1');
  return reply.type === 'integer' ? String(reply.value) : showResp(reply);
}
