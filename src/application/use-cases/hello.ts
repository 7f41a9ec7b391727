import { inject, injectable } from 'inversify';
import {
  helloUnauthenticated,
  invalidClientName,
  protocolNotAnInteger,
  unsupportedProtocol,
} from '../../domain/errors.js';
import { parseInteger } from '../../domain/numbers.js';
import { Authentication } from '../access-control/authentication.js';
import type { Call } from '../execution/call.js';
import { isClientNameValid } from '../clients/client-name.js';
import type { HelloCommand } from '../generated/commands.js';
import { REDIS_VERSION } from '../server/redis-version.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Also logs in and names the connection. Nothing changes unless all of it can.
 *
 * @complexity O(1)
 * @errors NOPROTO unsupported protocol version; ERR Protocol version is not an integer or out of
 * range; NOAUTH when the client has not logged in and AUTH is not given; WRONGPASS when the token
 * is not the user's; ERR Client names cannot contain spaces, newlines or special characters.
 * @example
 * > HELLO 4
 * (error) NOPROTO unsupported protocol version
 * > HELLO 3 SETNAME worker
 * 1# "server" => "redis"
 * 2# "version" => "7.4.0"
 * 3# "proto" => (integer) 3
 * 4# "id" => (integer) 1
 * 5# "mode" => "standalone"
 * 6# "role" => "master"
 * 7# "modules" => (empty array)
 */
@injectable()
export class Hello implements UseCase<HelloCommand> {
  readonly #authentication: Authentication;

  constructor(@inject(Authentication) authentication: Authentication) {
    this.#authentication = authentication;
  }

  execute(command: HelloCommand, call: Call): void {
    const { session, reply } = call;
    const protocol = protocolOf(command, session.protocol);
    const error = typeof protocol === 'string' ? protocol : this.#refusal(command, call);
    if (error !== null) {
      reply.error(error);
      return;
    }
    if (command.clientName !== null) session.name = command.clientName.toLatin1();
    session.protocol = protocol as 2 | 3;
    reply.protocol = session.protocol;
    describe(call);
  }

  #refusal(command: HelloCommand, call: Call): string | null {
    const { username, password, clientName } = command;
    if (username !== null && password !== null) {
      const error = this.#authentication.login(username, password, call);
      if (error !== null) return error;
    }
    if (!call.session.isAuthenticated) return helloUnauthenticated;
    return clientName === null || isClientNameValid(clientName) ? null : invalidClientName;
  }
}

function describe({ reply, session }: Call): void {
  reply.map(7);
  reply.text('server');
  reply.text('redis');
  reply.text('version');
  reply.text(REDIS_VERSION);
  reply.text('proto');
  reply.integer(session.protocol);
  reply.text('id');
  reply.integer(session.id);
  reply.text('mode');
  reply.text('standalone');
  reply.text('role');
  reply.text('master');
  reply.text('modules');
  reply.array(0);
}

function protocolOf(command: HelloCommand, present: 2 | 3): 2 | 3 | string {
  if (command.protocolVersion === null) return present;
  const version = parseInteger(command.protocolVersion);
  if (version === null) return protocolNotAnInteger;
  return version === 2 || version === 3 ? version : unsupportedProtocol;
}
