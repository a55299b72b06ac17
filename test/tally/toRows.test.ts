import { nps, tallyBy, toRows } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupName } from '../arbitrary.ts';

const groups = { loyal: { '2026-01': { 10: 1 } }, new: { '2026-01': { 3: 1 }, '2026-02': { 9: 2 } } };

test('each leaf gives a record that begins with the names of its groups', () => {
  expect(toRows(groups, ['segment', 'month'], (answers) => ({ nps: nps(answers).value }))).toEqual([
    { segment: 'loyal', month: '2026-01', nps: 100 },
    { segment: 'new', month: '2026-01', nps: -100 },
    { segment: 'new', month: '2026-02', nps: 100 },
  ]);
});

test('each element of a leaf that is an array gives a record', () => {
  expect(toRows({ a: [1, 2], b: [] }, ['name'], (value) => ({ value }))).toEqual([
    { name: 'a', value: 1 },
    { name: 'a', value: 2 },
  ]);
});

test('no names give one record for the whole', () => {
  expect(toRows({ 9: 1 }, [], (answers) => ({ n: answers[9] }))).toEqual([{ n: 1 }]);
});

test('groups less deep than the names throw', () => {
  expect(() => toRows({ a: 1 } as never, ['one', 'two'], () => ({}))).toThrow(TypeError);
});

test('a field that is called as a level throws rather than overwrites', () => {
  expect(() => toRows(groups, ['segment'], () => ({ segment: 'x' }))).toThrow(TypeError);
});

test('law: it is the inverse of tallyBy', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(groupName, groupName, fc.nat(10)), { maxLength: 20 }), (rows) => {
      const nested = tallyBy(rows, [(row) => row[0], (row) => row[1]], (row) => row[2]);
      const flat = toRows(nested, ['outer', 'inner'], (answers) => ({ answers }));
      const again = tallyBy(
        flat.flatMap(({ outer, inner, answers }) =>
          Object.entries(answers).map(([rating, times]) => ({ outer, inner, rating: Number(rating), times })),
        ),
        [(row) => row.outer, (row) => row.inner],
        (row) => [row.rating, row.times],
      );
      expect(again).toEqual(nested);
    }),
  );
});
