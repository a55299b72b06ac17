import fc from 'fast-check';
import { journeys } from 'cx-metrics';
import { expect, test } from 'vitest';
import { placeNames } from '../../src/journey/placeNames.ts';
import { refusal } from '../refusal.ts';

const at = Float64Array.of(2, 1, 0, 3);
const customerId = { codes: new Uint8Array(4), names: ['anna'] };
const columnsOf = (step: { readonly codes: ArrayLike<number> & Iterable<number>; readonly names: readonly string[] }) =>
  journeys({ customerId, at, step } as never, { gapMs: 9 }).columns as never;
/** Numbers 10, 20, 30 for names as they come. */
const tens = (names: readonly string[]) => [5, ...names.map((_, index) => 10 * (index + 1))];

test('a number for the name at each place, of names as they are first seen in the order in which rows came', () => {
  const columns = columnsOf({ codes: Uint8Array.of(2, 0, 2, 1), names: ['b', 'c', 'a', 'nobody'] });
  const seen: (readonly string[])[] = [];
  const placed = placeNames(columns, Uint32Array.of(2, 1, 0, 3), 'step' as never, 'refused', (names) => {
    seen.push(names);
    return tens(names);
  });
  expect(seen).toEqual([['a', 'b', 'c']]);
  expect([...placed]).toEqual([10, 20, 10, 30]);
});

test('two codes of one name are one name', () => {
  const columns = columnsOf({ codes: Uint8Array.of(0, 1, 2, 2), names: ['a', 'b', 'a'] });
  const placed = placeNames(columns, Uint32Array.of(0, 1, 2, 3), 'step' as never, 'refused', tens);
  expect([...placed]).toEqual([10, 20, 10, 10]);
});

test('law: columns of codes in any array are placed as records are', () => {
  const arrays = fc.constantFrom<(codes: readonly number[]) => Uint8Array>(
    ...[Uint8Array, Int8Array, Uint16Array, Int32Array, Uint32Array, Float64Array].map(
      (Codes) => (codes: readonly number[]) => Codes.from(codes) as unknown as Uint8Array,
    ),
    (codes) => [...codes] as never,
  );
  fc.assert(
    fc.property(fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), arrays, (codes, arrayOf) => {
      const names = ['b', 'a', 'b', 'c'];
      const order = Uint32Array.of(3, 1, 0, 2);
      const records = codes.map((code, row) => ({
        customerId: 'anna',
        at: at[row] as number,
        step: names[code] as string,
      }));
      const columns = columnsOf({ codes: arrayOf(codes), names });
      expect(placeNames(columns, order, 'step' as never, 'refused', tens)).toEqual(
        placeNames(journeys(records, { gapMs: 9 }).columns, order, 'step', 'refused', tens),
      );
    }),
  );
});

test('a row that was left out is not read: the next one stands in its place', () => {
  const columns = journeys(
    {
      customerId: { ...customerId, codes: new Uint8Array(5) },
      at: [2, null, 1, 0, 3],
      step: ['b', 'z', 'c', 'a', 'b'],
    } as never,
    { gapMs: 9 },
  ).columns as never;
  const coded = journeys(
    {
      customerId: { ...customerId, codes: new Uint8Array(5) },
      at: [2, null, 1, 0, 3],
      step: { codes: Uint8Array.of(1, 3, 2, 0, 1), names: ['a', 'b', 'c', 'z'] },
    } as never,
    { gapMs: 9 },
  ).columns as never;
  for (const one of [columns, coded]) {
    expect([...placeNames(one, Uint32Array.of(2, 1, 0, 3), 'step' as never, 'refused', tens)]).toEqual([
      30, 20, 10, 10,
    ]);
  }
});

test('numbers beyond a byte are placed whole', () => {
  const columns = columnsOf({ codes: Uint8Array.of(0, 1, 1, 0), names: ['a', 'b'] });
  const placed = placeNames(columns, Uint32Array.of(0, 1, 2, 3), 'step' as never, 'refused', () => [0, 7, 70_000]);
  expect([...placed]).toEqual([7, 70_000, 70_000, 7]);
});

test('a place without a name has the first number, where that is allowed', () => {
  const records = ['a', null, 'b', undefined].map((step, row) => ({ customerId: 'anna', at: row, step }));
  const { columns } = journeys(records, { gapMs: 9 });
  const order = Uint32Array.of(3, 2, 1, 0);
  expect([...placeNames(columns, order, 'step', 'allowed', tens)]).toEqual([5, 20, 5, 10]);
  expect(refusal(() => placeNames(columns, order, 'step', 'refused', tens))).toMatch(
    /^TypeError groupKey.*position 1$/,
  );
});

test('a code without a name, and what is no name, are refused with the position', () => {
  const order = Uint32Array.of(3, 2, 1, 0);
  for (const [codes, bad] of [
    [Uint8Array.of(0, 0, 7, 0), 7],
    [Int8Array.of(0, 0, -1, 0), -1],
  ] as const) {
    expect(refusal(() => placeNames(columnsOf({ codes, names: ['a'] }), order, 'step' as never, 'allowed', tens))).toBe(
      `RangeError column: Expected a code of 1 names, got ${bad} at position 2`,
    );
  }
  const nameless = columnsOf({ codes: Uint8Array.of(0, 1, 0, 0), names: ['a', null as never] });
  expect(refusal(() => placeNames(nameless, order, 'step' as never, 'allowed', tens))).toMatch(
    /^TypeError groupKey.*at position 1$/,
  );
});
