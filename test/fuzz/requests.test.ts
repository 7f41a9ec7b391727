import test from 'ava';
import { expectationOf } from './requests.js';

const replies = (input: string) => expectationOf(Buffer.from(input, 'latin1'))?.replies;

test('each request gets a reply, and so does what is none', (t) => {
  t.is(replies('SET a 1\nGET a\n'), 2);
  t.is(replies('\n*0\r\n*1\r\n$4\r\nPING\r\n'), 1);
  t.is(replies('PING\n"a'), 1);
  t.is(replies('PING\n*1\r\nx'), 2);
  t.is(replies(`PING\n${'x'.repeat(70_000)}`), 2);
});

test('behind what ends the connection nothing is answered', (t) => {
  t.is(replies('PING\nQUIT\nPING\n'), 2);
  t.is(replies('PING\nPOST / HTTP/1.1\nPING\n'), 1);
  t.is(replies('PING\nhost: x\nPING\n'), 1);
});

test('what is answered several times, or by another client, is not counted', (t) => {
  for (const line of ['SUBSCRIBE a', 'punsubscribe', 'PUBLISH a b', 'CLIENT REPLY OFF', 'QUIT x']) {
    t.is(replies(`PING\n${line}\n`), null, line);
  }
});

test('what would end the server, or take half a gigabyte, is not sent', (t) => {
  const harmful = [
    'SHUTDOWN',
    'shutdown nosave',
    'CLIENT PAUSE 1000',
    'client KILL id 1',
    'CONFIG SET requirepass x',
    'CONFIG SET appendonly no MAXMEMORY 1',
    'SETRANGE a 536870000 x',
    'SETBIT a 4294967295 1',
  ];
  for (const line of harmful) t.is(replies(`PING\n${line}\n`), undefined, line);
  t.is(replies('SETBIT a 100000 1\nCONFIG SET slowlog-max-len 1\nCLIENT LIST\n'), 3);
});
