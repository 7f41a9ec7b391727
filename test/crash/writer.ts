import { respRequest } from '../helpers/request.js';
import type { RespClient } from '../helpers/resp-client.js';
import { showResp, type RespValue } from '../helpers/resp-value.js';
import { databaseOf, type Scene } from './scene.js';
import type { WriterHistory } from './writer-history.js';
import type { Workload } from './workload.js';

const DEPTH_MAX = 64;
/** The share of commands that increment a counter shared with other writers. */
const SHARED_COUNTER_SHARE = 0.04;

/** Keeps a pipeline of random depth full until its connection ends. */
export class Writer {
  readonly #client: RespClient;
  readonly #workload: Workload;
  readonly #scene: Scene;
  #inFlight = 0;
  #refillBelow = 0;

  constructor(client: RespClient, workload: Workload, scene: Scene) {
    this.#client = client;
    this.#workload = workload;
    this.#scene = scene;
  }

  start(): void {
    this.#refill();
  }

  get #history(): WriterHistory {
    return this.#workload.history;
  }

  #refill(): void {
    this.#scene.goOn(this.#client, () => this.#fill());
  }

  #fill(): void {
    const { random } = this.#workload;
    const depth = random.between(1, DEPTH_MAX);
    this.#refillBelow = random.below(depth);
    const requests: Buffer[] = [];
    while (this.#inFlight < depth) {
      requests.push(random.chance(SHARED_COUNTER_SHARE) ? this.#sendShared() : this.#sendOwn());
      this.#inFlight++;
    }
    this.#client.write(Buffer.concat(requests));
  }

  #sendOwn(): Buffer {
    const write = this.#workload.next();
    const position = this.#history.send(write.effects);
    this.#client.expect((reply) => {
      if (reply === null) return;
      this.#history.acknowledged = position;
      if (showResp(reply) !== write.reply) this.#report(write.words, write.reply, reply);
      this.#answered();
    });
    return respRequest(write.words);
  }

  #sendShared(): Buffer {
    const shared = this.#scene.sharedIn(databaseOf(this.#workload.writer));
    const key = shared.pick(this.#workload.random);
    const words = ['INCR', key];
    shared.send(key);
    this.#client.expect((reply) => {
      if (reply === null) return;
      const value = reply.type === 'integer' ? Number(reply.value) : NaN;
      const expected = Number.isNaN(value) ? 'an integer' : shared.answer(key, value);
      if (expected !== null) this.#report(words, expected, reply);
      this.#answered();
    });
    return respRequest(words);
  }

  #answered(): void {
    this.#inFlight--;
    this.#scene.countAcknowledged();
    if (this.#inFlight <= this.#refillBelow) this.#refill();
  }

  #report(words: readonly string[], expected: string, reply: RespValue): void {
    const [command = '', key = ''] = words;
    this.#scene.report({ what: `reply to ${command}`, key, expected, found: showResp(reply) });
  }
}
