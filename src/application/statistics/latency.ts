import { inject, injectable } from 'inversify';
import { LATENCY_SAMPLES_MAX } from '../../domain/limits.js';
import { Evaluation } from '../execution/evaluation.js';
import { SECOND_MS } from '../../domain/time-units.js';

/** Redis's names for what is measured here. */
export type LatencyEvent = 'command' | 'fast-command';

export interface LatencySample {
  readonly atSeconds: number;
  readonly ms: number;
}

/** What took longer than `latency-monitor-threshold`, by kind of event. */
@injectable()
export class Latency {
  readonly #evaluation: Evaluation;
  /** Oldest first. */
  readonly #samples = new Map<string, LatencySample[]>();
  readonly #longestMs = new Map<string, number>();

  constructor(@inject(Evaluation) evaluation: Evaluation) {
    this.#evaluation = evaluation;
  }

  /** Of one second only the longest is kept. */
  add(event: LatencyEvent, elapsedMs: number): void {
    const ms = Math.floor(elapsedMs);
    const atSeconds = Math.floor(this.#evaluation.nowMs / SECOND_MS);
    const samples = this.#samples.get(event) ?? [];
    this.#samples.set(event, samples);
    this.#longestMs.set(event, Math.max(ms, this.longestMs(event)));
    const last = samples.at(-1);
    if (last?.atSeconds === atSeconds) {
      if (ms > last.ms) samples[samples.length - 1] = { atSeconds, ms };
      return;
    }
    samples.push({ atSeconds, ms });
    if (samples.length > LATENCY_SAMPLES_MAX) samples.shift();
  }

  get events(): readonly string[] {
    return [...this.#samples.keys()];
  }

  of(event: string): readonly LatencySample[] {
    return this.#samples.get(event) ?? [];
  }

  longestMs(event: string): number {
    return this.#longestMs.get(event) ?? 0;
  }

  /** False when nothing was kept of it. */
  reset(event: string): boolean {
    this.#longestMs.delete(event);
    return this.#samples.delete(event);
  }
}
