import { respRequest } from '../helpers/request.js';
import type { RespClient } from '../helpers/resp-client.js';
import { bytesOf, itemsOf, type RespValue } from '../helpers/resp-value.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import type { Scene } from './scene.js';
import { fieldKey, fieldOf } from './hash-fields.js';
import { pickFields, pickHash } from './hash-recipes.js';
import { showState, showStates } from './violations.js';
import type { Workload } from './workload.js';
import type { Observation } from './writer-history.js';

const DEPTH_MAX = 32;
const MANY_KEYS = 8;

interface Read {
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

/** Reads keys while others write them, and holds what it saw against what was sent. */
export class Reader {
  readonly #client: RespClient;
  readonly #random: SeededRandom;
  readonly #workloads: readonly Workload[];
  readonly #scene: Scene;
  #inFlight = 0;

  /** `workloads`: of the writers in the database that the client has selected. */
  constructor(client: RespClient, workloads: readonly Workload[], scene: Scene) {
    this.#client = client;
    this.#workloads = workloads;
    this.#scene = scene;
    this.#random = scene.random.fork();
  }

  start(): void {
    this.#refill();
  }

  #refill(): void {
    this.#scene.goOn(this.#client, () => this.#fill());
  }

  #fill(): void {
    // Alone, a reply waits for nothing but what it depends on itself.
    const depth = this.#random.chance(0.7) ? 1 : this.#random.between(1, DEPTH_MAX);
    const requests: Buffer[] = [];
    while (this.#inFlight < depth) {
      const workload = this.#random.pick(this.#workloads);
      const read = this.#nextRead(workload);
      // The server executes this later, so it must not answer with anything older than this.
      const floor = workload.history.floor;
      this.#client.expect((reply) => {
        if (reply !== null) this.#answered(workload, read, { floor, reply });
      });
      requests.push(respRequest(read.words));
      this.#inFlight++;
    }
    this.#client.write(Buffer.concat(requests));
  }

  #nextRead(workload: Workload): Read {
    const kind = this.#random.below(10);
    if (kind < 2) {
      const keys = workload.group();
      return { words: ['MGET', ...keys], keys };
    }
    if (kind < 4) {
      const keys = Array.from({ length: MANY_KEYS }, () => this.#stringKey(workload));
      return { words: ['MGET', ...keys], keys };
    }
    if (kind < 5) {
      const hash = pickHash(workload);
      const fields = pickFields(workload, hash);
      const keys = fields.map((field) => fieldKey(hash, field));
      return { words: ['HMGET', hash, ...fields], keys };
    }
    const key = this.#anyKey(workload);
    const inHash = fieldOf(key);
    const words =
      inHash === null
        ? [this.#random.pick(this.#scene.readWords), key]
        : ['HGET', inHash.hash, inHash.field];
    return { words, keys: [key] };
  }

  #stringKey(workload: Workload): string {
    const key = this.#anyKey(workload);
    return fieldOf(key) === null ? key : workload.hotKey();
  }

  #anyKey(workload: Workload): string {
    const kind = this.#random.below(10);
    if (kind < 4) return workload.recentKey();
    if (kind < 7) return workload.hotKey();
    return kind < 8 ? workload.counter() : this.#random.pick(workload.group());
  }

  #answered(
    { history }: Workload,
    { words, keys }: Read,
    { floor, reply }: { floor: number; reply: RespValue },
  ): void {
    this.#inFlight--;
    if (this.#inFlight === 0) this.#refill();
    if (reply.type === 'error') {
      const [what = '', key = ''] = words;
      this.#scene.report({ what: `reply to ${what}`, key, expected: 'a value', found: reply.text });
      return;
    }
    const found = reply.type === 'array' ? itemsOf(reply).map(textOf) : [textOf(reply)];
    this.#scene.countRead(found.length, found.filter((text) => text === null).length);
    const observations = keys.map((key, at) => observationOf(key, found[at] ?? null));
    const position = history.explain(observations, floor);
    if (position !== null) {
      history.observed = Math.max(history.observed, position);
      const isAhead = position > history.acknowledged;
      if (isAhead) this.#scene.noticeAhead(found.every((text) => text === null) ? 'miss' : 'value');
    } else {
      this.#scene.report({
        what: `reply to ${words[0]}`,
        key: keys.join(' '),
        expected: keys.map((key) => showStates(history.statesFrom(key, floor))).join(' and '),
        found: found
          .map((text) => showState(text === null ? null : { value: text, days: 0 }))
          .join(' and '),
      });
    }
  }
}

function observationOf(key: string, text: string | null): Observation {
  return { key, matches: (state) => (state === null ? text === null : state.value === text) };
}

function textOf(reply: RespValue): string | null {
  return bytesOf(reply)?.toString('latin1') ?? null;
}
