import { inject, injectable } from 'inversify';
import type { Catalogue } from '../execution/command.js';
import { Port } from '../ports/identifiers.js';
import type { Log } from '../ports/log.js';
import { RuntimeSettings } from '../server/runtime-settings.js';
import type { Session } from '../clients/session.js';

/** Commands that held up everybody else, in the log: which and whose, never with what. */
@injectable()
export class SlowCommandLog {
  readonly #settings: RuntimeSettings;
  readonly #catalogue: Catalogue;
  readonly #log: Log;

  constructor(
    @inject(RuntimeSettings) settings: RuntimeSettings,
    @inject(Port.Catalogue) catalogue: Catalogue,
    @inject(Port.Log) log: Log,
  ) {
    this.#settings = settings;
    this.#catalogue = catalogue;
    this.#log = log;
  }

  took(id: number, elapsedMs: number, { id: session, remoteAddress: client }: Session): void {
    const { slowCommandMs } = this.#settings;
    if (slowCommandMs === 0 || elapsedMs < slowCommandMs) return;
    const { name: command } = this.#catalogue[id]!;
    const durationMs = Math.round(elapsedMs);
    const text = `${command} took ${durationMs} ms of the thread that serves all clients`;
    this.#log.warn('slow-command', { command, durationMs, session, client }, text);
  }
}
