import test from 'ava';
import { CLIENT_CAUSES } from './causes-of-clients.js';
import { DATA_CAUSES } from './causes-of-data.js';
import { measuredServer } from './scene.js';

const CAUSES = [...CLIENT_CAUSES, ...DATA_CAUSES];

for (const { metric, title, settings, happen, isRight } of CAUSES) {
  test(`${metric}: ${title}`, async (t) => {
    const scene = await measuredServer(t, settings);
    // What the first command alone does is no part of the cause.
    await scene.client.command('PING');
    const before = (await scene.values()).get(metric) ?? 0;
    await happen(scene);
    const after = (await scene.values()).get(metric) ?? 0;
    t.true(isRight(after, before), `${before} became ${after}`);
  });
}
