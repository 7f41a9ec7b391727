import { DataDamagedError } from '../../../domain/errors.js';
import type { Disk, DiskFile } from '../../../application/ports/disk.js';
import type { TableFile, TableFileWriter, TableRow } from '../../../application/ports/table.js';
import { ParquetTableFileWriter } from '../rows/table-file-writer.js';
import { dataFilePath } from './names.js';
import { sizeOf } from './whole-file.js';

/** A new data file in the table's folder. */
export class DataFileWriter implements TableFileWriter {
  readonly #disk: Disk;
  readonly #file: DiskFile;
  readonly #writer: ParquetTableFileWriter;
  readonly #name: string;
  readonly #db: number;
  #isOpen = true;

  private constructor(disk: Disk, file: DiskFile, { name, db }: { name: string; db: number }) {
    this.#disk = disk;
    this.#file = file;
    this.#writer = new ParquetTableFileWriter(file);
    this.#name = name;
    this.#db = db;
  }

  static async create(
    disk: Disk,
    identity: { readonly name: string; readonly db: number },
  ): Promise<DataFileWriter> {
    const file = await disk.open(dataFilePath(identity.name), 'create');
    return new DataFileWriter(disk, file, identity);
  }

  get rows(): number {
    return this.#writer.rows;
  }

  get rawBytes(): number {
    return this.#writer.rawBytes;
  }

  add(row: TableRow): Promise<void> | void {
    if (row.db !== this.#db) {
      throw new RangeError(`a row of database ${row.db} in a file of database ${this.#db}`);
    }
    return this.#writer.add(row);
  }

  async finish(): Promise<TableFile> {
    const written = await this.#writer.finish();
    await this.#close();
    return { path: this.#name, db: this.#db, ...written };
  }

  async abandon(): Promise<void> {
    // What could not be written durably is going to be removed.
    await this.#close().catch(() => undefined);
    await this.#disk.remove(dataFilePath(this.#name));
  }

  async #close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.#file.close();
  }
}

/** A system answers that many at once no slower than a few, and more only wait. */
const CHECKS_AT_ONCE = 64;

/** Rejects with DataDamagedError when a file is not there or has another length. */
export async function checkDataFiles(disk: Disk, files: readonly TableFile[]): Promise<void> {
  for (let at = 0; at < files.length; at += CHECKS_AT_ONCE) {
    const some = files.slice(at, at + CHECKS_AT_ONCE);
    await Promise.all(some.map((file) => checkDataFile(disk, file)));
  }
}

async function checkDataFile(disk: Disk, file: TableFile): Promise<void> {
  const path = dataFilePath(file.path);
  const bytes = await sizeOf(disk, path);
  if (bytes === null) throw new DataDamagedError(path, 0, 'the file is missing');
  if (bytes === file.bytes) return;
  const what = `it has ${bytes} bytes, expected ${file.bytes}`;
  throw new DataDamagedError(path, Math.min(bytes, file.bytes), what);
}
