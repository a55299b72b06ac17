import { tally } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countAnswers } from '../../src/tally/countAnswers.ts';
import { anyAnswer } from '../arbitrary.ts';

/** The kinds of typed arrays, each with numbers it can hold. */
const kinds = [
  ['Uint8Array', Uint8Array, 0, 255],
  ['Uint8ClampedArray', Uint8ClampedArray, 0, 255],
  ['Int8Array', Int8Array, -128, 127],
  ['Int16Array', Int16Array, -300, 300],
  ['Uint16Array', Uint16Array, 0, 300],
  ['Int32Array', Int32Array, -300, 300],
  ['Uint32Array', Uint32Array, 0, 300],
  ['Float32Array', Float32Array, -300, 300],
  ['Float64Array', Float64Array, -300, 300],
] as const;

/** The slow way: every answer by itself, as what is gone through is read. */
function* oneByOne(answers: Iterable<unknown>): Generator<unknown> {
  yield* answers;
}

test.each(kinds)('law: a %s is counted as its numbers one by one', (_name, Kind, min, max) => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min, max }), { maxLength: 60 }), (numbers) => {
      const { answers, leftOut } = countAnswers(Kind.from(numbers), 'throw');
      const expected = countAnswers(oneByOne(numbers), 'throw');
      expect({ answers, leftOut }).toEqual({ answers: expected.answers, leftOut: expected.leftOut });
    }),
  );
});

test('law: an array is counted as its answers one by one, of every kind', () => {
  fc.assert(
    fc.property(fc.array(anyAnswer), (list) => {
      const { answers, leftOut } = countAnswers(list, 'throw');
      const expected = countAnswers(oneByOne(list), 'throw');
      expect({ answers, leftOut }).toEqual({ answers: expected.answers, leftOut: expected.leftOut });
    }),
  );
});

test('law: whole numbers from 0 to 15 are counted up to wherever the first other answer stands, and after it', () => {
  const rating = fc.integer({ min: 0, max: 15 });
  const other = fc.constantFrom(undefined, null, 6.5, 16, -1, -0, true, 7n, 'skipped', 2 ** 32, -(2 ** 31));
  fc.assert(
    fc.property(fc.array(rating, { maxLength: 130 }), other, fc.array(rating), (before, odd, after) => {
      const list = [...before, odd, ...after];
      if (odd === undefined) Reflect.deleteProperty(list, before.length);
      const { answers, leftOut } = countAnswers(list, 'throw');
      const expected = countAnswers(oneByOne(list), 'throw');
      expect({ answers, leftOut }).toEqual({ answers: expected.answers, leftOut: expected.leftOut });
      expect(() => countAnswers([...list, 'nine'], 'throw')).toThrow(`at position ${list.length}`);
    }),
  );
});

test('whole numbers of 64 bits are counted too, as long as they are exact', () => {
  expect(tally(BigInt64Array.of(9n, -2n, 9n) as Iterable<bigint>)).toEqual({ '-2': 1, 9: 2 });
  expect(() => tally(BigInt64Array.of(2n ** 60n + 1n) as Iterable<bigint>)).toThrow(RangeError);
});

test('fractions, -0, NaN and infinity in columns are read as anywhere', () => {
  expect(tally(Float64Array.of(-0, 0, 6.5, 9, 9))).toEqual({ 0: 2, 6.5: 1, 9: 2 });
  expect(() => tally(Float64Array.of(9, NaN))).toThrow('got NaN at position 1');
  expect(tally(Float64Array.of(9, NaN, Infinity), { invalid: 'count' })).toEqual({ 9: 1, invalid: 2 });
});

test('the first answer of a kind is found with its position, in what can be searched again and in what cannot', () => {
  const list = [3, null, true, 20, -1, 20];
  for (const answers of [list, oneByOne(list)]) {
    expect(countAnswers(answers, 'throw').firstOf((answer) => answer < 0 || answer > 10)).toEqual([20, 3]);
  }
  expect(countAnswers(list, 'throw').firstOf((answer) => answer === 1)).toEqual([1, 2]);
  expect(countAnswers(Int8Array.of(5, -9, 7), 'throw').firstOf((answer) => answer < 0)).toEqual([-9, 1]);
  expect(countAnswers(Float64Array.of(5, NaN, 77), 'count').firstOf((answer) => answer > 10)).toEqual([77, 2]);
});

test('many bytes are counted as few are, and one off its kind is found', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, row) => row % 11);
  bytes[69_000] = 200;
  const { answers, firstOf } = countAnswers(bytes, 'throw');
  expect(answers.map(([answer]) => answer)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 200]);
  expect(answers.reduce((sum, [, times]) => sum + times, 0)).toBe(70_000);
  expect(firstOf((answer) => answer > 10)).toEqual([200, 69_000]);
});

test('the first answer of a kind is an answer: ways of not answering are none', () => {
  expect(countAnswers([null, 7, 99], 'throw').firstOf((answer) => !(answer <= 10))).toEqual([99, 2]);
});

test('in more rows than a block holds every answer is counted, and one that is none has its own position', () => {
  const answers = Float32Array.from({ length: 10_000 }, (_, row) => (row === 9000 ? 20.5 : row % 4));
  expect(countAnswers(answers, 'throw').answers).toEqual([
    [0, 2499],
    [1, 2500],
    [2, 2500],
    [3, 2500],
    [20.5, 1],
  ]);
  answers[8500] = NaN;
  expect(() => countAnswers(answers, 'throw')).toThrow('at position 8500');
});
