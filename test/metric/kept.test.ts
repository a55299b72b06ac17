import { expect, test } from 'vitest';
import { kept, whileKept } from '../../src/metric/kept.ts';

/** Makes numbers, and counts how often. */
function maker(): { make: () => number; times: () => number } {
  let made = 0;
  return { make: () => ++made, times: () => made };
}

test('what is made of answers is made anew each time', () => {
  const { make, times } = maker();
  const answers = [9, 10];
  expect([kept(answers, 'count', make), kept(answers, 'count', make)]).toEqual([1, 2]);
  expect(times()).toBe(2);
});

test('while they are kept, it is made once for every name and all answers', () => {
  const { make } = maker();
  const [answers, others] = [[9], [9]];
  const seen = whileKept([answers, others], () => [
    kept(answers, 'count', make),
    kept(answers, 'count', make),
    kept(answers, 'curve', make),
    kept(others, 'count', make),
    kept([9], 'count', make),
    kept([9], 'count', make),
  ]);
  expect(seen).toEqual([1, 1, 2, 3, 4, 5]);
});

test('nothing outlives the work, also when it fails', () => {
  const { make } = maker();
  const answers = { 9: 1 };
  whileKept([answers], () => kept(answers, 'count', make));
  expect(() =>
    whileKept([answers], () => {
      kept(answers, 'count', make);
      throw new RangeError('off');
    }),
  ).toThrow('off');
  expect(kept(answers, 'count', make)).toBe(3);
});

test('kept inside and outside, answers are kept until the outer work ends', () => {
  const { make, times } = maker();
  const answers = [9];
  whileKept([answers], () => {
    whileKept([answers], () => kept(answers, 'count', make));
    kept(answers, 'count', make);
  });
  expect(times()).toBe(1);
});

test('what is no object is never kept', () => {
  const { make, times } = maker();
  whileKept(['9', null, undefined, 9], () => {
    kept('9' as never, 'count', make);
    kept('9' as never, 'count', make);
  });
  expect(times()).toBe(2);
});
