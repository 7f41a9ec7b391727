import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ByteView } from '../../src/domain/bytes.js';
import { BOOLEAN, DOUBLE, INTEGER, JSON_DOCUMENT, STRING } from '../../src/domain/value-type.js';
import { FRAME_MAGIC, FRAME_MAGIC_AT } from '../../src/adapters/journal/format.js';
import type { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { contentOf, OpenedServer } from './opened-server.js';

/** Above the 20 after which the log gets a checkpoint. */
const SAVES = 23;
const SAVES_AFTER_RETENTION = 3;
const RETENTION_PASSED_MS = 3 * 3_600_000;
const DATABASES = [0, 3, 15];
const KEYS = 90;
const CHANGES = 20;
const LAST_FRAMES = 6;
const FAR_MS = Date.UTC(2040, 0, 1);

/** A data directory as a server left it. */
export interface Scene {
  readonly name: string;
  readonly folder: string;
  /** What a server held after each of the last writes, the newest last: one of these is there after a start. */
  readonly states: readonly string[];
  /** Nobody sealed the journal's last file. */
  readonly isOpen: boolean;
  /** Bytes that a start cuts of it. */
  readonly tornBytes: number;
}

/**
 * Three directories: `killed`, whose log has a checkpoint and still all commits; `torn`, the same as power
 * loss left it in the last write; and `stopped` after a clean stop, whose log begins with a checkpoint.
 */
export async function makeScenes(random: SeededRandom): Promise<Scene[]> {
  const folder = join(temporaryFolder(), 'data');
  const server = await OpenedServer.start(folder, true);
  const writer = new Writer(server, random);
  await writer.fill();
  await writer.changeAndSave(SAVES);
  server.clock.shiftMs = RETENTION_PASSED_MS;
  await writer.changeAndSave(SAVES_AFTER_RETENTION);
  // A file that a start needs and that is not the last one.
  await writer.change(CHANGES);
  await server.journal.rotate();
  const states = await writer.lastWrites();
  const killed = { name: 'killed', folder: staleLock(copyOf(folder)), states, isOpen: true };
  server.clock.shiftMs = 2 * RETENTION_PASSED_MS;
  await writer.changeAndSave(SAVES_AFTER_RETENTION);
  await writer.change(CHANGES);
  await server.journal.rotate();
  const stopped = { name: 'stopped', folder, states: await writer.lastWrites(), isOpen: false };
  await server.stop();
  return [{ ...killed, tornBytes: 0 }, torn(killed), { ...stopped, tornBytes: 0 }];
}

class Writer {
  readonly #server: OpenedServer;
  readonly #random: SeededRandom;

  constructor(server: OpenedServer, random: SeededRandom) {
    this.#server = server;
    this.#random = random;
  }

  async fill(): Promise<void> {
    for (const db of DATABASES) for (let key = 0; key < KEYS; key++) this.#put(db, key);
    await this.#server.journal.sync();
  }

  async changeAndSave(times: number): Promise<void> {
    for (let save = 0; save < times; save++) {
      await this.change(CHANGES);
      await this.#server.save();
    }
  }

  async change(count: number): Promise<void> {
    for (let change = 0; change < count; change++) this.#change();
    await this.#server.journal.sync();
  }

  /** Each in a frame of its own. */
  async lastWrites(): Promise<string[]> {
    const states: string[] = [contentOf(this.#server.databases)];
    for (let frame = 0; frame < LAST_FRAMES; frame++) {
      this.#put(this.#random.pick(DATABASES), this.#random.below(KEYS));
      await this.#server.journal.sync();
      states.push(contentOf(this.#server.databases));
    }
    return states;
  }

  #change(): void {
    const db = this.#random.pick(DATABASES);
    const key = this.#random.below(KEYS);
    if (this.#random.chance(0.8)) this.#put(db, key);
    else this.#server.databases.at(db).remove(keyOf(key));
  }

  #put(db: number, key: number): void {
    const [type, value] = this.#value();
    const expiresAtMs = this.#random.chance(0.2) ? FAR_MS + key : 0;
    this.#server.databases.at(db).put(keyOf(key), new ByteView(value), type, expiresAtMs);
  }

  #value(): [number, Buffer] {
    const number = this.#random.below(1_000_000);
    return this.#random.pick([
      [STRING, Buffer.from(`value ${number}`)],
      [STRING, Buffer.concat([Buffer.from([0xff, 0xfe]), this.#random.bytes(number % 200)])],
      [INTEGER, Buffer.from(String(number))],
      [DOUBLE, Buffer.from(String(number + 0.5))],
      [BOOLEAN, Buffer.from('true')],
      [JSON_DOCUMENT, Buffer.from(JSON.stringify({ number }))],
    ]);
  }
}

/** Every third key is not text. */
function keyOf(key: number): ByteView {
  const text = Buffer.from(`key:${key}`);
  return new ByteView(key % 3 === 0 ? Buffer.concat([text, Buffer.from([0, 0xff])]) : text);
}

/** Without the lock of the server that holds it. */
export function copyOf(folder: string): string {
  const copy = join(temporaryFolder(), 'data');
  const filter = (path: string): boolean => !basename(path).startsWith('lock');
  cpSync(folder, copy, { recursive: true, filter });
  return copy;
}

const STALE_SOCKET = 'lock.00112233445566778899aabb';

/** As a backup of a killed server's directory has it: a socket does not survive copying. */
export function staleLock(folder: string): string {
  writeFileSync(join(folder, STALE_SOCKET), '');
  symlinkSync(STALE_SOCKET, join(folder, 'lock'));
  return folder;
}

/** Power loss has kept the first half of the last frame. */
function torn(killed: Omit<Scene, 'tornBytes'>): Scene {
  const folder = copyOf(killed.folder);
  const path = lastJournal(folder);
  const bytes = readFileSync(path);
  const magic = Buffer.alloc(4);
  magic.writeUInt32LE(FRAME_MAGIC);
  const start = bytes.lastIndexOf(magic) - FRAME_MAGIC_AT;
  const end = contentEnd(bytes);
  const half = start + Math.floor((end - start) / 2);
  bytes.fill(0, half);
  writeFileSync(path, bytes);
  const states = killed.states.slice(0, -1);
  return { ...killed, name: 'torn', folder, states, tornBytes: contentEnd(bytes) - start };
}

export function lastJournal(folder: string): string {
  const names = readdirSync(join(folder, 'journal')).filter((name) => name.endsWith('.journal'));
  return join(folder, 'journal', names.sort().at(-1)!);
}

/** Where the last byte that is not zero ends. */
export function contentEnd(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return end;
}
