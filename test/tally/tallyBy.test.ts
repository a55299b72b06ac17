import { merge, tally, tallyBy, tallyEach } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupName } from '../arbitrary.ts';

const rows = [
  { segment: 'new', month: '2026-01', nps: 9, csat: 5 },
  { segment: 'loyal', month: '2026-01', nps: 10, csat: null },
  { segment: 'new', month: '2026-02', nps: 3, csat: 1 },
];

test('one key gives groups of tallies, in the order of their code units', () => {
  const groups = tallyBy(rows, [(row) => row.segment], (row) => row.nps);
  expect(groups).toEqual({ loyal: { 10: 1 }, new: { 3: 1, 9: 1 } });
  expect(Object.keys(groups)).toEqual(['loyal', 'new']);
});

test('several keys nest from the outermost to the innermost', () => {
  expect(tallyBy(rows, [(row) => row.month, (row) => row.segment], (row) => row.nps)).toEqual({
    '2026-01': { loyal: { 10: 1 }, new: { 9: 1 } },
    '2026-02': { new: { 3: 1 } },
  });
});

test('several questions give a tally for every name', () => {
  expect(tallyBy(rows, [(row) => row.segment], { nps: (row) => row.nps, csat: (row) => row.csat })).toEqual({
    loyal: { nps: { 10: 1 }, csat: { skipped: 1 } },
    new: { nps: { 3: 1, 9: 1 }, csat: { 1: 1, 5: 1 } },
  });
});

test('no key gives the tally itself', () => {
  expect(tallyBy(rows, [], (row) => row.nps)).toEqual(tally(rows, (row) => row.nps));
});

test('numbers, booleans and bigints name groups as they print, and meet the same text', () => {
  const keys = [7, '7', 7n, true, 'true'];
  expect(tallyBy(keys, [(key) => key], () => 1)).toEqual({ 7: { 1: 3 }, true: { 1: 2 } });
});

test('null, undefined, NaN, a Date and an object are no group keys', () => {
  for (const key of [null, undefined, NaN, new Date(0), {}]) {
    expect(() => tallyBy([1, 2], [(row) => (row === 2 ? key : 'a') as string], () => 1)).toThrow(TypeError);
  }
  expect(() => tallyBy([{}, {}], [() => null as never], () => 1)).toThrow("write row.segment ?? 'none'");
  expect(() => tallyBy(['a', null], [(row) => row as string], () => 1)).toThrow('got null at position 1');
});

test('answers off a number throw with the position of their row', () => {
  expect(() => tallyBy(rows, [(row) => row.segment], (row) => row.month as never)).toThrow('at position 0');
  expect(tallyBy(rows, [], (row) => row.month as never, { invalid: 'count' })).toEqual({ invalid: 3 });
});

test('keys and questions must be callbacks', () => {
  expect(() => tallyBy(rows, ['segment' as never], (row) => row.nps)).toThrow(TypeError);
  expect(() => tallyBy(rows, [], { nps: 'nps' as never })).toThrow(TypeError);
});

test('law: merged groups are the tally without that level', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(groupName, fc.nat(10))), (pairs) => {
      const groups = tallyBy(pairs, [([name]) => name], ([, rating]) => rating);
      expect(merge(...Object.values(groups))).toEqual(tally(pairs, ([, rating]) => rating));
    }),
  );
});

test('law: each of several questions equals the question alone', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: fc.nat(10), b: fc.option(fc.nat(5)) })), (records) => {
      expect(tallyEach(records, { a: (row) => row.a, b: (row) => row.b })).toEqual({
        a: tally(records, (row) => row.a),
        b: tally(records, (row) => row.b),
      });
    }),
  );
});
