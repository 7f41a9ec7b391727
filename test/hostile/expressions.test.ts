import test from 'ava';
import { cases } from '../helpers/scale.js';
import { HostileScene } from './hostile-scene.js';

const JSON_BYTES = 1024 * 1024;
/** JSON_QUERY_MAX_MS, and what it takes to notice and to parse the document. */
const QUERY_TURN_MAX_MS = 900;

const nested = (open: string, close: string, times: number): string =>
  open.repeat(times) + close.repeat(times);

test.serial(
  'JSON of many levels is stored, and a path into it is answered or refused',
  async (t) => {
    const scene = await HostileScene.start(t);
    const levels = JSON_BYTES / 2;
    t.is(await scene.ask('SET', 'a', nested('[', ']', levels), 'AS', 'json'), 'OK');
    t.is(await scene.ask('SET', 'o', nested('{"a":[', ']}', 100_000), 'AS', 'json'), 'OK');
    await scene.look(QUERY_TURN_MAX_MS);
    const tooLong = await scene.ask('SET', 'b', nested('[', ']', levels + 1), 'AS', 'json');
    t.regex(tooLong, /^ERR JSON is too long/);
    t.regex(
      await scene.ask('SET', 'b', '['.repeat(levels), 'AS', 'json'),
      /^ERR value is not JSON/,
    );
    for (const path of [
      '$',
      '$..a',
      '$..*',
      '$[0][0][0]',
      nested('$[0]', '', 1) + '[0]'.repeat(5000),
    ]) {
      for (const key of ['a', 'o']) {
        const reply = await scene.ask('LOOKUP', key, 'PATH', path);
        t.true(reply.startsWith('[') || reply.startsWith('ERR JSONPath has no answer: '), reply);
      }
    }
    await scene.look(QUERY_TURN_MAX_MS);
  },
);

const numbers = JSON.stringify(
  Array.from({ length: 3000 }, (_, at) => ({ at, s: 'a'.repeat(30) })),
);
const PATH_BOMBS = [
  '$..*..*..*..*..*',
  '$[?count($[?count($[?@.at>0])>0])>0]',
  "$[?search(@.s,'(a|a)*(a|a)*(a|a)*c')]",
  '$[9007199254740991:-9007199254740991:-1]',
  `$[?${'('.repeat(5000)}@.at==1${')'.repeat(5000)}]`,
  '$[?$[?$[?$[?@.at==@.at]]]]',
  "$[?match(@.s,'(a*)*b')]",
  `$[?match(@.s,'${'(a?){30}'.repeat(20)}a{30}')]`,
  "$[?search(@.s,'a{1000}{1000}')]",
  `$[${Array.from({ length: 5000 }, () => '0').join(',')}]`,
  `$[?${'!'.repeat(5000)}@.at]`,
  '$[0:9007199254740991:1]',
].slice(0, cases(5, 12));

test.serial('paths that would take for ever are answered or refused in time', async (t) => {
  const scene = await HostileScene.start(t);
  await scene.ask('SET', 'a', numbers, 'AS', 'json');
  let asked = 0;
  for (const path of PATH_BOMBS) {
    const reply = await scene.ask('LOOKUP', 'a', 'PATH', path);
    t.true(reply.startsWith('[') || reply.startsWith('ERR JSONPath has no answer: '), reply);
    t.is(await scene.ask('PING'), 'PONG');
    asked++;
  }
  t.is(asked, PATH_BOMBS.length);
  await scene.look(QUERY_TURN_MAX_MS);
});

test.serial('globs of many stars take time in proportion to what they look at', async (t) => {
  const scene = await HostileScene.start(t);
  const long = 'a'.repeat(50_000);
  for (let count = 0; count < 60; count++) await scene.ask('SET', `${long}${count}`, '1');
  const bombs = ['a*'.repeat(200), '*a'.repeat(500), '[a-z]*'.repeat(300), '?*'.repeat(400)];
  for (const bomb of bombs) {
    t.is(await scene.ask('KEYS', `${bomb}b`), 'array[]');
    // A part of the keys, and a cursor that leads to the others.
    const scanned = await scene.ask('SCAN', '0', 'MATCH', `${bomb}b`, 'COUNT', '1000');
    t.regex(scanned, /^array\["[1-9]\d*", array\[\]\]$/);
  }
  t.regex(await scene.ask('KEYS', 'a*'.repeat(2000)), /^ERR pattern has more than 1024 elements/);
  await scene.look();
});

test.serial('a subscribed pattern of many stars does not hold up a publisher', async (t) => {
  const scene = await HostileScene.start(t);
  const hostile = await scene.connect();
  hostile.send(`PSUBSCRIBE ${'a*'.repeat(500)}b ${'*a'.repeat(400)}c\n`);
  await hostile.receive(1000);
  t.is(await scene.ask('PUBLISH', 'a'.repeat(50_000), 'x'), '0');
  await scene.look();
});

test.serial('huge counts in options are answered with what there is, or refused', async (t) => {
  const scene = await HostileScene.start(t);
  for (let part = 0; part < 10; part++) {
    const pairs = Array.from({ length: 2000 }, (_, at) => [`k${part}:${at}`, 'value']).flat();
    await scene.ask('MSET', ...pairs);
    await scene.ask('HSET', 'h', ...pairs);
  }
  await scene.look();
  const most = '9223372036854775807';
  const REQUESTS: readonly (readonly string[])[] = [
    ['SCAN', '0', 'COUNT', most],
    ['HSCAN', 'h', '0', 'COUNT', most],
    ['SCANPREFIX', 'k', 'COUNT', most],
    ['SLOWLOG', 'GET', most],
    ['HRANDFIELD', 'h', most],
    ['HRANDFIELD', 'h', `-${most}`],
    ['HRANDFIELD', 'h', '-1048577'],
    ['GETRANGE', 'k0:0', `-${most}`, most],
    ['SETRANGE', 'k0:0', most, 'x'],
    ['SETRANGE', 'k0:0', '536870912', 'x'],
    ['SETBIT', 'k0:0', most, '1'],
    ['BITCOUNT', 'k0:0', `-${most}`, most, 'BIT'],
    ['EXPIRE', 'k0:1', most],
    ['SET', 'k0:2', 'v', 'PX', most],
    ['CLIENT', 'KILL', 'ID', most],
    ['LATENCY', 'HISTORY', most],
    ['SELECT', most],
    ['COPY', 'k0:0', 'k0:1', 'DB', most],
  ];
  let answered = 0;
  for (const request of REQUESTS) {
    await scene.ask(...request);
    answered++;
  }
  t.is(answered, REQUESTS.length);
  t.is(await scene.ask('GET', 'k0:0'), 'value');
  await scene.look();
});

test.serial('a far offset takes neither time nor memory where nothing is written', async (t) => {
  const scene = await HostileScene.start(t);
  await scene.ask('SET', 'n', '12', 'AS', 'integer');
  t.is(await scene.ask('SETBIT', 'a', '4294967295', '1'), '0');
  t.is(await scene.ask('SETRANGE', 'n', '536870911', 'x'), '536870912');
  t.is(await scene.ask('GETRANGE', 'n', '0', '2'), '12\0');
  await scene.look();
});
