import type { Settings } from '../../src/application/server/settings.js';
import type { Scene } from './scene.js';

/** What makes a value change, and how. */
export interface Cause {
  /** As the page writes it, labels included. */
  readonly metric: string;
  readonly title: string;
  readonly settings?: Partial<Settings>;
  readonly happen: (scene: Scene) => Promise<unknown>;
  /** The value before is 0 when the page has none. */
  readonly isRight: (after: number, before: number) => boolean;
}

/** By so much, and no more. */
export const rises = (by: number) => (after: number, before: number) => after - before === by;
export const isAbove = (after: number, before: number): boolean => after > before;
export const becomes = (value: number) => (after: number) => after === value;

export const VALUE = 'x'.repeat(1000);

/** Asks again until it is so; whoever waits too long is ended by the test's time-out. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise<void>((resolve) => setImmediate(resolve));
}
