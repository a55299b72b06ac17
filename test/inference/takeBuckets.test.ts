import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countByBits } from '../../src/inference/countByBits.ts';
import { takeBuckets } from '../../src/inference/takeBuckets.ts';

test('each wanted bucket comes in an array of its own; the others stay out', () => {
  const values = Float64Array.of(1, 300, -7, 1.01, 301, 1, 1e9);
  const parts = takeBuckets(values, 16, [
    { bucket: 0xbff0, count: 3, ranks: [] },
    { bucket: 0xc072, count: 2, ranks: [] },
  ]);
  expect(parts.map((part) => [...part])).toEqual([
    [1, 1.01, 1],
    [300, 301],
  ]);
});

test('law: with all buckets wanted, all numbers come, those of one bucket after those of another', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true }).map((value) => value + 0)),
      fc.constantFrom(16 as const, 0 as const),
      (numbers, shift) => {
        const values = Float64Array.from(numbers);
        const wanted = [...countByBits(values, shift).entries()]
          .filter(([, count]) => count > 0)
          .map(([bucket, count]) => ({ bucket, count, ranks: [] }));
        const parts = takeBuckets(values, shift, wanted);
        expect(parts.map((part) => part.length)).toEqual(wanted.map(({ count }) => count));
        expect(Float64Array.from(parts.flatMap((part) => [...part])).sort()).toEqual(values.slice().sort());
      },
    ),
  );
});
