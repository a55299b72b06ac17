import { expect, test } from 'vitest';
import { readCount } from '../../src/tally/readCount.ts';

test('whole counts from 0 are read, bigints as numbers', () => {
  expect([readCount(0, ''), readCount(3n, ''), readCount(Number.MAX_SAFE_INTEGER, '')]).toEqual([0, 3, 2 ** 53 - 1]);
});

test('negative, fractional, infinite and inexact counts are off their range; text is no count', () => {
  for (const times of [-1, 0.5, NaN, Infinity, 2 ** 53, -1n, 2n ** 53n]) {
    expect(() => readCount(times, ' of 9')).toThrow(RangeError);
  }
  for (const times of ['3', null, undefined, true, {}]) expect(() => readCount(times, ' of 9')).toThrow(TypeError);
  expect(() => readCount(-1, ' of 9')).toThrow('Expected a whole count from 0, got -1 of 9');
});
