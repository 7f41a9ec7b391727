import test from 'ava';
import { type MemoryClient, MemoryServer } from '../../helpers/memory-server.js';

// Entries that come in the order of their hashes crowd a table that grows. What is read from one
// keyspace must not come in the order of another.

const NAMES = Array.from({ length: 300 }, (_, at) => `name:${at}`);

/** What a SCAN or HSCAN lists, in its order. */
function listed(client: MemoryClient, command: string): string[] {
  const reply = client.ask(`${command} 0 COUNT 1000\n`);
  const names = NAMES.filter((name) => reply.includes(`\r\n${name}\r\n`));
  return names.sort((a, b) => reply.indexOf(`\r\n${a}\r\n`) - reply.indexOf(`\r\n${b}\r\n`));
}

test('each database has an order of its own, and another one after FLUSHDB', async (t) => {
  const client = (await MemoryServer.start()).connect();
  const sets = `MSET ${NAMES.map((name) => `${name} 1`).join(' ')}\n`;
  client.ask(`${sets}SELECT 1\n${sets}`);
  const second = listed(client, 'SCAN');
  client.ask('SELECT 0\n');
  const first = listed(client, 'SCAN');
  client.ask(`FLUSHDB\n${sets}`);
  const third = listed(client, 'SCAN');
  assertOrders(t.is, [first, second, third]);
});

test('a large hash and its copies have orders of their own', async (t) => {
  const client = (await MemoryServer.start()).connect();
  client.ask(`HSET a ${NAMES.map((name) => `${name} 1`).join(' ')}\n`);
  const orders = [listed(client, 'HSCAN a')];
  for (const command of ['COPY a b', 'COPY a c', 'RENAME a b']) {
    client.ask(`${command}\n`);
    orders.push(listed(client, `HSCAN ${command.at(-1)}`));
  }
  assertOrders(t.is, orders);
});

/** All names each time, never in the same order. */
function assertOrders(is: (a: number, b: number) => boolean, orders: readonly string[][]): void {
  for (const order of orders) is(order.length, NAMES.length);
  is(new Set(orders.map(String)).size, orders.length);
}
