import { day, month, type Period, quarter, week, year } from 'cx-metrics';
import { expect, expectTypeOf, test } from 'vitest';

const periods: readonly Period[] = [day('UTC'), week('UTC'), month('UTC'), quarter('UTC'), year('UTC')];

test('every period is called with a moment and says its unit and its zone', () => {
  expect(periods.map((period) => period.unit)).toEqual(['day', 'week', 'month', 'quarter', 'year']);
  for (const period of periods) {
    expect(period.zone).toBe('UTC');
    expectTypeOf(period).parameter(0).toExtend<Date | number | string | { readonly epochMilliseconds: number }>();
  }
});

test('from and to of the key of a moment stand around it', () => {
  const moment = Date.UTC(2026, 10, 25, 12);
  for (const period of periods) {
    expect(period.from(period(moment)).getTime()).toBeLessThanOrEqual(moment);
    expect(period.to(period(moment)).getTime()).toBeGreaterThan(moment);
  }
});
