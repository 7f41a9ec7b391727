import test from 'ava';
import { catalogue } from '../../../src/application/generated/catalogue.js';
import { array, exchange } from '../../helpers/exchanges.js';

/** Redis's form: syntax without the command's word, and what it does. */
function helpOf(name: string): string {
  const lines = catalogue
    .filter((info) => info.name.startsWith(`${name}|`))
    .flatMap(({ syntax, summary }) => [syntax.slice(name.length + 1), `    ${summary}.`]);
  const title = `${name.toUpperCase()} <subcommand> [<arg> [value] [opt] ...]. Subcommands are:`;
  return array(...[title, ...lines].map((line) => `+${line}\r\n`));
}

test('HELP behind a command tells its subcommands', (t) =>
  exchange(t, [
    ['ACL HELP', helpOf('acl')],
    ['CLIENT HELP', helpOf('client')],
    ['COMMAND HELP', helpOf('command')],
    ['CONFIG HELP', helpOf('config')],
    ['LATENCY HELP', helpOf('latency')],
    ['MEMORY HELP', helpOf('memory')],
    ['MODULE HELP', helpOf('module')],
    ['OBJECT HELP', helpOf('object')],
    ['SLOWLOG HELP', helpOf('slowlog')],
  ]));
