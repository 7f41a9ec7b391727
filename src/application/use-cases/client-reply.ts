import { injectable } from 'inversify';
import type { Call } from '../execution/call.js';
import type { ClientReplyCommand } from '../generated/commands.js';
import { REPLIES } from '../clients/session.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * OFF and SKIP are not answered themselves; SKIP leaves out the next reply, too.
 *
 * @complexity O(1)
 * @errors none
 * @example
 * > CLIENT REPLY ON
 * OK
 */
@injectable()
export class ClientReply implements UseCase<ClientReplyCommand> {
  execute(command: ClientReplyCommand, call: Call): void {
    const { session } = call;
    if (command.on) session.replies = REPLIES.on;
    else if (command.off) session.replies = REPLIES.off;
    else if (session.replies !== REPLIES.off) session.replies = REPLIES.skipNext;
    call.reply.ok();
  }
}
