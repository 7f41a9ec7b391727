#!/usr/bin/env node
import { processIo } from './adapters/cli/process-io.js';
import { runCli } from './adapters/cli/run-cli.js';
import { configuration } from './adapters/config/read-settings.js';
import { serve } from './start-server.js';

const io = processIo({
  configuration,
  serve: (settings, stopping) => serve(settings, {}, stopping),
});
process.exitCode = await runCli(process.argv.slice(2), process.env, io);
