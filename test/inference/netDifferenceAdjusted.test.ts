import { netDifferenceAdjusted } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someNet } from './netLaws.ts';

test('law: turned around, the sign turns and the p-value stays', () => {
  fc.assert(
    fc.property(someNet, someNet, (before, after) => {
      const [there, back] = [netDifferenceAdjusted(before, after, 0.95), netDifferenceAdjusted(after, before, 0.95)];
      expect(there.estimate).toBeCloseTo(-(back.estimate as number), 14);
      expect(there.low).toBeCloseTo(-(back.high as number), 14);
      expect(there.pValue).toBeCloseTo(back.pValue as number, 14);
    }),
  );
});

test('law: p is below 0.05 exactly when the 95 percent interval leaves out 0', () => {
  fc.assert(
    fc.property(someNet, someNet, (before, after) => {
      const { low, high, pValue } = netDifferenceAdjusted(before, after, 0.95) as unknown as Record<string, number>;
      if (Math.abs((pValue as number) - 0.05) < 1e-9) return;
      expect((pValue as number) < 0.05).toBe((low as number) > 0 || (high as number) < 0);
    }),
  );
});

test('it is defined where all are alike, and null with nobody', () => {
  const all = { plus: 5, zero: 0, minus: 0 };
  expect(netDifferenceAdjusted(all, all, 0.95)).toMatchObject({ estimate: 0, z: 0, pValue: 1 });
  expect(netDifferenceAdjusted(all, { plus: 0, zero: 0, minus: 0 }, 0.95).pValue).toBeNull();
});
