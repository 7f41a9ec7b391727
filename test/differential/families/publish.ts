import { exactly, one, scene, type Recipe } from '../recipe.js';
import type { Step, Words } from '../step.js';
import type { Vocabulary } from '../vocabulary.js';

const CHANNELS = ['news', 'news.art', '', '\0\xff', 'a b'];
const PATTERNS = ['news*', '*', 'n?ws', '\\*', 'news.[a-c]*', ''];
const needs = ['subscribe', 'psubscribe', 'unsubscribe', 'punsubscribe', 'publish'];

const channel = (v: Vocabulary): string => v.pick(CHANNELS);
const pattern = (v: Vocabulary): string => v.pick(PATTERNS);

/** What a subscriber does. With RESP2 most commands are refused then. */
const subscriber = (v: Vocabulary): Words =>
  v.pick([
    ['SUBSCRIBE', ...v.several(1, 3, () => channel(v))],
    ['PSUBSCRIBE', ...v.several(1, 2, () => pattern(v))],
    ['UNSUBSCRIBE', ...v.several(0, 2, () => channel(v))],
    ['PUNSUBSCRIBE', ...v.several(0, 2, () => pattern(v))],
    ['PING'],
    ['PING', 'x'],
    ['GET', 'k1'],
    ['SUBSCRIBE'],
    ['NOSUCH'],
    ['ECHO', 'x'],

    ['PUBLISH', channel(v), 'from a subscriber'],
    ['PING', 'x', 'y'],
  ]);

const publisher = (v: Vocabulary): Words =>
  v.chance(0.7) ? ['PUBLISH', channel(v), v.value()] : introspection(v);

const introspection = (v: Vocabulary): Words =>
  v.pick([
    ['PUBSUB', 'CHANNELS'],
    ['PUBSUB', 'CHANNELS', pattern(v)],
    ['PUBSUB', 'NUMPAT'],
    ['PUBSUB', 'NUMSUB'],
    ['PUBSUB', 'NUMSUB', channel(v), channel(v)],
  ]);

function conversation(v: Vocabulary): Step[] {
  const talk = v.several(2, 10, (): Step => {
    if (v.chance(0.5)) return { by: 2, words: publisher(v) };
    return { by: v.random.below(2), words: subscriber(v) };
  });
  const leave = (by: number): Step[] => [
    { by, words: ['UNSUBSCRIBE'] },
    { by, words: ['PUNSUBSCRIBE'] },
  ];
  return [
    { by: 0, words: ['SUBSCRIBE', channel(v), channel(v)] },
    { by: 1, words: ['PSUBSCRIBE', pattern(v)] },
    ...talk,
    ...leave(0),
    ...leave(1),
    { by: 2, words: ['PUBLISH', 'news', 'to nobody'] },
  ];
}

export const publish: readonly Recipe[] = [
  scene(needs, 16, conversation),
  scene([...needs, 'reset'], 1, (v) => [
    { by: 0, words: ['SUBSCRIBE', channel(v)] },
    { by: 0, words: ['RESET'] },
    { by: 1, words: ['PUBLISH', channel(v), 'x'] },
  ]),
  scene([...needs, 'quit'], 1, (v) => [
    { by: 0, words: ['SUBSCRIBE', channel(v)] },
    { by: 0, words: ['QUIT'] },
    { by: 1, words: ['PUBLISH', channel(v), 'x'] },
  ]),
  scene([...needs, 'multi', 'exec'], 2, (v) => [
    { by: 0, words: ['SUBSCRIBE', 'news'] },
    { by: 1, words: ['MULTI'] },
    { by: 1, words: ['PUBLISH', 'news', v.value()] },
    { by: 1, words: ['PUBLISH', 'news', v.value()] },
    { by: 1, words: ['EXEC'] },
    { by: 0, words: ['UNSUBSCRIBE', 'news'] },
  ]),
  one('publish', 2, (v) => ['PUBLISH', channel(v), v.value()]),
  one('pubsub|channels', 2, (v) => ['PUBSUB', 'CHANNELS', ...v.several(0, 1, () => pattern(v))]),
  one('pubsub|numsub', 2, (v) => ['PUBSUB', 'NUMSUB', ...v.several(0, 2, () => channel(v))]),
  one('pubsub|numpat', 2, () => ['PUBSUB', 'NUMPAT']),
  exactly('pubsub|numpat', 1, (v) => [
    ['PUBSUB', ...v.pick([[], ['NOSUCH'], ['CHANNELS', 'a', 'b']])],
  ]),
];
