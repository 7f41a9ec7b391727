import { type Command, Option } from 'commander';
import type {
  ListedToken,
  TokenAdministration,
} from '../../application/ports/token-administration.js';
import { UsageError } from '../../application/server/settings.js';
import { duration } from '../../application/use-case-parts/value-types.js';
import type { CliIo, Flag } from './cli-io.js';
import { textTable } from './text-table.js';

export const TOKEN_COMMANDS = ['create', 'list', 'revoke', 'rotate'];

const flag = (name: string, placeholder: string, expected: string, help: string): Flag => ({
  name,
  placeholder,
  words: [],
  expected,
  help,
});

const NAME = flag('name', 'name', 'the name of its owner', 'whose token it is, for logs and AUTH');
const SCOPE = flag(
  'scope',
  'scopes',
  'scopes such as read,write or "+@read -keys"',
  'what it may do: read, write, admin, metrics, or rules such as "+@read -keys +config|get"',
);
const KEYS = flag(
  'keys',
  'pattern',
  "a pattern such as 'orders:*'",
  'keys that it may touch, any unless given; may be given again for more',
);
const EXPIRES = flag(
  'expires',
  'duration',
  duration.expected,
  'how long it is good; always unless given',
);
const GRACE = flag(
  'grace',
  'duration',
  duration.expected,
  'how long the old token stays good; not at all unless given',
);
const TOKENS = flag(
  'tokens',
  'file',
  'the file that serve has as --auth-tokens',
  'the file of tokens',
);

export const TOKEN_FLAGS: readonly Flag[] = [NAME, SCOPE, KEYS, EXPIRES, GRACE, TOKENS];

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Adds the commands that change who may log in. */
export function addToken(program: Command, io: CliIo): void {
  const token = program
    .command('token')
    .description('create, list, revoke and rotate the tokens that clients log in with')
    .usage(`${TOKEN_COMMANDS.join('|')} [flags]`)
    .helpCommand(false);
  const add = (
    name: string,
    help: string,
    flags: readonly Flag[],
    run: (tokens: TokenAdministration, given: Given) => Promise<void>,
  ): void => {
    const command = token.command(name).description(help).usage('[flags]').allowExcessArguments();
    for (const one of flags) command.addOption(optionOf(one));
    command.action(async () => {
      const [excess] = command.args;
      if (excess !== undefined) {
        throw new UsageError(`token ${name} takes flags only, received ${excess}`);
      }
      const given: Given = command.opts();
      await run(await io.tokens(required(TOKENS, given)), given);
    });
  };
  add(
    'create',
    'make a token and print it, once',
    [NAME, SCOPE, KEYS, EXPIRES, TOKENS],
    (tokens, given) => create(tokens, given, io),
  );
  add('list', 'print who has a token, and what for', [TOKENS], (tokens) => list(tokens, io));
  add('revoke', 'end the tokens of an owner', [NAME, TOKENS], (tokens, given) =>
    revoke(tokens, given, io),
  );
  add(
    'rotate',
    'give an owner another token and print it, once',
    [NAME, GRACE, EXPIRES, TOKENS],
    (tokens, given) => rotate(tokens, given, io),
  );
  token.addHelpText('after', EXPLANATION);
}

const EXPLANATION = `
A token is printed when it is made, and only its SHA-256 is in the file. A running server reads the file
within a second of a change: connections of a token that is revoked end, and other scopes count at once.
Exit codes: 0 done, 2 usage.
`;

async function create(tokens: TokenAdministration, given: Given, io: CliIo): Promise<void> {
  const keys = given['keys'] ?? [];
  const secret = await tokens.create({
    name: required(NAME, given),
    scopes: required(SCOPE, given)
      .split(/[\s,]+/)
      .filter((scope) => scope !== ''),
    keys: typeof keys === 'string' ? [keys] : keys,
    lifetimeMs: durationOf(EXPIRES, given),
  });
  tell(secret, given, io);
}

async function rotate(tokens: TokenAdministration, given: Given, io: CliIo): Promise<void> {
  const rotation = {
    graceMs: durationOf(GRACE, given) ?? 0,
    lifetimeMs: durationOf(EXPIRES, given),
  };
  tell(await tokens.rotate(required(NAME, given), rotation), given, io);
}

async function revoke(tokens: TokenAdministration, given: Given, io: CliIo): Promise<void> {
  const name = required(NAME, given);
  const count = await tokens.revoke(name);
  io.out.write(`revoked ${count} ${count === 1 ? 'token' : 'tokens'} of ${name}\n`);
}

async function list(tokens: TokenAdministration, io: CliIo): Promise<void> {
  const rows = (await tokens.list()).map(rowOf);
  io.out.write(textTable([['NAME', 'STATE', 'EXPIRES', 'SCOPES', 'KEYS'], ...rows]));
}

function rowOf({ name, scopes, keys, expiresAtMs, state }: ListedToken): string[] {
  const expires = expiresAtMs === Infinity ? 'never' : new Date(expiresAtMs).toISOString();
  return [name, state, expires, scopes.join(' ') || '-', keys.join(' ') || '*'];
}

/** The secret is the first word on standard output, for scripts; what is about it goes elsewhere. */
function tell(secret: string, given: Given, io: CliIo): void {
  io.out.write(`${secret}\n`);
  io.err.write(
    `keep it now: ${String(given['tokens'])} has only its hash, and nothing shows it again\n`,
  );
}

function required({ name, expected }: Flag, given: Given): string {
  const value = given[name];
  if (typeof value === 'string' && value !== '') return value;
  const received = value === undefined ? 'nothing' : '""';
  throw new UsageError(`--${name}: expected ${expected}, received ${received}`);
}

/** Null when it is not given. */
function durationOf({ name, expected }: Flag, given: Given): number | null {
  const text = given[name];
  if (typeof text !== 'string') return null;
  const value = duration.parse(text);
  if (value !== undefined && value > 0) return value;
  throw new UsageError(`--${name}: expected ${expected}, received ${text}`);
}

function optionOf({ name, placeholder, help }: Flag): Option {
  const option = new Option(`--${name} <${placeholder}>`, help);
  if (name !== KEYS.name) return option;
  return option.argParser((value: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);
}
