import { createContext, Script } from 'node:vm';

/** What the script below runs; nothing else is in its context. */
const scope: { run: () => void } = { run: () => undefined };
const context = createContext(scope);
const script = new Script('run()');

export class TimeLimitError extends Error {
  constructor(limitMs: number) {
    super(`it takes more than ${limitMs} ms`);
    this.name = 'TimeLimitError';
  }
}

/**
 * Runs something synchronous and stops it wherever it is when it takes too long: the only bound on the
 * work of a library that has none. What it was changing then is not to be used any more.
 * Throws TimeLimitError, and what `run` throws.
 */
export function withinTime<Result>(limitMs: number, run: () => Result): Result {
  let result: { readonly value: Result } | null = null;
  scope.run = () => {
    result = { value: run() };
  };
  try {
    script.runInContext(context, { timeout: limitMs });
  } catch (error) {
    if (isTimeout(error)) throw new TimeLimitError(limitMs);
    throw error;
  } finally {
    scope.run = () => undefined;
  }
  return (result as { readonly value: Result } | null)!.value;
}

/** It is an error of the context, and no instance of our Error. */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
