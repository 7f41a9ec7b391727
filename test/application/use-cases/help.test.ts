import test from 'ava';
import { array, error, exchange } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { catalogue } from '../../../src/application/generated/catalogue.js';

const statuses = (...lines: string[]): string => array(...lines.map((line) => `+${line}\r\n`));

function exampleOf(name: string): readonly string[] {
  return catalogue.find((info) => info.name === name)!.documentation!.example;
}

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
      statuses(
        'GET key',
        '  Returns the value of a key as a string',
        '  complexity O(1)',
        '  since 0.1.0; read, fast',
        '  > SET name "Ada Lovelace"',
        '  OK',
        '  > GET name',
        '  "Ada Lovelace"',
        '  > GET nobody',
        '  (nil)',
      ),
    ],
    [
      'HELP config get',
      statuses(
        'CONFIG GET parameter [parameter ...]',
        '  Returns the values of settings',
        '  complexity O(N*M), N parameters and M patterns',
        '  since 0.1.0; admin, slow, dangerous, loading',
        ...exampleOf('config|get').map((line) => `  ${line}`),
      ),
    ],
    ['HELP nothing', error('ERR no help for that; HELP lists the commands')],
  ]));
