import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { month } from '../../src/calendar/month.ts';
import type { RowCounts } from '../../src/calendar/countRows.ts';
import type { CodeColumn } from '../../src/calendar/unsignedCodes.ts';
import type { Period } from '../../src/calendar/period.ts';

/** A new one for each test: a table that has grown over many years may have more periods than there are counters. */
let monthly: Period;
beforeEach(() => {
  monthly = month('Africa/Cairo');
});

const start = Date.UTC(2025, 0);
/** The moments that are counted. */
const [first, last] = [2 ** 39, 2 ** 41 - 1];

/** How many rows a period, a code and a slot have. */
function countOf({ names, counters }: RowCounts, key: string, codeBits: number, code: number, slot: number): number {
  return counters[(((names.indexOf(key) << codeBits) | code) << 4) | slot] as number;
}

const sum = (counters: Int32Array): number => counters.reduce((before, times) => before + times, 0);
const zeros = (rows: number): Uint8Array => new Uint8Array(rows);

test('law: every row is counted once, at its period, its code and its slot', () => {
  const row = fc.record({ epoch: fc.integer({ min: first, max: last }), code: fc.nat(3), slot: fc.nat(15) });
  const units = fc.constantFrom(
    () => monthly,
    () => day('America/New_York'),
    () => month('UTC'),
  );
  fc.assert(
    fc.property(
      units,
      fc.array(row, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 0, max: 9 }),
      (newUnit, rows, days) => {
        const unit = newUnit();
        // Near each other, so that there are not too many periods.
        const near = rows.map(({ epoch }, at) =>
          at === 0 ? epoch : Math.min(last, (rows[0]?.epoch ?? 0) + at * days * 1e7),
        );
        const counted = unit.countRows(
          Float64Array.from(near),
          Uint8Array.from(rows, ({ code }) => code),
          2,
          Uint8Array.from(rows, ({ slot }) => slot),
        ) as RowCounts;
        const expected = new Map<string, number>();
        rows.forEach(({ code, slot }, at) => {
          const name = JSON.stringify([unit(near[at] as number), code, slot]);
          expected.set(name, (expected.get(name) ?? 0) + 1);
        });
        for (const [name, times] of expected) {
          const [key, code, slot] = JSON.parse(name) as [string, number, number];
          expect(countOf(counted, key, 2, code, slot)).toBe(times);
        }
        expect(sum(counted.counters)).toBe(rows.length);
      },
    ),
  );
});

test('both sides of every start are told apart, to the millisecond, wherever they stand among four', () => {
  for (const unit of [monthly, day('Europe/Warsaw'), month('Asia/Tokyo')]) {
    for (let key = unit(Date.UTC(2003, 10, 20)), at = 0; at < 40; key = unit.next(key), at++) {
      const begin = unit.from(key).getTime();
      const epochs = new Float64Array(5).fill(begin);
      epochs[at % 5] = begin - 1;
      const counted = unit.countRows(epochs, null, 0, zeros(5)) as RowCounts;
      expect([countOf(counted, unit.previous(key), 0, 0, 0), countOf(counted, key, 0, 0, 0)]).toEqual([1, 4]);
      const half = unit.countRows(Float64Array.of(begin - 0.5), null, 0, zeros(1)) as RowCounts;
      expect(countOf(half, unit.previous(key), 0, 0, 0)).toBe(1);
    }
  }
});

test('more rows than one block holds are all counted', () => {
  const rows = 40_001;
  const codes = Uint16Array.from({ length: rows }, (_, row) => row % 2);
  const slots = Uint8Array.from({ length: rows }, (_, row) => row % 5);
  const counted = monthly.countRows(new Float64Array(rows).fill(start), codes, 1, slots) as RowCounts;
  for (let row = 0; row < 10; row++)
    expect(countOf(counted, '2025-01', 1, row % 2, row % 5)).toBe(row === 0 ? 4001 : 4000);
  expect(sum(counted.counters)).toBe(rows);
});

test('codes of no bit and of all eight are counted', () => {
  for (const [bits, code] of [
    [0, 0],
    [8, 254],
    [8, 128],
    [1, 1],
  ] as const) {
    const counted = monthly.countRows(
      new Float64Array(6).fill(start),
      new Uint8Array(6).fill(code),
      bits,
      new Uint8Array(6).fill(15),
    ) as RowCounts;
    expect(countOf(counted, '2025-01', bits, code, 15)).toBe(6);
  }
});

