import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.js';

export interface Issued {
  readonly cert: string;
  readonly key: string;
}

export interface CertificateOptions {
  /** Of the authority, a file name without its end; the default is `ca`. */
  readonly ca?: string;
  /** From now, below 0 for one that has expired. */
  readonly days?: number;
  /** From now: one that is not valid yet. */
  readonly startsInDays?: number;
}

const DAY_MS = 86_400_000;

/** Certificates made by openssl in a folder of their own: none that expires is kept anywhere. */
export class TestCertificates {
  readonly folder: string = temporaryFolder();

  /** With an authority, `ca`. */
  constructor() {
    this.makeAuthority('ca');
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  get ca(): string {
    return this.path('ca.crt');
  }

  makeAuthority(name: string): Issued {
    this.#request(name, ['-x509', '-days', '2', '-out', `${name}.crt`]);
    return this.issued(name);
  }

  /** For 127.0.0.1 and localhost, and for clients too. */
  issue(name: string, options: CertificateOptions = {}): Issued {
    this.#request(name, ['-out', `${name}.csr`]);
    this.#sign(name, options);
    return this.issued(name);
  }

  openssl(words: readonly string[]): void {
    const { status, stderr, error } = spawnSync('openssl', words, {
      cwd: this.folder,
      encoding: 'utf8',
    });
    if (error !== undefined) throw error;
    if (status !== 0) throw new Error(`openssl ${words.join(' ')}: ${stderr}`);
  }

  #request(name: string, more: readonly string[]): void {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const where = ['-keyout', `${name}.key`, '-subj', `/CN=${name}`];
    this.openssl(['req', ...key, ...where, ...more]);
  }

  /** `openssl x509` cannot choose both ends of the time: `openssl ca` can, and wants a file to count in. */
  #sign(
    name: string,
    { ca = 'ca', days = 1, startsInDays = Math.min(0, days) - 1 }: CertificateOptions,
  ) {
    writeFileSync(this.path(`${name}.index`), '');
    writeFileSync(this.path(`${name}.serial`), serialOf(name));
    writeFileSync(this.path(`${name}.cnf`), configurationOf(name));
    const who = ['-cert', `${ca}.crt`, '-keyfile', `${ca}.key`, '-in', `${name}.csr`];
    const when = [
      '-startdate',
      dateOf(startsInDays),
      '-enddate',
      dateOf(Math.max(days, startsInDays + 1)),
    ];
    const how = [
      '-config',
      `${name}.cnf`,
      '-batch',
      '-notext',
      '-outdir',
      '.',
      '-out',
      `${name}.crt`,
    ];
    this.openssl(['ca', ...how, ...who, ...when]);
  }

  issued(name: string): Issued {
    return { cert: this.path(`${name}.crt`), key: this.path(`${name}.key`) };
  }
}

const serialOf = (name: string): string => `${Buffer.from(name).toString('hex')}\n`;

function dateOf(days: number): string {
  const date = new Date(Date.now() + days * DAY_MS).toISOString();
  return `${date.slice(0, 19).replaceAll(/[-:T]/g, '')}Z`;
}

function configurationOf(name: string): string {
  return [
    '[ca]',
    'default_ca = one',
    '[one]',
    `database = ${name}.index`,
    `serial = ${name}.serial`,
    'default_md = sha256',
    'policy = any',
    'x509_extensions = names',
    '[any]',
    'commonName = supplied',
    '[names]',
    'subjectAltName = IP:127.0.0.1, DNS:localhost',
    'extendedKeyUsage = serverAuth, clientAuth',
    '',
  ].join('\n');
}
