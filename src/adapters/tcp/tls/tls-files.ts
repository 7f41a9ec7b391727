import { X509Certificate, createPrivateKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createSecureContext, type SecureContextOptions } from 'node:tls';
import { UsageError, type TlsMinVersion } from '../../../application/server/settings.js';

/** Paths as the operator gave them. */
export interface TlsFiles {
  readonly certificate: string;
  readonly key: string;
  /** The authorities of clients; null when they are not asked for a certificate. */
  readonly authorities: string | null;
  readonly minVersion: TlsMinVersion;
}

/** What was read and found to be right. */
export interface TlsMaterial {
  readonly options: SecureContextOptions;
  /** When the first certificate of the server's chain expires. */
  readonly expiresAtMs: number;
}

/** A chain and its key have a few kilobytes, all authorities of the Internet 300. */
const FILE_BYTES_MAX = 4 * 1024 * 1024;
const CERTIFICATES = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END [^-]*-----/g;
const ENCRYPTED = /-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: *4,ENCRYPTED/m;

/** Rejects with UsageError, which says which file is wrong, why, and what to do. */
export async function readTlsFiles(files: TlsFiles, nowMs: number): Promise<TlsMaterial> {
  const chainText = await read('--tls-cert', files.certificate);
  const chain = parseCertificates('--tls-cert', files.certificate, chainText);
  for (const each of chain) refuseOutOfTime(files.certificate, each, nowMs);
  const keyText = await read('--tls-key', files.key);
  refuseOtherKey(files, chain[0]!, parseKey(files.key, keyText));
  const ca =
    files.authorities === null ? undefined : await readAuthorities(files.authorities, nowMs);
  return {
    options: usableOptions(files, {
      cert: chainText,
      key: keyText,
      ...(ca === undefined ? {} : { ca }),
      minVersion: `TLSv${files.minVersion}`,
    }),
    expiresAtMs: Math.min(...chain.map(({ validTo }) => Date.parse(validTo))),
  };
}

async function read(flag: string, path: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(path, 'latin1');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`cannot read the file of ${flag}: ${reason}`, { cause: error });
  }
  if (text.length <= FILE_BYTES_MAX) return text;
  throw new UsageError(`${path}: expected at most ${FILE_BYTES_MAX} bytes for ${flag}`);
}

/** At least one. */
function parseCertificates(flag: string, path: string, text: string): X509Certificate[] {
  const blocks = text.match(CERTIFICATES) ?? [];
  if (blocks.length === 0) {
    throw new UsageError(
      `${path}: expected a certificate for ${flag}, found none; it begins with -----BEGIN CERTIFICATE-----`,
    );
  }
  return blocks.map((block, index) => {
    try {
      return new X509Certificate(block);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(`${path}: certificate ${index + 1} is damaged: ${reason}`, {
        cause: error,
      });
    }
  });
}

async function readAuthorities(path: string, nowMs: number): Promise<string> {
  const text = await read('--tls-ca', path);
  const authorities = parseCertificates('--tls-ca', path, text);
  // Some of a bundle may have had their time: clients need one that has not.
  if (authorities.every(({ validTo }) => Date.parse(validTo) < nowMs)) {
    refuseOutOfTime(path, authorities[0]!, nowMs);
  }
  return text;
}

function refuseOutOfTime(path: string, certificate: X509Certificate, nowMs: number): void {
  const from = Date.parse(certificate.validFrom);
  const to = Date.parse(certificate.validTo);
  const name = certificate.subject.replaceAll('\n', ', ');
  if (nowMs > to) {
    const when = new Date(to).toISOString();
    throw new UsageError(`${path}: the certificate of ${name} expired at ${when}; renew it`);
  }
  if (nowMs >= from) return;
  const when = new Date(from).toISOString();
  throw new UsageError(
    `${path}: the certificate of ${name} is not valid before ${when}; wait, or check the clock`,
  );
}

function parseKey(path: string, text: string): KeyObject {
  if (ENCRYPTED.test(text)) {
    throw new UsageError(
      `${path}: the key is encrypted; write it without a passphrase: openssl pkey -in ${path} -out FILE`,
    );
  }
  try {
    return createPrivateKey(text);
  } catch (error) {
    throw new UsageError(
      `${path}: expected a private key for --tls-key; it begins with -----BEGIN PRIVATE KEY-----`,
      { cause: error },
    );
  }
}

function refuseOtherKey(files: TlsFiles, certificate: X509Certificate, key: KeyObject): void {
  if (certificate.checkPrivateKey(key)) return;
  throw new UsageError(
    `${files.key}: the key is not that of the first certificate in ${files.certificate}`,
  );
}

/** What no check above knows: a key that is too short, a signature that is too old. */
function usableOptions(files: TlsFiles, options: SecureContextOptions): SecureContextOptions {
  try {
    createSecureContext(options);
    return options;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${files.certificate}: cannot be used for TLS: ${reason}`, {
      cause: error,
    });
  }
}
