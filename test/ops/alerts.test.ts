import test from 'ava';
import { parse } from 'yaml';
import { alertRules } from './alert-rules.js';
import { textOf } from './project.js';

const SEVERITIES = ['critical', 'warning', 'info'];
/** What each section of the runbook answers. */
const QUESTIONS = ['**Means.**', '**Look at.**', '**Do.**'];

/** Text of each section by its heading. */
function sectionsOf(markdown: string): Map<string, string> {
  const parts = markdown.split(/^## (.+)\n/m).slice(1);
  const sections = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) sections.set(parts[at]!, parts[at + 1]!);
  return sections;
}

test('each alert says how bad it is, what it is, and where the runbook has it', (t) => {
  const rules = alertRules();
  t.true(rules.length >= 13, String(rules.length));
  const sections = sectionsOf(textOf('docs/runbook.md'));
  for (const { alert, labels, annotations } of rules) {
    t.true(SEVERITIES.includes(labels['severity']!), alert);
    t.true((annotations['summary'] ?? '').length > 10, alert);
    t.true((annotations['description'] ?? '').length > 20, alert);
    t.is(annotations['runbook_url'], `docs/runbook.md#${alert.toLowerCase()}`, alert);
    t.true(sections.has(alert), `${alert} has no section in docs/runbook.md`);
  }
  t.deepEqual(
    [...sections.keys()],
    rules.map(({ alert }) => alert),
    'in the same order',
  );
});

test('each section of the runbook says what it means, what to look at and what to do', (t) => {
  const sections = sectionsOf(textOf('docs/runbook.md'));
  for (const [heading, text] of sections) {
    const at = QUESTIONS.map((question) => text.indexOf(question));
    t.true(
      at.every((index) => index >= 0),
      heading,
    );
    t.deepEqual(
      at,
      at.toSorted((a, b) => a - b),
      heading,
    );
    for (const [, anchor] of text.matchAll(/\(#([a-z-]+)\)/g)) {
      t.true(
        [...sections.keys()].some((name) => name.toLowerCase() === anchor),
        anchor,
      );
    }
  }
});

test('each alert has a case in which it fires, and one in which it does not', (t) => {
  const { tests } = parse(textOf('ops/prometheus/alerts.test.yaml')) as {
    tests: { alert_rule_test: { alertname: string; exp_alerts: unknown[] }[] }[];
  };
  const cases = tests.flatMap(({ alert_rule_test }) => alert_rule_test);
  for (const { alert } of alertRules()) {
    const own = cases.filter(({ alertname }) => alertname === alert);
    const fired = own.map(({ exp_alerts }) => exp_alerts.length > 0);
    t.true(fired.includes(true), `${alert} never fires`);
    t.true(fired.includes(false), `${alert} always fires`);
  }
  t.true(cases.length >= 50, String(cases.length));
});

test('who is told of an alert is told of its cause, by names that exist', (t) => {
  const names = alertRules().map(({ alert }) => alert);
  const inhibited = textOf('ops/alertmanager/alertmanager.yml').match(/MiniDb\w+/g) ?? [];
  t.true(inhibited.length > 0);
  for (const name of inhibited) t.true(names.includes(name), name);
});
