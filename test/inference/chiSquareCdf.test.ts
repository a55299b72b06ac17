import { chiSquareCdf } from 'cx-metrics/inference';
import { expect, test } from 'vitest';

test('the values of every table: 3.841, 5.991 and 11.070 leave 5 percent above at 1, 2 and 5', () => {
  expect(
    [
      [3.841, 1],
      [5.991, 2],
      [11.07, 5],
    ].map(([x, df]) => chiSquareCdf(x as number, df as number).toFixed(4)),
  ).toEqual(['0.9500', '0.9500', '0.9500']);
});

test('it begins at 0', () => {
  expect(chiSquareCdf(0, 3)).toBe(0);
});
