import { StubChannel } from '../helpers/stub-channel.js';
import { shownWhole } from '../helpers/model/expected.js';
import { respRequest } from '../helpers/request.js';
import { RespParser } from '../helpers/resp-parser.js';
import type { RespValue } from '../helpers/resp-value.js';
import type { History, SimulatedEntry, State } from './history.js';
import { outcomeOf, type Outcome } from './simulated-command.js';
import { hashEntry } from './simulated-hash.js';
import type { SimulatedServer } from './simulated-server.js';

interface Asked {
  readonly words: readonly string[];
  readonly expected: string;
  /** The state that the reply tells of. */
  readonly told: number;
  /** For SAVE: the last effect before it. */
  readonly sequence: number;
  readonly isChange: boolean;
  /** Not when it was refused, or when it waits for something, which would not be right here. */
  readonly isExecuted: boolean;
}

/** Commands that read an entry and tell of it. */
const READERS = new Set(['GET', 'HGET', 'HLEN']);

/** A reply that no right server gives. */
export class WrongReply extends Error {}

/** A client that notes what it sends and what it is told. */
export class SimulatedClient {
  /** Errors that were answered, one a command. */
  readonly errors: string[] = [];
  readonly #server: SimulatedServer;
  readonly #history: History;
  readonly #channel = new StubChannel();
  readonly #conversation;
  readonly #parser = new RespParser();
  #waiting: Asked[] = [];
  #database = 0;
  #wrong: Error | null = null;

  constructor(server: SimulatedServer, history: History) {
    this.#server = server;
    this.#history = history;
    this.#conversation = server.connect(this.#channel);
  }

  get isClosed(): boolean {
    return this.#channel.isDestroyed || this.#channel.hasEnded;
  }

  get isWaiting(): boolean {
    this.receive();
    if (this.#wrong !== null) throw this.#wrong;
    return this.#waiting.length > 0;
  }

  /** Sends a command that is executed at once; its reply may come later. */
  send(...words: string[]): void {
    this.#send(words, outcomeOf(words, this.#moment), this.#toldBy(words));
    if (words[0] === 'SELECT') this.#database = Number(words[1]);
  }

  /** Sends a transaction: all its commands make one new state of the data. */
  sendTransaction(...commands: (readonly string[])[]): void {
    const moment = this.#moment;
    let { state } = moment;
    const replies: string[] = [];
    this.#send(['MULTI'], { state: null, reply: '+OK' }, 0);
    for (const words of commands) {
      const outcome = outcomeOf(words, { ...moment, state });
      state = outcome.state ?? state;
      replies.push(outcome.reply);
      this.#send(words, { state: null, reply: '+QUEUED' }, 0);
    }
    const isChange = state !== moment.state;
    const outcome = { state: isChange ? state : null, reply: `array[${replies.join(', ')}]` };
    this.#send(['EXEC'], outcome, 0);
  }

  /** Sends a command and waits for its reply, and for all before it. */
  async do(...words: string[]): Promise<void> {
    this.send(...words);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.#server.driveUntil(() => this.isClosed || !this.isWaiting);
    // A connection whose command was suspended takes the next one in the turn after.
    await this.#server.driveTurn();
  }

  get #moment() {
    const state = this.#history.at(this.#history.newest);
    return { state, database: this.#database, nowMs: this.#server.clock.nowMs() };
  }

  /** `told` is the state that its reply tells of, when it changes nothing. */
  #send(words: readonly string[], { state, reply }: Outcome, told: number): void {
    const history = this.#history;
    const { journal } = this.#server;
    const sequence = journal.appended;
    const bytes = respRequest(words.map((word) => Buffer.from(word, 'latin1')));
    this.#conversation.receive(bytes, 0, bytes.length);
    const isChange = state !== null;
    if (isChange) history.add(state, journal.appended);
    history.highest = Math.max(history.highest, journal.appended);
    const isExecuted = !isChange || journal.appended > sequence;
    const asked = { words, expected: reply, sequence, isChange, isExecuted };
    this.#waiting.push({ ...asked, told: isChange ? history.newest : told });
  }

