import { expect, test } from 'vitest';
import { writeTally } from '../../src/tally/writeTally.ts';

const none = { skipped: 0, dismissed: 0, notApplicable: 0, invalid: 0 };

test('answers come first, then the four words in their order; what was never seen has no key', () => {
  const counts = writeTally({
    answers: [
      [-1, 1],
      [6.5, 2],
    ],
    leftOut: { ...none, invalid: 3, skipped: 1 },
  });
  expect(Object.entries(counts)).toEqual([
    ['-1', 1],
    ['6.5', 2],
    ['skipped', 1],
    ['invalid', 3],
  ]);
});

test('a count too large to be exact is not written', () => {
  expect(() => writeTally({ answers: [[9, 2 ** 53]], leftOut: none })).toThrow('of 9');
});
