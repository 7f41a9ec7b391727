import test from 'ava';
import { NULL, array, bulk, exchange, integer } from '../../helpers/exchanges.js';
import { MemoryServer } from '../../helpers/memory-server.js';
import { RespParser } from '../../helpers/resp-parser.js';
import { catalogue } from '../../../src/application/generated/catalogue.js';

/** Names as clients type them: containers count once, aliases too. */
const names = [
  ...new Set(
    catalogue.flatMap((info) => [info.name, ...info.aliases].map((name) => name.split('|')[0])),
  ),
];

const subcommands = catalogue.flatMap(({ name }) => (name.includes('|') ? [name] : []));

test('COMMAND COUNT and LIST tell the commands that there are', (t) =>
  exchange(t, [
    ['COMMAND COUNT', integer(names.length)],
    ['COMMAND LIST', array(...[...names, ...subcommands].map((name) => bulk(name!)))],
  ]));

test('COMMAND INFO tells arity, flags and keys, and null for what does not exist', (t) =>
  exchange(t, [
    [
      'COMMAND INFO get nothing',
      array(
        array(
          bulk('get'),
          integer(2),
          array('+readonly\r\n', '+fast\r\n'),
          integer(1),
          integer(1),
          integer(1),
          array('+@read\r\n', '+@fast\r\n'),
          array(),
          array(
            array(
              bulk('flags'),
              array('+RO\r\n', '+ACCESS\r\n'),
              bulk('begin_search'),
              array(bulk('type'), bulk('index'), bulk('spec'), array(bulk('index'), integer(1))),
              bulk('find_keys'),
              array(
                bulk('type'),
                bulk('range'),
                bulk('spec'),
                array(
                  bulk('lastkey'),
                  integer(0),
                  bulk('keystep'),
                  integer(1),
                  bulk('limit'),
                  integer(0),
                ),
              ),
            ),
          ),
          array(),
        ),
        NULL,
      ),
    ],
  ]));

test('COMMAND and COMMAND DOCS are complete values in both protocols', async (t) => {
  const server = await MemoryServer.start();
  for (const protocol of [2, 3]) {
    for (const request of ['COMMAND', 'COMMAND INFO', 'COMMAND DOCS', 'COMMAND DOCS set config']) {
      const client = server.connect();
      client.ask(`HELLO ${protocol}\n`);
      const parser = new RespParser();
      const values = parser.push(Buffer.from(client.ask(`${request}\n`), 'latin1'));
      t.is(values.length, 1, request);
      t.is(parser.pendingBytes, 0, request);
    }
  }
});

test('COMMAND DOCS tells group and complexity', (t) =>
  exchange(t, [
    [
      'COMMAND DOCS dbsize',
      array(
        bulk('dbsize'),
        array(
          ...['summary', 'Returns the number of keys in the database', 'since', '0.1.0'].map(bulk),
          ...['group', 'server', 'complexity', 'O(1)'].map(bulk),
        ),
      ),
    ],
  ]));
