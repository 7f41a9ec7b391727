import test from 'ava';
import { error, exchange } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { catalogue } from '../../../src/application/generated/catalogue.js';

test('HELP lists every command with its syntax', async (t) => {
  const client = (await MemoryServer.start()).connect();
  const text = client.ask('HELP\n');
  t.true(catalogue.length > 30);
  for (const { syntax, summary } of catalogue)
    t.true(text.includes(`+${syntax} - ${summary}\r\n`), syntax);
});

test('HELP tells about one command, its subcommands, or that there is none', (t) =>
  exchange(t, [
    [
      'HELP GET',
      '*3\r\n+GET key\r\n+  Returns the value of a key as a string\r\n+  since 0.1.0; read, fast\r\n',
    ],
    [
      'HELP config get',
      '*3\r\n+CONFIG GET parameter [parameter ...]\r\n+  Returns the values of settings\r\n+  since 0.1.0; admin, slow, dangerous, loading\r\n',
    ],
    ['HELP nothing', error('ERR no help for that; HELP lists the commands')],
  ]));
