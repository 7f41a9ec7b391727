import { inject, injectable } from 'inversify';
import type { ByteView } from '../../domain/bytes.js';
import { pathOfNoJson, pathRefused } from '../../domain/errors.js';
import type { Entry } from '../../domain/keyspace/entry.js';
import { JSON_DOCUMENT } from '../../domain/value-type.js';
import type { Call } from '../execution/call.js';
import type { LookupCommand } from '../generated/commands.js';
import { Port } from '../ports/identifiers.js';
import type { JsonQuery } from '../ports/json-query.js';
import type { Reply } from '../ports/reply.js';
import { refuseHash } from '../use-case-parts/string-entry.js';
import { replyTyped } from '../use-case-parts/typed-value.js';
import type { UseCase } from '../execution/use-case.js';

/**
 * Integers are integers, doubles are doubles in RESP3, booleans are booleans in RESP3 and 1 or 0 in
 * RESP2; everything else is a string. PATH answers what a JSONPath (RFC 9535) leads to in a JSON
 * value, as the text of a JSON array; its numbers are read as doubles.
 *
 * @complexity O(1); with PATH O(n) in the bytes of the value for most paths, and 500 ms at most
 * @errors WRONGTYPE when the key holds a hash; ERR value is not JSON; ERR JSONPath has no answer
 * @example
 * > SET visits 41 AS integer
 * OK
 * > LOOKUP visits
 * (integer) 41
 * > SET user "{\"name\":\"Ada\",\"tags\":[1,2]}" AS json
 * OK
 * > LOOKUP user PATH $.tags[*]
 * "[1,2]"
 */
@injectable()
export class Lookup implements UseCase<LookupCommand> {
  readonly #json: JsonQuery;

  constructor(@inject(Port.JsonQuery) json: JsonQuery) {
    this.#json = json;
  }

  execute({ key, jsonPath }: LookupCommand, { database, reply }: Call): void {
    const entry = database.read(key);
    if (entry === null) reply.null();
    else if (!refuseHash(entry, reply)) {
      if (jsonPath === null) replyTyped(entry, reply);
      else this.#query(entry, jsonPath, reply);
    }
  }

  #query({ type, value }: Entry, path: ByteView, reply: Reply): void {
    if (type !== JSON_DOCUMENT) {
      reply.error(pathOfNoJson);
      return;
    }
    const nodes = this.#json.query(value, path);
    if (typeof nodes === 'string') reply.error(pathRefused(nodes));
    else reply.bytes(nodes, 0, nodes.length);
  }
}
