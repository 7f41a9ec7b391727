import { CheckReport, type Finding } from '../../src/application/check/check-report.js';

/** What an inspection tells. */
export async function findingsOf(
  inspect: (report: CheckReport) => Promise<unknown>,
): Promise<{ defects: Finding[]; notes: Finding[]; report: CheckReport }> {
  const findings: Finding[] = [];
  const report = new CheckReport((finding) => void findings.push(finding));
  await inspect(report);
  const defects = findings.filter(({ kind }) => kind === 'defect');
  return { defects, notes: findings.filter(({ kind }) => kind === 'note'), report };
}
