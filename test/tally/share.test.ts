import { share } from 'cx-metrics';
import { expect, test } from 'vitest';

test('the share is of answers only', () => {
  expect(share({ 1: 1, 4: 2, 5: 1, skipped: 6 }, (rating) => rating >= 4)).toBe(0.75);
});

test('without answers there is no share', () => {
  expect(share({ skipped: 1 }, () => true)).toBeNull();
});

test('the condition is asked once for each different answer', () => {
  const asked: number[] = [];
  share({ 5: 100, 1: 3 }, (rating) => asked.push(rating) > 0);
  expect(asked).toEqual([1, 5]);
});

test('valid percent and percent differ by the blanks (published: 73.3 and 30.6 of 11 yes, 4 no, 21 blank)', () => {
  const answers = { 1: 11, 0: 4, skipped: 21 };
  expect(share(answers, (yes) => yes === 1)).toBeCloseTo(0.733, 3);
  expect(11 / 36).toBeCloseTo(0.306, 3);
});
