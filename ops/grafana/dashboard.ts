import type { Panel, Row } from './panel.js';

/** Of the whole width of 24. */
const SIZES = { lines: { w: 8, h: 8 }, number: { w: 4, h: 4 } } as const;
const WIDTH = 24;
const DATASOURCE = { type: 'prometheus', uid: '${datasource}' };

/** JSON that Grafana 10 and later import, or provision from a file. */
export function dashboard(rows: readonly Row[]): string {
  const json = {
    uid: 'mini-db',
    title: 'Mini DB',
    tags: ['mini-db'],
    schemaVersion: 38,
    version: 1,
    editable: true,
    refresh: '30s',
    time: { from: 'now-1h', to: 'now' },
    templating: { list: VARIABLES },
    panels: placed(rows),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

const VARIABLES = [
  { name: 'datasource', label: 'Prometheus', type: 'datasource', query: 'prometheus' },
  {
    name: 'instance',
    label: 'Server',
    type: 'query',
    datasource: DATASOURCE,
    query: { query: 'label_values(minidb_build_info, instance)', refId: 'instance' },
    refresh: 2,
    multi: true,
    includeAll: true,
    current: { text: 'All', value: '$__all' },
  },
];

/** From left to right, and then below. */
function placed(rows: readonly Row[]): object[] {
  const panels: object[] = [];
  let y = 0;
  for (const { title, panels: inRow } of rows) {
    panels.push({
      id: panels.length + 1,
      type: 'row',
      title,
      gridPos: { x: 0, y, w: WIDTH, h: 1 },
    });
    y++;
    let x = 0;
    let height = 0;
    for (const panel of inRow) {
      const { w, h } = SIZES[panel.kind];
      if (x + w > WIDTH) {
        x = 0;
        y += height;
        height = 0;
      }
      panels.push({ id: panels.length + 1, ...shown(panel), gridPos: { x, y, w, h } });
      x += w;
      height = Math.max(height, h);
    }
    y += height;
  }
  return panels;
}

function shown({ kind, title, description, unit, queries }: Panel): object {
  return {
    type: kind === 'lines' ? 'timeseries' : 'stat',
    title,
    description,
    datasource: DATASOURCE,
    fieldConfig: { defaults: { unit, ...(kind === 'lines' ? { min: 0 } : {}) }, overrides: [] },
    options:
      kind === 'lines'
        ? { legend: { displayMode: 'list', placement: 'bottom' }, tooltip: { mode: 'multi' } }
        : { reduceOptions: { calcs: ['lastNotNull'] }, colorMode: 'none' },
    targets: queries.map(({ expr, legend }, at) => ({
      refId: String.fromCharCode('A'.charCodeAt(0) + at),
      datasource: DATASOURCE,
      expr,
      legendFormat: legend,
    })),
  };
}
