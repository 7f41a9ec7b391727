import type { RespValue } from '../helpers/resp-value.js';
import { RawClient } from './raw-client.js';
import { charactersOf, elementsOf, pairsOf } from './reply-view.js';
import type { Recipe } from './recipe.js';

/** What a server says that it can do. */
export interface Catalogue {
  /** Of commands, such as `get` and `client|id`; without containers. */
  readonly names: ReadonlySet<string>;
  /** Keywords of commands, such as `set EX`. */
  readonly keywords: ReadonlySet<string>;
}

/** Asks a server. */
export async function readCatalogue(port: number): Promise<Catalogue> {
  const client = await RawClient.connect(port, { framing: 'resp', protocol: 2 });
  const commands = elementsOf(await client.ask('COMMAND')).flatMap(namesOf);
  const docs = await client.ask('COMMAND', 'DOCS');
  client.close();
  const keywords = pairsOf(docs).flatMap(([name, about]) =>
    tokensOf(about).map((token) => `${charactersOf(name)} ${token}`),
  );
  return { names: new Set(commands), keywords: new Set(keywords) };
}

function namesOf(command: RespValue): string[] {
  const fields = elementsOf(command);
  const subcommands = elementsOf(fields[9]!).flatMap(namesOf);
  const name = charactersOf(fields[0]) ?? '';
  // COMMAND stands for a command and a container, CLIENT for a container alone.
  return subcommands.length > 0 && name !== 'command' ? subcommands : [name, ...subcommands];
}

function tokensOf(about: RespValue): string[] {
  const pairs = pairsOf(about);
  return pairs.flatMap(([key, value]) => {
    if (charactersOf(key) === 'token') return [charactersOf(value) ?? ''];
    return charactersOf(key) === 'arguments' ? elementsOf(value).flatMap(tokensOf) : [];
  });
}

/** What of a recipe's needs is not there. */
export function missing({ names, keywords }: Catalogue, { needs }: Recipe): string[] {
  return needs.filter((need) => !names.has(need) && !keywords.has(need));
}
