import type { PreparedCheckpoint, RetentionPolicy } from '../../application/ports/checkpointer.js';

/** What the server asks its checkpoint process, one request at a time. */
export type Request =
  | { readonly kind: 'prepare'; readonly through: number }
  | { readonly kind: 'clean-up'; readonly policy: RetentionPolicy };

/** What that process answers: progress any number of times, then the result or the failure. */
export type Response =
  | { readonly kind: 'progress'; readonly rows: number }
  | { readonly kind: 'prepared'; readonly checkpoint: PreparedCheckpoint | null }
  | { readonly kind: 'cleaned-up'; readonly files: number; readonly bytes: number }
  | { readonly kind: 'failed'; readonly message: string; readonly code: string | null };
