import { expect, test } from 'vitest';
import { readPauses } from '../../src/calendar/readPauses.ts';
import { codeOf } from './oracle.ts';

test('pauses come out in order, those that overlap or touch as one', () => {
  expect(
    readPauses([
      [50, 60],
      [0, 20],
      [10, 15],
      [20, 30],
    ]),
  ).toEqual([
    { from: 0, to: 30 },
    { from: 50, to: 60 },
  ]);
  expect(readPauses([])).toEqual([]);
});

test('a pause without an end goes on', () => {
  expect(
    readPauses([
      [5, null],
      [10, 20],
      [0, undefined],
    ]),
  ).toEqual([{ from: 0, to: Infinity }]);
});

test('instants are of any kind; what is none is refused', () => {
  expect(readPauses([['1970-01-01T00:00:01Z', new Date(2000)]])).toEqual([{ from: 1000, to: 2000 }]);
  expect(codeOf(() => readPauses([['2026-03-27T10:00', 5]]))).toBe('noOffset');
  expect(codeOf(() => readPauses([[5, 4]]))).toBe('pause');
  expect(codeOf(() => readPauses([[5, NaN]]))).toBe('instant');
  expect(codeOf(() => readPauses([[null as never, 5]]))).toBe('instantKind');
  for (const pauses of [5, {}, [5], [[1, 2, 3]], ['ab']]) expect(() => readPauses(pauses as never)).toThrow(TypeError);
});
