import { inject, injectable } from 'inversify';
import type { CommandInfo } from '../execution/command.js';
import type { AuditedClient, AuditLog } from '../ports/audit-log.js';
import { Port } from '../ports/identifiers.js';
import type { Session } from '../clients/session.js';
import type { UseCase } from '../execution/use-case.js';

/** Beside those with the flag `admin`: each does away with all there is. */
const AUDITED_RULES = ['FlushAll', 'FlushDatabase', 'SwapDatabases', 'DeletePrefix'];

/** What is recorded in the audit log, and when. */
@injectable()
export class Audit {
  readonly #log: AuditLog;

  constructor(@inject(Port.AuditLog) log: AuditLog) {
    this.#log = log;
  }

  /** To be called when `session` has its new owner. */
  loggedIn(session: Session): void {
    if (this.#log.isOn) this.#log.record({ event: 'login', ...clientOf(session) });
  }

  loginRefused(session: Session): void {
    if (this.#log.isOn) this.#log.record({ event: 'login-refused', ...clientOf(session) });
  }

  /** `command` is a name of the catalogue, never what the client sent. */
  permissionRefused(session: Session, command: string): void {
    if (!this.#log.isOn) return;
    this.#log.record({ event: 'permission-refused', command, ...clientOf(session) });
  }

  configurationChanged(session: Session, parameters: readonly string[]): void {
    if (!this.#log.isOn) return;
    this.#log.record({ event: 'configuration-changed', parameters, ...clientOf(session) });
  }

  serverStarted(port: number): void {
    this.#log.record({ event: 'server-started', port });
  }

  async serverStopped(): Promise<void> {
    this.#log.record({ event: 'server-stopped' });
    await this.#log.close();
  }

  reopen(): Promise<void> {
    return this.#log.reopen();
  }

  /** Nobody has heard of the server. */
  abandon(): Promise<void> {
    return this.#log.close();
  }

  /** The same use case, recorded each time where that is due: it costs other commands nothing. */
  watch(useCase: UseCase, { name, rule, flags }: CommandInfo): UseCase {
    const isDue = flags.includes('admin') || AUDITED_RULES.includes(rule);
    if (!this.#log.isOn || !isDue) return useCase;
    return {
      execute: (command, call) => {
        this.#log.record({ event: 'command', command: name, ...clientOf(call.session) });
        useCase.execute(command, call);
      },
    };
  }
}

function clientOf({ remoteAddress, id, principal }: Session): AuditedClient {
  return { address: remoteAddress, connection: id, token: principal };
}
