import type { Command } from 'commander';
import { UsageError } from '../../application/server/settings.js';
import type { CliIo } from './cli-io.js';
import { TOKEN_FLAGS } from './token-command.js';
import { type Candidates, type CompletedCommand, completionScript, SHELLS } from './completion.js';

/** Adds the command that writes what a shell needs to complete all others. */
export function addCompletion(program: Command, io: CliIo): void {
  const command = program
    .command('completion')
    .description('write what a shell needs to complete the command line of mini-db')
    .usage(SHELLS.join('|'))
    .argument('[shell]', SHELLS.join(', '))
    .allowExcessArguments()
    .action((given: string | undefined) => {
      const shell = SHELLS.find((name) => name === given);
      if (shell === undefined || command.args.length > 1) {
        const received = command.args.length === 0 ? 'nothing' : command.args.join(' ');
        throw new UsageError(`completion: expected ${SHELLS.join(', ')}, received ${received}`);
      }
      io.out.write(completionScript(shell, completedCommands(program, io)));
    });
  command.addHelpText('after', EXPLANATION);
}

const EXPLANATION = `
bash: add to ~/.bashrc   source <(mini-db completion bash)
zsh:  add to ~/.zshrc    source <(mini-db completion zsh)
fish: run once           mini-db completion fish > ~/.config/fish/completions/mini-db.fish
`;

function completedCommands(program: Command, io: CliIo): CompletedCommand[] {
  const names = program.commands.map((command) => command.name());
  const commands = program.commands.map((command) => {
    const options = [command, ...command.commands].flatMap(({ options: own }) => own);
    const long = new Set(options.map((option) => option.long));
    const flags = [...io.configuration.flags, ...TOKEN_FLAGS];
    return {
      name: command.name(),
      help: command.description(),
      flags: flags.filter(({ name }) => long.has(`--${name}`)),
      argument: candidatesOf(command),
    };
  });
  return [
    ...commands,
    { name: 'help', help: 'show the help of a command', flags: [], argument: names },
  ];
}

function candidatesOf(command: Command): Candidates {
  if (command.commands.length > 0) return command.commands.map((inner) => inner.name());
  const [argument] = command.registeredArguments;
  if (argument === undefined) return [];
  return argument.name() === 'directory' ? 'directory' : SHELLS;
}
