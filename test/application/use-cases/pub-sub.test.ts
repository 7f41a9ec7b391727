import test from 'ava';
import { arity, array, bulk, error, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';

test('PUBSUB without subscribers', (t) =>
  exchange(t, [
    ['PUBSUB CHANNELS', array()],
    ['PUBSUB CHANNELS a*', array()],
    ['PUBSUB NUMSUB', array()],
    ['PUBSUB NUMSUB a b', array(bulk('a'), integer(0), bulk('b'), integer(0))],
    ['PUBSUB NUMPAT', integer(0)],
    ['PUBSUB NUMPAT a', arity('pubsub|numpat')],
    [
      'PUBSUB Channels a b',
      error("ERR unknown subcommand or wrong number of arguments for 'Channels'. Try PUBSUB HELP."),
    ],
    ['PUBSUB', arity('pubsub')],
    ['PUBSUB NOPE', error("ERR unknown subcommand 'NOPE'. Try PUBSUB HELP.")],
    ['PUBSUB SHARDCHANNELS', error("ERR unknown subcommand 'SHARDCHANNELS'. Try PUBSUB HELP.")],
    [
      'SSUBSCRIBE a',
      error(
        "ERR unknown command 'SSUBSCRIBE', with args beginning with: 'a' ; did you mean SUBSCRIBE?",
      ),
    ],
  ]));

test('PUBSUB tells channels with subscribers, and counts patterns once', async (t) => {
  const server = await MemoryServer.start();
  const [one, two, client] = [server.connect(), server.connect(), server.connect()];
  one.ask('SUBSCRIBE news\nPSUBSCRIBE n* m*\n');
  two.ask('SUBSCRIBE news other\nPSUBSCRIBE n*\n');
  t.is(
    client.ask('PUBSUB NUMSUB news other none\n'),
    array(bulk('news'), integer(2), bulk('other'), integer(1), bulk('none'), integer(0)),
  );
  t.is(client.ask('PUBSUB NUMPAT\n'), integer(2));
  t.is(client.ask('PUBSUB CHANNELS o*\n'), array(bulk('other')));
  const all = client.ask('PUBSUB CHANNELS\n');
  t.true([array(bulk('news'), bulk('other')), array(bulk('other'), bulk('news'))].includes(all));
  one.conversation.closed();
  two.ask('UNSUBSCRIBE news\n');
  t.is(client.ask('PUBSUB CHANNELS\nPUBSUB NUMPAT\n'), array(bulk('other')) + integer(1));
});
