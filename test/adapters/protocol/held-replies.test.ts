import test from 'ava';
import { HeldReplies } from '../../../src/adapters/protocol/held-replies.js';
import { randomOfRun } from '../../helpers/seed.js';
import { cases } from '../../helpers/scale.js';

function release(held: HeldReplies, released: number): string {
  let sent = '';
  held.release(released, (bytes, start, end) => {
    sent += bytes.toString('latin1', start, end);
  });
  return sent;
}

function add(held: HeldReplies, text: string, observed: number): void {
  const bytes = Buffer.from(`<${text}>`);
  held.add(bytes, 1, bytes.length - 1, observed);
  bytes.fill(0);
}

test('a reply with a lower mark waits for the one in front of it', (t) => {
  const held = new HeldReplies();
  add(held, 'a', 5);
  add(held, 'b', 0);
  add(held, 'c', 6);
  t.is(release(held, 4), '');
  t.is(release(held, 5), 'ab');
  t.false(held.isEmpty);
  t.is(release(held, 6), 'c');
  t.true(held.isEmpty);
  t.is(held.size, 0);
});

test('replies that wait for the same sequence share one mark', (t) => {
  const held = new HeldReplies();
  add(held, 'a', 5);
  const { size } = held;
  add(held, 'b', 5);
  add(held, 'c', 4);
  t.is(held.size, size + 2);
});

test('random holding and releasing equals a list of replies', (t) => {
  const random = randomOfRun(t);
  const total = cases(20_000, 500_000);
  const held = new HeldReplies();
  let model: { text: string; observed: number }[] = [];
  let appended = 0;
  let released = 0;
  let done = 0;
  for (; done < total; done++) {
    if (random.chance(0.6)) {
      appended += random.below(3);
      const observed = random.chance(0.8) ? appended : random.below(appended + 1);
      const length = random.chance(0.02) ? random.below(3000) : random.below(10);
      const text = String.fromCharCode(97 + random.below(26)).repeat(length);
      add(held, text, observed);
      model.push({ text, observed });
    } else {
      released = Math.min(appended, released + random.below(random.chance(0.01) ? 2000 : 2));
      let count = 0;
      while (count < model.length && model[count]!.observed <= released) count++;
      const expected = model.slice(0, count).map((each) => each.text);
      model = model.slice(count);
      const sent = release(held, released);
      if (sent !== expected.join('')) t.fail(`step ${done}: ${sent} is not ${expected.join('')}`);
    }
    if (held.isEmpty !== (model.length === 0)) t.fail(`step ${done}: isEmpty`);
  }
  t.is(done, total);
});
