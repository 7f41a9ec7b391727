import { setTimeout as delay } from 'node:timers/promises';
import { LatencyProbe } from './latency-probe.js';
import type { LoopFigures, MeasuredServer } from './measured-server.js';
import { quantile } from './statistics.js';
import { SteadyLoad } from './steady-load.js';

const ALONE_MS = 2000;
const P999 = 0.999;

/** What other clients have of a command that takes long. */
export interface Impact {
  readonly seconds: number;
  /** 99.9 of 100 replies to others came within this, in milliseconds. */
  readonly aloneMs: number;
  readonly besideMs: number;
  readonly alone: LoopFigures;
  readonly beside: LoopFigures;
}

/**
 * Measures a while without `work`, and then as long as it takes, what clients wait that go on: a
 * steady load that changes all of `keys` but the last, and one that asks for that one and times each
 * reply. The keys are there and stay. Rejects when one of their commands failed.
 */
export async function impactOnOthers(
  server: MeasuredServer,
  keys: readonly string[],
  work: () => Promise<unknown>,
): Promise<Impact> {
  const load = new SteadyLoad(server.port, keys.slice(0, -1));
  const probe = new LatencyProbe(server.port, keys.at(-1)!);
  const during = async (what: () => Promise<unknown>) => {
    let replies: readonly number[] = [];
    const figures = await server.figuresOf(async () => {
      replies = await probe.during(what);
    });
    return { p999Ms: quantile(replies, P999), figures };
  };
  try {
    const alone = await during(() => delay(ALONE_MS));
    const started = performance.now();
    const beside = await during(work);
    return {
      seconds: (performance.now() - started) / 1000,
      aloneMs: alone.p999Ms,
      besideMs: beside.p999Ms,
      alone: alone.figures,
      beside: beside.figures,
    };
  } finally {
    probe.stop();
    await load.stop();
  }
}
