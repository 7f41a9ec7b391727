import test from 'ava';
import { dashboard } from '../../ops/grafana/dashboard.js';
import { lines, now, quantile, query } from '../../ops/grafana/panel.js';
import { ROWS } from '../../ops/grafana/rows.js';
import { measuredServer } from '../metrics/scene.js';
import { familiesOf, scrape } from '../metrics/scrape.js';
import { alertRules } from './alert-rules.js';
import { textOf } from './project.js';

/** Names that a server exports, by which its values are asked for. */
function exportedNames(page: string): Set<string> {
  const names = new Set<string>();
  for (const [name, { type }] of familiesOf(page)) {
    const suffixes = type === 'histogram' ? ['_bucket', '_sum', '_count'] : [''];
    for (const suffix of suffixes) names.add(name + suffix);
    if (type === 'summary') for (const suffix of ['_sum', '_count']) names.add(name + suffix);
  }
  return names;
}

/** What an expression, or any text, calls a metric of ours. */
const namesIn = (text: string): string[] => [
  ...(text.match(/\b(?:minidb|nodejs|process)_[a-z0-9_]+/g) ?? []),
];

const strangers = (text: string, exported: ReadonlySet<string>): string[] =>
  namesIn(text).filter((name) => !exported.has(name));

test('alerts, panels and the runbook name metrics that the server exports', async (t) => {
  const { server } = await measuredServer(t);
  const exported = exportedNames(await scrape(server.adminPort!));
  const expressions = alertRules().map(({ expr }) => expr);
  const queries = ROWS.flatMap(({ panels }) => panels.flatMap((panel) => panel.queries));
  t.true(queries.length > 50, String(queries.length));
  for (const expr of [...expressions, ...queries.map(({ expr }) => expr)]) {
    t.deepEqual(strangers(expr, exported), [], expr);
    t.true(namesIn(expr).length > 0 || /\b(?:up|ALERTS)\{/.test(expr), expr);
  }
  t.deepEqual(strangers(textOf('ops/grafana/mini-db.json'), exported), []);
  // Of a histogram the runbook may name the family.
  const families = new Set([...exported, ...familiesOf(await scrape(server.adminPort!)).keys()]);
  for (const path of ['docs/runbook.md', 'docs/operations.md']) {
    t.deepEqual(strangers(textOf(path), families), [], path);
  }
});

test('a name that the server does not export is found', async (t) => {
  const { server } = await measuredServer(t);
  const exported = exportedNames(await scrape(server.adminPort!));
  t.deepEqual(strangers(now('minidb_nosuch_bytes'), exported), ['minidb_nosuch_bytes']);
  // A histogram has no value under its own name, and a gauge no buckets.
  const histogram = 'minidb_command_duration_seconds';
  t.deepEqual(strangers(now(histogram), exported), [histogram]);
  t.deepEqual(strangers(quantile(0.5, histogram), exported), []);
  t.deepEqual(strangers(quantile(0.5, 'minidb_keys'), exported), ['minidb_keys_bucket']);
});

test('almost every family of ours is in a panel', async (t) => {
  const { server } = await measuredServer(t);
  const families = [...familiesOf(await scrape(server.adminPort!)).keys()];
  const shown = namesIn(textOf('ops/grafana/mini-db.json'));
  const missing = families.filter(
    (name) => name.startsWith('minidb_') && !shown.some((used) => used.startsWith(name)),
  );
  t.deepEqual(missing, [
    'minidb_not_ready',
    'minidb_recovery_duration_seconds',
    'minidb_recovery_rows',
    'minidb_recovery_changes',
    'minidb_recovery_cut_bytes',
    'minidb_journal_appended_sequence',
    'minidb_journal_durable_sequence',
    'minidb_checkpoint_written_rows_total',
    'minidb_checkpoint_written_files_total',
    'minidb_checkpoint_failing',
    'minidb_checkpoint_blocked',
    'minidb_table_version',
  ]);
});

test('panels do not overlap, and each has a description, a unit and a query', (t) => {
  const panel = lines({
    title: 'Two',
    description: 'A test.',
    unit: 's',
    queries: [query('a', now('up')), query('b', now('up'))],
  });
  const row = { title: 'Row', panels: [panel, panel, panel, panel] };
  const { panels } = JSON.parse(dashboard([row, row])) as {
    panels: { id: number; gridPos: { x: number; y: number; w: number; h: number } }[];
  };
  t.is(new Set(panels.map(({ id }) => id)).size, 10);
  const cells = new Set<string>();
  let area = 0;
  for (const { gridPos } of panels) {
    area += gridPos.w * gridPos.h;
    for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++) {
      for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) cells.add(`${x} ${y}`);
    }
    t.true(gridPos.x + gridPos.w <= 24);
  }
  t.is(cells.size, area);
  for (const { title, description, queries } of ROWS.flatMap((row) => row.panels)) {
    t.true(title !== '' && description.endsWith('.') && queries.length > 0, title);
  }
});
