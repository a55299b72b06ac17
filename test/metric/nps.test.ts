import { merge, nps, nps5LocalClarity, nps5LocalClarityStrict, tally } from 'cx-metrics';
import { expect, test } from 'vitest';

test('promoters rate 9 or 10, passives 7 or 8, detractors 0 to 6', () => {
  const everyRating = Array.from({ length: 11 }, (_, rating) => rating);
  const { promoters, passives, detractors } = nps(everyRating);
  expect([promoters.count, passives.count, detractors.count]).toEqual([2, 2, 7]);
});

test('the score is promoters minus detractors, in points of the answers', () => {
  expect(nps([10, 9, 7, 3]).value).toBe(25);
  expect(nps([10, 9, 7, 3]).unit).toBe('points');
});

test('a rating of 0 is an answer of a detractor, not an empty one', () => {
  expect(nps([0]).value).toBe(-100);
  expect(nps([0]).n).toBe(1);
});

test('the score of two segments is not the mean of their scores', () => {
  const small = tally([10]);
  const large = tally([0, 0, 0, 10]);
  const whole = nps(merge(small, large)).value;
  expect(whole).toBe(-20);
  expect(whole).not.toBe(((nps(small).value ?? 0) + (nps(large).value ?? 0)) / 2);
});

test('parts hold how many and which percentage of the answers', () => {
  expect(nps([10, 7, 3, 9]).promoters).toEqual({ count: 2, percent: 50 });
  expect(nps([10, 7, 3, 9]).passives).toEqual({ count: 1, percent: 25 });
});

test('the distribution has every point of the scale, zeros too, ascending', () => {
  expect(Object.entries(nps([10, 10, 0]).distribution)).toEqual([
    ['0', 1],
    ...Array.from({ length: 9 }, (_, index) => [String(index + 1), 0]),
    ['10', 2],
  ]);
});

test('the mean rating is beside the score', () => {
  expect(nps([10, 9, 7, 3]).mean).toBe(7.25);
});

test('a rating off the scale throws with the value, its position and the scale', () => {
  expect(() => nps([9, 11])).toThrow('Expected a rating from 0 to 10 (whole), got 11 at position 1 on scale nps10');
  expect(() => nps([9, 6.5])).toThrow(RangeError);
  expect(() => nps({ 9: 2, 11: 1 })).toThrow('got 11 at key "11" on scale nps10');
});

test('off the scale is counted as invalid where asked for, and never lost', () => {
  const { n, leftOut } = nps([9, 11, -1, 6.5, NaN], { invalid: 'count' });
  expect([n, leftOut.invalid]).toEqual([1, 4]);
  expect(nps({ 9: 1, 11: 3 }, { invalid: 'count' }).leftOut.invalid).toBe(3);
});

test('text, records and bare numbers are refused, and records are told how to be counted', () => {
  expect(() => nps(['9'] as never)).toThrow(TypeError);
  expect(() => nps([{ rating: 9 }] as never)).toThrow('first tally(rows, (row) => row.rating)');
  expect(() => nps(9 as never)).toThrow(TypeError);
  expect(() => nps(null as never)).toThrow(TypeError);
});

test('every method gives an interval that says which it is', () => {
  for (const method of ['score', 'bonettPrice', 'rocks', 'wald'] as const) {
    expect(nps([10, 9, 7, 3], { method }).interval).toMatchObject({ method, level: 0.95 });
  }
  expect(() => nps([10], { method: 'bootstrap' as never })).toThrow('score, bonettPrice, rocks, wald');
});

test('the score method is the default, and five promoters of five are no certainty', () => {
  const { interval } = nps([10, 10, 10, 10, 10]);
  expect(interval).toMatchObject({ method: 'score', high: 100 });
  expect(interval?.low).toBeCloseTo(13.1, 1);
});

test('five-point recommendation needs the name of a vendor, and vendors disagree', () => {
  const stars = { 5: 2, 4: 1, 3: 1 };
  expect(nps(stars, { scale: nps5LocalClarity }).value).toBe(75);
  expect(nps(stars, { scale: nps5LocalClarityStrict }).value).toBe(25);
  expect(nps(stars, { scale: nps5LocalClarity }).scale).toBe('nps5LocalClarity');
});

test('typed arrays, generators, sets and bigints are answers too', () => {
  const generated = (function* () {
    yield* [10, 9, 7, 3];
  })();
  expect(nps(new Uint8Array([10, 9, 7, 3]))).toEqual(nps([10, 9, 7, 3]));
  expect(nps(generated)).toEqual(nps([10, 9, 7, 3]));
  expect(nps([10n, 9n, 7n, 3n])).toEqual(nps([10, 9, 7, 3]));
});
