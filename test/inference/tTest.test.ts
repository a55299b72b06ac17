import { tTest } from 'cx-metrics/inference';
import { expect, test } from 'vitest';
import { tTestOf } from '../../src/inference/tTest.ts';

test("Student's own data on sleep (1908), as pairs: t 4.0621 at 9 degrees of freedom, p 0.002833", () => {
  const gains = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4].map((gain): [number, number] => [gain, 1]);
  const { t, degreesOfFreedom, pValue } = tTest(gains);
  expect([t?.toFixed(4), degreesOfFreedom, pValue?.toFixed(6)]).toEqual(['4.0621', 9, '0.002833']);
});

test('without spread there is no test, and p is not 1 by accident', () => {
  expect(tTest([[0, 5]])).toEqual({ t: null, degreesOfFreedom: null, pValue: null });
  expect(tTest([[3, 1]]).pValue).toBeNull();
  expect(tTest([]).t).toBeNull();
});

test('two-sided: the sign does not matter for p', () => {
  expect(tTestOf(-2, 1, 7).pValue).toBe(tTestOf(2, 1, 7).pValue);
  expect(tTestOf(0, 1, 7).pValue).toBe(1);
});
