import { inject, injectable } from 'inversify';
import type { Catalogue } from '../execution/command.js';
import { Evaluation } from '../execution/evaluation.js';
import { Port } from '../ports/identifiers.js';
import { type Session, userOf } from './session.js';
import { SECOND_MS } from '../../domain/time-units.js';

/** Redis's for a client without a descriptor: ours are not known here. */
const NO_DESCRIPTOR = -1;

/**
 * Connections as CLIENT LIST and CLIENT INFO show them: the fields that Redis 7 has, in its order. Those
 * of things that do not exist here, such as a reply buffer per connection, are 0.
 */
@injectable()
export class ClientLines {
  readonly #catalogue: Catalogue;
  readonly #evaluation: Evaluation;

  constructor(
    @inject(Port.Catalogue) catalogue: Catalogue,
    @inject(Evaluation) evaluation: Evaluation,
  ) {
    this.#catalogue = catalogue;
    this.#evaluation = evaluation;
  }

  /** With the line's end. */
  of(session: Session): string {
    const { connection } = session;
    const inputBytes = connection?.inputBytes ?? 0;
    const outputBytes = connection?.outputBytes ?? 0;
    const fields: readonly (readonly [string, string | number])[] = [
      ['id', session.id],
      ['addr', session.remoteAddress],
      ['laddr', connection?.localAddress ?? ''],
      ['fd', NO_DESCRIPTOR],
      ['name', session.name],
      ['age', this.#secondsSince(session.connectedAtMs)],
      ['idle', this.#secondsSince(session.activeAtMs)],
      ['flags', flagsOf(session)],
      ['db', session.database],
      ['sub', session.subscriptions?.channels.size ?? 0],
      ['psub', session.subscriptions?.patterns.size ?? 0],
      ['ssub', 0],
      ['multi', session.transaction?.length ?? -1],
      ['qbuf', inputBytes],
      ['qbuf-free', 0],
      ['argv-mem', 0],
      ['multi-mem', 0],
      ['rbs', 0],
      ['rbp', 0],
      ['obl', 0],
      ['oll', outputBytes === 0 ? 0 : 1],
      ['omem', outputBytes],
      ['tot-mem', inputBytes + outputBytes],
      ['events', outputBytes === 0 ? 'r' : 'rw'],
      ['cmd', this.#catalogue[session.lastCommandId]?.name ?? 'NULL'],
      ['user', userOf(session)],
      ['redir', -1],
      ['resp', session.protocol],
      ['lib-name', session.libraryName],
      ['lib-ver', session.libraryVersion],
    ];
    return `${fields.map(([name, value]) => `${name}=${value}`).join(' ')}\n`;
  }

  #secondsSince(ms: number): number {
    return Math.max(0, Math.floor((this.#evaluation.nowMs - ms) / SECOND_MS));
  }
}

function flagsOf(session: Session): string {
  const { connection } = session;
  const isBlocked = connection?.isWaiting === true;
  const flags = [
    session.subscriptions === null ? '' : 'P',
    session.transaction === null ? '' : 'x',

    isBlocked ? 'b' : '',
    session.isNoEvict ? 'e' : '',
    session.isNoTouch ? 'T' : '',
  ].join('');
  return flags === '' ? 'N' : flags;
}
