import {
  type Difference,
  type PairedDifference,
  pairedMeanDifference,
  pairedNetDifference,
  pairedShareDifference,
} from 'cx-metrics/inference';
import { expect, expectTypeOf, test } from 'vitest';

test('shares, net scores and means of the same people say the same things', () => {
  expectTypeOf<PairedDifference>().toExtend<Difference>();
  expectTypeOf(pairedShareDifference).returns.toEqualTypeOf<PairedDifference>();
  expectTypeOf(pairedNetDifference).returns.toEqualTypeOf<PairedDifference>();
  expectTypeOf(pairedMeanDifference).returns.toEqualTypeOf<PairedDifference>();
  const nobody = { plus: 0, zero: 0, minus: 0 };
  const none = { n: 0, estimate: null, low: null, high: null, pValue: null };
  expect(pairedShareDifference({ bothYes: 0, yesNo: 0, noYes: 0, bothNo: 0 }, 0.95)).toEqual(none);
  expect(pairedNetDifference({ plus: nobody, zero: nobody, minus: nobody }, 0.95)).toEqual(none);
  expect(pairedMeanDifference([], { min: 1, max: 7 }, 0.95)).toEqual(none);
});
