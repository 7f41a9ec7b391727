import { createClient } from 'redis';

const PREFIX = 'next:';
/** A hash: of each key that has tags, these. */
const TAGS = 'next-tags';

interface CacheEntry {
  readonly value: unknown;
  readonly lastModified: number;
  readonly tags: readonly string[];
}

/** What Next.js tells with what it stores. */
interface CacheContext {
  readonly tags?: readonly string[];
  readonly revalidate?: number | false;
}

/**
 * The `cacheHandler` of a Next.js configuration, with the methods that its documentation asks for (get,
 * set, revalidateTag, resetRequestCache): pages as JSON strings, their tags in a hash.
 */
export class CacheHandler {
  readonly #client: Awaited<ReturnType<typeof connect>>;

  private constructor(client: Awaited<ReturnType<typeof connect>>) {
    this.#client = client;
  }

  static async connect(port: number): Promise<CacheHandler> {
    return new CacheHandler(await connect(port));
  }

  async get(key: string): Promise<CacheEntry | null> {
    const text = await this.#client.get(PREFIX + key);
    return text === null ? null : (JSON.parse(text, withBytes) as CacheEntry);
  }

  async set(key: string, value: unknown, context: CacheContext): Promise<void> {
    const tags = context.tags ?? [];
    const text = JSON.stringify({ value, lastModified: Date.now(), tags });
    const seconds = context.revalidate;
    const expiration =
      typeof seconds === 'number' ? { expiration: { type: 'EX', value: seconds } as const } : {};
    await this.#client.set(PREFIX + key, text, expiration);
    if (tags.length > 0) await this.#client.hSet(TAGS, key, JSON.stringify(tags));
  }

  async revalidateTag(tag: string | readonly string[]): Promise<void> {
    const stale = [tag].flat();
    const tagsOfKeys = Object.entries(await this.#client.hGetAll(TAGS));
    const keys = tagsOfKeys.flatMap(([key, tags]) =>
      (JSON.parse(tags) as string[]).some((tag) => stale.includes(tag)) ? key : [],
    );
    if (keys.length === 0) return;
    await this.#client.del(keys.map((key) => PREFIX + key));
    await this.#client.hDel(TAGS, keys);
  }

  /** Nothing is kept for the time of one request. */
  resetRequestCache(): void {}

  close(): void {
    this.#client.destroy();
  }
}

function connect(port: number) {
  const client = createClient({ url: `redis://127.0.0.1:${port}` });
  client.on('error', () => undefined);
  return client.connect();
}

/** A Buffer's own JSON, back to a Buffer. */
function withBytes(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { type, data } = value as { type?: unknown; data?: unknown };
  return type === 'Buffer' && Array.isArray(data) ? Buffer.from(data) : value;
}
