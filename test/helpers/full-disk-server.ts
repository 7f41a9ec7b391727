/** The command line, with a server whose disk is in memory and full from the moment that it is ready. */
import { ContainerModule } from 'inversify';
import { processIo } from '../../src/adapters/cli/process-io.js';
import { runCli } from '../../src/adapters/cli/run-cli.js';
import { configuration } from '../../src/adapters/config/read-settings.js';
import { FaultyDisk } from '../../src/adapters/memory/faulty-disk.js';
import { Port } from '../../src/application/ports/identifiers.js';
import { serve } from '../../src/start-server.js';

const disk = new FaultyDisk();
const fullDisk = new ContainerModule(({ rebind }) => {
  rebind(Port.Disk).toConstantValue(disk);
});
const io = processIo({
  configuration,
  serve: async (settings, stopping) => {
    const server = await serve(settings, { modules: [fullDisk] }, { stopping });
    disk.bytesMax = 0;
    return server;
  },
  check: () => Promise.reject(new Error('this program only serves')),
  tokens: () => Promise.reject(new Error('this program only serves')),
});
process.exitCode = await runCli(process.argv.slice(2), process.env, io);
