import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServerProcess } from '../../helpers/server-process.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { TOKEN, tokenFile } from '../../helpers/token-file.js';
import { readCatalogue } from '../../differential/catalogues.js';
import type { Checks } from '../checks.js';

/** Every byte once: what text in between would lose. */
export const ALL_BYTES = Buffer.from(Array.from({ length: 256 }, (_, at) => at));

/** The servers that clients are tried on: one for everybody, and one that wants a token. */
export class ClientScene {
  readonly token = TOKEN;
  /** Of commands, such as `get`, and of keywords of commands, such as `set EX`. */
  readonly names: ReadonlySet<string>;
  readonly #checks: Checks;
  readonly #folder: string;
  readonly #guarded: ServerProcess;
  #server: ServerProcess;
  #leftOut = new Set<string>();
  #open: (() => void)[] = [];

  private constructor(
    checks: Checks,
    folder: string,
    servers: { open: ServerProcess; guarded: ServerProcess },
    names: ReadonlySet<string>,
  ) {
    this.#checks = checks;
    this.#folder = folder;
    this.#server = servers.open;
    this.#guarded = servers.guarded;
    this.names = names;
  }

  static async start(checks: Checks): Promise<ClientScene> {
    const folder = temporaryFolder();
    const open = await ServerProcess.start({ folder });
    const tokens = join(temporaryFolder(), 'tokens');
    writeFileSync(tokens, tokenFile(), { mode: 0o600 });
    const flags = ['--auth-tokens', tokens];
    const guarded = await ServerProcess.start({ folder: temporaryFolder(), flags });
    const { names, keywords } = await readCatalogue(open.port);
    return new ClientScene(checks, folder, { open, guarded }, new Set([...names, ...keywords]));
  }

  get port(): number {
    return this.#server.port;
  }

  get guardedPort(): number {
    return this.#guarded.port;
  }

  check(what: string, isRight: boolean): void {
    this.#checks.check(what, isRight);
  }

  /** Whether the server has the commands; else it is told that something is left out. */
  offers(what: string, ...names: readonly string[]): boolean {
    const missing = names.filter((name) => !this.names.has(name));
    if (missing.length === 0) return true;
    const text = `left out, the server has no ${missing.join(', ')}: ${what}`;
    if (!this.#leftOut.has(text)) console.log(text);
    this.#leftOut.add(text);
    return false;
  }

  /** Closes it when the client's checks are over, however they end. */
  closeAtEnd(close: () => void): void {
    this.#open.push(close);
  }

  closeAll(): void {
    for (const close of this.#open) close();
    this.#open = [];
  }

  /** The server dies and is there again, with the same port and data. */
  async restart(): Promise<void> {
    const { port } = this.#server;
    await this.#server.kill();
    this.#server = await ServerProcess.start({ folder: this.#folder, port });
  }

  async stop(): Promise<void> {
    await Promise.all([this.#server.kill(), this.#guarded.kill()]);
  }
}

/** Asks again until it is so: for what a client does in its own time. */
export async function eventually(isSo: () => Promise<boolean>, msMax = 10_000): Promise<boolean> {
  const untilMs = Date.now() + msMax;
  while (Date.now() < untilMs) if (await isSo()) return true;
  return false;
}

/** The error's message; null when there was none. */
export async function refusalOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
