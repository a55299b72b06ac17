import type { ShareCounts } from 'cx-metrics/inference';
import { expect, expectTypeOf, test } from 'vitest';
import { shareOf } from '../../src/inference/shareCounts.ts';

test('the share is successes / n, null of nobody; counts need not be whole', () => {
  const weighted: ShareCounts = { successes: 1.5, n: 2.5 };
  expectTypeOf(shareOf).parameter(0).toEqualTypeOf<ShareCounts>();
  expect([shareOf(weighted), shareOf({ successes: 0, n: 0 })]).toEqual([0.6, null]);
});

test('wrong counts are refused', () => {
  const error = (name: string): Error => expect.objectContaining({ name, code: 'count' }) as Error;
  expect(() => shareOf({ successes: 3, n: 2 })).toThrow(error('RangeError'));
  expect(() => shareOf({ successes: 1, n: -1 })).toThrow(error('RangeError'));
  expect(() => shareOf({ successes: '1' as never, n: 2 })).toThrow(error('TypeError'));
  expect(() => shareOf({} as never)).toThrow(error('TypeError'));
});
