import { DataDamagedError, UnsupportedFormatError } from '../../../domain/errors.js';

/** In every commit of ours at both ends, and in no other program's, also when that handles files of ours. */
const OURS = /"appId":"mini-db:|"engineInfo":"mini-db\/|"miniDb":\{/;
const FOREIGN_ADVICE =
  'another program has written to the table: move this file and all later ones out of the folder, ' +
  'or restore the table from a backup';

/** Why a commit whose checksum is missing or wrong cannot be taken. */
export function refusedCommit(path: string, bytes: Uint8Array): Error {
  if (bytes.length === 0) return new DataDamagedError(path, 0, 'the file is empty');
  const text = new TextDecoder('latin1').decode(bytes);
  const damage = firstDamage(text);
  if (damage !== null) return new DataDamagedError(path, damage, 'this line is not JSON');
  if (OURS.test(text)) {
    return new DataDamagedError(path, 0, 'the content does not have the checksum at its end');
  }
  return new UnsupportedFormatError(path, 'Mini DB did not make this commit', FOREIGN_ADVICE);
}

/** Where the first line begins that is not a JSON object; null when all are. */
function firstDamage(text: string): number | null {
  let at = 0;
  for (const line of text.split('\n')) {
    if (line !== '' && !isObject(line)) return at;
    at += line.length + 1;
  }
  return null;
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
