import { merge, tally } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pool } from '../../src/trend/pool.ts';
import { groupName, tallyOn } from '../arbitrary.ts';
import { nps10 } from 'cx-metrics';

test('a single part is left as it is', () => {
  const part = new Set([9]);
  expect(pool([part])).toBe(part);
});

test('counts are added', () => {
  expect(pool<object>([{ 9: 1, skipped: 1 }, { 9: 2, 3: 1 }, {}])).toEqual({ 3: 1, 9: 3, skipped: 1 });
});

test('answers one by one are strung together, in their order', () => {
  expect(pool<Iterable<number>>([[3, 1], new Uint8Array([2]), new Set([9])])).toEqual([3, 1, 2, 9]);
});

test('some counted and some not are counted', () => {
  expect(pool<object>([[9, null], { 9: 2 }])).toEqual({ 9: 3, skipped: 1 });
});

test('each kind of ticket by itself, also where a part has only one of them', () => {
  expect(pool<object>([{ resolved: [3] }, { resolved: [1], open: { 5: 1 } }, { open: [5] }])).toEqual({
    resolved: [3, 1],
    open: { 5: 2 },
  });
});

test('what is no answer is refused', () => {
  expect(() => pool<unknown>([{ 9: 1 }, { ten: 1 }])).toThrow(TypeError);
  expect(() => pool<unknown>([{ 9: 1 }, ['ten']])).toThrow(TypeError);
});

test('law: of counts it is merge, under any names', () => {
  fc.assert(
    fc.property(fc.array(tallyOn(nps10), { minLength: 2, maxLength: 4 }), groupName, (tallies, name) => {
      expect(pool(tallies)).toEqual(merge(...tallies));
      const named = tallies.map((counts) => Object.fromEntries([[name, [counts]]]));
      expect(Object.entries(pool(named))).toEqual([[name, tallies]]);
    }),
  );
});

test('law: raw or counted, the same answers', () => {
  const ratings = fc.array(fc.integer({ min: 0, max: 10 }));
  fc.assert(
    fc.property(ratings, ratings, (a, b) => {
      expect(tally(pool([a, b]))).toEqual(pool([tally(a), tally(b)]));
      expect(tally(pool([a, b]))).toEqual(pool<object>([a, tally(b)]));
    }),
  );
});

test('tickets one by one and tickets as counts are pooled into counts', () => {
  expect(pool<object>([{ resolved: [5] }, { resolved: { 7: 2 } }])).toEqual({ resolved: { 5: 1, 7: 2 } });
});
