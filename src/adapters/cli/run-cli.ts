import { Command, CommanderError, Option } from 'commander';
import { UsageError } from '../../application/server/settings.js';
import { nearest } from '../../domain/nearest.js';
import type { CliIo, Environment, Flag } from './cli-io.js';
import { addCompletion } from './completion-command.js';
import { checkCommand, CHECK_EXPLANATION } from './check-command.js';
import { EXIT, exitOf } from './exit-codes.js';
import { addToken, TOKEN_COMMANDS, TOKEN_FLAGS } from './token-command.js';
import { serveCommand } from './serve-command.js';

const HELP_COLUMNS = 100;

/**
 * Runs one command line. `argv` is without the interpreter and the script. Resolves with the exit
 * code when everything is over; never rejects. Without a command it shows the help and counts as
 * wrong usage, so that a script notices.
 */
export async function runCli(
  argv: readonly string[],
  environment: Environment,
  io: CliIo,
): Promise<number> {
  let exitCode: number = EXIT.clean;
  try {
    const program = buildProgram(io, {
      serve: async (given) => {
        exitCode = await serveCommand(io.configuration.read(given, environment), io);
      },
      check: async (directory) => {
        exitCode = await checkCommand(directory, io);
      },
    });
    if (argv.length === 0) {
      io.err.write(program.helpInformation());
      return EXIT.usage;
    }
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return report(error, argv, io);
  }
}

interface Actions {
  serve(given: ReadonlyMap<string, string>): Promise<void>;
  check(directory: string): Promise<void>;
}

function buildProgram(io: CliIo, actions: Actions): Command {
  const program = new Command('mini-db')
    .description('A key-value server that speaks the Redis protocol and loses nothing.')
    .version(io.version, '--version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .showSuggestionAfterError(false)
    .configureHelp({ helpWidth: Math.min(io.out.columns ?? HELP_COLUMNS, HELP_COLUMNS) })
    .configureOutput({
      writeOut: (text) => io.out.write(text),
      // Errors are written once, by report.
      writeErr: () => undefined,
    })
    .exitOverride();
  addServe(program, io.configuration.flags, actions);
  addCheck(program, actions);
  addToken(program, io);
  addCompletion(program, io);
  return program;
}

function addServe(program: Command, flags: readonly Flag[], actions: Actions): void {
  const command = program
    .command('serve')
    .description('run the server')
    .usage('[flags]')
    .allowExcessArguments()
    .action(() => {
      const [excess] = command.args;
      if (excess !== undefined) throw new UsageError(`serve takes flags only, received ${excess}`);
      return actions.serve(givenFlags(command, flags));
    });
  for (const flag of flags) command.addOption(optionOf(flag));
  command.addHelpText('after', EXPLANATION);
  program.addHelpText('after', () => `\n${command.helpInformation()}${EXPLANATION}`);
}

function addCheck(program: Command, actions: Actions): void {
  const command = program
    .command('check')
    .description(
      'read everything in a data directory that no server uses, and tell what is damaged',
    )
    .usage('[directory]')
    .argument('[directory]', 'the data directory', './data')
    .allowExcessArguments()
    .action((directory: string) => {
      const excess = command.args[1];
      if (excess !== undefined)
        throw new UsageError(`check takes one directory, received ${excess} too`);
      return actions.check(directory);
    });
  command.addHelpText('after', CHECK_EXPLANATION);
}

const EXPLANATION = `
Settings come from flags, then variables [MINIDB_…], then the --config file, then defaults.
Durations: a number of seconds, or with ms, s, m, h, d. Sizes: bytes, or with KiB, MiB, GiB.
Exit codes: 0 clean, 1 unexpected, 2 usage, 3 directory locked, 4 data damaged, 5 address in use.
`;

type Named = Pick<Flag, 'name' | 'placeholder' | 'help' | 'bare'>;

function optionOf({ name, placeholder, help, bare }: Named): Option {
  const needsValue = bare === undefined;
  const flags = needsValue ? `--${name} <${placeholder}>` : `--${name} [${placeholder}]`;
  return new Option(flags, help);
}

/** Values by flag name; a flag that was given twice has its last one. */
function givenFlags(command: Command, flags: readonly Flag[]): Map<string, string> {
  const values: Record<string, unknown> = command.opts();
  const given = new Map<string, string>();
  for (const { name, bare } of flags) {
    const value = values[optionOf({ name, placeholder: 'x', help: '' }).attributeName()];
    if (typeof value === 'string') given.set(name, value);
    else if (value === true && bare !== undefined) given.set(name, bare);
  }
  return given;
}

function report(error: unknown, argv: readonly string[], io: CliIo): number {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.clean;
  const known = error instanceof CommanderError ? usageErrorOf(error, argv, io) : error;
  const { code, message } = exitOf(known);
  const hint = code === EXIT.usage ? ' (mini-db --help lists everything)' : '';
  io.err.write(`mini-db: ${message}${hint}\n`);
  return code;
}

/** The parser's errors in our words, with the nearest of what exists. */
function usageErrorOf(error: CommanderError, argv: readonly string[], io: CliIo): UsageError {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const isToken = argv[0] === 'token';
  const flags = isToken ? TOKEN_FLAGS : io.configuration.flags;
  switch (error.code) {
    case 'commander.unknownOption':
      return new UsageError(unknownFlag(named, WITHOUT_FLAGS.has(argv[0]) ? [] : flags));
    case 'commander.unknownCommand':
      return new UsageError(isToken ? unknownTokenCommand(named) : unknownCommand(named));
    case 'commander.optionMissingArgument': {
      const flag = flags.find(({ name }) => named.startsWith(`--${name} `));
      return new UsageError(`--${flag?.name}: expected ${flag?.expected}, received nothing`);
    }
    case 'commander.help':
      if (isToken) return new UsageError(unknownTokenCommand(''));
      return new UsageError(unknownCommand(argv[1] ?? ''));
    default:
      return new UsageError(error.message.replace(/^error: /, ''), { cause: error });
  }
}

const COMMANDS = ['serve', 'check', 'token', 'completion', 'help'];
const WITHOUT_FLAGS: ReadonlySet<string | undefined> = new Set(['check', 'completion']);

function unknownCommand(given: string): string {
  return `unknown command ${given}; the nearest is ${nearest(given, COMMANDS)}`;
}

function unknownTokenCommand(given: string): string {
  const received =
    given === '' ? 'nothing' : `${given}; the nearest is ${nearest(given, TOKEN_COMMANDS)}`;
  return `token: expected ${TOKEN_COMMANDS.join(', ')}, received ${received}`;
}

function unknownFlag(given: string, flags: readonly Flag[]): string {
  const name = given.split('=', 1)[0]!;
  const names = [...flags.map((flag) => `--${flag.name}`), '--help', '--version'];
  if (names.includes(name)) return `${name} goes after the command: mini-db serve ${name}`;
  return `unknown flag ${name}; the nearest is ${nearest(name, names)}`;
}
