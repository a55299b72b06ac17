import { type Difference, type Limits, pairedShareDifference } from 'cx-metrics/inference';
import { expect, expectTypeOf, test } from 'vitest';

test('a difference has limits, and any of the three may be undefined', () => {
  expectTypeOf<Difference>().toExtend<Limits>();
  expectTypeOf<{ estimate: 0; low: null; high: 1 }>().toExtend<Difference>();
  const nobody: Difference = pairedShareDifference({ bothYes: 0, yesNo: 0, noYes: 0, bothNo: 0 }, 0.9);
  expect(nobody).toMatchObject({ estimate: null, low: null, high: null });
});
