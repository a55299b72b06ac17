import { shareSequence } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closedLaws, shareLaws } from './shareLaws.ts';

shareLaws(shareSequence);
closedLaws(shareSequence);

/** Prior chance of a share over its chance after the answers, from the products themselves. */
function ratio(successes: number, n: number, share: number, a: number, b: number): number {
  let mixture = 1;
  for (let seen = 0; seen < successes; seen++) mixture *= (a + seen) / (a + b + seen);
  for (let seen = 0; seen < n - successes; seen++) mixture *= (b + seen) / (a + b + successes + seen);
  return mixture / (share ** successes * (1 - share) ** (n - successes));
}

test('law: at its limits the mixture is 1 / (1 − level) times the likelihood, by plain products', () => {
  const counts = fc.integer({ min: 1, max: 40 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  const prior = fc.constantFrom(
    { successes: 0.5, failures: 0.5 },
    { successes: 1, failures: 1 },
    { successes: 2, failures: 0.3 },
  );
  fc.assert(
    fc.property(counts, prior, fc.constantFrom(0.8, 0.95, 0.999), ([x, n], added, level) => {
      const { low, high } = shareSequence(x, n, level, { prior: added }) as { low: number; high: number };
      for (const limit of [low, high].filter((share) => share > 0 && share < 1)) {
        const odds = ratio(x, n, limit, added.successes, added.failures) * (1 - level);
        expect(odds).toBeCloseTo(1, 6);
      }
    }),
  );
});

test('law: no share outside is let in and none inside left out, on a plain grid', () => {
  const { low, high } = shareSequence(7, 20, 0.9) as { low: number; high: number };
  for (let step = 1; step < 1000; step++) {
    const share = step / 1000;
    expect(ratio(7, 20, share, 0.5, 0.5) < 10).toBe(share > low && share < high);
  }
});

test('one of one: from half of 1 − level to 1', () => {
  expect(shareSequence(1, 1, 0.95)).toEqual({ low: expect.closeTo(0.025, 14) as number, high: 1 });
});

test('thousands of millions keep their digits (mpmath, 40 digits)', () => {
  const { low, high } = shareSequence(3, 1e9, 0.999);
  expect((low as number) / 3.2255892601134617e-12).toBeCloseTo(1, 12);
  expect((high as number) / 2.711320705329403e-8).toBeCloseTo(1, 12);
});

test('law: the chance that it ever leaves out the true share within 12 answers is at most 1 − level, over all ways they can come', () => {
  for (const share of [0.1, 0.5, 0.77]) {
    for (const level of [0.5, 0.8]) {
      // Chance of each number of successes among runs whose limits have held the share so far.
      let held = [1];
      for (let n = 1; n <= 12; n++) {
        held = Array.from({ length: n + 1 }, (_, x) => {
          const { low, high } = shareSequence(x, n, level) as { low: number; high: number };
          const chance = (held[x - 1] ?? 0) * share + (held[x] ?? 0) * (1 - share);
          return low <= share && share <= high ? chance : 0;
        });
      }
      expect(held.reduce((sum, chance) => sum + chance, 0)).toBeGreaterThanOrEqual(level);
    }
  }
});

test('a prior that is none is refused', () => {
  const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
  expect(() => shareSequence(1, 2, 0.95, { prior: { successes: 0, failures: 1 } })).toThrow(
    error('RangeError', 'prior'),
  );
  expect(() => shareSequence(1, 2, 0.95, { prior: { successes: 1, failures: -1 } })).toThrow(
    'Expected a prior above 0, got -1',
  );
  expect(() => shareSequence(1, 2, 0.95, { prior: { successes: '1' as never, failures: 1 } })).toThrow(
    error('TypeError', 'prior'),
  );
  expect(() => shareSequence(1, 2, 0.95, 0.5 as never)).toThrow(error('TypeError', 'options'));
});
