import { expect, test } from 'vitest';
import { cutLimits } from '../../src/metric/cutLimits.ts';

test('limits outside are cut at the ends, those inside and missing ones stay', () => {
  expect(cutLimits({ low: -0.04, high: 0.8 }, 0, 1)).toEqual({ low: 0, high: 0.8 });
  expect(cutLimits({ low: 0.2, high: 1.2 }, 0, 1)).toEqual({ low: 0.2, high: 1 });
  expect(cutLimits({ low: null, high: null }, 0, 1)).toEqual({ low: null, high: null });
});
