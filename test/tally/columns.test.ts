import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { type Answer, columns, month, tally, tallyBy, tallyEach } from '../../src/index.ts';
import { anyAnswer, groupName } from '../arbitrary.ts';

test('law: tallies of columns are those of the rows, by the same callbacks', () => {
  const row = fc.record({
    answer: anyAnswer,
    team: fc.oneof(groupName, fc.boolean(), fc.integer()),
    at: fc.date({ min: new Date('2020-01-01Z'), max: new Date('2030-01-01Z'), noInvalidDate: true }),
  });
  const monthly = month('Europe/Warsaw');
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom(1, 600), (some, times) => {
      const rows = Array.from({ length: times }, () => some).flat();
      const held = columns(rows, {
        answer: ({ answer }) => answer,
        team: ({ team }) => String(team),
        raw: ({ team }) => (typeof team === 'number' ? null : team),
        at: ({ at }) => at,
      });
      expect(tally(held, 'answer')).toEqual(tally(rows, ({ answer }) => answer));
      expect(tallyEach(held, { one: 'answer' })).toEqual({ one: tally(rows, ({ answer }) => answer) });
      expect(tallyBy(held, ['team', ['at', monthly]], 'answer')).toEqual(
        tallyBy(rows, [({ team }) => String(team), ({ at }) => monthly(at)], ({ answer }) => answer),
      );
    }),
    { numRuns: 60 },
  );
});

test('law: what is bad among answers is counted as the rows count it', () => {
  const answer = fc.oneof({ weight: 9, arbitrary: anyAnswer }, fc.constantFrom(NaN, Infinity, 'ten'));
  fc.assert(
    fc.property(fc.array(answer as fc.Arbitrary<Answer>), (answers) => {
      // Where texts are as many as numbers, they are names.
      const numbers = [...answers, ...answers.map(() => 9)];
      const held = columns(numbers, { answer: (one) => one }, { invalid: 'count' });
      expect(tally(held, 'answer')).toEqual(tally(numbers, { invalid: 'count' }));
    }),
  );
});

test('every bad row is named, in the order of the rows', () => {
  const rows: { score: unknown; at: Date; team: unknown }[] = Array.from({ length: 8 }, () => ({
    score: 9,
    at: new Date(0),
    team: 'north',
  }));
  (rows[1] as { team: unknown }).team = {};
  (rows[3] as { at: Date }).at = new Date('never');
  (rows[2] as { score: unknown }).score = 'ten';
  (rows[7] as { score: unknown }).score = NaN;
  const read = (): unknown =>
    columns(rows, { score: (row) => row.score as number, at: (row) => row.at, team: (row) => row.team as string });
  expect(read).toThrow(
    'Expected a finite number, a date, null, or text in a column of texts, got [object Object] in column team at position 1, ' +
      '"ten" in score at 2, [object Date] in at at 3, NaN in score at 7',
  );
  expect(read).toThrow(
    expect.objectContaining({
      code: 'field',
      problems: [
        { column: 'team', position: 1, got: {} },
        { column: 'score', position: 2, got: 'ten' },
        { column: 'at', position: 3, got: new Date(NaN) },
        { column: 'score', position: 7, got: NaN },
      ],
    }),
  );
});

test('the first bad value makes the kind of the error: a number off its range, or a wrong kind', () => {
  expect(() => columns([NaN, 1], { a: (row) => row })).toThrow(RangeError);
  expect(() => columns(['x', 1], { a: (row) => row })).toThrow(TypeError);
});

test('a message names four and says how many more there are', () => {
  expect(() => columns(Array<number>(9).fill(NaN), { a: (row) => row })).toThrow(
    'NaN in column a at position 0, NaN in a at 1, NaN in a at 2, NaN in a at 3, and 5 more',
  );
  expect(() => columns(Array<number>(4).fill(NaN), { a: (row) => row })).toThrow(/NaN in a at 3$/);
  expect(() => columns([NaN], { a: (row) => row })).toThrow(/NaN in column a at position 0$/);
});

test('what is bad among texts is never written as a name of its own', () => {
  expect(() => columns(['north', NaN, 'south'], { team: (row) => row }, { invalid: 'count' })).toThrow(RangeError);
});

test('names are names, whatever they are called', () => {
  const held = columns(['constructor', '__proto__', ''], { ['__proto__']: (row) => row });
  expect(Object.keys(held)).toEqual(['__proto__']);
  expect(held['__proto__']).toEqual({ codes: Uint8Array.of(0, 1, 2), names: ['constructor', '__proto__', ''] });
});

test('each callback is asked once for each row, and rows may come from a generator', () => {
  let asked = 0;
  function* rows() {
    for (let row = 0; row < 5000; row++) yield row % 11;
  }
  const held = columns(rows(), { rating: (row) => (asked++, row) });
  expect(asked).toBe(5000);
  expect(held.rating).toHaveLength(5000);
});

test('rows that cannot be gone through, fields that are no functions and unknown options are refused', () => {
  expect(() => columns('rows' as never, { a: () => 9 })).toThrow('Expected an iterable, got "rows"');
  expect(() => columns([], { a: 'a' as never })).toThrow('Expected a callback that takes a row, got "a" as field a');
  expect(() => columns([], null as never)).toThrow('Expected callbacks by name, got null');
  expect(() => columns([], 5 as never)).toThrow(expect.objectContaining({ name: 'TypeError', code: 'fields' }));
  expect(() => columns([], { a: 5 as never })).toThrow(
    expect.objectContaining({ name: 'TypeError', code: 'callback' }),
  );
  expect(() => columns([], {}, { invalid: 'drop' as never })).toThrow(RangeError);
});

test('names of the columns are known to the compiler', () => {
  const held = columns([{ score: 9 }], { nps: (row) => row.score });
  expectTypeOf(held).toHaveProperty('nps');
  // @ts-expect-error: no such column
  expect(() => tally(held, 'csat')).toThrow('Expected one of the columns nps, got "csat"');
});
