import { betaCdf, dirichletInterval, type Net, netScore } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allAlike, fiveOfFive, inPoints, refusals } from './netLaws.ts';

const few: fc.Arbitrary<Net> = fc
  .record({ plus: fc.nat(40), zero: fc.nat(40), minus: fc.nat(40) })
  .filter(({ plus, zero, minus }) => plus + zero + minus > 0);

/**
 * How likely plus share − minus share is at most d, another way around: a grid over the minus share, q = sin²(angle), and
 * what is left is shared between plus and zero by a beta distribution.
 */
function onGrid({ plus, zero, minus }: Net, prior: number, d: number): number {
  const steps = 20_000;
  let [below, all] = [0, 0];
  for (let step = 0; step < steps; step++) {
    const angle = ((step + 0.5) / steps) * (Math.PI / 2);
    const q = Math.sin(angle) ** 2;
    const weight = Math.exp(
      (2 * (minus + prior) - 1) * Math.log(Math.sin(angle)) +
        (2 * (plus + zero + 2 * prior) - 1) * Math.log(Math.cos(angle)),
    );
    all += weight;
    const most = Math.min(1, Math.max(0, (q + d) / (1 - q)));
    below += weight * betaCdf(most, plus + prior, zero + prior);
  }
  return below / all;
}

test('law: equal tails lie beyond the limits, on a plain grid', () => {
  fc.assert(
    fc.property(few, fc.constantFrom(0.5, 1, 3), fc.constantFrom(0.8, 0.95), (counts, prior, level) => {
      const { low, high } = dirichletInterval(counts, level, { prior }) as { low: number; high: number };
      expect(onGrid(counts, prior, low)).toBeCloseTo((1 - level) / 2, 5);
      expect(onGrid(counts, prior, high)).toBeCloseTo((1 + level) / 2, 5);
    }),
    { numRuns: 15 },
  );
});

test('the prior is 0.5 unless told, and a larger one pulls towards 0', () => {
  const [plain, half, two] = [undefined, { prior: 0.5 }, { prior: 2 }].map((options) =>
    dirichletInterval(fiveOfFive, 0.95, options),
  );
  expect(plain).toEqual(half);
  expect(two?.low).toBeLessThan(plain?.low as number);
  expect(two?.high).toBeLessThan(plain?.high as number);
});

test('law: plus and minus are mirror images, both limits inside −1 and 1', () => {
  fc.assert(
    fc.property(few, ({ plus, zero, minus }) => {
      const there = dirichletInterval({ plus, zero, minus }, 0.95);
      const back = dirichletInterval({ plus: minus, zero, minus: plus }, 0.95);
      expect(there.low).toBeCloseTo(0 - (back.high as number), 12);
      expect(there.low).toBeGreaterThan(-1);
      expect(there.high).toBeLessThan(1);
      expect(there.low).toBeLessThan(there.high as number);
    }),
    { numRuns: 20 },
  );
});

test('law: a higher level holds the lower one', () => {
  fc.assert(
    fc.property(few, (counts) => {
      const [narrow, wide] = [dirichletInterval(counts, 0.9), dirichletInterval(counts, 0.99)];
      expect(wide.low).toBeLessThan(narrow.low as number);
      expect(wide.high).toBeGreaterThan(narrow.high as number);
    }),
    { numRuns: 20 },
  );
});

test('where all are alike it never says that all could be: 5, 10 and 20 promoters, 5 and 20 passives (an independent table)', () => {
  expect(allAlike.map((counts) => inPoints(dirichletInterval(counts, 0.95)))).toEqual([
    ['21.6', '99.4'],
    ['53.0', '99.7'],
    ['74.0', '99.8'],
    ['-31.6', '31.6'],
    ['-10.0', '10.0'],
  ]);
});

test('a million answers leave the prior nothing to say: it is where the score interval is, to a millionth', () => {
  const counts = { plus: 500_000, zero: 300_000, minus: 200_000 };
  const [ours, score] = [dirichletInterval(counts, 0.95), netScore(counts, 0.95)];
  expect(ours.low).toBeCloseTo(score.low as number, 6);
  expect(ours.high).toBeCloseTo(score.high as number, 6);
});

refusals(dirichletInterval);

test('a prior too small to be integrated and options that are none are refused', () => {
  for (const prior of [0, 0.05, -1, NaN]) {
    expect(() => dirichletInterval(fiveOfFive, 0.95, { prior })).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'prior' }),
    );
  }
  expect(() => dirichletInterval(fiveOfFive, 0.95, { prior: '1' as never })).toThrow(
    expect.objectContaining({ name: 'TypeError', code: 'prior' }),
  );
  expect(() => dirichletInterval(fiveOfFive, 0.95, 0.5 as never)).toThrow(
    expect.objectContaining({ name: 'TypeError', code: 'options' }),
  );
});

test('the smallest prior that is taken is 0.1: where all are alike its limits come nearer to the end than those of 0.5', () => {
  const [smallest, half] = [0.1, 0.5].map((prior) => dirichletInterval(fiveOfFive, 0.95, { prior }));
  expect(smallest?.low).toBeGreaterThan(half?.low as number);
  expect(smallest?.high).toBeGreaterThan(half?.high as number);
  expect(smallest?.high).toBeLessThan(1);
});
