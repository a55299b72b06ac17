import type { Columns } from '../../src/tally/column.ts';
import { expect, test } from 'vitest';
import { readTouchpoints } from '../../src/journey/readTouchpoints.ts';
import { readWholeColumns } from '../../src/journey/readWholeColumns.ts';
import { touchpointSource } from '../../src/journey/touchpointSource.ts';
import { refusal } from '../refusal.ts';

const customerId = { codes: Uint32Array.of(2, 0, 2, 3), names: ['ben', 'nobody', 'anna', 'ben'] };
const at = Float64Array.of(3, 1, 2, 0);
const read = (columns: Columns): ReturnType<typeof readWholeColumns> =>
  readWholeColumns(touchpointSource(columns, undefined));

const leftOut = { duplicates: 0, withoutCustomer: 0, withoutTime: 0, withoutJourney: 0, invalid: 0 };

test('customers of different names keep the codes they have, also those of no row', () => {
  for (const codes of [Uint32Array.of(2, 0, 2, 0), Uint8Array.of(2, 0, 2, 0), Int16Array.of(2, 0, 2, 0)]) {
    const names = ['ben', 'nobody', 'anna'];
    expect(read({ customerId: { codes, names }, at })).toEqual({
      positions: null,
      customerOf: Uint32Array.of(2, 0, 2, 0),
      customerIds: names,
      at,
      journeyIds: [],
      leftOut,
    });
  }
});

test('where a name stands twice, they are numbered as they are first seen, those of no row never', () => {
  expect(read({ customerId, at })).toMatchObject({
    customerOf: Uint32Array.of(0, 1, 0, 1),
    customerIds: ['anna', 'ben'],
  });
});

test('so they are where there are more names than rows', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  expect(read({ customerId: { codes: Uint32Array.of(4, 0, 4, 1), names }, at })).toMatchObject({
    customerOf: Uint32Array.of(0, 1, 0, 2),
    customerIds: ['e', 'a', 'b'],
  });
});

test('a code without a name is refused with its position', () => {
  for (const [codes, bad] of [
    [Uint32Array.of(0, 0, 2, 0), 2],
    [Int8Array.of(0, 0, -1, 0), -1],
  ] as const) {
    expect(refusal(() => read({ customerId: { codes, names: ['ben', 'anna'] }, at }))).toBe(
      `RangeError column: Expected a code of 2 names, got ${bad} at position 2`,
    );
  }
});

test('the same as row by row', () => {
  const source = touchpointSource({ customerId, at }, undefined);
  const byRow = readTouchpoints({ ...source, hasIds: true }, false, 'throw');
  expect({ ...byRow, positions: null }).toEqual(read({ customerId, at }));
  expect(byRow.positions).toEqual(Uint32Array.of(0, 1, 2, 3));
});

test('whatever needs a closer look is left to that', () => {
  const valid = Uint8Array.of(255);
  expect(readWholeColumns(touchpointSource([], undefined))).toBeNull();
  expect(read({ customerId: ['a', 'b', 'c', 'd'], at })).toBeNull();
  expect(read({ customerId: { ...customerId, valid }, at })).toBeNull();
  expect(read({ customerId, at: { values: at, valid } })).toBeNull();
  expect(read({ customerId, at: [...at] })).toBeNull();
  expect(read({ customerId, at: Float64Array.of(0, NaN, 0, 0) })).toBeNull();
  expect(read({ customerId, at: Float64Array.of(0, 0, 8.64e15 + 2, 0) })).toBeNull();
});
