import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newMatcher } from '../../src/journey/newMatcher.ts';

/** A matcher of kinds, each with the steps it can be and how many touchpoints of it there are. */
function matcherOf(steps: number, kinds: readonly (readonly [mask: number, count: number])[]) {
  const matcher = newMatcher([0, ...kinds.map(([mask]) => mask)], steps);
  kinds.forEach(([, count], index) => (matcher.counts[index + 1] = count));
  return matcher;
}

test('each touchpoint goes to one step only', () => {
  expect(matcherOf(2, [[0b11, 1]]).size()).toBe(1);
  expect(matcherOf(2, [[0b11, 2]]).size()).toBe(2);
});

test('a step changes its touchpoint so that another one has one, too', () => {
  expect(
    matcherOf(2, [
      [0b11, 1],
      [0b01, 1],
    ]).size(),
  ).toBe(2);
  expect(
    matcherOf(3, [
      [0b011, 1],
      [0b101, 1],
      [0b001, 1],
    ]).size(),
  ).toBe(3);
});

test('steps in a row from one on', () => {
  const matcher = matcherOf(4, [
    [0b0001, 1],
    [0b0010, 1],
    [0b1000, 1],
  ]);
  expect([0, 1, 2, 3].map((from) => matcher.run(from))).toEqual([2, 1, 0, 1]);
});

test('the same as trying every way to give touchpoints to steps', () => {
  const most = (masks: readonly number[], step: number, used: number): number => {
    if (step === 3) return 0;
    const skipped = most(masks, step + 1, used);
    return masks.reduce(
      (best, mask, index) =>
        (mask >> step) & 1 && !((used >> index) & 1)
          ? Math.max(best, 1 + most(masks, step + 1, used | (1 << index)))
          : best,
      skipped,
    );
  };
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(2)), { maxLength: 3 }), (kinds) => {
      const touchpoints = kinds.flatMap(([mask, count]) => Array.from({ length: count }, () => mask));
      expect(matcherOf(3, kinds).size()).toBe(most(touchpoints, 0, 0));
    }),
  );
});
