import test from 'ava';
import { CheckReport, type Finding } from '../../../src/application/check/check-report.js';
import { DiskError } from '../../../src/application/ports/disk.js';
import { DataDamagedError, UnsupportedFormatError } from '../../../src/domain/errors.js';

function reported(error: unknown): Finding {
  const findings: Finding[] = [];
  const report = new CheckReport((finding) => void findings.push(finding));
  report.refused(error, 'do this');
  if (findings.length !== 1 || report.defects !== 1) throw new Error('expected one defect');
  return findings[0]!;
}

test('what a reader refuses is a defect with its place', (t) => {
  const kind = 'defect';
  t.deepEqual(reported(new DataDamagedError('a', 7, 'is wrong')), {
    kind,
    path: 'a',
    offset: 7,
    what: 'is wrong',
    advice: 'do this',
  });
  t.deepEqual(reported(new UnsupportedFormatError('a', 'format 2', 'start that one')), {
    kind,
    path: 'a',
    offset: 0,
    what: 'format 2',
    advice: 'start that one',
  });
  t.deepEqual(reported(new DiskError('read', 'a', 'EIO')), {
    kind,
    path: 'a',
    offset: 0,
    what: 'the disk cannot read it (EIO)',
    advice: 'do this',
  });
});

test('what says nothing about the data is thrown on', (t) => {
  const report = new CheckReport(() => t.fail());
  for (const error of [new DiskError('open', 'a', 'EACCES'), new Error('a bug')]) {
    t.is(
      t.throws(() => report.refused(error)),
      error,
    );
  }
  t.is(report.defects, 0);
});
