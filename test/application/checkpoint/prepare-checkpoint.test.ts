import test from 'ava';
import { SealedJournalFiles } from '../../../src/adapters/journal/sealed-journal-files.js';
import { ManualClock } from '../../../src/adapters/memory/manual-clock.js';
import { MemoryDisk } from '../../../src/adapters/memory/memory-disk.js';
import {
  prepareCheckpoint,
  type CheckpointRequest,
} from '../../../src/application/checkpoint/prepare-checkpoint.js';
import { viewOfLatin1 } from '../../../src/domain/bytes.js';
import { STRING } from '../../../src/domain/value-type.js';
import { EntriesModel, randomEffect } from '../../helpers/entries-model.js';
import { startedOn } from '../../helpers/journal-fixture.js';
import { randomOfRun } from '../../helpers/seed.js';
import { cases } from '../../helpers/scale.js';
import { TableInMemory } from '../../helpers/table-in-memory.js';

async function scene() {
  const disk = new MemoryDisk();
  const clock = new ManualClock(1_000_000);
  const journal = await startedOn(disk, { clock });
  const table = new TableInMemory();
  const ports = { disk, table, clock, journal: new SealedJournalFiles(disk) };
  const checkpoint = async (limits: Partial<CheckpointRequest> = {}) => {
    const through = await journal.rotate();
    const prepared = await prepareCheckpoint(ports, { through, ...limits }, () => undefined);
    if (prepared !== null) await table.publish(prepared.commit);
    return prepared;
  };
  return { disk, clock, journal, table, ports, checkpoint };
}

test('after each checkpoint the table holds what the effects so far have made', async (t) => {
  const random = randomOfRun(t);
  const { disk, clock, journal, table, checkpoint } = await scene();
  const model = new EntriesModel();
  const rounds = cases(60, 600);
  let effects = 0;
  let spilled = 0;
  for (let round = 0; round < rounds; round++) {
    const count = random.below(4) === 0 ? random.below(5) : random.below(400);
    for (let at = 0; at < count; at++) {
      const effect = randomEffect(random, model);
      model.timeMs = clock.nowMs();
      model.sequence = effect(journal);
      effect(model);
      effects++;
      if (random.below(20) === 0) {
        await journal.sync();
        clock.advance(10);
      }
    }
    const runBytesMax = random.below(2) === 0 ? 2000 : 1_000_000;
    if (runBytesMax === 2000) spilled++;
    await checkpoint({ runBytesMax, fileRows: 10 + random.below(40) });
    const { sequence } = await table.latest();
    t.is(sequence, journal.appended);
    t.deepEqual(await table.rows().then(plain), plain(model.rows()), `round ${round}`);
    if (disk.folders.has('checkpoint')) t.deepEqual(await disk.list('checkpoint'), []);
  }
  t.true(effects > rounds * 50);
  t.true(spilled > rounds / 4);
  t.log(`${effects} effects, ${rounds} checkpoints, ${spilled} of them through the disk`);
});

test('a first checkpoint tells that it goes on, file by file', async (t) => {
  const { ports, journal } = await scene();
  for (let at = 0; at < 100; at++) {
    const key = viewOfLatin1(`key:${at}`);
    journal.put(0, STRING, key, key, 0);
  }
  const told = new Set<number>();
  const through = await journal.rotate();
  await prepareCheckpoint(ports, { through, fileRows: 10 }, (rows) => told.add(rows));
  t.deepEqual([...told], [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
});

const plain = (rows: readonly { key: Uint8Array; field: Uint8Array | null; value: Uint8Array }[]) =>
  rows.map((row) => ({
    ...row,
    key: Buffer.from(row.key).toString('latin1'),
    field: row.field === null ? null : Buffer.from(row.field).toString('latin1'),
    value: Buffer.from(row.value).toString('latin1'),
  }));
