import { quantile, tally } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('the median of an even number of answers lies between the middle two', () => {
  expect(quantile({ 1: 1, 2: 1, 4: 2 }, 0.5)).toBe(3);
});

test('at 0 and 1 it is the lowest and the highest answer', () => {
  expect([quantile({ 3: 2, 7: 1 }, 0), quantile({ 3: 2, 7: 1 }, 1)]).toEqual([3, 7]);
});

test('without answers there is no quantile', () => {
  expect(quantile({ skipped: 2 }, 0.5)).toBeNull();
});

test('a probability off 0 to 1 throws', () => {
  expect(() => quantile({ 1: 1 }, '0.5' as never)).toThrow(TypeError);
  for (const probability of [-0.1, 1.1, 50, NaN]) {
    expect(() => quantile({ 1: 1 }, probability as number)).toThrow(RangeError);
  }
});

test('law: it equals definition 7 on the sorted list', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (answers, p) => {
      const sorted = [...answers].sort((a, b) => a - b);
      const at = (sorted.length - 1) * p;
      const [low, high] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number];
      expect(quantile(tally(answers), p)).toBeCloseTo(low + (at - Math.floor(at)) * (high - low), 9);
    }),
  );
});
