import { dirichletInterval, type Net } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fiveOfFive, inPoints, twentyPassives } from './netLaws.ts';

const few: fc.Arbitrary<Net> = fc
  .record({ plus: fc.nat(40), zero: fc.nat(40), minus: fc.nat(40) })
  .filter(({ plus, zero, minus }) => plus + zero + minus > 0);

/** How likely plus share − minus share is at most d, on a plain grid over both shares; for priors of 1 and more. */
function onGrid({ plus, zero, minus }: Net, prior: number, d: number): number {
  const steps = 700;
  let [below, all] = [0, 0];
  for (let i = 0; i < steps; i++) {
    for (let j = 0; j < steps; j++) {
      const [p, rest] = [(i + 0.5) / steps, (j + 0.5) / steps];
      const q = (1 - p) * rest;
      const zeroShare = (1 - p) * (1 - rest);
      const density = p ** (plus + prior - 1) * q ** (minus + prior - 1) * zeroShare ** (zero + prior - 1) * (1 - p);
      all += density;
      if (p - q <= d) below += density;
    }
  }
  return below / all;
}

test('equal tails lie beyond the limits, on a plain grid over all shares', () => {
  const counts = { plus: 6, zero: 4, minus: 2 };
  const { low, high } = dirichletInterval(counts, 0.9, { prior: 1 }) as { low: number; high: number };
  expect(onGrid(counts, 1, low)).toBeCloseTo(0.05, 2);
  expect(onGrid(counts, 1, high)).toBeCloseTo(0.95, 2);
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

test('five of five promoters: 21.6 to 99.4, it never says that all could be; twenty passives: -10.0 to 10.0', () => {
  expect(inPoints(dirichletInterval(fiveOfFive, 0.95))).toEqual(['21.6', '99.4']);
  expect(inPoints(dirichletInterval(twentyPassives, 0.95))).toEqual(['-10.0', '10.0']);
});

test('of nobody nothing is known; a prior too small to be integrated and options that are none are refused', () => {
  expect(dirichletInterval({ plus: 0, zero: 0, minus: 0 }, 0.95)).toEqual({ low: null, high: null });
  for (const prior of [0, 0.05, -1, NaN])
    expect(() => dirichletInterval(fiveOfFive, 0.95, { prior })).toThrow(RangeError);
  expect(() => dirichletInterval(fiveOfFive, 0.95, 0.5 as never)).toThrow(TypeError);
});
