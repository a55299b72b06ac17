import fc from 'fast-check';
import { expect, test } from 'vitest';
import { month } from '../../src/calendar/month.ts';
import type { PeriodCounter } from '../../src/calendar/periodCounter.ts';
import { someEpoch } from './oracle.ts';

const monthly = month('Africa/Cairo');
const codeBits = 2;

const countersOf = ({ names }: PeriodCounter): Float64Array => new Float64Array(names.length << (codeBits + 4));

/** Bytes, four to a number. */
const words = (bytes: readonly number[]): Int32Array => {
  const all = new Uint8Array(4 * Math.ceil(bytes.length / 4));
  all.set(bytes);
  return new Int32Array(all.buffer);
};

/** Counts rows from a position on. */
function count(counter: PeriodCounter, position: number, codes: readonly number[], slots: readonly number[]) {
  const counters = countersOf(counter);
  const rows = { length: codes.length, codes: words(codes), codeBits, slots: words(slots), counters };
  return counter.count(position, rows) ? counters : null;
}

test('law: pieces of any size count every row once, at its period, its code and its slot', () => {
  const row = fc.record({ epoch: someEpoch, code: fc.nat(2 ** codeBits - 1), slot: fc.nat(15) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (rows, size) => {
      const counter = monthly.counter(Float64Array.from(rows, ({ epoch }) => epoch)) as PeriodCounter;
      const [counters, expected] = [countersOf(counter), countersOf(counter)];
      for (let position = 0; position < rows.length; position += size) {
        const piece = rows.slice(position, position + size);
        const [codes, slots] = [piece.map(({ code }) => code), piece.map(({ slot }) => slot)];
        const counted = count(counter, position, codes, slots) as Float64Array;
        counted.forEach((times, at) => (counters[at] = (counters[at] as number) + times));
      }
      for (const { epoch, code, slot } of rows) {
        const at = (((counter.names.indexOf(monthly(epoch)) << codeBits) + code) << 4) + slot;
        expected[at] = (expected[at] as number) + 1;
      }
      expect(counters).toEqual(expected);
    }),
  );
});

test('codes of no bit and of all eight are counted', () => {
  const counter = monthly.counter(new Float64Array(6)) as PeriodCounter;
  for (const [bits, code] of [
    [0, 0],
    [8, 255],
    [8, 128],
    [1, 1],
  ] as const) {
    const counters = new Float64Array(counter.names.length << (bits + 4));
    const codes = words(Array<number>(6).fill(code));
    expect(
      counter.count(0, { length: 6, codes, codeBits: bits, slots: words([15, 15, 15, 15, 15, 15]), counters }),
    ).toBe(true);
    expect(counters[(((counter.names.indexOf('1970-01') << bits) + code) << 4) + 15]).toBe(6);
  }
});

test('a code or a slot with a bit too many is not counted, wherever it stands', () => {
  const counter = monthly.counter(new Float64Array(7)) as PeriodCounter;
  for (let row = 0; row < 7; row++) {
    const [some, none] = [Array<number>(7).fill(0), Array<number>(7).fill(0)];
    for (const bad of [2 ** codeBits, 128, 255]) {
      some[row] = bad;
      expect(count(counter, 0, some, none)).toBeNull();
    }
    for (const bad of [16, 128, 255]) {
      some[row] = bad;
      expect(count(counter, 0, none, some)).toBeNull();
    }
  }
});

test('a moment outside the table is not counted, wherever it stands, and what is no number neither', () => {
  const none = Array<number>(7).fill(0);
  for (const bad of [NaN, Infinity, -Infinity, 1e300, Date.UTC(1500, 0), Date.UTC(2150, 0)]) {
    for (let row = 0; row < 7; row++) {
      const epochs = new Float64Array(7);
      const counter = monthly.counter(epochs) as PeriodCounter;
      epochs[row] = bad;
      expect(count(counter, 0, none, none)).toBeNull();
    }
  }
});

test('the table begins with the first millisecond of its first cell and ends before the end of its last', () => {
  const [edgeMs, marginMs] = [2 ** 26, 400 * 86_400_000];
  const from = Math.floor(-marginMs / edgeMs) * edgeMs;
  const none = Array<number>(5).fill(0);
  for (const [moment, isInside] of [
    [from, true],
    [from - 1, false],
    [-from - 1, true],
    [-from, false],
  ] as const) {
    for (let row = 0; row < 5; row++) {
      const epochs = new Float64Array(5);
      const counter = month('UTC').counter(epochs) as PeriodCounter;
      epochs[row] = moment;
      expect(count(counter, 0, none, none) !== null).toBe(isInside);
    }
  }
});

test('the table grows to hold the first moment and the last, and some between', () => {
  const years = [2026, 1950, 2080, 1990];
  const epochs = Float64Array.from({ length: 300 }, (_, row) => Date.UTC(years[row % 4] as number, 0));
  const { names } = month('Asia/Tokyo').counter(epochs) as PeriodCounter;
  for (const of of years) expect(names).toContain(`${of}-01`);
});

test('there is no counter without moments, nor for years that no table holds', () => {
  expect(monthly.counter(new Float64Array(0))).toBeNull();
  expect(monthly.counter(Float64Array.of(0, Date.UTC(1500, 0)))).toBeNull();
  expect(monthly.counter(Float64Array.of(NaN))).toBeNull();
});
