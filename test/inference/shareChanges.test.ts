import { netEstimate, shareChanges } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { somePairs } from './pairedLaws.ts';

test('law: its net score is the share of yes the second time less that of the first', () => {
  fc.assert(
    fc.property(somePairs, (table) => {
      const { bothYes, yesNo, noYes, bothNo } = table;
      const n = bothYes + yesNo + noYes + bothNo;
      const difference = (bothYes + noYes) / n - (bothYes + yesNo) / n;
      expect(netEstimate(shareChanges(table)).estimate).toBeCloseTo(difference, 14);
    }),
  );
});

test('each of the four counts is looked at, though two are added up', () => {
  const good = { bothYes: 5, yesNo: 1, noYes: 2, bothNo: 4 };
  for (const name of Object.keys(good)) {
    expect(() => shareChanges({ ...good, [name]: -1 })).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'count' }),
    );
  }
  expect(() => shareChanges({} as never)).toThrow(TypeError);
});
