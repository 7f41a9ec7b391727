import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { runCli } from '../../../src/adapters/cli/run-cli.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { fakeIo } from './fake-io.js';

async function scriptFor(shell: string): Promise<string> {
  const io = fakeIo();
  if ((await runCli(['completion', shell], {}, io)) !== 0) throw new Error(io.texts.err);
  return io.texts.out;
}

/** What bash offers for a line that ends where the cursor is, in a folder with a file and a folder. */
function completionsInBash(script: string, line: string, folder: string): string[] {
  const words = line.split(' ');
  const program = `${script}
    COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
    COMP_CWORD=${words.length - 1}
    _mini_db
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', program], { cwd: folder, encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  return stdout.split('\n').filter((word) => word !== '');
}

test('bash takes the script and completes mini-db with it', async (t) => {
  const script = await scriptFor('bash');
  t.is(spawnSync('bash', ['-n'], { input: script }).status, 0);
  const program = `${script}\ncomplete -p mini-db`;
  const { stdout } = spawnSync('bash', ['-c', program], { encoding: 'utf8' });
  t.is(stdout, 'complete -F _mini_db mini-db\n');
});

test('bash offers commands, flags, and values of flags', async (t) => {
  const script = await scriptFor('bash');
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data dir'));
  writeFileSync(join(folder, 'settings.json'), '{}');
  const flags = fakeIo().configuration.flags.map(({ name }) => `--${name}`);
  const expected: readonly (readonly [line: string, ...words: string[]])[] = [
    ['mini-db ', 'serve', 'check', 'token', 'completion', 'help', '--help', '--version'],
    ['mini-db c', 'check', 'completion'],
    ['mini-db serve ', ...flags, '--help'],
    ['mini-db serve --admin', '--admin-host', '--admin-port'],
    ['mini-db serve --port '],
    ['mini-db serve --admin-port ', 'off'],
    ['mini-db serve --durability ', 'always', 'interval', 'none'],
    ['mini-db serve --durability n', 'none'],
    ['mini-db serve --data ', 'data dir'],
    ['mini-db serve --data d --config ', 'data dir', 'settings.json'],
    ['mini-db serve --data d --conf', '--config'],
    ['mini-db check ', 'data dir'],
    ['mini-db check --', '--help'],
    ['mini-db completion ', 'bash', 'fish', 'zsh'],
    ['mini-db help s', 'serve'],
    ['mini-db token ', 'create', 'list', 'revoke', 'rotate'],
    ['mini-db token create --n', '--name'],
    ['mini-db token list --tokens ', 'data dir', 'settings.json'],
    ['mini-db nothing '],
  ];
  for (const [line, ...words] of expected) {
    t.deepEqual(completionsInBash(script, line, folder).toSorted(), words.toSorted(), line);
  }
  t.is(expected.length, 19);
});

test('the script of zsh uses that of bash', async (t) => {
  const script = await scriptFor('zsh');
  t.true(script.endsWith(await scriptFor('bash')));
  t.regex(script, /^autoload -Uz compinit bashcompinit && /);
});

test('fish is told every command, flag and list of values', async (t) => {
  const script = await scriptFor('fish');
  for (const { name } of fakeIo().configuration.flags) t.true(script.includes(` -l ${name} -x`));
  t.true(script.includes("-a serve -d 'run the server'\n"));
  t.true(script.includes(" -l durability -x -a 'always interval none' -d 'when "));
  t.true(script.includes(" -l data -x -a '(__fish_complete_directories)' -d "));
});

test('another shell, none, and two are wrong usage', async (t) => {
  for (const [line, received] of [
    ['completion', 'nothing'],
    ['completion tcsh', 'tcsh'],
    ['completion bash zsh', 'bash zsh'],
  ] as const) {
    const io = fakeIo();
    t.is(await runCli(line.split(' '), {}, io), 2, line);
    const message = `completion: expected bash, fish, zsh, received ${received}`;
    t.deepEqual(io.texts, {
      out: '',
      err: `mini-db: ${message} (mini-db --help lists everything)\n`,
    });
  }
  const io = fakeIo();
  t.is(await runCli(['completion', '--port'], {}, io), 2);
  t.regex(io.texts.err, /unknown flag --port; the nearest is --help/);
});

test('--help tells each shell how to use it', async (t) => {
  const io = fakeIo();
  t.is(await runCli(['completion', '--help'], {}, io), 0);
  for (const shell of ['bash', 'zsh', 'fish']) {
    t.true(io.texts.out.includes(`mini-db completion ${shell}`), shell);
  }
});
