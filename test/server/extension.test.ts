import test from 'ava';
import { ContainerModule } from 'inversify';
import {
  type AnyCommand,
  type ByteView,
  type Call,
  Port,
  type UseCase,
  startServer,
  valueTypes,
} from '../../src/index.js';
import { RespClient } from '../helpers/resp-client.js';
import { itemsOf } from '../helpers/resp-value.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const SHOP = `
  Shop <: MiniDb {
    Command += Restock
    Restock (write, fast, since 1.0.0: Sets the stock of an article unless there is more)
      = restock key pieces
    pieces (pieces) = word
    restock (RESTOCK) = caseInsensitive<"RESTOCK"> wordEnd
  }
`;

interface RestockCommand extends AnyCommand {
  readonly key: ByteView;
  readonly pieces: ByteView;
}

class Restock implements UseCase<RestockCommand> {
  execute({ key, pieces }: RestockCommand, call: Call): void {
    const entry = call.database.find(key);
    const present = entry === null ? 0 : Number(entry.value.toLatin1());
    if (present < Number(pieces.toLatin1())) {
      call.database.put(key, pieces, valueTypes.STRING, 0);
    }
    call.reply.integer(Math.max(present, Number(pieces.toLatin1())));
  }
}

const shop = new ContainerModule(({ bind }) => {
  bind<UseCase>(Port.UseCase).to(Restock).whenNamed('Restock');
});

test('a program adds a command: a rule of the grammar and a use case', async (t) => {
  const options = {
    port: 0,
    adminPort: 'off',
    data: temporaryFolder(),
    logLevel: 'silent',
    grammar: SHOP,
    modules: [shop],
  } as const;
  for (const stock of ['12', '20']) {
    const server = await startServer(options);
    t.teardown(() => server.stop());
    const client = await RespClient.connect(server.port);
    t.deepEqual(await client.command('RESTOCK', 'apples', stock), {
      type: 'integer',
      value: BigInt(stock),
    });
    t.deepEqual(await client.command('get', 'apples'), {
      type: 'bulk',
      bytes: Buffer.from(stock),
    });
    t.deepEqual(await client.command('restock', 'apples'), {
      type: 'error',
      text: "ERR wrong number of arguments for 'restock' command",
    });
    // Commands that are not new keep their documentation; a new one has syntax and summary.
    t.is(itemsOf(await client.command('help', 'restock')).length, 3);
    const help = itemsOf(await client.command('help', 'get'));
    t.deepEqual(help[2], { type: 'status', text: '  complexity O(1)' });
    client.destroy();
    await server.stop();
    await server.stopped;
  }
});

test('a command without a use case is refused at the start', async (t) => {
  const options = { port: 0, adminPort: 'off', data: temporaryFolder(), grammar: SHOP } as const;
  const error = await t.throwsAsync(startServer(options));
  t.regex(error.message, /Restock/);
});
