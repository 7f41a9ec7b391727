import { createInterface } from 'node:readline';
import { CheckpointError, type Checkpointer } from '../../application/ports/checkpointer.js';
import type { Clock } from '../../application/ports/clock.js';
import { lineOf, parseRequest, type Request, type Response } from './messages.js';

/** Seldom enough to cost nothing, often enough to tell work from a hang. */
const PROGRESS_INTERVAL_MS = 200;
/** What `ps` and `top` show; 15 characters at most. */
const TITLE = { working: 'checkpoint', waiting: 'checkpoint-idle' } as const;

/**
 * Makes this process one that makes checkpoints: requests for `run` come on standard input, answers go
 * to standard output, until the server at the other end is gone. Signals that a terminal or a service
 * manager sends to both are the server's business.
 */
export function serveCheckpoints(checkpointer: Checkpointer, clock: Clock, run: string): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => undefined);
  const requests = createInterface({ input: process.stdin });
  // Whatever is under way, nobody will take it.
  requests.on('close', () => process.kill(process.pid, 'SIGKILL'));
  requests.on('line', (line) => {
    const request = parseRequest(line);
    if (request?.run !== run) return;
    process.title = TITLE.working;
    answer(checkpointer, clock, request).then(finish, (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      const code = error instanceof CheckpointError ? error.code : null;
      finish({ kind: 'failed', message, code });
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

function finish(response: Response): void {
  process.title = TITLE.waiting;
  respond(response);
}

function respond(response: Response): void {
  process.stdout.write(lineOf(response));
}
