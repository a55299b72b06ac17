import { mean, tally } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from '../arbitrary.ts';

test('the mean is of answers only, and 0 is an answer', () => {
  expect(mean({ 0: 1, 10: 3, skipped: 5 })).toBe(7.5);
});

test('without answers there is no mean', () => {
  expect(mean({})).toBeNull();
});

test('law: the mean is the same to the bit for the same answers in any order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }),
      fc.nat(),
      (answers, seed) => {
        expect(mean(tally(shuffled(answers, seed)))).toBe(mean(tally(answers)));
      },
    ),
  );
});
