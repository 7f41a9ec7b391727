import test from 'ava';
import type { Resume } from '../../../src/application/ports/executor.js';
import type { SeededRandom } from '../../../src/adapters/memory/seeded-random.js';
import { randomOfRun } from '../../helpers/seed.js';
import { cases } from '../../helpers/scale.js';
import type { StubClient } from '../../helpers/stub-server.js';
import { StubServer } from '../../helpers/stub-server.js';

const CLIENTS = 4;
const STEPS = 60;

/** One client, and what it must get: replies with what they observed, in order. */
class ModelClient {
  readonly client: StubClient;
  readonly #replies: { text: string; observed: number }[] = [];
  #waiting: string[] = [];
  resume: Resume | null = null;

  constructor(client: StubClient) {
    this.client = client;
  }

  /** What may have left once the journal has released `released`. */
  expected(released: number): string {
    const stop = this.#replies.findIndex(({ observed }) => observed > released);
    const leaving = stop < 0 ? this.#replies : this.#replies.slice(0, stop);
    return leaving.map(({ text }) => text).join('');
  }

  send(commands: string[], server: StubServer): void {
    const appended = server.journal.appended;
    this.#waiting.push(...commands);
    if (this.resume === null) this.#run(appended);
    this.client.send(commands.map((command) => `${command}\n`).join(''));
    this.#takeResume(server);
  }

  answerSuspended(observed: number, server: StubServer): void {
    const { resume } = this;
    if (resume === null) return;
    this.resume = null;
    this.#replies.push({ text: '+DONE\r\n', observed });
    this.#run(server.journal.appended);
    resume((reply) => reply.status('DONE'), observed);
    server.timers.runTurns();
    this.#takeResume(server);
  }

  #takeResume(server: StubServer): void {
    server.timers.runTurns();
    this.resume ??= server.executor.suspended.pop() ?? null;
  }

  #run(appendedBefore: number): void {
    let appended = appendedBefore;
    while (this.#waiting.length > 0) {
      const command = this.#waiting.shift();
      if (command === 'WAIT') return;
      if (command === 'SET') this.#replies.push({ text: '+OK\r\n', observed: ++appended });
      if (command === 'PING') this.#replies.push({ text: '+PONG\r\n', observed: 0 });
      if (command === 'GET') this.#replies.push({ text: `:${appended}\r\n`, observed: appended });
    }
  }
}

/** Plays random steps; returns the first difference, or null. */
function play(random: SeededRandom): string | null {
  const server = StubServer.alwaysDurable();
  const models = Array.from({ length: CLIENTS }, () => new ModelClient(server.connect()));
  for (let step = 0; step < STEPS; step++) {
    const model = random.pick(models);
    const kind = random.below(10);
    const { appended, released } = server.journal;
    if (kind < 6) {
      const count = 1 + random.below(4);
      const words = ['SET', 'SET', 'GET', 'PING', 'WAIT'];
      model.send(
        Array.from({ length: count }, () => random.pick(words)),
        server,
      );
    } else if (kind < 8) {
      model.answerSuspended(random.below(appended + 1), server);
    } else {
      server.journal.release(released + random.below(appended - released + 1));
      server.timers.runTurns();
    }
    for (const each of models) {
      const expected = each.expected(server.journal.released);
      const { sent } = each.client;
      if (sent !== expected) return `step ${step}: ${sent} is not ${expected}`;
    }
  }
  return null;
}

test('clients with held replies and suspended commands get exactly what a model says', (t) => {
  const random = randomOfRun(t);
  const total = cases(500, 20_000);
  let done = 0;
  for (; done < total; done++) {
    const difference = play(random);
    if (difference !== null) return t.fail(`game ${done}: ${difference}`);
  }
  t.is(done, total);
});
