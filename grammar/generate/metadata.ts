import type { CommandFlag } from '../../src/application/execution/command.js';

/** What a command's rule description tells: `write, slow, since 0.1.0: Sets the value of a key`. */
export interface Metadata {
  readonly flags: readonly CommandFlag[];
  readonly since: string;
  readonly summary: string;
}

const FLAGS: Readonly<Record<CommandFlag, true>> = {
  read: true,
  write: true,
  fast: true,
  slow: true,
  admin: true,
  dangerous: true,
  connection: true,
  keyspace: true,
  hash: true,
  noauth: true,
  loading: true,
  denyoom: true,
  nomulti: true,
  pubsub: true,
  transaction: true,
};

const FORM = /^((?:[a-z]+, )+)since (\d+\.\d+\.\d+): (\S.*\S)$/;

export const METADATA_FORM = '(flag, …, since 1.2.3: Summary)';

/** The reason as a string when the description is not of the form. */
export function readMetadata(description: string): Metadata | string {
  const found = FORM.exec(description.trim().replace(/\s+/g, ' '));
  if (found === null) return `its description is not of the form ${METADATA_FORM}`;
  const [, list, since, summary] = found;
  const flags = list!.slice(0, -2).split(', ');
  for (const [index, flag] of flags.entries()) {
    if (!isFlag(flag)) return `unknown flag ${flag}; there are ${Object.keys(FLAGS).join(', ')}`;
    if (flags.indexOf(flag) !== index) return `flag ${flag} twice`;
  }
  return { flags: flags.filter(isFlag), since: since!, summary: summary! };
}

function isFlag(text: string): text is CommandFlag {
  return Object.hasOwn(FLAGS, text);
}
