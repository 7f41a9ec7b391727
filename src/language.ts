import { readFile } from 'node:fs/promises';
import { ContainerModule } from 'inversify';
import type { CommandDocumentation } from './application/execution/command.js';
import { catalogue as ownCatalogue } from './application/generated/catalogue.js';
import { Port } from './application/ports/identifiers.js';

const GRAMMAR_FILE = new URL('../../grammar/mini-db.ohm', import.meta.url);

/**
 * Binds the language of an extended grammar. The grammar library and the generator are loaded only
 * here: a server with the project's own grammar needs neither.
 */
export async function languageOf(extension: string): Promise<ContainerModule> {
  const ohm = await import('ohm-js');
  const { loadDecoder } = await import('../grammar/generate/load-decoder.js');
  const base = ohm.grammar(await readFile(GRAMMAR_FILE, 'utf8'));
  const extended = ohm.grammar(extension, { [base.name]: base });
  const { decoder, catalogue } = loadDecoder(extended, ownDocumentation());
  return new ContainerModule(({ rebind }) => {
    rebind(Port.Decoder).toConstantValue(decoder);
    rebind(Port.Catalogue).toConstantValue(catalogue);
  });
}

/** An extension's own commands have no doc comment that a server could read. */
function ownDocumentation(): Map<string, CommandDocumentation> {
  return new Map(
    ownCatalogue.flatMap(({ rule, documentation }) =>
      documentation === null ? [] : [[rule, documentation] as const],
    ),
  );
}
