/** Reads what is fuzzed in files: `files-main.js SEED`, with IPC and `--expose-gc`. */
import { SeededRandom } from '../../src/adapters/memory/seeded-random.js';
import { DataInputs } from './data-inputs.js';
import type { FileResult, FileTarget, Request, Response } from './messages.js';
import { ProcessFigures } from './process-figures.js';
import { runConfigFile, runTokenFile } from './text-inputs.js';

const respond = (response: Response): void => void process.send?.(response);

const figures = new ProcessFigures();
const inputs = await DataInputs.make(new SeededRandom(Number(process.argv[2])));

async function run(target: FileTarget, random: SeededRandom): Promise<FileResult> {
  if (target === 'config file') return runConfigFile(random);
  if (target === 'token file') return runTokenFile(random);
  return inputs.run(target, random);
}

async function answer(request: Request): Promise<Response> {
  if (request.kind === 'figures') return { kind: 'figures', figures: await figures.take() };
  const result = await run(request.target, new SeededRandom(request.seed));
  return { kind: 'ran', result };
}

process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.on('message', (request: Request) => void answer(request).then(respond));

await figures.start();
respond({ kind: 'ready', port: 0 });
