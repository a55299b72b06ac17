import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstRow } from '../../src/inference/firstRow.ts';

test('law: it is the row a plain search finds, and the number of rows where there is none', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (unordered, wanted) => {
      const values = [...unordered].sort((a, b) => a - b);
      const plain = values.findIndex((value) => value >= wanted);
      expect(firstRow(values.length, (row) => (values[row] as number) >= wanted)).toBe(
        plain < 0 ? values.length : plain,
      );
    }),
  );
});
