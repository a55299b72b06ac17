import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { month } from '../../src/calendar/month.ts';
import { someEpoch } from './oracle.ts';

test('law: pieces of any size have the keys of the moments, years outside the table too', () => {
  const daily = day('Africa/Cairo');
  fc.assert(
    fc.property(fc.array(someEpoch), fc.integer({ min: 1, max: 9 }), fc.boolean(), (some, size, isOld) => {
      const epochs = Float64Array.from(isOld ? [...some, Date.UTC(1500, 0)] : some);
      const { names, add } = daily.codeReader(epochs);
      const keys: (string | undefined)[] = [];
      for (let position = 0; position < epochs.length; position += size) {
        const codes = new Int32Array(Math.min(size, epochs.length - position));
        add(position, codes, 1);
        keys.push(...Array.from(codes, (code) => names[code]));
      }
      expect(keys).toEqual(Array.from(epochs, (epoch) => daily(epoch)));
    }),
  );
});

test('codes are added to what stands there, times the stride, as far as there are moments', () => {
  for (const first of [Date.UTC(2026, 0), Date.UTC(1500, 0)]) {
    const { names, add } = month('UTC').codeReader(Float64Array.of(first, Date.UTC(2026, 2), Date.UTC(2026, 1)));
    const numbers = Int32Array.of(7, 8, 9);
    add(1, numbers, 100);
    expect(Array.from(numbers)).toEqual([7 + 100 * names.indexOf('2026-03'), 8 + 100 * names.indexOf('2026-02'), 9]);
  }
});

test('the first row that is no moment is named, wherever it stands', () => {
  for (const row of [0, 1, 4, 6]) {
    const epochs = new Float64Array(7);
    epochs[row] = Infinity;
    expect(() => month('UTC').codeReader(epochs)).toThrow(`at position ${row}`);
  }
});
