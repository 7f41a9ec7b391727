import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A generated file of the project in the folder `root`. */
export interface GeneratedFile {
  /** From the root, with `/`. */
  readonly name: string;
  readonly text: string;
}

/** The table of use cases names every class, so it waits until there is a folder of them. */
const USE_CASES_FILE = 'src/application/generated/use-cases.ts';
const USE_CASES_FOLDER = 'src/application/use-cases/';

/** Those generated files that the project in `root` has a use for. */
export function projectFiles(root: URL, texts: ReadonlyMap<string, string>): GeneratedFile[] {
  const hasUseCases = existsSync(new URL(USE_CASES_FOLDER, root));
  return [...texts]
    .filter(([name]) => name !== USE_CASES_FILE || hasUseCases)
    .map(([name, text]) => ({ name, text }));
}

/** Those whose text on disk is another one, or missing. */
export function staleFiles(root: URL, files: readonly GeneratedFile[]): GeneratedFile[] {
  return files.filter(({ name, text }) => {
    const path = fileURLToPath(new URL(name, root));
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
}

export function writeFiles(root: URL, files: readonly GeneratedFile[]): void {
  for (const { name, text } of files) {
    const path = fileURLToPath(new URL(name, root));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Reads files of the project in `root` by their paths from there; null for one that does not exist. */
export function readFrom(root: URL): (path: string) => string | null {
  return (path) => {
    const file = fileURLToPath(new URL(path, root));
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
}
