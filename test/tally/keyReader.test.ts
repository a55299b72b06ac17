import { expect, test } from 'vitest';
import { month } from '../../src/calendar/month.ts';
import { keyReader } from '../../src/tally/keyReader.ts';
import { readColumn } from '../../src/tally/readColumn.ts';
import { tallyBy } from 'cx-metrics';
import { refusal } from '../refusal.ts';

const block = { position: 1, length: 2 };

test('the codes of a column are copied', () => {
  for (const codes of [Uint8Array.of(9, 1, 0), [9, 1, 0]]) {
    const read = new Int32Array(4);
    keyReader(readColumn({ codes, names: ['a', 'b'] }, 'x'), null).read(block, read);
    expect(Array.from(read.subarray(0, 2))).toEqual([1, 0]);
  }
});

test('a code without a name is refused with its position, also where it would fit into the codes of others', () => {
  for (const codes of [[0, 1, 2], [0, 1, -1], Int8Array.of(0, 1, -1), Uint32Array.of(0, 1, 2 ** 32 - 1)]) {
    const reader = keyReader(readColumn({ codes, names: ['a', 'b'] }, 'x'), null);
    expect(() => {
      reader.read(block, new Int32Array(4));
    }).toThrow(/Expected a code of 2 names, got -?\d+ at position 2/);
  }
});

test('a code is a whole number: a fraction, text or nothing is no code, not even for a function of the names', () => {
  for (const code of [0.5, NaN, '1', null, undefined]) {
    for (const key of ['s', ['s', (name: string) => name]] as const) {
      const codes = [0, code] as readonly number[];
      expect(() => tallyBy({ s: { codes, names: ['a', 'b'] }, r: [1, 2] }, [key], 'r')).toThrow('at position 1');
      expect(() =>
        tallyBy({ s: { codes: Float64Array.from([0, 0.5]), names: ['a', 'b'] }, r: [1, 2] }, [key], 'r'),
      ).toThrow('a code of 2 names, got 0.5 at position 1');
    }
  }
});

test('codes of 64 bits are codes like others', () => {
  const columns = { s: { codes: BigInt64Array.of(1n, 0n), names: ['a', 'b'] }, r: [1, 2] };
  expect(tallyBy(columns as never, ['s' as never], 'r' as never)).toEqual({ a: { 2: 1 }, b: { 1: 1 } });
});

test('values are the names of their groups, or a function makes them', () => {
  const codes = new Int32Array(4);
  const reader = keyReader(readColumn([9, 3, 10], 'x'), (rating: number) => rating >= 9);
  reader.read(block, codes);
  expect(Array.from(codes.subarray(0, 2), (code) => reader.names[code])).toEqual(['false', 'true']);
});

test('codes are added as digits, those of a column and those a period makes, to the rows of the block alone', () => {
  const monthly = month('UTC');
  const at = Float64Array.from([0, 5, 6, 7, 8, 9, 11], (of) => Date.UTC(2026, of));
  const firstCode = (reader: ReturnType<typeof keyReader>): number => reader.names.indexOf('2026-01');
  const period = keyReader(readColumn(at, 'at'), monthly);
  const column = keyReader(
    readColumn({ codes: Uint8Array.of(0, 5, 6, 7, 8, 9, 11), names: Array(12).fill('m') }, 'x'),
    null,
  );
  for (const [reader, first] of [
    [period, firstCode(period)],
    [column, 0],
  ] as const) {
    const numbers = new Int32Array(7).fill(1);
    reader.add({ position: 1, length: 5 }, numbers, 1000);
    expect(Array.from(numbers)).toEqual([...[5, 6, 7, 8, 9].map((of) => 1 + 1000 * (first + of)), 1, 1]);
    const codes = new Int32Array(7).fill(1);
    reader.read({ position: 1, length: 5 }, codes);
    expect(Array.from(codes.subarray(0, 5))).toEqual([5, 6, 7, 8, 9].map((of) => first + of));
  }
});

test('a moment that is missing is in no group, and one that is none is refused with its position', () => {
  const missing = readColumn({ values: Float64Array.of(0, 0), valid: Uint8Array.of(1) }, 'at');
  expect(() => keyReader(missing, month('UTC'))).toThrow('got null at position 1');
  expect(() => keyReader(readColumn(Float64Array.of(0, NaN), 'at'), month('UTC'))).toThrow('got NaN at position 1');
});

test('the first code without a name is told, and 0 has one', () => {
  const columns = { segment: { codes: Int32Array.of(0, 1, 5), names: ['a', 'b'] }, rating: [9, 9, 9] };
  expect(refusal(() => tallyBy(columns, ['segment'], 'rating'))).toBe(
    'RangeError column: Expected a code of 2 names, got 5 at position 2',
  );
});

test('a code without a name is refused wherever it stands in a block', () => {
  for (const bad of [2, -1]) {
    for (let at = 0; at < 9; at++) {
      const reader = keyReader(
        readColumn({ codes: new Int32Array(9).fill(bad, at, at + 1), names: ['a', 'b'] }, 'x'),
        null,
      );
      expect(() => {
        reader.read({ position: 0, length: 9 }, new Int32Array(9));
      }).toThrow(`Expected a code of 2 names, got ${bad} at position ${at}`);
    }
  }
});

test('codes are added to as many rows as a block has, also after a longer one', () => {
  const codes = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
  const reader = keyReader(readColumn({ codes, names: Array(10).fill('m') }, 'x'), null);
  reader.add({ position: 0, length: 9 }, new Int32Array(9), 1);
  for (let length = 0; length <= 9; length++) {
    const numbers = new Int32Array(10);
    reader.add({ position: 0, length }, numbers, 10);
    expect(Array.from(numbers)).toEqual([...codes, 0].map((code, row) => (row < length ? 10 * code : 0)));
  }
});

test('of codes and names, a period is asked for the names', () => {
  const at = { codes: Uint8Array.of(1, 0, 1), names: [Date.UTC(2026, 0), Date.UTC(2026, 5)] };
  const [reader, codes] = [keyReader(readColumn(at, 'at'), month('UTC')), new Int32Array(3)];
  reader.read({ position: 0, length: 3 }, codes);
  expect(Array.from(codes, (code) => reader.names[code])).toEqual(['2026-06', '2026-01', '2026-06']);
});
