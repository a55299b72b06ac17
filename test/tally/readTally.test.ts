import { answersOf, count, leftOut, mean, quantile, share, tally } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAnswer } from '../arbitrary.ts';

const readers = {
  answersOf,
  count,
  leftOut,
  mean,
  share: (counts: never) => share(counts, () => true),
  median: (counts: never) => quantile(counts, 0.5),
};

test('every reader refuses a key that is no answer', () => {
  for (const read of Object.values(readers)) {
    for (const key of ['nine', '09', '9.0', '-0', '', 'NaN', 'Infinity', '__proto__']) {
      expect(() => read(Object.fromEntries([[key, 1]]) as never), `${read.name} ${key}`).toThrow(TypeError);
    }
  }
});

test('every reader refuses a count that is text, negative or a fraction', () => {
  for (const read of Object.values(readers)) {
    expect(() => read({ 9: '3' } as never)).toThrow('got "3" at key "9"');
    expect(() => read({ 9: -1 } as never)).toThrow(RangeError);
    expect(() => read({ 9: 0.5 } as never)).toThrow(RangeError);
  }
});

test('every reader refuses what is no tally', () => {
  for (const read of Object.values(readers)) {
    for (const none of [null, undefined, [9], 'ab', 3, new Map()]) expect(() => read(none as never)).toThrow(TypeError);
  }
});

test('bigint counts are read as numbers', () => {
  expect(count({ 9: 3n } as never)).toBe(3);
});

test('law: answers and what was left out add up to what was asked', () => {
  fc.assert(
    fc.property(fc.array(anyAnswer), (answers) => {
      const counts = tally(answers);
      const { skipped, dismissed, notApplicable, invalid } = leftOut(counts);
      expect(count(counts) + skipped + dismissed + notApplicable + invalid).toBe(answers.length);
    }),
  );
});
