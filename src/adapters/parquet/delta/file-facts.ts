import { isUtf8 } from 'node:buffer';
import type { TableFile } from '../../../application/ports/table.js';
import type { RowPosition } from '../../../domain/row-position.js';
import type { Fields } from './fields.js';

/**
 * What the log says of a data file beside its path and size: tags for ourselves, and statistics by
 * which readers leave files out.
 */

/** Longer keys are left out of the statistics: a reader pays for them in every file. */
const STATISTICS_KEY_BYTES_MAX = 128;

export type Tags = Readonly<Record<string, string>>;

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');

export function tagsOf(file: TableFile): Tags {
  return {
    'miniDb.crc32': String(file.crc32),
    'miniDb.db': String(file.db),
    'miniDb.rows': String(file.rows),
    ...positionTags('first', file.first),
    ...positionTags('last', file.last),
  };
}

function positionTags(name: string, { key, field }: RowPosition): Tags {
  const tags = { [`miniDb.${name}Key`]: base64(key) };
  return field === null ? tags : { ...tags, [`miniDb.${name}Field`]: base64(field) };
}

/** Throws UnsupportedFormatError when the tags are not ours. */
export function fileOf(path: string, bytes: number, tags: Fields): TableFile {
  return {
    path,
    bytes,
    crc32: tags.count('miniDb.crc32'),
    rows: tags.count('miniDb.rows'),
    db: tags.count('miniDb.db'),
    first: positionOf('first', tags),
    last: positionOf('last', tags),
  };
}

function positionOf(name: string, tags: Fields): RowPosition {
  const field = tags.optionalText(`miniDb.${name}Field`);
  return {
    key: Buffer.from(tags.text(`miniDb.${name}Key`), 'base64'),
    field: field === null ? null : Buffer.from(field, 'base64'),
  };
}

/**
 * The file's statistics as the format wants them, JSON in a string. Keys are sorted by their bytes,
 * which is the order of the format's strings: so where the first and the last key are text, they are
 * the least and the greatest of the key column, whatever binary keys stand between them.
 */
export function statisticsOf({ db, rows, first, last }: TableFile): string {
  const hasKeys = isShortText(first.key) && isShortText(last.key);
  const values = (position: RowPosition): object =>
    hasKeys ? { db, key: textOf(position.key) } : { db };
  return JSON.stringify({
    numRecords: rows,
    minValues: values(first),
    maxValues: values(last),
    nullCount: { db: 0, type: 0, version: 0 },
  });
}

const isShortText = (key: Uint8Array): boolean =>
  key.length <= STATISTICS_KEY_BYTES_MAX && isUtf8(key);
/** A key may begin with the bytes of a byte order mark. */
const textOf = (key: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(key);
