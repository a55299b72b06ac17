import { tallyEach } from 'cx-metrics';
import { expect, test } from 'vitest';

test('several questions are counted in one pass', () => {
  let reads = 0;
  function* rows(): Generator<{ nps: number; csat: number | null }> {
    for (const row of [
      { nps: 9, csat: 5 },
      { nps: 10, csat: null },
    ]) {
      reads++;
      yield row;
    }
  }
  expect(tallyEach(rows(), { nps: (row) => row.nps, csat: (row) => row.csat })).toEqual({
    nps: { 9: 1, 10: 1 },
    csat: { 5: 1, skipped: 1 },
  });
  expect(reads).toBe(2);
});

test('no rows give an empty tally for every name', () => {
  expect(tallyEach([], { nps: () => 9 })).toEqual({ nps: {} });
});

test('a name may be any text', () => {
  const questions = Object.fromEntries([['__proto__', () => 9]]) as { readonly __proto__: () => number };
  expect(Object.entries(tallyEach([1], questions))).toEqual([['__proto__', { 9: 1 }]]);
});

test('questions must be callbacks by name', () => {
  expect(() => tallyEach([], null as never)).toThrow(TypeError);
  expect(() => tallyEach([1], { nps: 9 as never })).toThrow(TypeError);
});
