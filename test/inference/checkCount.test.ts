import { expect, test } from 'vitest';
import { checkCount } from '../../src/inference/checkCount.ts';

const check = (count: unknown, most?: number) => () => {
  checkCount(count as number, most);
};

test('0, fractions and large counts are counts', () => {
  for (const count of [0, 0.5, 1e15]) expect(check(count)).not.toThrow();
  expect(check(4, 4)).not.toThrow();
});

test('below 0, above the largest, NaN and infinity are off the range; text is no count', () => {
  for (const count of [-1, NaN, Infinity])
    expect(check(count)).toThrow(expect.objectContaining({ name: 'RangeError', code: 'count' }));
  expect(check(5, 4)).toThrow('Expected a count from 0 to 4, got 5');
  for (const count of ['5', null, undefined, 5n])
    expect(check(count, 9)).toThrow(
      expect.objectContaining({ name: count === 5n ? 'RangeError' : 'TypeError', code: 'count' }),
    );
});
