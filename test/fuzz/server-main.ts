/** A server to be fuzzed: `server-main.js DIRECTORY`, with IPC and `--expose-gc`. */
import { ContainerModule } from 'inversify';
import type { Checkpointer } from '../../src/application/ports/checkpointer.js';
import { Port } from '../../src/application/ports/identifiers.js';
import { startServer } from '../../src/index.js';
import type { Request, Response } from './messages.js';
import { ProcessFigures } from './process-figures.js';

/** Commands that ask for a checkpoint are many, and each would take a second of another process. */
const noCheckpointer: Checkpointer = {
  open: () => undefined,
  prepare: async () => null,
  cleanUp: async () => ({ files: 0, bytes: 0 }),
  stop: async () => undefined,
  close: async () => undefined,
};

const withoutCheckpoints = new ContainerModule(({ rebind }) => {
  rebind(Port.Checkpointer).toConstantValue(noCheckpointer);
});

const respond = (response: Response): void => void process.send?.(response);

const figures = new ProcessFigures();
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.on('message', (_request: Request) => {
  void figures.take().then((taken) => respond({ kind: 'figures', figures: taken }));
});

const { port } = await startServer({
  data: process.argv[2]!,
  port: 0,
  adminPort: 'off',
  durability: 'none',
  logLevel: 'warn',
  modules: [withoutCheckpoints],
});
await figures.start();
respond({ kind: 'ready', port });
