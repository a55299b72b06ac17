import { merge, tally } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAnswer, shuffled } from '../arbitrary.ts';

test('each answer is counted under the number as JavaScript prints it', () => {
  expect(tally([9, 9, 10, 0, 6.5, -2, 1e21])).toEqual({ 9: 2, 10: 1, 0: 1, 6.5: 1, '-2': 1, '1e+21': 1 });
});

test('zero is an answer, and minus zero is zero', () => {
  expect(tally([0, -0, 0])).toEqual({ 0: 3 });
});

test('true is 1 and false is 0', () => {
  expect(tally([true, false, true])).toEqual({ 0: 1, 1: 2 });
});

test('null and undefined are skipped', () => {
  expect(tally([null, undefined, 9])).toEqual({ 9: 1, skipped: 2 });
});

test('the four words are counted apart from answers', () => {
  expect(tally(['skipped', 'dismissed', 'notApplicable', 'invalid', 'dismissed'])).toEqual({
    skipped: 1,
    dismissed: 2,
    notApplicable: 1,
    invalid: 1,
  });
});

test('a bigint answer counts when a number holds it exactly', () => {
  expect(tally([9n, 9, 2n ** 60n])).toEqual({ 9: 2, [String(2 ** 60)]: 1 });
  expect(() => tally([2n ** 53n + 1n])).toThrow(RangeError);
});

test('a callback takes the answer from a row, or the answer and how many times', () => {
  const rows = [
    { rating: 9, times: 120 },
    { rating: 10, times: 80n },
    { rating: null, times: 14 },
  ];
  expect(tally(rows, (row) => row.rating)).toEqual({ 9: 1, 10: 1, skipped: 1 });
  expect(tally(rows, (row) => [row.rating, row.times])).toEqual({ 9: 120, 10: 80, skipped: 14 });
});

test('an answer given 0 times has no key', () => {
  expect(tally([{ rating: 9, times: 0 }], (row) => [row.rating, row.times])).toEqual({});
});

test('typed arrays, generators, sets and iterables of any kind are read alike', () => {
  function* answers(): Generator<number> {
    yield* [9, 10, 9];
  }
  for (const source of [Uint8Array.of(9, 10, 9), Float64Array.of(9, 10, 9), BigInt64Array.of(9n, 10n, 9n), answers()]) {
    expect(tally(source)).toEqual({ 9: 2, 10: 1 });
  }
  expect(tally(new Set([9, 10]))).toEqual({ 9: 1, 10: 1 });
});

test('keys are written answers ascending, then the four words', () => {
  const counts = tally(['invalid', 20.5, 'skipped', 3.25, -1.5, 10]);
  expect(Object.keys(counts)).toEqual(['10', '-1.5', '3.25', '20.5', 'skipped', 'invalid']);
  expect(Object.keys(tally([20.5, 3.25, -1.5]))).toEqual(['-1.5', '3.25', '20.5']);
});

test('text throws a TypeError with the value and its position', () => {
  expect(() => tally([9, '9' as never])).toThrow(TypeError);
  expect(() => tally([9, '9' as never])).toThrow('got "9" at position 1');
  expect(() => tally('99' as never)).toThrow('Expected an iterable, got "99"');
});

test('NaN and infinity throw a RangeError with their position', () => {
  expect(() => tally([1, NaN])).toThrow('got NaN at position 1');
  expect(() => tally([1, NaN])).toThrow(RangeError);
  expect(() => tally([Infinity])).toThrow(RangeError);
});

test('with invalid: count, text, NaN and infinity are counted instead', () => {
  expect(tally([9, NaN, Infinity, 'nine' as never], { invalid: 'count' })).toEqual({ 9: 1, invalid: 3 });
});

test('records given without a callback are named, with what to do', () => {
  expect(() => tally([{ rating: 9 }] as never)).toThrow('tally(rows, (row) => row.rating)');
  expect(() => tally([{ rating: 9 }] as never, { invalid: 'count' })).toThrow(TypeError);
  expect(() => tally([[9, 2]] as never)).toThrow(TypeError);
});

test('a count must be whole, 0 or more, and a number', () => {
  const counted = (times: unknown) => () => tally([9], (rating) => [rating, times as number]);
  expect(counted('3')).toThrow(TypeError);
  expect(counted(-1)).toThrow(RangeError);
  expect(counted(1.5)).toThrow('got 1.5 times at position 0');
  expect(counted(NaN)).toThrow(RangeError);
  expect(counted(2n ** 60n)).toThrow(RangeError);
});

test('a sum of counts that is too large to be exact throws', () => {
  expect(() => tally([2 ** 53 - 1, 2 ** 53 - 1], (times) => [9, times])).toThrow(RangeError);
});

test('options that are no object, or say something else, are refused', () => {
  expect(() => tally([9], 'count' as never)).toThrow(TypeError);
  expect(() => tally([9], null as never)).toThrow(TypeError);
  expect(() => tally([9], { invalid: 'drop' as never })).toThrow(RangeError);
  expect(() => tally([9], undefined as never, {})).toThrow(TypeError);
});

test('every error carries a stable code', () => {
  const code = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return (error as { code?: unknown }).code;
    }
  };
  expect(code(() => tally(['9' as never]))).toBe('answer');
  expect(code(() => tally([NaN]))).toBe('answer');
  expect(code(() => tally([9], () => [9, -1]))).toBe('count');
  expect(code(() => tally([9], () => [9, '1' as never]))).toBe('count');
  expect(code(() => tally(9 as never))).toBe('rows');
});

test('law: splitting and merging, in any order, gives the same counts', () => {
  fc.assert(
    fc.property(fc.array(anyAnswer), fc.nat(), fc.nat(), (answers, cut, seed) => {
      const at = cut % (answers.length + 1);
      const parts = [tally(answers.slice(at)), tally(answers.slice(0, at))];
      expect(merge(...parts)).toEqual(tally(shuffled(answers, seed)));
    }),
  );
});

test('law: counts agree with a slow count by hand', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2, max: 30 })), (answers) => {
      const slow = Object.fromEntries([...new Set(answers)].map((a) => [a, answers.filter((b) => b === a).length]));
      expect(tally(answers)).toEqual(slow);
    }),
  );
});

test('a column of durations goes through the callback that is given, not through bin', () => {
  const durations = [1234, 5678, 5678];
  const seconds = (duration: number): number => Math.floor(duration / 1000);
  expect(tally(Float64Array.from(durations), seconds)).toEqual({ 1: 1, 5: 2 });
});

test('codes stand for their names, also where names are numbers and codes are bytes', () => {
  for (const codes of [Uint8Array.of(0, 1, 1), Int32Array.of(0, 1, 1), Float64Array.of(0, 1, 1)]) {
    expect(tally({ rating: { codes, names: [9, 3] } }, 'rating')).toEqual({ 3: 2, 9: 1 });
  }
});
