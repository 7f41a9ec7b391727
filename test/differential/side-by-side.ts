import type { RespFrame } from '../helpers/resp-parser.js';
import { compareAnswers, type Difference } from './compare.js';
import type { Question } from './question.js';
import { nameOf } from './command-names.js';
import { wholeIteration } from './iteration.js';
import { RawClient, SilenceError, type Answer, type Style } from './raw-client.js';
import { isError, textOf } from './reply-view.js';
import type { Words } from './step.js';

/** Where the two servers listen. */
export interface Ports {
  readonly ours: number;
  readonly theirs: number;
}

/** Commands that one of the connections sends at once. */
export interface Batch {
  /** Index of the connection. */
  readonly by: number;
  readonly commands: readonly Words[];
}

export interface Outcome {
  readonly difference: Difference | null;
  readonly theirs: Answer;
}

export const STYLES: readonly Style[] = [
  { framing: 'resp', protocol: 2 },
  { framing: 'resp', protocol: 3 },
  { framing: 'line', protocol: 2 },
  { framing: 'line', protocol: 3 },
  { framing: 'resp', protocol: 2 },
  { framing: 'resp', protocol: 3 },
];

/** A client of both servers: what it says to one it says to the other. */
class TwinConnection {
  readonly #style: Style;
  readonly #ports: Ports;
  readonly #ours: RawClient;
  readonly #theirs: RawClient;
  #queued: Words[] = [];

  private constructor(ports: Ports, style: Style, ours: RawClient, theirs: RawClient) {
    this.#ports = ports;
    this.#style = style;
    this.#ours = ours;
    this.#theirs = theirs;
  }

  static async open(ports: Ports, style: Style): Promise<TwinConnection> {
    const ours = await RawClient.connect(ports.ours, style);
    return new TwinConnection(ports, style, ours, await RawClient.connect(ports.theirs, style));
  }

  /** A new one like it. */
  again(): Promise<TwinConnection> {
    this.close();
    return TwinConnection.open(this.#ports, this.#style);
  }

  async exchange(commands: readonly Words[]): Promise<Outcome> {
    const [ours, theirs] = await Promise.all([
      answerOf(this.#ours, commands),
      answerOf(this.#theirs, commands),
    ]);
    const questions = commands.map((words, at) => this.#question(words, theirs.frames[at]));
    const difference =
      compareAnswers(questions, ours, theirs) ??
      (commands.length === 1 ? await this.#compareIterations(commands[0]!, ours, theirs) : null);
    return { difference, theirs };
  }

  close(): void {
    this.#ours.close();
    this.#theirs.close();
  }

  /** Keeps count of what is queued for the next EXEC. */
  #question(words: Words, reply: RespFrame | undefined): Question {
    const queued = this.#queued;
    const text = reply === undefined ? '' : textOf(reply.value);
    if (text === '+QUEUED') queued.push(words);
    else if (endsTransaction(words) || text === '+RESET') this.#queued = [];
    return { words, queued };
  }

  async #compareIterations(words: Words, ours: Answer, theirs: Answer): Promise<Difference | null> {
    const [first, theirFirst] = [ours.frames[0], theirs.frames[0]];
    if (first === undefined || theirFirst === undefined) return null;
    // Two different errors, or an error and a reply, have been judged before.
    if (isError(first.value)) return null;
    const received = await wholeIteration(this.#ours, words, first);
    const expected = await wholeIteration(this.#theirs, words, theirFirst);
    if (received === expected) return null;
    return { at: 0, expected: `to the end ${expected}`, received: String(received) };
  }
}

function endsTransaction(words: Words): boolean {
  return words.length === 1 && ['exec', 'discard'].includes(nameOf(words));
}

/** A server that says nothing has an answer too: the end of the connection stands for it. */
async function answerOf(client: RawClient, commands: readonly Words[]): Promise<Answer> {
  try {
    return await client.exchange(commands);
  } catch (error) {
    if (!(error instanceof SilenceError)) throw error;
    client.close();
    return { frames: [], isClosed: true };
  }
}

/** Several clients of both servers. */
export class SideBySide {
  readonly #ports: Ports;
  #connections: TwinConnection[] = [];

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** New connections to empty servers. */
  async reset(): Promise<void> {
    this.close();
    this.#connections = [];
    for (const style of STYLES) {
      this.#connections.push(await TwinConnection.open(this.#ports, style));
    }
    await this.#connections[0]!.exchange([['FLUSHALL']]);
  }

  /** A connection that ended is replaced by a new one. */
  async exchange({ by, commands }: Batch): Promise<Outcome> {
    const connection = this.#connections[by]!;
    const outcome = await connection.exchange(commands);
    if (outcome.theirs.isClosed || outcome.difference !== null) {
      this.#connections[by] = await connection.again();
    }
    return outcome;
  }

  close(): void {
    for (const connection of this.#connections) connection.close();
  }
}
