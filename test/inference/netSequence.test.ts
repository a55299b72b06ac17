import { netEstimate, netSequence, type Net } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { netLaws, someNet } from './netLaws.ts';

netLaws(netSequence);

const term = (count: number, share: number): number => (count === 0 ? 0 : count * Math.log(share));

/** ln of the mixture, answer by answer, less the largest ln of the likelihood at a score, by trying shares of minus. */
function apart({ plus, zero, minus }: Net, prior: number, score: number): number {
  let [n, mixture] = [0, 0];
  for (const count of [plus, zero, minus]) {
    for (let seen = 0; seen < count; seen++) mixture += Math.log((prior + seen) / (3 * prior + n++));
  }
  const likelihood = (share: number): number =>
    term(plus, share + score) + term(zero, 1 - score - 2 * share) + term(minus, share);
  let [from, to] = [Math.max(0, -score), (1 - score) / 2];
  for (let step = 0; step < 200; step++) {
    const [left, right] = [from + (to - from) / 3, to - (to - from) / 3];
    if (likelihood(left) < likelihood(right)) from = left;
    else to = right;
  }
  return mixture - likelihood((from + to) / 2);
}

test('law: at its limits the mixture is 1 / (1 − level) times the largest likelihood, by plain search', () => {
  const few = fc.record({
    plus: fc.integer({ min: 1, max: 20 }),
    zero: fc.nat(20),
    minus: fc.integer({ min: 1, max: 20 }),
  });
  fc.assert(
    fc.property(few, fc.constantFrom(0.5, 1, 3), fc.constantFrom(0.8, 0.95, 0.999), (counts, prior, level) => {
      const { low, high } = netSequence(counts, level, { prior }) as { low: number; high: number };
      for (const limit of [low, high]) expect(apart(counts, prior, limit)).toBeCloseTo(-Math.log(1 - level), 6);
    }),
  );
});

test('law: it holds the score seen, and is never of zero width; 1 is reached exactly when all are plus', () => {
  fc.assert(
    fc.property(someNet, fc.constantFrom(0.5, 0.95), (counts, level) => {
      const { low, high } = netSequence(counts, level) as { low: number; high: number };
      const { estimate } = netEstimate(counts) as { estimate: number };
      expect(low).toBeLessThanOrEqual(estimate);
      expect(high).toBeGreaterThanOrEqual(estimate);
      expect(high - low).toBeGreaterThan(0);
      expect(high === 1).toBe(counts.zero + counts.minus === 0);
    }),
  );
});

test('a single plus: from −0.9667, where it is 1/60 likely, to 1', () => {
  const { low, high } = netSequence({ plus: 1, zero: 0, minus: 0 }, 0.95);
  expect(low).toBeCloseTo(2 / 60 - 1, 13);
  expect(high).toBe(1);
});

test('thousands of millions keep their digits (mpmath, 40 digits)', () => {
  const { low, high } = netSequence({ plus: 0, zero: 1e9, minus: 1 }, 0.95, { prior: 1 });
  expect((low as number) / -4.761220477054006e-8).toBeCloseTo(1, 12);
  expect((high as number) / 4.205596866541868e-8).toBeCloseTo(1, 12);
});

test('law: the chance that it ever leaves out the true score within 8 answers is at most 1 − level, over all ways they can come', () => {
  for (const [p, r] of [
    [0.5, 0.3],
    [0.2, 0.2],
    [0.9, 0.05],
  ] as const) {
    const q = 1 - p - r;
    let held = new Map([['0,0', 1]]);
    for (let n = 1; n <= 8; n++) {
      const next = new Map<string, number>();
      for (const [key, chance] of held) {
        const [plus, minus] = key.split(',').map(Number) as [number, number];
        for (const [a, c, own] of [
          [plus + 1, minus, p],
          [plus, minus, r],
          [plus, minus + 1, q],
        ] as const) {
          const { low, high } = netSequence({ plus: a, zero: n - a - c, minus: c }, 0.5) as {
            low: number;
            high: number;
          };
          if (low <= p - q && p - q <= high) next.set(`${a},${c}`, (next.get(`${a},${c}`) ?? 0) + chance * own);
        }
      }
      held = next;
    }
    expect([...held.values()].reduce((sum, chance) => sum + chance, 0)).toBeGreaterThanOrEqual(0.5);
  }
});

test('a prior that is none is refused', () => {
  const counts = { plus: 1, zero: 1, minus: 1 };
  const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
  expect(() => netSequence(counts, 0.95, { prior: 0 })).toThrow(error('RangeError', 'prior'));
  expect(() => netSequence(counts, 0.95, { prior: '1' as never })).toThrow(error('TypeError', 'prior'));
  expect(() => netSequence(counts, 0.95, 0.5 as never)).toThrow(error('TypeError', 'options'));
});
