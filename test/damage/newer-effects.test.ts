import { join } from 'node:path';
import test from 'ava';
import { exitOf } from '../../src/adapters/cli/exit-codes.js';
import { checkData } from '../../src/check-data.js';
import type { Finding } from '../../src/application/check/check-report.js';
import type { Journal } from '../../src/application/ports/journal.js';
import { viewOfLatin1 } from '../../src/domain/bytes.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { OpenedServer } from './opened-server.js';
import { copyOf } from './scene.js';

const view = viewOfLatin1('a');
const EFFECTS: readonly (readonly [(journal: Journal) => void, string])[] = [
  [(journal) => journal.fieldPut(0, view, view, view, 0), 'changes a field of a hash'],
  [(journal) => journal.fieldDelete(0, view, view), 'removes a field of a hash'],
];

test('effects that only a newer version writes refuse the start, and check says the same', async (t) => {
  for (const [append, what] of EFFECTS) {
    const folder = join(temporaryFolder(), 'data');
    const server = await OpenedServer.start(folder, false);
    append(server.journal);
    await server.journal.sync();
    const copy = copyOf(folder);
    await server.stop();
    const findings: Finding[] = [];
    const found = (finding: Finding): void => void findings.push(finding);
    await checkData(copy, { found, progress: () => undefined });
    t.deepEqual(
      findings.map((finding) => [finding.kind, finding.path, finding.what]),
      [['defect', 'journal', `effect 1 ${what}`]],
    );
    const exit = exitOf(await t.throwsAsync(OpenedServer.start(copy, false)));
    t.is(exit.code, 4);
    const advice = 'it was written by a newer version of Mini DB, start that one';
    t.is(exit.message, `journal: effect 1 ${what}; ${advice}`);
  }
});
