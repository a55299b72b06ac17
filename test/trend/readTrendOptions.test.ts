import { day, month, quarter, week, year } from 'cx-metrics';
import { expect, test } from 'vitest';
import { readTrendOptions } from '../../src/trend/readTrendOptions.ts';

const monthly = month('UTC');

test('options of the trend are its own, all others go on to the metric, the level too', () => {
  const { own, forMetric } = readTrendOptions({ trailing: 3, from: '2026-01', level: 0.9, invalid: 'count' }, monthly);
  expect(own).toEqual({ trailing: 3, from: '2026-01', against: 'previous', incomplete: 'refuse' });
  expect(forMetric).toEqual({ level: 0.9, invalid: 'count' });
});

test('without options every default is in place', () => {
  const { own, forMetric } = readTrendOptions(undefined, monthly);
  expect(own).toEqual({ trailing: 1, against: 'previous', incomplete: 'refuse' });
  expect(forMetric).toEqual({});
});

test('words and numbers that are none of those there are are refused', () => {
  const codeOf = (options: object): unknown => {
    try {
      readTrendOptions(options, monthly);
      return null;
    } catch (error) {
      return [(error as Error).name, (error as { code?: string }).code];
    }
  };
  expect(codeOf({ against: 'first' })).toEqual(['RangeError', 'against']);
  expect(codeOf({ incomplete: 'skip' })).toEqual(['RangeError', 'incomplete']);
  for (const trailing of [0, -1, 1.5, NaN, Infinity]) expect(codeOf({ trailing })).toEqual(['RangeError', 'trailing']);
  expect(codeOf({ trailing: '3' })).toEqual(['TypeError', 'trailing']);
  expect(codeOf({ trailing: 1 })).toBe(null);
});

test.each([
  [day('UTC'), 365],
  [week('UTC'), 52],
  [monthly, 12],
  [quarter('UTC'), 4],
  [year('UTC'), 1],
])('a window compared with a year before is at most a year long: $unit', (period, most) => {
  const own = { against: 'yearBefore', trailing: most } as const;
  expect(readTrendOptions(own, period).own).toMatchObject(own);
  expect(() => readTrendOptions({ ...own, trailing: most + 1 }, period)).toThrow(
    expect.objectContaining({ name: 'RangeError', code: 'trailing' }),
  );
  expect(readTrendOptions({ trailing: most + 1 }, period).own.trailing).toBe(most + 1);
});
