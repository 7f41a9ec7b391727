import { inject, injectable } from 'inversify';
import type { ByteView } from '../../domain/bytes.js';
import { invalidPauseMode, invalidTimeout, negativeTimeout } from '../../domain/errors.js';
import { parseInteger } from '../../domain/numbers.js';
import type { Call } from '../execution/call.js';
import type { ClientPauseCommand } from '../generated/commands.js';
import { PAUSE, Pause, type PauseMode } from '../execution/pause.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Commands of all connections, or only writes, wait in order until the time is over.
 *
 * @complexity O(1)
 * @errors ERR timeout is not an integer or out of range; ERR timeout is negative; ERR CLIENT PAUSE mode must be WRITE or ALL
 * @example
 * > CLIENT PAUSE 0
 * OK
 */
@injectable()
export class ClientPause implements UseCase<ClientPauseCommand> {
  readonly #pause: Pause;

  constructor(@inject(Pause) pause: Pause) {
    this.#pause = pause;
  }

  execute(command: ClientPauseCommand, call: Call): void {
    const mode = modeOf(command.pauseMode);
    const timeoutMs = parseInteger(command.timeout);
    if (mode === null) return call.reply.error(invalidPauseMode);
    if (timeoutMs === null) return call.reply.error(invalidTimeout);
    if (timeoutMs < 0) return call.reply.error(negativeTimeout);
    this.#pause.begin(Number(timeoutMs), mode);
    call.reply.ok();
  }
}

function modeOf(word: ByteView | null): PauseMode | null {
  const mode = word?.toLatin1().toLowerCase() ?? 'all';
  if (mode === 'all') return PAUSE.all;
  return mode === 'write' ? PAUSE.writes : null;
}
