import type { RespValue } from '../helpers/resp-value.js';
import { RawClient } from './raw-client.js';
import { charactersOf, elementsOf, pairsOf } from './reply-view.js';
import type { Recipe } from './recipe.js';

/** What a server says that it can do. */
export interface Catalogue {
  /** Of commands, such as `get` and `client|id`; without containers. */
  readonly names: ReadonlySet<string>;
  /** Of commands whose second word says what they do. */
  readonly containers: ReadonlySet<string>;
  /** Keywords of commands, such as `set EX`. */
  readonly keywords: ReadonlySet<string>;
}

/** Asks a server. */
export async function readCatalogue(port: number): Promise<Catalogue> {
  const client = await RawClient.connect(port, { framing: 'resp', protocol: 2 });
  const all = elementsOf(await client.ask('COMMAND'));
  const containers = all.flatMap((command) => (isContainer(command) ? nameOf(command) : []));
  const docs = await client.ask('COMMAND', 'DOCS');
  client.close();
  const keywords = pairsOf(docs).flatMap(([name, about]) =>
    tokensOf(about).map((token) => `${charactersOf(name)} ${token}`),
  );
  return {
    names: new Set(all.flatMap(namesOf)),
    containers: new Set(containers),
    keywords: new Set(keywords),
  };
}

function nameOf(command: RespValue): string {
  return charactersOf(elementsOf(command)[0]) ?? '';
}

/** COMMAND stands for a command and a container, CLIENT for a container alone. */
function isContainer(command: RespValue): boolean {
  return subcommandsOf(command).length > 0 && nameOf(command) !== 'command';
}

function namesOf(command: RespValue): string[] {
  const subcommands = subcommandsOf(command).map(nameOf);
  return isContainer(command) ? subcommands : [nameOf(command), ...subcommands];
}

function subcommandsOf(command: RespValue): readonly RespValue[] {
  return elementsOf(elementsOf(command)[9]!);
}

function tokensOf(about: RespValue): string[] {
  const pairs = pairsOf(about);
  return pairs.flatMap(([key, value]) => {
    if (charactersOf(key) === 'token') return [charactersOf(value) ?? ''];
    return charactersOf(key) === 'arguments' ? elementsOf(value).flatMap(tokensOf) : [];
  });
}

/** What of a recipe's needs is not there. */
export function missing(catalogue: Catalogue, { needs }: Recipe): string[] {
  const { names, containers, keywords } = catalogue;
  return needs.filter((need) => !names.has(need) && !containers.has(need) && !keywords.has(need));
}
