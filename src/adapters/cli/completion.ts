import type { Flag } from './cli-io.js';

export const SHELLS = ['bash', 'fish', 'zsh'] as const;
export type Shell = (typeof SHELLS)[number];

/** What may stand at a place: paths, or one of some words; none when the shell cannot know. */
export type Candidates = 'directory' | 'file' | readonly string[];

/** A command of the command line, as far as shells complete it. */
export interface CompletedCommand {
  readonly name: string;
  readonly help: string;
  readonly flags: readonly Flag[];
  readonly argument: Candidates;
}

const GENERAL_FLAGS = ['--help', '--version'];

/** The text that a shell reads to complete `mini-db`. */
export function completionScript(shell: Shell, commands: readonly CompletedCommand[]): string {
  if (shell === 'fish') return fishScript(commands);
  if (shell === 'bash') return bashScript(commands);
  return `autoload -Uz compinit bashcompinit && compinit && bashcompinit\n${bashScript(commands)}`;
}

function bashScript(commands: readonly CompletedCommand[]): string {
  const first = [...commands.map(({ name }) => name), ...GENERAL_FLAGS];
  return `_mini_db() {
  local IFS=$'\\n' words= paths=
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${bashWords(first)}
  else
    case "\${COMP_WORDS[1]} $previous $current" in
${commands.flatMap(bashCases).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen $paths -W "$words" -- "$current"))
  [ -z "$paths" ] || compopt -o filenames 2>/dev/null
}
complete -F _mini_db mini-db
`;
}

/** First what follows a flag, then flags, then arguments. */
function bashCases({ name, flags, argument }: CompletedCommand): string[] {
  const valued = flags.map((flag) => {
    return `    '${name} --${flag.name} '*) ${bashSetting(candidatesOf(flag))} ;;`;
  });
  const names = [...flags.map((flag) => `--${flag.name}`), '--help'];
  const last = argument.length === 0 ? [] : [`    '${name} '*) ${bashSetting(argument)} ;;`];
  const dash = last.length === 0 ? '' : ' -';
  return [...valued, `    '${name} '*'${dash}'*) words=${bashWords(names)} ;;`, ...last];
}

function bashSetting(candidates: Candidates): string {
  if (candidates === 'directory') return 'paths=-d';
  if (candidates === 'file') return 'paths=-f';
  return `words=${bashWords(candidates)}`;
}

const bashWords = (words: readonly string[]): string => `$'${words.join('\\n')}'`;

function candidatesOf({ placeholder, words }: Flag): Candidates {
  return placeholder === 'directory' || placeholder === 'file' ? placeholder : words;
}

function fishScript(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, help, flags, argument }) => {
    const inside = `complete -c mini-db -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c mini-db -n __fish_use_subcommand -a ${name} -d ${fishText(help)}`,
      ...flags.map((flag) => {
        const value = fishCandidates(candidatesOf(flag));
        return `${inside} -l ${flag.name} -x${value} -d ${fishText(flag.help)}`;
      }),
      `${inside} -l help -d 'show this help'`,
      ...(argument.length === 0 ? [] : [`${inside}${fishCandidates(argument)}`]),
    ];
  });
  return `complete -c mini-db -f\n${lines.join('\n')}\n`;
}

function fishCandidates(candidates: Candidates): string {
  if (candidates === 'directory') return " -a '(__fish_complete_directories)'";
  if (candidates === 'file') return " -a '(__fish_complete_path)'";
  return candidates.length === 0 ? '' : ` -a ${fishText(candidates.join(' '))}`;
}

const fishText = (text: string): string => `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
