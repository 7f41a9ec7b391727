import test from 'ava';
import { arity, array, bulk, exchange } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

test('CONFIG GET answers parameters by name or pattern', (t) =>
  exchange(t, [
    ['CONFIG GET save', array(bulk('save'), bulk(''))],
    ['CONFIG GET APPENDONLY', array(bulk('appendonly'), bulk('yes'))],
    [
      'CONFIG GET append*',
      array(bulk('appendfsync'), bulk('always'), bulk('appendonly'), bulk('yes')),
    ],
    [
      'CONFIG GET save databases save',
      array(bulk('databases'), bulk('16'), bulk('save'), bulk('')),
    ],
    ['CONFIG GET nothing', array()],
    ['CONFIG GET', arity('config|get')],
  ]));

test('what the command line bounds is shown, the idle time in whole seconds', async (t) => {
  const server = await MemoryServer.start({
    settings: { idleTimeoutMs: 1500, maxConnectionsPerAddress: 8, maxCommandsPerSecond: 9 },
  });
  const client = server.connect();
  const names = ['timeout', 'max-connections-per-address', 'max-commands-per-second'];
  const values = ['2', '8', '9'];
  for (const [at, name] of names.entries()) {
    t.is(client.ask(`CONFIG GET ${name}\n`), array(bulk(name), bulk(values[at]!)));
  }
  server.timers.advance(2000);
  t.false(client.channel.isDestroyed);
  server.timers.advance(1100);
  t.true(client.channel.isDestroyed, '--idle-timeout is Redis’s timeout');
});
