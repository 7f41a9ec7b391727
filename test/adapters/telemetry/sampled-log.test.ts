import test from 'ava';
import { ManualTimers } from '../../../src/adapters/memory/manual-timers.js';
import {
  RECORDS_PER_WINDOW,
  SampledLog,
  WINDOW_MS,
} from '../../../src/adapters/telemetry/sampled-log.js';
import type { Log, LogFields } from '../../../src/application/ports/log.js';
import type { LogLevel } from '../../../src/application/server/settings.js';

class KeptLog implements Log {
  level: LogLevel = 'info';
  readonly records: { level: string; event: string; fields: LogFields; message: string }[] = [];

  get isDebugEnabled(): boolean {
    return this.level === 'debug';
  }

  setLevel(level: LogLevel): void {
    this.level = level;
  }

  debug = this.#keep('debug');
  info = this.#keep('info');
  warn = this.#keep('warn');
  error = this.#keep('error');

  #keep(level: string) {
    return (event: string, fields: LogFields, message: string): void =>
      void this.records.push({ level, event, fields, message });
  }
}

function scene() {
  const kept = new KeptLog();
  const timers = new ManualTimers();
  const log = new SampledLog({ log: kept, clock: timers.clock, timers });
  return { kept, timers, log, events: () => kept.records.map(({ event }) => event) };
}

test('a flood of one event is cut, counted, and told at the end of its window', (t) => {
  const { kept, timers, log, events } = scene();
  for (let at = 0; at < RECORDS_PER_WINDOW + 17; at++) log.warn('flood', { at }, 'again');
  t.is(events().length, RECORDS_PER_WINDOW);
  t.is(timers.advance(WINDOW_MS), 1);
  t.deepEqual(kept.records.at(-1), {
    level: 'warn',
    event: 'records-left-out',
    fields: { of: 'flood', count: 17 },
    message: '17 more records of flood were left out in 10 s',
  });
});

test('other events are not touched, and a new window begins anew', (t) => {
  const { timers, log, events } = scene();
  for (let at = 0; at < RECORDS_PER_WINDOW; at++) log.error('flood', {}, 'again');
  log.error('other', {}, 'once');
  t.is(events().filter((event) => event === 'other').length, 1);
  timers.clock.advance(WINDOW_MS);
  log.error('flood', {}, 'again');
  t.is(events().filter((event) => event === 'flood').length, RECORDS_PER_WINDOW + 1);
  t.is(timers.pending, 0);
});

test('what is not logged at all is not counted', (t) => {
  const { timers, log, events } = scene();
  for (let at = 0; at < 2 * RECORDS_PER_WINDOW; at++) log.debug('flood', {}, 'again');
  t.is(events().length, 0);
  t.is(timers.pending, 0);
  log.setLevel('debug');
  t.is(log.level, 'debug');
  log.debug('flood', {}, 'again');
  log.info('flood', {}, 'again');
  t.deepEqual(events(), ['flood', 'flood']);
});
