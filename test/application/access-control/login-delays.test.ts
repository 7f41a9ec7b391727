import test from 'ava';
import { LoginDelays } from '../../../src/application/access-control/login-delays.js';
import {
  LOGIN_DELAY_ADDRESSES_MAX,
  LOGIN_DELAY_FIRST_MS,
  LOGIN_DELAY_FORGOTTEN_MS,
  LOGIN_DELAY_MAX_MS,
  UNAUTHENTICATED_TIME_MAX_MS,
} from '../../../src/domain/limits.js';
import { OK, error } from '../../helpers/exchanges.js';
import { fixedTokens } from '../../helpers/fixed-tokens.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const WRONG = error('WRONGPASS invalid username-password pair or user is disabled.');
const ATTACKER = '10.0.0.66';

function guarded(settings = {}): Promise<MemoryServer> {
  return MemoryServer.start({ tokens: fixedTokens, settings });
}

test('after a refused login the next one from the same address waits, twice as long each time', async (t) => {
  const server = await guarded();
  t.is(server.connect(`${ATTACKER}:1`).ask('AUTH wrong\n'), WRONG);
  const delays: number[] = [];
  for (let attempt = 1; attempt <= 8; attempt++) {
    const expectedMs = Math.min(LOGIN_DELAY_MAX_MS, LOGIN_DELAY_FIRST_MS * 2 ** (attempt - 1));
    // On a connection of its own: hanging up does not help.
    const client = server.connect(`${ATTACKER}:${attempt}`);
    t.is(client.ask('AUTH wrong\n'), '');
    server.timers.advance(expectedMs - 1);
    t.is(client.ask(''), '', `attempt ${attempt}`);
    server.timers.advance(1);
    t.is(client.ask(''), WRONG);
    client.conversation.closed();
    delays.push(expectedMs);
  }
  t.deepEqual(delays, [50, 100, 200, 400, 800, 1600, 2000, 2000]);
  t.true(2 * LOGIN_DELAY_MAX_MS < UNAUTHENTICATED_TIME_MAX_MS);
});

test('a right token waits too but is taken, and others are not held up', async (t) => {
  const server = await guarded();
  const attacker = server.connect(`${ATTACKER}:1`);
  t.is(attacker.ask('AUTH wrong\n'), WRONG);
  t.is(attacker.ask('AUTH secret\nPING\n'), '', 'what is behind it waits as well');
  t.is(server.connect('10.0.0.67:1').ask('AUTH secret\nPING\n'), `${OK}+PONG\r\n`);
  const hello = server.connect(`${ATTACKER}:2`);
  t.is(hello.ask('HELLO 2 AUTH ada secret\n'), '');
  server.timers.advance(LOGIN_DELAY_FIRST_MS);
  t.is(attacker.ask(''), `${OK}+PONG\r\n`);
  t.true(hello.ask('').startsWith('*14\r\n'));
});

test('a login whose client has gone is not looked at', async (t) => {
  const server = await guarded();
  t.is(server.connect(`${ATTACKER}:1`).ask('AUTH wrong\n'), WRONG);
  for (let attempt = 0; attempt < 100; attempt++) {
    const client = server.connect(`${ATTACKER}:2`);
    t.is(client.ask('AUTH wrong\n'), '');
    client.conversation.closed();
  }
  server.timers.advance(LOGIN_DELAY_MAX_MS);
  const delays = server.container.get(LoginDelays);
  t.is(delays.delayOf(`${ATTACKER}:3`), LOGIN_DELAY_FIRST_MS);
});

test('an address is new again after a while without a refusal', async (t) => {
  const server = await guarded();
  t.is(server.connect(`${ATTACKER}:1`).ask('AUTH wrong\n'), WRONG);
  server.timers.advance(LOGIN_DELAY_FORGOTTEN_MS);
  t.is(server.connect(`${ATTACKER}:2`).ask('AUTH wrong\n'), WRONG);
  t.is(server.container.get(LoginDelays).delayOf(`${ATTACKER}:1`), LOGIN_DELAY_FIRST_MS);
});

test('clients of this machine wait when that is asked for only', async (t) => {
  const free = (await guarded()).connect('127.0.0.1:1');
  for (let attempt = 0; attempt < 10; attempt++) t.is(free.ask('AUTH wrong\n'), WRONG);
  const slow = (await guarded({ loginDelayOnLoopback: true })).connect('127.0.0.1:1');
  t.is(slow.ask('AUTH wrong\n'), WRONG);
  t.is(slow.ask('AUTH wrong\n'), '');
});

test('the table of addresses is bounded, and the oldest is forgotten first', async (t) => {
  const delays = (await guarded()).container.get(LoginDelays);
  const address = (at: number): string => `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}:1`;
  for (let at = 0; at <= LOGIN_DELAY_ADDRESSES_MAX; at++) delays.failed(address(at));
  t.is(delays.size, LOGIN_DELAY_ADDRESSES_MAX);
  t.is(delays.delayOf(address(0)), 0);
  t.is(delays.delayOf(address(1)), LOGIN_DELAY_FIRST_MS);
  delays.failed(address(1));
  delays.failed(address(LOGIN_DELAY_ADDRESSES_MAX + 1));
  t.is(delays.delayOf(address(2)), 0);
  t.is(delays.delayOf(address(1)), 2 * LOGIN_DELAY_FIRST_MS);
});

test('an EXEC with logins waits as one does, and is one guess', async (t) => {
  const server = await guarded();
  const address = `${ATTACKER}:1`;
  const client = server.connect(address);
  t.is(client.ask('AUTH secret\n'), OK);
  const queued = '+QUEUED\r\n';
  t.is(
    client.ask('MULTI\nAUTH wrong\nAUTH secret\nHELLO 2 AUTH ada secret\nPING\n'),
    OK + queued.repeat(4),
  );
  const answers = `*4\r\n${WRONG.repeat(3)}+PONG\r\n`;
  t.is(client.ask('EXEC\n'), answers, 'what is behind a refused one is not looked at');
  const delays = server.container.get(LoginDelays);
  t.is(delays.delayOf(address), LOGIN_DELAY_FIRST_MS * 4, 'each counts');
  server.timers.advance(LOGIN_DELAY_FORGOTTEN_MS);
  t.is(client.ask('MULTI\nAUTH secret\n'), OK + queued);
  t.is(server.connect(`${ATTACKER}:2`).ask('AUTH wrong\n'), WRONG);
  t.is(client.ask('EXEC\n'), '', 'it waits');
  server.timers.advance(LOGIN_DELAY_FIRST_MS);
  t.is(client.ask(''), `*1\r\n${OK}`);
  t.is(client.ask('MULTI\nPING\nEXEC\n'), `${OK}${queued}*1\r\n+PONG\r\n`, 'without a login not');
});
