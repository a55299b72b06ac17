import { expect, test } from 'vitest';
import { quadraticForm } from '../../src/inference/quadraticForm.ts';

test('one and two rows, by hand', () => {
  expect(quadraticForm([[4]], [6])).toBe(9);
  // The inverse of [[2, 1], [1, 3]] is [[3, -1], [-1, 2]] / 5.
  expect(
    quadraticForm(
      [
        [2, 1],
        [1, 3],
      ],
      [1, 2],
    ),
  ).toBeCloseTo((3 - 4 + 8) / 5, 14);
});

test('a matrix that is singular has no inverse', () => {
  expect(
    quadraticForm(
      [
        [1, 1],
        [1, 1],
      ],
      [1, 2],
    ),
  ).toBeNull();
  expect(quadraticForm([[0]], [0])).toBeNull();
});

test('nothing at all is 0', () => {
  expect(quadraticForm([], [])).toBe(0);
});

test('whether a matrix is singular does not depend on its unit', () => {
  for (const unit of [1e-9, 1, 1e9]) {
    expect((quadraticForm([[unit]], [unit]) as number) / unit).toBeCloseTo(1, 14);
    const alike = [unit, unit];
    expect(quadraticForm([alike, alike], alike)).toBeNull();
  }
});
