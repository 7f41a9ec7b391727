import { inject, injectable } from 'inversify';
import { viewOfLatin1 } from '../../domain/bytes.js';
import {
  commandNotFound,
  userLacksCommand,
  userLacksKey,
  userNotFound,
  wrongArity,
} from '../../domain/errors.js';
import { textOfUtf8 } from '../../domain/utf8.js';
import { Words } from '../../domain/words.js';
import { ALLOWED, DENIED_COMMAND } from '../access-control/rights.js';
import { RightsOfTokens } from '../access-control/rights-of-tokens.js';
import { Users } from '../access-control/users.js';
import { fitsArity } from '../clients/admission.js';
import type { Call } from '../execution/call.js';
import type { CommandInfo } from '../execution/command.js';
import { CommandTable } from '../execution/command-table.js';
import type { AclDryRunCommand } from '../generated/commands.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * OK, or why the command would be refused: the answer is no error then. Nothing is run.
 *
 * @complexity O(n) for n tokens and words
 * @errors ERR User not found; ERR Command not found; ERR wrong number of arguments for the command
 * @example
 * > ACL DRYRUN default GET a
 * OK
 * > ACL DRYRUN default NOSUCH
 * (error) ERR Command 'NOSUCH' not found
 */
@injectable()
export class AclDryRun implements UseCase<AclDryRunCommand> {
  readonly #users: Users;
  readonly #rights: RightsOfTokens;
  readonly #table: CommandTable;

  constructor(
    @inject(Users) users: Users,
    @inject(RightsOfTokens) rights: RightsOfTokens,
    @inject(CommandTable) table: CommandTable,
  ) {
    this.#users = users;
    this.#rights = rights;
    this.#table = table;
  }

  execute(command: AclDryRunCommand, { reply }: Call): void {
    const user = this.#users.find(textOfUtf8(command.username));
    if (user === null) return reply.error(userNotFound(command.username.toLatin1()));
    const words = wordsOf(command);
    const info = this.#infoOf(words);
    if (typeof info === 'string') return reply.error(info);
    const denied = this.#rights.of(user.principal)?.denied(info.id, words) ?? ALLOWED;
    if (denied === ALLOWED) return reply.ok();
    if (denied === DENIED_COMMAND) reply.text(userLacksCommand(this.#table.nameOf(words)));
    else reply.bulk(viewOfLatin1(userLacksKey(words.view(denied).toLatin1())));
  }

  /** The text of the error when the words are no command. */
  #infoOf(words: Words): CommandInfo | string {
    const given = words.view(0).toLatin1();
    const found = this.#table.find(given.toLowerCase());
    if (found === undefined) return commandNotFound(given);
    const name = this.#table.nameOf(words);
    const isSubcommand = found.subcommands.length > 0 && words.count > 1;
    if (isSubcommand && !name.includes('|')) return commandNotFound(given);
    const info = this.#table.meant(words);
    return info !== null && fitsArity(info.arity, words.count) ? info : wrongArity(name);
  }
}

function wordsOf(command: AclDryRunCommand): Words {
  const { commandName } = command;
  const words = new Words();
  words.bytes = commandName.bytes;
  words.push(commandName.start, commandName.end);
  for (let at = 0; at < command.arguments.count; at++) {
    const { start, end } = command.arguments.at(at);
    words.push(start, end);
  }
  return words;
}
