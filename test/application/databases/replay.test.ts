import test from 'ava';
import { ChangeTimes } from '../../../src/application/checkpoint/change-times.js';
import { Rehearsal } from '../../../src/application/check/rehearsal.js';
import { Databases } from '../../../src/application/databases/databases.js';
import type { ReplaySink } from '../../../src/application/ports/journal.js';
import { Replay } from '../../../src/application/databases/replay.js';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import { ImpossibleEffectError } from '../../../src/domain/errors.js';
import { STRING_BYTES_MAX } from '../../../src/domain/limits.js';
import { HASH, INTEGER, STRING } from '../../../src/domain/value-type.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const [key, hash, text] = ['key', 'hash', 'text'].map(viewOfLatin1) as [never, never, never];
const NO_TIME = 2 ** 48;

type Effect = (sink: ReplaySink) => void;

/** What needs nothing else to be seen. */
const IMPOSSIBLE: readonly (readonly [RegExp, Effect])[] = [
  [/database 16, there are 0 to 15/, (sink) => sink.put(16, STRING, key, key, 0)],
  [/database 99/, (sink) => sink.delete(99, key)],
  [/database 16/, (sink) => sink.expire(16, key, 0)],
  [/database 16/, (sink) => sink.clear(16)],
  [/database 16/, (sink) => sink.swap(0, 16)],
  [/database 16/, (sink) => sink.splice(16, key, 0, key)],
  [/database 16/, (sink) => sink.fieldPut(16, key, key, key, 0)],
  [/database 16/, (sink) => sink.fieldDelete(16, key, key)],
  [/unknown type 0/, (sink) => sink.put(0, 0, key, key, 0)],
  [/unknown type 7/, (sink) => sink.put(0, HASH + 1, key, key, 0)],
  [/a hash is put as a whole/, (sink) => sink.put(0, HASH, key, key, 0)],
  [/expires at 281474976710656/, (sink) => sink.put(0, STRING, key, key, NO_TIME)],
  [/which is no time/, (sink) => sink.expire(0, key, NO_TIME)],
  [/which is no time/, (sink) => sink.fieldPut(0, key, key, key, NO_TIME)],
  [/gets 536870915 bytes/, (sink) => sink.splice(0, key, STRING_BYTES_MAX, key)],
];

/** What contradicts what is there. */
const CONTRADICTING: readonly (readonly [RegExp, Effect])[] = [
  [/a field is set of what is no hash/, (sink) => sink.fieldPut(0, text, key, key, 0)],
  [/bytes are changed of what is no string/, (sink) => sink.splice(0, text, 0, key)],
  [/bytes are changed of what is no string/, (sink) => sink.splice(0, hash, 0, key)],
];

test('an effect that no server writes is refused in words, by a start and by a check', async (t) => {
  const { container } = await MemoryServer.start();
  const replay = new Replay(container.get(Databases), container.get(ChangeTimes));
  replay.put(0, INTEGER, text, viewOfLatin1('7'), 0);
  replay.fieldPut(0, hash, key, key, 0);
  for (const [message, effect] of [...IMPOSSIBLE, ...CONTRADICTING]) {
    t.throws(() => effect(replay), { instanceOf: ImpossibleEffectError, message });
  }
  for (const [message, effect] of IMPOSSIBLE) {
    t.throws(() => effect(new Rehearsal()), { instanceOf: ImpossibleEffectError, message });
  }
});
