import type { Checks } from '../checks.js';
import { ClientScene } from './client-scene.js';
import { checkForeign, foreignClients } from './foreign.js';
import { checkIoredis } from './ioredis.js';
import { checkNodeRedis } from './node-redis.js';
import { checkRedisTools } from './redis-tools.js';
import { checkCacheHandler, checkKeyv, checkSessions } from './stores.js';

/** Real clients on a real server, each for itself: one that fails does not keep others from it. */
export async function checkClients(
  checks: Checks,
  isComplete: boolean,
  pythonReason: string | null,
): Promise<void> {
  const scene = await ClientScene.start(checks);
  const clients: readonly (readonly [name: string, check: () => Promise<void>])[] = [
    ['redis, RESP2', () => checkNodeRedis(scene, 2)],
    ['redis, RESP3', () => checkNodeRedis(scene, 3)],
    ['ioredis, RESP2', () => checkIoredis(scene, 2)],
    ['ioredis, RESP3', () => checkIoredis(scene, 3)],
    ['@keyv/redis', () => checkKeyv(scene)],
    ['connect-redis', () => checkSessions(scene)],
    ['Next.js cache', () => checkCacheHandler(scene)],
    ['redis-cli and redis-benchmark', () => checkRedisTools(scene)],
    ...foreignClients(pythonReason).map(
      (client) =>
        [client.name, () => checkForeign(client, { scene, isComplete })] as [
          string,
          () => Promise<void>,
        ],
    ),
  ];
  for (const [name, check] of clients) {
    const before = checks.passed;
    try {
      await check();
    } catch (error) {
      checks.check(
        `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        false,
      );
    } finally {
      scene.closeAll();
    }
    console.log(`${name}: ${checks.passed - before} passed`);
  }
  await scene.stop();
}