  /** Takes what has arrived; `isWaiting` throws when something was wrong. */
  receive(): void {
    const bytes = Buffer.from(this.#channel.takeSent(), 'latin1');
    try {
      for (const reply of this.#parser.push(bytes)) this.#answered(reply, this.#waiting.shift());
    } catch (error) {
      this.#wrong ??= error instanceof Error ? error : new Error(String(error));
    }
  }

  #answered(reply: RespValue, asked: Asked | undefined): void {
    if (asked === undefined) throw new WrongReply('a reply to nothing');
    const history = this.#history;
    if (reply.type === 'error') {
      this.errors.push(reply.text);
      if (asked.isChange && asked.told !== history.newest) throw new WrongReply('refused late');
      if (asked.isChange) history.takeBack();
      return;
    }
    if (!asked.isExecuted)
      throw new WrongReply(`${asked.words.join(' ')} was not executed at once`);
    if (shownWhole(reply) !== asked.expected) {
      throw new WrongReply(
        `${asked.words.join(' ')} answered ${shownWhole(reply)}, expected ${asked.expected}`,
      );
    }
    history.acknowledged = Math.max(history.acknowledged, asked.told);
    if (asked.words[0] === 'SAVE') history.saved = Math.max(history.saved, asked.sequence);
  }

  /** Who reads an entry is told of its last change; other replies tell of nothing. */
  #toldBy(words: readonly string[]): number {
    if (!READERS.has(words[0]!)) return 0;
    return this.#history.lastChange(this.#history.newest, `${this.#database} ${words[1]}`);
  }
}

const DATABASES = 16;

/** Everything that a server answers; what expires meanwhile may be there. */
export async function readEverything(server: SimulatedServer): Promise<State> {
  const channel = new StubChannel();
  const conversation = server.connect(channel);
  const parser = new RespParser();
  const ask = async (requests: readonly (readonly string[])[]): Promise<RespValue[]> => {
    const bytes = Buffer.concat(
      requests.map((words) => respRequest(words.map((word) => Buffer.from(word, 'latin1')))),
    );
    conversation.receive(bytes, 0, bytes.length);
    const replies: RespValue[] = [];
    await server.driveUntil(() => {
      replies.push(...parser.push(Buffer.from(channel.takeSent(), 'latin1')));
      return replies.length >= requests.length;
    });
    return replies;
  };
  const state = new Map<string, SimulatedEntry>();
  for (let database = 0; database < DATABASES; database++) {
    const scan = await ask([
      ['SELECT', String(database)],
      ['SCAN', '0', 'COUNT', '1000'],
    ]);
    const keys = keysOf(scan[1]!);
    if (keys.length === 0) continue;
    const nowMs = server.clock.nowMs();
    const replies = await ask(
      keys.flatMap((key) => [
        ['GET', key],
        ['HGETALL', key],
        ['PTTL', key],
      ]),
    );
    for (const [at, key] of keys.entries()) {
      const name = `${database} ${key}`;
      const entry = entryFrom(name, replies.slice(3 * at, 3 * at + 3), nowMs);
      if (entry !== null) state.set(name, entry);
    }
  }
  return state;
}

function keysOf(scan: RespValue): string[] {
  if (scan.type !== 'array') throw new WrongReply(`SCAN answered ${shownWhole(scan)}`);
  const [cursor, keys] = scan.items;
  const isWhole = cursor?.type === 'bulk' && cursor.bytes.toString() === '0';
  if (!isWhole || keys?.type !== 'array') throw new WrongReply('SCAN did not end');
  return keys.items.map((key) => (key.type === 'bulk' ? key.bytes.toString('latin1') : ''));
}

/** Null when the entry expired after the listing. */
function entryFrom(
  name: string,
  [get, all, pttl]: RespValue[],
  nowMs: number,
): SimulatedEntry | null {
  if (get?.type === 'null-bulk') return null;
  if (pttl?.type !== 'integer') throw new WrongReply(`${name} has no expiry`);
  const remainingMs = Number(pttl.value);
  const expiresAtMs = remainingMs < 0 ? 0 : nowMs + remainingMs;
  if (get?.type === 'bulk') return { value: get.bytes.toString('latin1'), expiresAtMs };
  if (all?.type !== 'array' || all.items.length === 0) {
    throw new WrongReply(`${name} is listed and not there`);
  }
  const words = all.items.map((item) =>
    item.type === 'bulk' ? item.bytes.toString('latin1') : '',
  );
  const fields = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2) fields.set(words[at]!, words[at + 1]!);
  return hashEntry(fields, expiresAtMs);
}
