import { mcnemar, pairedShareDifference, tango } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { level, pairedLaws, somePairs, turned } from './pairedLaws.ts';

pairedLaws(pairedShareDifference);

test("law: it is the difference of both shares, Tango's limits and McNemar's mid-p", () => {
  fc.assert(
    fc.property(somePairs, level, (table, at) => {
      const { n, estimate, low, high, pValue } = pairedShareDifference(table, at);
      expect(n).toBe(table.bothYes + table.yesNo + table.noYes + table.bothNo);
      expect(estimate).toBeCloseTo((table.noYes - table.yesNo) / n, 14);
      expect({ low, high }).toEqual(tango(table, at));
      expect(pValue).toBe(mcnemar(table).midPValue);
    }),
  );
});

test('law: the two times exchanged, the sign turns and the p-value stays', () => {
  fc.assert(
    fc.property(somePairs, (table) => {
      const [there, back] = [pairedShareDifference(table, 0.95), pairedShareDifference(turned(table), 0.95)];
      expect(there.estimate).toBe(0 - (back.estimate as number));
      expect(there.pValue).toBe(back.pValue);
    }),
  );
});

test('nobody changed: no difference, a p-value of 1, and limits all the same', () => {
  const stayed = pairedShareDifference({ bothYes: 5, yesNo: 0, noYes: 0, bothNo: 5 }, 0.95);
  expect(stayed).toMatchObject({ n: 10, estimate: 0, pValue: 1 });
  expect(stayed.high).toBeGreaterThan(0.27);
});
