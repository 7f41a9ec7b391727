import test from 'ava';
import { isLocalHost, isLoopback } from '../../../src/adapters/system/local-host.js';

test('loopback addresses are known in each notation', (t) => {
  const loopback = ['127.0.0.1', '127.255.3.4', '::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1'];
  for (const address of [...loopback, '::ffff:7f00:1', '::1%lo'])
    t.true(isLoopback(address), address);
  const others = ['0.0.0.0', '::', '10.0.0.1', '128.0.0.1', '126.255.255.255', '::ffff:10.0.0.1'];
  for (const address of [...others, 'fe80::1%eth0', '::2', '', 'localhost', '127.1']) {
    t.false(isLoopback(address), address);
  }
});

test('a name is local when all its addresses are', async (t) => {
  t.true(await isLocalHost('localhost'));
  t.true(await isLocalHost('127.0.0.1'));
  t.false(await isLocalHost('0.0.0.0'));
  // The system takes short forms of addresses, too.
  t.true(await isLocalHost('127.1'));
  t.false(await isLocalHost('0'));
});

test('a host that does not exist rejects with the error of the system', async (t) => {
  await t.throwsAsync(isLocalHost('nowhere.invalid'), { message: /getaddrinfo/ });
});
