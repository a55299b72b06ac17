import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tallyRows } from '../../src/tally/tallyRows.ts';

const rows = [
  { segment: 'loyal', month: 1, rating: 9 },
  { segment: 'newly', month: 1, rating: 3 },
  { segment: 'loyal', month: 2, rating: null },
  { segment: 'loyal', month: 1, rating: 300 },
];
type Row = (typeof rows)[number];

test('rows are counted in groups in groups, every question at once', () => {
  const [rating, same] = [(row: Row) => row.rating, (row: Row) => [row.rating, 2] as const];
  expect(tallyRows(rows, [(row) => row.segment, (row) => row.month], [rating, same], 'throw')).toEqual(
    new Map<string, Map<string, object[]>>([
      [
        'loyal',
        new Map([
          [
            '1',
            [
              { 9: 1, 300: 1 },
              { 9: 2, 300: 2 },
            ],
          ],
          ['2', [{ skipped: 1 }, { skipped: 2 }]],
        ]),
      ],
      ['newly', new Map([['1', [{ 3: 1 }, { 3: 2 }]]])],
    ]),
  );
});

test('rows that are no array are gathered in parts, and are the same; positions go on over parts', () => {
  const many = Array.from({ length: 9001 }, (_, row) => rows[row % 4] as Row);
  const bySegment = (given: Iterable<Row>) => tallyRows(given, [(row) => row.segment], [(row) => row.rating], 'throw');
  expect(bySegment(new Map(many.entries()).values())).toEqual(bySegment(many));
  const last = new Set([...many.map((row) => ({ ...row })), { segment: null, rating: 1 } as never]);
  expect(() => bySegment(last)).toThrow('at position 9001');
  const answer = new Set([...many.map((row) => ({ ...row })), { segment: 'loyal', rating: '9' } as never]);
  expect(() => bySegment(answer)).toThrow('at position 9001');
});

test('without a key there is no group, but a tally for each question', () => {
  expect(tallyRows(rows, [], [(row) => row.rating], 'throw')).toEqual([{ 9: 1, 3: 1, 300: 1, skipped: 1 }]);
  expect(tallyRows([], [], [() => 9], 'throw')).toEqual([{}]);
});

test('text is no rows, and times that are none are refused with their position', () => {
  expect(() => tallyRows('text', [], [() => 9], 'throw')).toThrow(TypeError);
  expect(() => tallyRows(rows, [], [() => [9, -1]], 'throw')).toThrow('times at position 0');
});

test('a position is that of the row, in whichever part and on whichever level', () => {
  const many = Array.from({ length: 9001 }, (_, row) => ({ ...(rows[row % 4] as Row), rating: row === 5 ? '9' : 9 }));
  expect(() => tallyRows(new Set(many), [], [(row) => row.rating as never], 'throw')).toThrow('at position 5');
  const noMonth = [...rows.slice(0, 3), { ...(rows[3] as Row), month: null }];
  const keys = [(row: { segment: string }) => row.segment, (row: { month: number | null }) => row.month];
  expect(() => tallyRows(noMonth, keys as never, [(row) => row.rating], 'throw')).toThrow('at position 3');
});

test('an answer that is an object is refused as an answer, not as a pair', () => {
  expect(() => tallyRows(rows, [], [() => ({}) as never], 'throw')).toThrow(
    expect.objectContaining({ code: 'answer' }),
  );
});

test('law: two levels with one question are counted as with a third level around them that has one group', () => {
  const answer = fc.constantFrom<unknown>(
    0,
    7,
    10,
    15,
    16,
    2.5,
    -1,
    null,
    undefined,
    'invalid',
    'skipped',
    NaN,
    [9, 3],
    [null, 2],
  );
  const row = fc.record({ outer: fc.constantFrom('a', 'b', 3, true), inner: fc.nat(40).map(String), answer });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 200 }), (some) => {
      const [outer, inner] = [(one: (typeof some)[number]) => one.outer, (one: (typeof some)[number]) => one.inner];
      const asked = [(one: (typeof some)[number]) => one.answer as number];
      const within = tallyRows(some, [() => 'all', outer, inner], asked, 'count') as Map<string, object>;
      const pairs = tallyRows(some, [outer, inner], asked, 'count');
      expect(pairs).toEqual(some.length === 0 ? new Map() : within.get('all'));
      expect([...(pairs as Map<string, object>).keys()]).toEqual([
        ...((within.get('all') as typeof within) ?? new Map()).keys(),
      ]);
    }),
  );
});

test('of two levels and one question the first that is not to be read throws, with its position', () => {
  const first = (row: { answer: unknown }) => row.answer as number;
  const some = [{ answer: 1 }, { answer: 'good' }];
  expect(() => tallyRows(some, [() => 'a', () => 'b'], [first], 'throw')).toThrow('at position 1');
  const [late, named] = [(row: (typeof some)[number]) => (row === some[1] ? null : 'a'), () => 'b'];
  expect(() => tallyRows(some, [named, late], [first], 'throw')).toThrow('got null at position 1');
  expect(() => tallyRows(some, [late, named], [first], 'throw')).toThrow('got null at position 1');
  expect(() => tallyRows(some, [named, named, late], [first], 'throw')).toThrow('got null at position 1');
});
