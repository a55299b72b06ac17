import type { Columns } from '../../src/tally/column.ts';
import { expect, test } from 'vitest';
import { readTouchpoints } from '../../src/journey/readTouchpoints.ts';
import { readWholeColumns } from '../../src/journey/readWholeColumns.ts';
import { touchpointSource } from '../../src/journey/touchpointSource.ts';

const customerId = { codes: Uint32Array.of(2, 0, 2, 3), names: ['ben', 'nobody', 'anna', 'ben'] };
const at = Float64Array.of(3, 1, 2, 0);
const read = (columns: Columns): ReturnType<typeof readWholeColumns> =>
  readWholeColumns(touchpointSource(columns, undefined));

test('customers are numbered as they are first seen, those of one name once, those of no row never', () => {
  expect(read({ customerId, at })).toEqual({
    positions: Uint32Array.of(0, 1, 2, 3),
    customerOf: Uint32Array.of(0, 1, 0, 1),
    customerIds: ['anna', 'ben'],
    at,
    journeyIds: [],
    leftOut: { duplicates: 0, withoutCustomer: 0, withoutTime: 0, withoutJourney: 0, invalid: 0 },
  });
});

test('the same as row by row', () => {
  const source = touchpointSource({ customerId, at }, undefined);
  expect(readTouchpoints({ ...source, hasIds: true }, false, 'throw')).toEqual(read({ customerId, at }));
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
