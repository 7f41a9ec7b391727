import { join } from 'node:path';
import type { Duck, DuckRow } from './duck.js';

/** The rows of a table's newest version, by the public protocol alone: the log tells which files live. */
export async function liveRows(duck: Duck, folder: string, columns: string): Promise<DuckRow[]> {
  const table = join(folder, 'table');
  const live = await duck.query(`
    with actions as (
      select filename, "add".path as added, "remove".path as removed
      from read_json('${table}/_delta_log/*.json', format = 'newline_delimited', filename = true,
        columns = { "add": 'STRUCT(path VARCHAR)', "remove": 'STRUCT(path VARCHAR)' })
    )
    select added as path from actions where added is not null
    except select removed from actions where removed is not null
    order by path`);
  if (live.length === 0) return [];
  const paths = live.map(({ path }) => `'${join(table, String(path))}'`).join(', ');
  return duck.query(`select ${columns} from read_parquet([${paths}]) order by db, key, key_binary`);
}
