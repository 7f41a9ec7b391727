import { CheckpointError, type Checkpointer } from '../../application/ports/checkpointer.js';
import type { Clock } from '../../application/ports/clock.js';
import { takeLowestPriority } from '../system/lowest-priority.js';
import type { Request, Response } from './messages.js';

/** Seldom enough to cost nothing, often enough to tell work from a hang. */
const PROGRESS_INTERVAL_MS = 200;

/**
 * Makes this process one that makes checkpoints for its parent, at the lowest priority, until the
 * parent lets go of it or dies. Signals that a terminal or a service manager sends to both are the
 * parent's business.
 */
export function serveCheckpoints(checkpointer: Checkpointer, clock: Clock): void {
  takeLowestPriority();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => undefined);
  process.on('disconnect', () => process.exit());
  process.on('message', (request: Request) => {
    answer(checkpointer, clock, request).then(respond, (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      const code = error instanceof CheckpointError ? error.code : null;
      respond({ kind: 'failed', message, code });
    });
  });
}

async function answer(
  checkpointer: Checkpointer,
  clock: Clock,
  request: Request,
): Promise<Response> {
  if (request.kind === 'clean-up') {
    return { kind: 'cleaned-up', ...(await checkpointer.cleanUp(request.policy)) };
  }
  let reportedMs = clock.monotonicMs();
  const checkpoint = await checkpointer.prepare(request.through, (rows) => {
    const nowMs = clock.monotonicMs();
    if (nowMs - reportedMs < PROGRESS_INTERVAL_MS) return;
    reportedMs = nowMs;
    respond({ kind: 'progress', rows });
  });
  return { kind: 'prepared', checkpoint };
}

function respond(response: Response): void {
  // The parent may be gone: then this process ends, and nobody misses the answer.
  if (process.connected) process.send?.(response, undefined, {}, () => undefined);
}
