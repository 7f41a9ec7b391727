import { inject, injectable } from 'inversify';
import { SLOW_LOG_WORDS_MAX, SLOW_LOG_WORD_BYTES_MAX } from '../../domain/limits.js';
import type { Words } from '../../domain/words.js';
import type { Catalogue } from '../execution/command.js';
import { Evaluation } from '../execution/evaluation.js';
import { Port } from '../ports/identifiers.js';
import { RuntimeSettings } from '../server/runtime-settings.js';
import { secretWords } from '../access-control/secret-words.js';
import type { Session } from '../clients/session.js';
import { SECOND_MS } from '../../domain/time-units.js';

export interface SlowCommand {
  readonly id: number;
  readonly atSeconds: number;
  readonly microseconds: number;
  /** As latin1, cut and with secrets left out. */
  readonly words: readonly string[];
  readonly client: string;
  readonly clientName: string;
}

const REDACTED = '(redacted)';

/** The last commands that took long. Nothing of it is kept over a restart. */
@injectable()
export class SlowLog {
  readonly #settings: RuntimeSettings;
  readonly #evaluation: Evaluation;
  readonly #catalogue: Catalogue;
  #entries: SlowCommand[] = [];
  #nextId = 0;

  constructor(
    @inject(RuntimeSettings) settings: RuntimeSettings,
    @inject(Evaluation) evaluation: Evaluation,
    @inject(Port.Catalogue) catalogue: Catalogue,
  ) {
    this.#settings = settings;
    this.#evaluation = evaluation;
    this.#catalogue = catalogue;
  }

  /** Newest first. */
  get entries(): readonly SlowCommand[] {
    return this.#entries;
  }

  add(slow: {
    /** Of the command. */
    readonly id: number;
    readonly words: Words;
    readonly microseconds: number;
    readonly session: Session;
  }): void {
    const { session } = slow;
    const entry = {
      id: this.#nextId++,
      atSeconds: Math.floor(this.#evaluation.nowMs / SECOND_MS),
      microseconds: Math.round(slow.microseconds),
      words: shortened(slow.words, secretWords(this.#catalogue[slow.id]!.name, slow.words)),
      client: session.remoteAddress,
      clientName: session.name,
    };
    this.#entries.unshift(entry);
    this.trim();
  }

  /** To the length that is set now. */
  trim(): void {
    const { slowLogEntriesMax } = this.#settings;
    if (this.#entries.length > slowLogEntriesMax) this.#entries.length = slowLogEntriesMax;
  }

  reset(): void {
    this.#entries = [];
  }
}

function shortened(words: Words, secrets: ReadonlySet<number>): string[] {
  const count = Math.min(words.count, SLOW_LOG_WORDS_MAX);
  const texts = Array.from({ length: count }, (_, at) =>
    secrets.has(at) ? REDACTED : shortenedWord(words, at),
  );
  if (words.count > SLOW_LOG_WORDS_MAX) {
    texts[count - 1] = `... (${words.count - SLOW_LOG_WORDS_MAX + 1} more arguments)`;
  }
  return texts;
}

function shortenedWord(words: Words, at: number): string {
  const view = words.view(at);
  const { length } = view;
  if (length <= SLOW_LOG_WORD_BYTES_MAX) return view.toLatin1();
  view.end = view.start + SLOW_LOG_WORD_BYTES_MAX;
  return `${view.toLatin1()}... (${length - SLOW_LOG_WORD_BYTES_MAX} more bytes)`;
}
