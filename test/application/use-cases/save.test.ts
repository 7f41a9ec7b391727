import test from 'ava';
import { OK, error, exchange, integer } from '../../helpers/exchanges.js';

const STARTED_AT_SECONDS = Date.UTC(2026, 0, 1) / 1000;
const SYNTAX = 'ERR syntax error; word 2 "now": expected ';

test('SAVE answers when it is done, and LASTSAVE when that was', (t) =>
  exchange(t, [
    ['LASTSAVE', integer(STARTED_AT_SECONDS)],
    { advanceMs: 5000 },
    ['SAVE', OK],
    ['LASTSAVE', integer(STARTED_AT_SECONDS + 5)],
    ['SAVE now', error("ERR wrong number of arguments for 'save' command")],
    ['LASTSAVE now', error("ERR wrong number of arguments for 'lastsave' command")],
  ]));

test('BGSAVE answers at once, and while one is under way only with SCHEDULE', (t) =>
  exchange(t, [
    ['BGSAVE', '+Background saving started\r\n'],
    ['BGSAVE', error('ERR Background save already in progress')],
    ['BGSAVE SCHEDULE', '+Background saving scheduled\r\n'],
    ['BGSAVE now', error(`${SYNTAX}SCHEDULE or end of command`)],
  ]));

test('SHUTDOWN closes the connection without a reply', (t) =>
  exchange(t, [
    ['SHUTDOWN now', error(`${SYNTAX}NOSAVE, SAVE or end of command`)],
    ['SHUTDOWN NOSAVE', ''],
  ]));
