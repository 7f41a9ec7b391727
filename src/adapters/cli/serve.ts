import type { LoadingProgress } from '../../application/ports/loading-progress.js';
import type { RunningServer } from '../../application/server/running-server.js';
import type { Settings } from '../../application/server/settings.js';

/**
 * Starts a server; resolves when it is ready. `stopping` is aborted when the operator wants to stop
 * before that; a start that does not look at it is stopped as soon as it is ready.
 */
export type Serve = (
  settings: Settings,
  stopping: AbortSignal,
  loading: LoadingProgress,
) => Promise<RunningServer>;
