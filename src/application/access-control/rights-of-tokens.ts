import { inject, injectable } from 'inversify';
import { CommandTable } from '../execution/command-table.js';
import type { Principal } from '../ports/token-store.js';
import { Rights } from './rights.js';

/** The rights of each token, made of its scopes when it is first used. */
@injectable()
export class RightsOfTokens {
  readonly #table: CommandTable;
  readonly #known = new WeakMap<Principal, { readonly rights: Rights | null }>();

  constructor(@inject(CommandTable) table: CommandTable) {
    this.#table = table;
  }

  /** Null when the principal may do everything. */
  of(principal: Principal): Rights | null {
    let known = this.#known.get(principal);
    if (known === undefined) {
      known = { rights: Rights.of(principal, this.#table) };
      this.#known.set(principal, known);
    }
    return known.rights;
  }
}
