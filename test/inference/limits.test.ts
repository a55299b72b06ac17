import { type Limits, wilson } from 'cx-metrics/inference';
import { expect, expectTypeOf, test } from 'vitest';

test('either end may be undefined on its own', () => {
  expectTypeOf<{ low: null; high: 1 }>().toExtend<Limits>();
  expectTypeOf(wilson(1, 2, 0.9)).toEqualTypeOf<Limits>();
  expect(wilson(0, 0, 0.9)).toEqual({ low: null, high: null });
});
