import { expect, test } from 'vitest';
import { readPairs } from '../../src/trend/readPairs.ts';

test('every pair that occurs, with its count', () => {
  expect(readPairs({ 9: { 10: 2, skipped: 1 }, skipped: { 3: 4, 4: 0 } })).toEqual([
    { before: 9, after: 10, times: 2 },
    { before: 9, after: 'skipped', times: 1 },
    { before: 'skipped', after: 3, times: 4 },
  ]);
  expect(readPairs({})).toEqual([]);
});

test('true and false are answers, as tallyBy names their groups', () => {
  expect(readPairs({ true: { 0: 1 }, false: { 1: 2 } })).toEqual([
    { before: 0, after: 1, times: 2 },
    { before: 1, after: 0, times: 1 },
  ]);
});

test('names and keys that are no answers are refused, and so are counts that are none', () => {
  expect(() => readPairs({ nine: {} })).toThrow(expect.objectContaining({ code: 'tallyKey' }));
  expect(() => readPairs({ 9: { true: 1 } })).toThrow(expect.objectContaining({ code: 'tallyKey' }));
  expect(() => readPairs({ 9: { 9: 0.5 } })).toThrow(expect.objectContaining({ code: 'count' }));
  expect(() => readPairs([] as never)).toThrow(expect.objectContaining({ code: 'groups' }));
  expect(() => readPairs({ 9: [10] as never })).toThrow(expect.objectContaining({ code: 'tally' }));
});
