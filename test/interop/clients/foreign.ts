import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { PYTHON, SCRIPTS } from '../python.js';
import type { ClientScene } from './client-scene.js';

/** Downloads and a build included. */
const PREPARE_MS_MAX = 300_000;
const RUN_MS_MAX = 120_000;
/** Copies what a pom.xml names out of Maven's own cache. */
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** A client in another language. */
export interface ForeignClient {
  readonly name: string;
  /** Null when it can be run, else why it cannot. */
  readonly prepare: () => string | null;
  readonly command: () => readonly string[];
}

export function foreignClients(pythonReason: string | null): readonly ForeignClient[] {
  const classes = temporaryFolder();
  const java = (main: string): readonly string[] => [
    'java',
    '-cp',
    `${classes}:${classes}/jars/*`,
    main,
  ];
  const prepareJava = (): string | null => compileJava(classes);
  return [
    {
      name: 'redis-py',
      prepare: () => pythonReason,
      command: () => [PYTHON, join(SCRIPTS, 'clients', 'redis_py.py')],
    },
    {
      name: 'go-redis',
      prepare: () => attempt(['go', 'build', '-o', join(classes, 'go-redis'), '.'], goFolder),
      command: () => [join(classes, 'go-redis')],
    },
    { name: 'Jedis', prepare: prepareJava, command: () => java('JedisClient') },
    { name: 'Lettuce', prepare: prepareJava, command: () => java('LettuceClient') },
  ];
}

const goFolder = join(SCRIPTS, 'go');

function compileJava(classes: string): string | null {
  const folder = join(SCRIPTS, 'java');
  const jars = join(classes, 'jars');
  const sources = ['Report.java', 'JedisClient.java', 'LettuceClient.java'];
  return (
    attempt(['mvn', '-q', '-B', COPY, `-DoutputDirectory=${jars}`], folder) ??
    attempt(['javac', '-cp', `${jars}/*`, '-d', classes, ...sources], folder)
  );
}

/** Null when the program ended well, else what it said. */
function attempt([program, ...words]: readonly string[], cwd: string): string | null {
  const { error, status, stdout, stderr } = spawnSync(program!, words, {
    cwd,
    encoding: 'utf8',
    timeout: PREPARE_MS_MAX,
  });
  if (error !== undefined) return `${program}: ${error.message}`;
  return status === 0 ? null : `${program} ${words.join(' ')}: ${stdout}${stderr}`;
}

/**
 * Runs a program that prints lines: `pass what`, `fail what`, or `restart` and then waits for a line that
 * says it is done.
 */
export async function checkForeign(
  client: ForeignClient,
  { scene, isComplete }: { readonly scene: ClientScene; readonly isComplete: boolean },
): Promise<void> {
  const reason = client.prepare();
  if (reason !== null) {
    if (isComplete) scene.check(`${client.name}: ${reason}`, false);
    else console.log(`left out, ${client.name} cannot be run: ${reason}`);
    return;
  }
  const features = {
    hashes: scene.offers(`hashes of ${client.name}`, 'hset', 'hgetall'),
    transactions: scene.offers(`transactions of ${client.name}`, 'multi', 'exec', 'watch'),
    subscriptions: scene.offers(`subscriptions of ${client.name}`, 'subscribe', 'publish'),
  };
  const code = await converse(client, scene, {
    ...process.env,
    MINIDB_TEST_PORT: String(scene.port),
    MINIDB_TEST_GUARDED_PORT: String(scene.guardedPort),
    MINIDB_TEST_TOKEN: scene.token,
    MINIDB_TEST_FEATURES: Object.entries(features)
      .filter(([, isOffered]) => isOffered)
      .map(([name]) => name)
      .join(','),
  });
  scene.check(`${client.name}: ended with ${code}`, code === 0);
}

async function converse(
  { name, command }: ForeignClient,
  scene: ClientScene,
  env: NodeJS.ProcessEnv,
): Promise<number | null> {
  const [program, ...words] = command();
  const child = spawn(program!, words, { env, stdio: 'pipe' });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), RUN_MS_MAX);
  for await (const line of createInterface({ input: child.stdout })) {
    const [, verdict, what] = /^(pass|fail|restart) ?(.*)$/.exec(line) ?? [];
    if (verdict === 'pass' || verdict === 'fail') {
      scene.check(`${name}: ${what}`, verdict === 'pass');
    } else if (verdict === 'restart') {
      await scene.restart();
      child.stdin.write('done\n');
    } else console.log(`${name}: ${line}`);
  }
  const code = await ended;
  clearTimeout(timer);
  if (code !== 0) console.log(stderr);
  return code;
}
