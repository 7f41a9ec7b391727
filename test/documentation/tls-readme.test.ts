import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { hasProgram } from '../helpers/programs.js';
import { runProgram } from '../helpers/run-program.js';
import { ServerProcess } from '../helpers/server-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

// The README's example of TLS, as it stands there, but for the port.

const [, section = ''] = /### TLS\n([^]*?)\n## /.exec(readFileSync('README.md', 'utf8')) ?? [];
const blocksOf = (language: string): string[] =>
  [...section.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(
    ([, text]) => text!,
  );

test('the example of TLS makes certificates, and redis-cli, ioredis and redis connect', async (t) => {
  const [shell = ''] = blocksOf('sh');
  const [script = ''] = blocksOf('js');
  const lines = shell.trimEnd().split('\n');
  const serve = lines.find((line) => line.startsWith('mini-db serve '))!;
  const cli = lines.find((line) => line.startsWith('redis-cli '))!;
  const making = lines.filter((line) => line !== serve && line !== cli);
  const folder = temporaryFolder();
  const inFolder = (program: string, words: readonly string[]) =>
    runProgram('env', ['-C', folder, program, ...words]);
  const made = await inFolder('sh', ['-e', '-c', making.join('\n')]);
  t.is(made.code, 0, made.stderr);
  const flags = serve.split(' ').slice(2);
  const absolute = flags.map((flag) => (flag.includes('.') ? join(folder, flag) : flag));
  const server = await ServerProcess.start({ folder: join(folder, 'data'), flags: absolute });
  t.teardown(() => server.kill());
  const here = (text: string): string => text.replaceAll('6380', String(server.port));
  if (hasProgram('redis-cli') || process.env['CI'] === 'true') {
    t.is((await inFolder('sh', ['-c', here(cli)])).stdout, 'OK\n');
  } else {
    t.true(cli.includes('--cacert'));
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  const checks = `
    console.log(await one.set('name', 'Grace'), await other.get('name'));
    await one.quit();
    await other.close();`;
  const words = ['--input-type=module', '--eval', here(script) + checks];
  const { stdout, stderr } = await inFolder(process.execPath, words);
  t.is(stdout, 'OK Grace\n', stderr);
});
