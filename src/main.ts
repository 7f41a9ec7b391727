#!/usr/bin/env node
import { processIo } from './adapters/cli/process-io.js';
import { runCli } from './adapters/cli/run-cli.js';
import { configuration } from './adapters/config/read-settings.js';
import { allowInlining } from './adapters/system/inlining.js';

const io = processIo({
  configuration,
  serve: async (settings, stopping, loading) => {
    allowInlining();
    // The whole server, which who asks for the help or the version need not wait for.
    const { serve } = await import('./start-server.js');
    return serve(settings, {}, { stopping, loading });
  },
  check: async (directory, listener, stopping) => {
    const { checkData } = await import('./check-data.js');
    return checkData(directory, listener, stopping);
  },
  tokens: async (path) => {
    const { administrationOf } = await import('./edit-tokens.js');
    return administrationOf(path);
  },
});
process.exitCode = await runCli(process.argv.slice(2), process.env, io);
