import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';

export type DuckRow = Record<string, DuckDBValue>;

/** It knows a file again by name, size and second: one of a test may be another with all three. */
const NO_CACHE = { enable_external_file_cache: 'false' };

/** DuckDB in memory, one thread: what another program makes of our files. */
export class Duck {
  readonly #connection: DuckDBConnection;

  private constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  static async open(): Promise<Duck> {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1', ...NO_CACHE });
    return new Duck(await instance.connect());
  }

  async query(sql: string): Promise<DuckRow[]> {
    const reader = await this.#connection.runAndReadAll(sql);
    return reader.getRowObjects();
  }

  close(): void {
    this.#connection.closeSync();
  }
}
