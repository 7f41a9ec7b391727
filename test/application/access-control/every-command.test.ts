import test from 'ava';
import type { CommandInfo } from '../../../src/application/execution/command.js';
import { catalogue } from '../../../src/application/generated/catalogue.js';
import { askLine, stepsOf, wordsOfLine } from '../../helpers/command-example.js';
import { FixedTokens } from '../../helpers/fixed-tokens.js';
import { type MemoryClient, MemoryServer } from '../../helpers/memory-server.js';

const refusable = catalogue.filter(({ flags }) => !flags.includes('noauth'));
const forEveryone = /^(ping|echo|select|help|client\|.*|command(\|.*)?)$/;

/** Without what has subcommands of its own: a name may be `client` or `client|id`. */
function isRequestOf({ name, aliases }: CommandInfo, line: string): boolean {
  const words = wordsOfLine(line).map((word) => word.toLowerCase());
  const names = name.includes('|') ? [`${words[0]}|${words[1]}`] : [words[0]!];
  return [name, ...aliases].includes(names[0]!);
}

const privileged = ({ flags }: CommandInfo): boolean =>
  flags.includes('admin') || flags.includes('dangerous');

/** By the scopes of a token, which commands they leave out. */
const SCOPES: readonly (readonly [
  scopes: readonly string[],
  isLeftOut: (i: CommandInfo) => boolean,
])[] = [
  [[], (info) => !forEveryone.test(info.name) || privileged(info)],
  [['metrics'], (info) => !forEveryone.test(info.name) || privileged(info)],
  [['read'], (info) => info.flags.includes('write') || privileged(info) || info.name === 'publish'],
  [['read', 'write'], (info) => privileged(info)],
  [['-@all'], () => true],
  [
    ['admin', '-@read', '-@write'],
    ({ flags }) => flags.includes('read') || flags.includes('write'),
  ],
  [['+@all', '-@dangerous'], ({ flags }) => flags.includes('dangerous')],
];

/** EXEC says that the transaction is over, too. */
const REFUSED =
  /^-(EXECABORT Transaction discarded because of: )?NOPERM this user has no permissions to run the '[a-z|-]+' command\r\n$/;

async function logIn(server: MemoryServer, name: string): Promise<MemoryClient> {
  const client = server.connect();
  await askLine(client, `AUTH ${name} secret-of-${name}`, 'line');
  return client;
}

/** Runs the example, this command by a client with `scopes` and all others by one that may do everything. */
async function repliesTo(info: CommandInfo, scopes: readonly string[]) {
  const tokens = new FixedTokens({ limited: { scopes }, all: { scopes: ['admin'] } });
  const server = await MemoryServer.start({ tokens });
  const all = await logIn(server, 'all');
  const limited = await logIn(server, 'limited');
  const answers: { reply: string; changes: number }[] = [];
  for (const { line } of stepsOf(info.documentation!.example)) {
    const isAbout = isRequestOf(info, line);
    const before = server.journal.appended;
    const reply = await askLine(isAbout ? limited : all, line, 'line');
    if (isAbout) answers.push({ reply, changes: server.journal.appended - before });
  }
  return answers;
}

for (const [scopes, isLeftOut] of SCOPES) {
  test(`commands that [${scopes.join(' ')}] leaves out are refused and change nothing`, async (t) => {
    let requests = 0;
    const leftOut = refusable.filter(isLeftOut);
    for (const info of leftOut) {
      const answers = await repliesTo(info, scopes);
      t.true(answers.length > 0, info.name);
      for (const { reply, changes } of answers) {
        requests++;
        t.regex(reply, REFUSED, `${info.name} ${reply}`);
        t.is(changes, 0, info.name);
      }
    }
    t.log(`${leftOut.length} commands, ${requests} requests`);
    t.true(requests >= leftOut.length && requests > 0);
  });
}

test('each command is refused by itself, and allowed by itself', async (t) => {
  let requests = 0;
  for (const info of refusable) {
    for (const { reply, changes } of await repliesTo(info, ['admin', `-${info.name}`])) {
      requests++;
      t.regex(reply, REFUSED, info.name);
      t.is(changes, 0);
    }
    const answers = await repliesTo(info, ['-@all', `+${info.name}`]);
    for (const { reply } of answers) {
      requests++;
      t.notRegex(reply, /^-NOPERM /, info.name);
    }
  }
  t.log(`${refusable.length} commands, ${requests} requests`);
  t.true(requests >= 2 * refusable.length);
});

test('what needs no login cannot be taken away', async (t) => {
  const free = catalogue.filter(({ flags }) => flags.includes('noauth'));
  t.deepEqual(
    free.map(({ name }) => name),
    ['hello', 'auth', 'reset', 'quit'],
  );
  for (const info of free) {
    for (const { reply } of await repliesTo(info, ['-@all', `-${info.name}`])) {
      t.notRegex(reply, /^-NOPERM/, info.name);
    }
  }
});