test('a code or a slot with a bit too many is not counted, wherever it stands', () => {
  const epochs = new Float64Array(7).fill(start);
  for (let row = 0; row < 7; row++) {
    for (const bad of [4, 128, 255])
      expect(monthly.countRows(epochs, zeros(7).fill(bad, row, row + 1), 2, zeros(7))).toBeNull();
    for (const bad of [16, 128, 255])
      expect(monthly.countRows(epochs, zeros(7), 2, zeros(7).fill(bad, row, row + 1))).toBeNull();
  }
  expect(monthly.countRows(epochs, zeros(7), 2, new Int8Array(7).fill(-1))).toBeNull();
});

test('a code below 0 or above 254 is not counted, however codes are kept', () => {
  for (const [Codes, bad] of [
    [Int8Array, -1],
    [Int16Array, -256],
    [Int32Array, -(2 ** 31)],
    [Int32Array, 256],
    [Uint16Array, 65_535],
    [Uint32Array, 2 ** 32 - 1],
    [Uint8ClampedArray, 255],
  ] as const) {
    const codes: CodeColumn = Codes.from([0, 1, 2, bad]);
    expect(monthly.countRows(new Float64Array(4).fill(start), codes, 2, zeros(4))).toBeNull();
  }
});

test('without codes all are 0, also after others were counted with them', () => {
  const epochs = new Float64Array(9).fill(start);
  monthly.countRows(epochs, zeros(9).fill(3), 2, zeros(9));
  expect(countOf(monthly.countRows(epochs, null, 2, zeros(9)) as RowCounts, '2025-01', 2, 0, 0)).toBe(9);
});

test('nothing is left of what was counted before, not even of what was refused', () => {
  const epochs = Float64Array.from({ length: 6 }, (_, row) => start + row * 40 * 86_400_000);
  const count = () => monthly.countRows(epochs, Uint8Array.of(0, 1, 2, 3, 0, 1), 2, zeros(6).fill(7));
  const before = count();
  expect(monthly.countRows(epochs, zeros(6).fill(200, 5), 2, zeros(6))).toBeNull();
  day('Asia/Tokyo').countRows(Float64Array.of(start, start + 1e9), null, 0, zeros(2));
  monthly.countRows(epochs, null, 0, zeros(6));
  expect(count()).toEqual(before);
});

test('a moment outside the table or before 1987-06-03 and after 2039-09-07 is not counted, and what is no number neither', () => {
  const outside = [
    NaN,
    Infinity,
    -Infinity,
    1e300,
    -start,
    0,
    -0,
    5,
    first - 1,
    last + 1,
    Date.UTC(2030, 0),
    Date.UTC(2020, 0),
  ];
  for (const bad of outside) {
    for (let row = 1; row < 7; row++) {
      // A new period each time, and a look at a few moments only: its table does not grow to hold this one.
      const unit = month('Africa/Cairo');
      const epochs = new Float64Array(5000).fill(start);
      epochs[100 + row] = bad;
      expect(unit.countRows(epochs, null, 0, zeros(5000))).toBeNull();
      expect(unit.countRows(epochs.subarray(0, 4999), null, 0, zeros(4999))).toBeNull();
    }
  }
});

test('the last moment and the first one that are counted', () => {
  for (const moment of [first, last]) {
    const counted = month('UTC').countRows(new Float64Array(5).fill(moment), null, 0, zeros(5)) as RowCounts;
    expect(countOf(counted, month('UTC')(moment), 0, 0, 0)).toBe(5);
  }
});

test('the table grows to hold the first moment and the last, and some between', () => {
  const years = [2026, 1990, 2035, 2001];
  const epochs = Float64Array.from({ length: 300 }, (_, row) => Date.UTC(years[row % 4] as number, 0));
  const counted = month('Asia/Tokyo').countRows(epochs, null, 0, zeros(300)) as RowCounts;
  for (const of of years) expect(countOf(counted, `${of}-01`, 0, 0, 0)).toBe(75);
});

test('there are no counts without moments, for years that no table holds, nor for more periods and codes than there are counters', () => {
  expect(monthly.countRows(new Float64Array(0), null, 0, zeros(0))).toBeNull();
  expect(monthly.countRows(Float64Array.of(start, Date.UTC(1500, 0)), null, 0, zeros(2))).toBeNull();
  expect(monthly.countRows(Float64Array.of(NaN), null, 0, zeros(1))).toBeNull();
  const daily = day('UTC');
  expect(daily.countRows(Float64Array.of(start), null, 6, zeros(1))).not.toBeNull();
  expect(daily.countRows(Float64Array.of(start), null, 8, zeros(1))).toBeNull();
});
