import { lstat, readdir, readlink, rename, symlink, unlink } from 'node:fs/promises';
import type { Server } from 'node:net';
import { join } from 'node:path';
import { DirectoryLockedError } from '../../application/ports/directory-lock.js';
import type { DirectoryLock } from '../../application/ports/directory-lock.js';
import type { Random } from '../../application/ports/random.js';
import { listenAt, probe } from './local-socket.js';
import type { Holder } from './local-socket.js';
import type { NodeDisk } from './node-disk.js';

/*
 * Every process that wants the directory listens at a socket file of its own, `lock.<id>`. `lock` is
 * a symbolic link to the holder's, so who connects to it reaches the holder. A socket whose process
 * died refuses connections, at once and in every container that sees the directory.
 *
 * A dead holder must have one successor only. Replacing `lock` after finding it dead is not enough:
 * somebody else may have replaced it since. So succession is claimed for one dead holder by name: the
 * successor of `lock.A` is who first made the link `lock.A.next`. If that one dies too, its own
 * successor is claimed in the same way, so claims form a chain that starts at `lock`, and its end
 * holds the directory. Then:
 *   - Only the end of the chain replaces `lock`, and cleans up. Everyone before it is dead.
 *   - Who was slow and claims a name that was cleaned up long ago finds that `lock` does not point
 *     where its chain started, for `lock` moves before anything is cleaned up and ids never return:
 *     such a claim is void.
 *   - Who cleans up may remove the socket of one who is only starting: that one counts as dead then,
 *     notices when it has claimed, and starts over under a new id. Its claim stays.
 */

const LOCK = 'lock';
const ID_BYTES = 12;
/** What a link points to. */
const SOCKET_NAME = new RegExp(`^${LOCK}\\.[^/]+$`);

export type LockStep = 'bound' | 'probed' | 'claimed' | 'verified' | 'installed';

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : null;

export class SocketLock implements DirectoryLock {
  readonly #disk: NodeDisk;
  readonly #random: Random;
  readonly #onStep: (step: LockStep) => Promise<void>;
  #server: Server | null = null;
  /** Name of this process's socket file. */
  #name = '';

  constructor(options: {
    disk: NodeDisk;
    random: Random;
    /** Lets a test stop between two steps. */
    onStep?: (step: LockStep) => Promise<void>;
  }) {
    this.#disk = options.disk;
    this.#random = options.random;
    this.#onStep = options.onStep ?? (async () => undefined);
  }

  async acquire(): Promise<void> {
    if (this.#server !== null) throw new Error('the lock has been acquired already');
    await this.#disk.makeFolder('.');
    await this.#bind();
    // Each turn of the loop means that another process has made progress.
    for (;;) {
      const holder = await this.#attempt();
      if (holder === 'won') return this.#cleanUp();
      if (holder !== 'again') {
        await this.#unbind();
        throw new DirectoryLockedError(this.#disk.root, holder.pid);
      }
      if (!(await this.#isBound())) {
        await this.#unbind();
        await this.#bind();
      }
    }
  }

  async release(): Promise<void> {
    if (this.#server === null) throw new Error('the lock is not held');
    // In this order: who finds the socket dead must not find `lock` pointing to it as well.
    await unlink(this.#at(LOCK));
    await this.#unbind();
  }

  async #attempt(): Promise<'won' | 'again' | Holder> {
    const root = await this.#target(LOCK);
    if (root === null) {
      const isFirst = await this.#claim(LOCK);
      return isFirst && (await this.#isBound()) ? 'won' : 'again';
    }
    const last = await this.#endOfChain(root);
    const holder = await probe(this.#disk.root, last);
    if (holder !== null) return holder;
    await this.#onStep('probed');
    if (!(await this.#claim(`${last}.next`))) return 'again';
    await this.#onStep('claimed');
    if ((await this.#target(LOCK)) !== root) return 'again';
    if (!(await this.#isBound())) return 'again';
    await this.#onStep('verified');
    await this.#install();
    await this.#onStep('installed');
    return 'won';
  }

  async #endOfChain(root: string): Promise<string> {
    let last = root;
    for (;;) {
      const next = await this.#target(`${last}.next`);
      if (next === null) return last;
      last = next;
    }
  }

  /**
   * What the link points to, null when there is none. A file that is no link stands for itself, and so
   * does a link to what cannot be a socket of ours, as damage may leave it: nobody is found there.
   */
  async #target(name: string): Promise<string | null> {
    try {
      const target = await readlink(this.#at(name));
      return SOCKET_NAME.test(target) ? target : name;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      if (codeOf(error) === 'EINVAL') return name;
      throw error;
    }
  }

  /** Whether this process is the first to make that link. */
  async #claim(name: string): Promise<boolean> {
    try {
      await symlink(this.#name, this.#at(name));
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  }

  async #install(): Promise<void> {
    const link = `${this.#name}.link`;
    await symlink(this.#name, this.#at(link));
    await rename(this.#at(link), this.#at(LOCK));
  }

  async #cleanUp(): Promise<void> {
    for (const name of await readdir(this.#disk.root)) {
      if (name.startsWith(`${LOCK}.`) && name !== this.#name) await this.#disk.remove(name);
    }
  }

  async #bind(): Promise<void> {
    const id = Buffer.from(this.#random.fill(new Uint8Array(ID_BYTES))).toString('hex');
    this.#name = `${LOCK}.${id}`;
    this.#server = await listenAt(this.#disk.root, this.#name);
    await this.#onStep('bound');
  }

  async #unbind(): Promise<void> {
    await new Promise<void>((resolve) => this.#server?.close(() => resolve()));
    this.#server = null;
    await this.#disk.remove(this.#name);
  }

  async #isBound(): Promise<boolean> {
    try {
      await lstat(this.#at(this.#name));
      return true;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    }
  }

  #at(name: string): string {
    return join(this.#disk.root, name);
  }
}
