import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortIntoGroups } from '../../src/journey/sortIntoGroups.ts';

test('each group stands together, in order of time', () => {
  expect(sortIntoGroups(Uint32Array.of(1, 0, 1, 1), 3, Float64Array.of(9, 5, 7, 8))).toEqual({
    order: Uint32Array.of(1, 2, 3, 0),
    at: Float64Array.of(5, 7, 8, 9),
    starts: Uint32Array.of(0, 1, 4, 4),
  });
});

test('the same as a general sort by group, time and row, for few rows and for many', () => {
  const rows = fc.array(fc.tuple(fc.nat(2), fc.integer({ min: -5, max: 5 })), { maxLength: 300, size: 'max' });
  fc.assert(
    fc.property(rows, (pairs) => {
      const [groupOf, times] = [Uint32Array.from(pairs, ([group]) => group), Float64Array.from(pairs, ([, at]) => at)];
      const expected = [...pairs.entries()].sort(
        ([row, [group, at]], [other, [otherGroup, otherAt]]) => group - otherGroup || at - otherAt || row - other,
      );
      const sorted = sortIntoGroups(groupOf, 3, times);
      expect([...sorted.order]).toEqual(expected.map(([row]) => row));
      expect([...sorted.at]).toEqual(expected.map(([, [, at]]) => at));
      expect(sorted.starts[3]).toBe(pairs.length);
    }),
  );
});

test('no rows and no groups', () => {
  expect(sortIntoGroups(new Uint32Array(0), 0, new Float64Array(0)).starts).toEqual(Uint32Array.of(0));
});
