import * as words from 'cx-metrics';
import { expect, test } from 'vitest';
import { ratingScales } from '../../src/model/ratingScales.ts';

test('the first scale of each kind is the one its metric takes', () => {
  expect(ratingScales.nps[0]).toBe(words.nps10);
  expect(ratingScales.csat[0]).toBe(words.csat5);
  expect(ratingScales.ces[0]).toBe(words.ces7);
  expect(ratingScales.facet[0]).toBe(words.csat5);
  expect([words.nps([10]).scale, words.csat([5]).scale, words.ces([7]).scale]).toEqual(['nps10', 'csat5', 'ces7']);
});

test('every public scale of whole points can be named by some kind, but yes and no, which is a kind of its own', () => {
  const isScale = (word: unknown): word is words.Scale => typeof word === 'object' && word !== null && 'bands' in word;
  const named = new Set(Object.values(ratingScales).flat());
  const missing = Object.values(words)
    .filter(isScale)
    .filter((scale) => !named.has(scale) && scale.points !== 'any');
  expect(missing).toEqual([words.yesNo]);
});
