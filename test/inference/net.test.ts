import { type Net, netScore } from 'cx-metrics/inference';
import { expect, expectTypeOf, test } from 'vitest';

test('counts of +1, 0 and −1 need not be whole: weighted counts are counts too', () => {
  const weighted: Net = { plus: 4.5, zero: 1.25, minus: 2.25 };
  expectTypeOf(weighted).toEqualTypeOf<Net>();
  const whole = netScore({ plus: 5, zero: 1, minus: 2 }, 0.95);
  const between = netScore(weighted, 0.95);
  expect(between.low).toBeLessThan(whole.low as number);
});
