import { count } from 'cx-metrics';
import { expect, test } from 'vitest';

test('only answers are counted', () => {
  expect(count({ 9: 120, 10: 80, skipped: 14, invalid: 2 })).toBe(200);
});

test('no answers are 0 answers', () => {
  expect(count({ skipped: 14 })).toBe(0);
});
