import { expect, test } from 'vitest';
import { touchpointSource, type TouchpointSource, valueAt } from '../../src/journey/touchpointSource.ts';
import { readColumn } from '../../src/tally/readColumn.ts';
import { refusal } from '../refusal.ts';

const rows = [
  { id: 1, customerId: 'anna', at: 5, matter: 'M' },
  { id: 2, customerId: null, at: 6, matter: null },
];
const columns = {
  id: [1, 2],
  customerId: { codes: [0, 0], names: ['anna'], valid: Uint8Array.of(1) },
  at: Float64Array.of(5, 6),
  matter: ['M', null],
};
const taken = (source: TouchpointSource): readonly unknown[] => {
  const all: unknown[] = [];
  source.each((...each) => all.push(each));
  return all;
};
const expected = [
  [0, 'anna', 5, 1, 'M'],
  [1, null, 6, 2, null],
];

test('records and columns say the same', () => {
  for (const touchpoints of [rows, columns]) {
    expect(taken(touchpointSource(touchpoints, 'matter' as never))).toEqual(expected);
    const source = touchpointSource(touchpoints, (row: { matter: string | null }) => row.matter);
    expect(taken(source)).toEqual(expected);
    expect([source.length, source.hasIds]).toEqual([2, true]);
    expect(source.records(Uint32Array.of(0, 1))).toEqual(rows);
    expect(source.records(Uint32Array.of(1))).toEqual([rows[1]]);
  }
});

test('without a name of a journey and names of records none are told', () => {
  const { id: _, ...withoutId } = columns;
  const source = touchpointSource(withoutId, undefined);
  expect(source.hasIds).toBe(false);
  expect(taken(source)[0]).toEqual([0, 'anna', 5, null, undefined]);
});

test('columns are handed on, records have none', () => {
  expect(touchpointSource(columns, undefined).column?.('at').values).toBe(columns.at);
  expect(touchpointSource(rows, undefined).column).toBeNull();
});

test('neither records nor columns, and a name of a journey that is none, are refused', () => {
  expect(refusal(() => touchpointSource(5 as never, undefined))).toMatch(/^TypeError rows/);
  expect(refusal(() => touchpointSource([], 5 as never))).toMatch(/^TypeError callback/);
});

test('the value of a column: the name of its code, null where there is none', () => {
  const value = valueAt(readColumn(columns.customerId, 'x'));
  expect([value(0), value(1)]).toEqual(['anna', null]);
  expect(valueAt(readColumn({ values: [7, 8], valid: Uint8Array.of(2) }, 'x'))(1)).toBe(8);
  expect(refusal(() => valueAt(readColumn({ codes: [1], names: ['a'] }, 'x'))(0))).toMatch(/^RangeError column/);
});
