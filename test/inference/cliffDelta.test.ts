import { cliffDelta } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { negated, ratings, spelledOut, wrongValues } from './rankLaws.ts';

test('law: pairs won less pairs lost, of all pairs, one by one', () => {
  fc.assert(
    fc.property(ratings, ratings, (first, second) => {
      const [before, after] = [spelledOut(first), spelledOut(second)];
      const signs = before.flatMap((one) => after.map((two): number => Math.sign(two - one)));
      const wanted = signs.length === 0 ? null : signs.reduce((sum, sign) => sum + sign, 0) / signs.length;
      if (wanted === null) expect(cliffDelta(first, second)).toBeNull();
      else expect(cliffDelta(first, second)).toBeCloseTo(wanted, 14);
    }),
  );
});

test('law: turned around, or upside down, the sign turns', () => {
  fc.assert(
    fc.property(ratings, ratings, (first, second) => {
      const delta = cliffDelta(first, second);
      for (const turned of [cliffDelta(second, first), cliffDelta(negated(first), negated(second))]) {
        if (delta === null) expect(turned).toBeNull();
        else expect(turned).toBeCloseTo(0 - delta, 14);
      }
    }),
  );
});

test('groups that do not overlap give 1 and −1 exactly, also of thousands of millions', () => {
  expect(cliffDelta([[1, 3e9]], [[2, 7e9]])).toBe(1);
  expect(
    cliffDelta(
      [
        [4, 1e9],
        [3, 7],
      ],
      [
        [2, 3],
        [1, 1e9],
      ],
    ),
  ).toBe(-1);
  expect(Object.is(cliffDelta([[1, 3]], [[1, 7]]), 0)).toBe(true);
});

test('wrong values are refused on either side', () => {
  for (const [values, error] of wrongValues) {
    expect(() => cliffDelta([[1, 1]], values)).toThrow(expect.objectContaining(error));
    expect(() => cliffDelta(values, [[1, 1]])).toThrow(expect.objectContaining(error));
  }
});
