import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import type { CodedKeys } from '../../src/calendar/codedKeys.ts';
import { month } from '../../src/calendar/month.ts';
import type { Period } from '../../src/calendar/period.ts';
import { quarter } from '../../src/calendar/quarter.ts';
import { week } from '../../src/calendar/week.ts';
import { year } from '../../src/calendar/year.ts';
import { codeOf, someEpoch, zones } from './oracle.ts';

const keysOf = ({ codes, names }: CodedKeys): readonly (string | undefined)[] =>
  Array.from(codes, (code) => names[code]);
const periods: readonly Period[] = zones.flatMap((zone) => [
  day(zone),
  week(zone),
  week(zone, { startsOn: 'sun' }),
  month(zone),
  quarter(zone),
  year(zone),
]);

test('law: a column has the keys of its moments, in every zone and for every length', () => {
  fc.assert(
    fc.property(fc.nat(periods.length - 1), fc.array(someEpoch, { maxLength: 30 }), (which, epochs) => {
      const period = periods[which] as Period;
      expect(keysOf(period.coded(Float64Array.from(epochs)))).toEqual(epochs.map((epoch) => period(epoch)));
    }),
    { numRuns: 1000 },
  );
});

test('law: nor does it matter how near the moments lie to where a period starts', () => {
  fc.assert(
    fc.property(
      fc.nat(periods.length - 1),
      fc.array(fc.tuple(someEpoch, fc.integer({ min: -2, max: 2 }))),
      (which, near) => {
        const period = periods[which] as Period;
        const epochs = near.map(([epoch, ms]) => period.from(period(epoch)).getTime() + ms);
        expect(keysOf(period.coded(Float64Array.from(epochs)))).toEqual(epochs.map((epoch) => period(epoch)));
      },
    ),
  );
});

test('years outside the table are answered too, alone and among others', () => {
  const monthly = month('Europe/Warsaw');
  for (const years of [[1500], [1500, 2026, 3000], [2026, 1850], [2026, 2027, 2028, 2029, 2150]]) {
    const epochs = years.map((of) => new Date(0).setUTCFullYear(of, 6, 1));
    expect(keysOf(monthly.coded(Float64Array.from(epochs)))).toEqual(years.map((of) => `${of}-07`));
  }
});

test('an array of any kind of instants is a column too; a date alone is a local date', () => {
  const daily = day('Europe/Warsaw');
  const mixed = ['2026-03-22T23:30:00Z', new Date('2026-03-22T23:30:00Z'), '2026-03-22', Date.UTC(2026, 2, 22)];
  expect(keysOf(daily.coded(mixed))).toEqual(['2026-03-23', '2026-03-23', '2026-03-22', '2026-03-22']);
});

test('no moments have no codes', () => {
  expect(month('UTC').coded([])).toEqual({ codes: new Uint8Array(0), names: [] });
});

test('what is no moment throws with its position', () => {
  const monthly = month('UTC');
  for (const rows of [2, 3, 9]) {
    const column = new Float64Array(rows);
    column[rows - 1] = NaN;
    expect(() => monthly.coded(column)).toThrow(`got NaN at position ${rows - 1}`);
    expect(codeOf(() => monthly.coded(column))).toBe('instant');
  }
  expect(() => monthly.coded([0, null as never])).toThrow('at position 1');
});

test('codes take 1 byte, 2 or 4, whatever holds them', () => {
  const years = (count: number) => Float64Array.from({ length: count }, (_, at) => Date.UTC(1950 + at, 6));
  expect(month('UTC').coded(years(2)).codes).toBeInstanceOf(Uint8Array);
  expect(month('UTC').coded(years(30)).codes).toBeInstanceOf(Uint16Array);
});

test('more keys than 16 bits hold are told apart', () => {
  const daily = day('UTC');
  const dates = Float64Array.from({ length: 70_000 }, (_, date) => (date - 25_000) * 86_400_000);
  const { codes, names } = daily.coded(dates);
  expect(codes).toBeInstanceOf(Uint32Array);
  expect(names[codes[69_999] as number]).toBe(daily(dates[69_999] as number));
});
