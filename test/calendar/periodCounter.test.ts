import fc from 'fast-check';
import { expect, test } from 'vitest';
import { month } from '../../src/calendar/month.ts';
import type { PeriodCounter } from '../../src/calendar/periodCounter.ts';
import { someEpoch } from './oracle.ts';

const monthly = month('Africa/Cairo');
const width = 3;
const bits = 2;

const countersOf = ({ names }: PeriodCounter): Float64Array => new Float64Array((names.length * width) << bits);

test('law: pieces of any size count every row once, at its period, its code and its slot', () => {
  const row = fc.record({ epoch: someEpoch, code: fc.nat(width - 1), slot: fc.nat(2 ** bits - 1) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (rows, size) => {
      const counter = monthly.counter(Float64Array.from(rows, ({ epoch }) => epoch)) as PeriodCounter;
      const counters = countersOf(counter);
      for (let position = 0; position < rows.length; position += size) {
        const piece = rows.slice(position, position + size);
        const codes = Int32Array.from(piece, ({ code }) => code);
        const slots = Uint8Array.from(piece, ({ slot }) => slot);
        expect(counter.count(position, { codes, width, slots, bits, counters })).toBe(true);
      }
      const expected = new Float64Array(counters.length);
      for (const { epoch, code, slot } of rows) {
        const at = ((counter.names.indexOf(monthly(epoch)) * width + code) << bits) + slot;
        expected[at] = (expected[at] as number) + 1;
      }
      expect(counters).toEqual(expected);
    }),
  );
});

test('a code that is negative or too high is not counted, wherever it stands', () => {
  const counter = monthly.counter(new Float64Array(7)) as PeriodCounter;
  const slots = new Uint8Array(7);
  for (const bad of [-1, width]) {
    for (let row = 0; row < 7; row++) {
      const codes = new Int32Array(7);
      codes[row] = bad;
      expect(counter.count(0, { codes, width, slots, bits, counters: countersOf(counter) })).toBe(false);
    }
  }
});

test('a moment outside the table is not counted, wherever it stands, and what is no number neither', () => {
  const [codes, slots] = [new Int32Array(7), new Uint8Array(7)];
  for (const bad of [NaN, Infinity, -Infinity, 1e300, Date.UTC(1500, 0), Date.UTC(2150, 0)]) {
    for (let row = 0; row < 7; row++) {
      const epochs = new Float64Array(7);
      const counter = monthly.counter(epochs) as PeriodCounter;
      epochs[row] = bad;
      expect(counter.count(0, { codes, width, slots, bits, counters: countersOf(counter) })).toBe(false);
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
