import { moments, netEstimate } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('law: mean and variance are those of the answers scored +1, 0 and −1', () => {
  const count = fc.nat(500);
  fc.assert(
    fc.property(count, count, count, (plus, zero, minus) => {
      const ours = netEstimate({ plus, zero, minus });
      const plain = moments([
        [1, plus],
        [0, zero],
        [-1, minus],
      ]);
      expect(ours.estimate === null).toBe(plain.mean === null);
      if (ours.estimate === null) return;
      expect(ours.estimate).toBeCloseTo(plain.mean as number, 13);
      expect(ours.variance).toBeCloseTo(plain.populationVariance as number, 13);
      expect(ours.standardError).toBeCloseTo(Math.sqrt((plain.populationVariance as number) / plain.n), 13);
      expect(ours.sampleVariance === null ? null : ours.sampleVariance.toFixed(10)).toBe(
        plain.variance?.toFixed(10) ?? null,
      );
    }),
  );
});

test('a variance near 0 keeps its digits: one passive among a thousand million promoters', () => {
  const { variance } = netEstimate({ plus: 1e9 - 1, zero: 1, minus: 0 });
  expect((variance as number) / (1e-9 * (1 - 1e-9))).toBeCloseTo(1, 12);
});

test('two answers have a sample variance: of one plus and one minus it is 2', () => {
  expect(netEstimate({ plus: 1, zero: 0, minus: 1 })).toMatchObject({ estimate: 0, variance: 1, sampleVariance: 2 });
});

test('one answer has no sample variance; of nobody nothing is known', () => {
  expect(netEstimate({ plus: 1, zero: 0, minus: 0 })).toMatchObject({ estimate: 1, variance: 0, sampleVariance: null });
  expect(netEstimate({ plus: 0, zero: 0, minus: 0 })).toEqual({
    estimate: null,
    variance: null,
    sampleVariance: null,
    standardError: null,
  });
});

test('6, 4 and 7, by hand: -1/17 with a variance of 13/17 - 1/289 and an error of 0.211611', () => {
  const { estimate, variance, sampleVariance, standardError } = netEstimate({ plus: 6, zero: 4, minus: 7 });
  expect(estimate).toBeCloseTo(-1 / 17, 15);
  expect(variance).toBeCloseTo(220 / 289, 15);
  expect(sampleVariance).toBeCloseTo((220 / 289) * (17 / 16), 15);
  expect(standardError).toBeCloseTo(0.211610863, 9);
});

test('wrong counts are refused', () => {
  const error = (name: string): Error => expect.objectContaining({ name, code: 'count' }) as Error;
  expect(() => netEstimate({ plus: -2, zero: 1, minus: 1 })).toThrow(error('RangeError'));
  expect(() => netEstimate({ plus: '2' as never, zero: 1, minus: 1 })).toThrow(error('TypeError'));
});
