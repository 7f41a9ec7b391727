import type { Figures } from './process-figures.js';

/** What the fuzzed process is asked. */
export type Request =
  | { readonly kind: 'figures' }
  /** One input of a file target, which the seed makes. */
  | { readonly kind: 'run'; readonly target: FileTarget; readonly seed: number };

export type Response =
  | { readonly kind: 'ready'; readonly port: number }
  | { readonly kind: 'figures'; readonly figures: Figures }
  | { readonly kind: 'ran'; readonly result: FileResult };

export const FILE_TARGETS = ['config file', 'token file', 'journal files', 'delta logs'] as const;
export type FileTarget = (typeof FILE_TARGETS)[number];

export interface FileResult {
  readonly isAccepted: boolean;
  /** What should not be; empty when all is well. */
  readonly faults: readonly string[];
  /** The input, or what was done to a file. */
  readonly input: string;
}
