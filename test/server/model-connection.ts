import { lineRequest, respRequest } from '../helpers/request.js';
import { RespClient } from '../helpers/resp-client.js';
import { bytesOf, itemsOf, showResp, type RespValue } from '../helpers/resp-value.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import type { ModelSession } from '../helpers/model/model.js';

/** The share of pipelines whose bytes arrive in two parts. */
const SPLIT_SHARE = 0.25;
/** More iterations than this never happen while a SCAN gets on. */
const SCAN_STEPS_MAX = 10_000;

/** A longer request does not fit a line: both servers refuse it beyond 64 KiB. */
const LINE_BYTES_MAX = 64 * 1024;

export interface ConnectionStyle {
  readonly framing: 'line' | 'resp';
  readonly protocol: 2 | 3;
}

/** One client of the comparison: how it frames requests, and what the model knows about it. */
export class ModelConnection {
  readonly session: ModelSession;
  readonly #style: ConnectionStyle;
  #client: RespClient | null = null;

  constructor(style: ConnectionStyle) {
    this.#style = style;
    this.session = { database: 0, protocol: style.protocol };
  }

  /** Connects again, as a new client of the server. */
  async open(port: number): Promise<void> {
    this.#client?.destroy();
    this.#client = await RespClient.connect(port);
    this.session.database = 0;
    if (this.#style.protocol === 3) await this.#client.command('HELLO', '3');
  }

  /** Sends all commands before it reads a reply. */
  async pipeline(
    commands: readonly (readonly string[])[],
    random: SeededRandom,
  ): Promise<RespValue[]> {
    const client = this.#connected();
    const bytes = Buffer.concat(commands.map((words) => this.#encode(words, random)));
    const replies = commands.map(() => client.nextReply());
    if (random.chance(SPLIT_SHARE)) {
      const at = random.below(bytes.length);
      client.write(bytes.subarray(0, at));
      await client.flushed();
      client.write(bytes.subarray(at));
    } else {
      client.write(bytes);
    }
    return Promise.all(replies);
  }

  /** Iterates to the end. Keys as latin1 characters. */
  async scan(
    options: { pattern: string | null; count: number | null },
    random: SeededRandom,
  ): Promise<Set<string>> {
    const keys = new Set<string>();
    const words: string[] = [];
    if (options.pattern !== null) words.push('MATCH', options.pattern);
    if (options.count !== null) words.push('COUNT', String(options.count));
    let cursor = '0';
    for (let step = 0; step < SCAN_STEPS_MAX; step++) {
      const [reply] = await this.pipeline([['SCAN', cursor, ...words]], random);
      const [next, found] = itemsOf(reply!);
      if (next === undefined || found === undefined) throw new Error(`SCAN: ${showResp(reply!)}`);
      for (const key of itemsOf(found)) keys.add(bytesOf(key)!.toString('latin1'));
      cursor = bytesOf(next)!.toString('latin1');
      if (cursor === '0') return keys;
    }
    throw new Error(`SCAN did not end in ${SCAN_STEPS_MAX} steps`);
  }

  close(): void {
    this.#client?.destroy();
  }

  #encode(words: readonly string[], random: SeededRandom): Buffer {
    const bytes = words.map((word) => Buffer.from(word, 'latin1'));
    if (this.#style.framing === 'resp') return respRequest(bytes);
    const line = lineRequest(bytes, random.chance(0.5) ? '\n' : '\r\n');
    // One connection may use both framings, request by request.
    return line.length > LINE_BYTES_MAX ? respRequest(bytes) : line;
  }

  #connected(): RespClient {
    if (this.#client === null) throw new Error('the connection was never opened');
    return this.#client;
  }
}
