import { expect, test, vi } from 'vitest';
import { keyCodes } from '../../src/tally/keyCodes.ts';
import { readColumn } from '../../src/tally/readColumn.ts';
import { month, tallyBy } from 'cx-metrics';

test('values are written once each; those that print alike may be written twice', () => {
  const { codes, names } = keyCodes(readColumn(['b', 'a', 'b', 7, '7'], 'x'), null);
  expect(Array.from(codes, (code) => names[code])).toEqual(['b', 'a', 'b', '7', '7']);
  expect(names).toHaveLength(4);
});

test('codes and names are taken as they are', () => {
  const codes = Uint8Array.of(1, 0);
  expect(keyCodes(readColumn({ codes, names: ['a', 7] }, 'x'), null)).toEqual({
    codes,
    names: ['a', '7'],
    areGiven: true,
  });
});

test('a function is asked for each value, one that can do a whole column once', () => {
  const { codes, names } = keyCodes(readColumn([1, 2, 3], 'x'), (value: number) => value % 2 === 0);
  expect(Array.from(codes, (code) => names[code])).toEqual(['false', 'true', 'false']);
  const coded = vi.fn(() => ({ codes: Uint8Array.of(0, 0), names: ['all'] }));
  const coder = Object.assign(() => 'none', { coded });
  expect(keyCodes(readColumn(Int32Array.of(5, 6), 'x'), coder).names).toEqual(['all']);
  expect(coded).toHaveBeenCalledWith(Float64Array.of(5, 6));
  keyCodes(readColumn({ codes: [1, 0], names: ['x', 'y'] }, 'x'), coder);
  expect(coded).toHaveBeenLastCalledWith(['y', 'x']);
});

test('a row without a value has no group', () => {
  const column = readColumn({ values: ['a', 'b'], valid: Uint8Array.of(1) }, 'x');
  expect(() => keyCodes(column, null)).toThrow('got null at position 1');
});

test('law of whole columns: a bitmap that leaves out nothing changes nothing', () => {
  const values = ['a', 'b', 'a', 'c', 'b', 'a', 'a', 'c'];
  const rating = [1, 2, 3, 4, 5, 6, 7, 8];
  const whole = tallyBy({ segment: { values, valid: Uint8Array.of(255) }, rating }, ['segment'], 'rating');
  expect(whole).toEqual(tallyBy({ segment: values, rating }, ['segment'], 'rating'));
});

test('a period takes texts, and names of codes, as well as numbers', () => {
  const texts = ['2026-01-05T10:00:00Z', '2026-02-05T10:00:00Z'];
  const byMonth = { '2026-01': { 9: 1 }, '2026-02': { 3: 1, 4: 1 } };
  const rating = [9, 3, 4];
  const at = [texts[0], texts[1], texts[1]] as string[];
  expect(tallyBy({ at, rating }, [['at', month('UTC')]], 'rating')).toEqual(byMonth);
  const coded = { codes: Int32Array.of(0, 1, 1), names: texts };
  expect(tallyBy({ at: coded, rating }, [['at', month('UTC')]], 'rating')).toEqual(byMonth);
});
