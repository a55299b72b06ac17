import { expect, test } from 'vitest';
import { newColumn } from '../../src/tally/newColumn.ts';

const columnOf = (values: readonly unknown[]) => {
  const column = newColumn();
  for (let at = 0; at < values.length; at += 4096) {
    const block = values.slice(at, at + 4096);
    column.add(block, block.length);
  }
  return column;
};
const held = (...values: unknown[]) => columnOf(values).held();

test('numbers, times and exact bigints are numbers', () => {
  expect(held(9, 10n, new Date(200))).toEqual(Uint8Array.of(9, 10, 200));
  expect(held(-0, 0.5)).toEqual(Float32Array.of(0, 0.5));
});

test('rows without a value have a bit that says so, and hold 0', () => {
  expect(held(9, null, undefined)).toEqual({ values: Uint8Array.of(9, 0, 0), valid: Uint8Array.of(0b1111_1001) });
  expect(held('a', null)).toEqual({ codes: Uint8Array.of(0, 0), names: ['a'], valid: Uint8Array.of(0b1111_1101) });
});

test('texts, booleans and bigints no number holds are names, each kept once', () => {
  expect(held('b', 'a', 'b')).toEqual({ codes: Uint8Array.of(0, 1, 0), names: ['b', 'a'] });
  expect(held(true, false)).toEqual({ codes: Uint8Array.of(0, 1), names: [true, false] });
  expect(held(2n ** 60n + 1n)).toEqual({ codes: Uint8Array.of(0), names: [2n ** 60n + 1n] });
});

test('words for no answer stand among numbers, which then have codes too', () => {
  expect(held(9, 'dismissed', 9, null)).toEqual({
    codes: Uint8Array.of(1, 0, 1, 0),
    names: ['dismissed', 9],
    valid: Uint8Array.of(0b1111_0111),
  });
});

test('NaN, infinity, dates that are none, objects and functions are bad, and stand there as invalid', () => {
  const bad = [NaN, Infinity, new Date(NaN), {}, () => 9, Symbol('s')];
  const column = columnOf([8, ...bad]);
  expect(column.bad()).toEqual({ first: bad.map((got, at) => ({ position: at + 1, got })), count: 6 });
  expect(column.held()).toEqual({ codes: Uint8Array.of(1, 0, 0, 0, 0, 0, 0), names: ['invalid', 8] });
});

test('text is bad where most are numbers, numbers are names where most are texts, in whatever order they come', () => {
  for (const values of [
    [9, 'x', 8],
    ['x', 9, 8],
    [9, 8, 'x'],
  ]) {
    const column = columnOf(values);
    expect(column.isNumeric()).toBe(true);
    expect(column.bad()).toEqual({ first: [{ position: values.indexOf('x'), got: 'x' }], count: 1 });
    expect(column.held()).toHaveProperty('names', ['invalid', ...values.filter((value) => value !== 'x')]);
  }
  const column = columnOf(['x', 7, 'y']);
  expect([column.isNumeric(), column.bad().count]).toEqual([false, 0]);
  expect(column.held()).toEqual({ codes: Uint8Array.of(0, 2, 1), names: ['x', 'y', 7] });
});

test('a column of words alone is one of texts or of answers, and none is bad', () => {
  expect(columnOf(['skipped', 'invalid']).bad().count).toBe(0);
});

test('positions and bitmaps go on over blocks', () => {
  const values: unknown[] = Array.from({ length: 10_000 }, (_, row) => row % 11);
  values[4095] = null;
  values[4096] = NaN;
  values[9999] = 'x';
  const column = columnOf(values);
  expect(column.bad().first).toEqual([
    { position: 4096, got: NaN },
    { position: 9999, got: 'x' },
  ]);
  const { valid } = column.held() as { valid: Uint8Array };
  expect(valid.length).toBe(1250);
  expect(
    Array.from(valid)
      .map((byte, at) => (byte === 255 ? null : [at, byte]))
      .filter(Boolean),
  ).toEqual([[511, 127]]);
});

test('a million bad values are counted, the first 1000 are kept', () => {
  const column = columnOf([9, 9, 9, ...Array.from({ length: 5000 }, (_, row) => (row % 2_500 === 0 ? 'x' : NaN))]);
  const { first, count } = column.bad();
  expect([first.length, count, first[0], first[1]]).toEqual([
    1000,
    5000,
    { position: 3, got: 'x' },
    { position: 4, got: NaN },
  ]);
});

test('words for no answer do not make a column one of texts', () => {
  expect(columnOf([9, 'skipped', 'dismissed', 'x']).bad()).toEqual({ first: [{ position: 3, got: 'x' }], count: 1 });
  expect(columnOf([9, 'skipped', 'dismissed']).bad().count).toBe(0);
});

test('codes and names go on over blocks', () => {
  const values: unknown[] = Array.from({ length: 10_000 }, (_, row) => row % 3);
  values[5000] = 'skipped';
  const { codes, names } = columnOf(values).held() as { codes: Uint8Array; names: unknown[] };
  expect(names).toEqual(['skipped', 0, 1, 2]);
  expect(Array.from(codes, (code) => names[code])).toEqual(values);
});
