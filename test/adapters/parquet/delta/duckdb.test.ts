import { join } from 'node:path';
import test from 'ava';
import { NodeDisk } from '../../../../src/adapters/system/node-disk.js';
import { Duck } from '../../../helpers/duck.js';
import { commitNext, expectedRows, tableOn } from '../../../helpers/delta-scene.js';
import { temporaryFolder } from '../../../helpers/temporary-folder.js';

/** The names of the live files at a version, as anybody can get them who has all commits. */
const liveFiles = (log: string, version: number): string => `
  with actions as (
    select cast(regexp_extract(filename, '([0-9]+)\\.json$', 1) as bigint) as version,
      add.path as added, remove.path as removed
    from read_json('${log}/*.json', format = 'newline_delimited', filename = true, columns = {
      add: 'struct(path varchar)', remove: 'struct(path varchar)'})
  )
  select added from actions
  where version <= ${version} and added is not null and added not in
    (select removed from actions where version <= ${version} and removed is not null)`;

test('DuckDB reads each version through the log', async (t) => {
  const folder = temporaryFolder();
  await commitNext(tableOn(new NodeDisk(folder)), 12);
  const table = join(folder, 'table');
  const duck = await Duck.open();
  for (let version = 0; version < 12; version++) {
    const files = await duck.query(liveFiles(`${table}/_delta_log`, version));
    const paths = files.map(({ added }) => `'${table}/${String(added)}'`).join(', ');
    const rows = await duck.query(
      `select concat_ws(' ', db, key, version) as text from read_parquet([${paths}]) order by db, key`,
    );
    t.deepEqual(
      rows.map(({ text }) => text),
      expectedRows(version),
    );
  }
  duck.close();
});
