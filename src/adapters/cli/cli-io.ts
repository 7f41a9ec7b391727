import type { Check } from '../../application/check/check-listener.js';
import type { TokenAdministration } from '../../application/ports/token-administration.js';
import type { Settings } from '../../application/server/settings.js';
import type { Serve } from './serve.js';

/** A flag as the command line shows it. */
export interface Flag {
  /** Without its dashes. */
  readonly name: string;
  readonly placeholder: string;
  /** Words that it takes, as far as they can be listed. */
  readonly words: readonly string[];
  readonly expected: string;
  /** The value that it has when it is given without one; undefined when it needs one. */
  readonly bare?: string | undefined;
  readonly help: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where settings come from; the config adapter is one. */
export interface Configuration {
  readonly flags: readonly Flag[];
  /** `given`: values by flag name. Throws UsageError. */
  read(given: ReadonlyMap<string, string>, environment: Environment): Settings;
}

/** What the command line needs of the process around it, so that tests run it without one. */
export interface CliIo {
  readonly version: string;
  readonly pid: number;
  readonly out: Output;
  readonly err: Output;
  readonly configuration: Configuration;
  readonly serve: Serve;
  readonly check: Check;
  /** For the tokens in the file at `path`. */
  tokens(path: string): Promise<TokenAdministration>;
  /** Calls `stop` once, at the first signal to stop; the returned function ends listening. */
  onStopSignal(stop: (signal: string) => void): () => void;
  /** Calls `reload` at each signal to read files again; the returned function ends listening. */
  onReloadSignal(reload: () => void): () => void;
  /** As `onReloadSignal`, at each signal to go on in new log files. */
  onReopenSignal(reopen: () => void): () => void;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Characters in a line; undefined when it is not a terminal. */
  readonly columns: number | undefined;
  write(text: string): void;
}
