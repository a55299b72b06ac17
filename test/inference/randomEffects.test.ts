import { chiSquareSurvival, criticalValue, type GroupEstimate, randomEffects } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const someGroups: fc.Arbitrary<readonly GroupEstimate[]> = fc.array(
  fc.record({ estimate: fc.integer({ min: -100, max: 100 }), variance: fc.integer({ min: 1, max: 400 }) }),
  { minLength: 1, maxLength: 8 },
);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test('published: the pooled effect of coaching in eight schools is 7.7 with an error of 4.1 (Gelman and others, Bayesian Data Analysis, 5.5)', () => {
  const effects = [28, 8, -3, 7, -1, 1, 18, 12];
  const errors = [15, 10, 16, 11, 9, 11, 10, 18];
  const groups = effects.map((estimate, school) => ({ estimate, variance: (errors[school] as number) ** 2 }));
  const { betweenVariance, iSquared, pooledMean, pooledStandardError, pValue } = randomEffects(groups);
  expect([pooledMean, pooledStandardError].map((number) => number?.toFixed(1))).toEqual(['7.7', '4.1']);
  expect([betweenVariance, iSquared]).toEqual([0, 0]);
  expect(pValue).toBeCloseTo(chiSquareSurvival(4.707078864400159, 7), 9);
});

test('published: thirteen trials of a vaccine: Q 152.2330, τ² 0.3088, I² 92.1173 %, −0.7141 from −1.0644 to −0.3638 (R metafor, rma(method = "DL") on dat.bcg)', () => {
  // Colditz and others (1994): cases and others among the vaccinated, cases and others among the rest.
  const trials = [
    [4, 119, 11, 128],
    [6, 300, 29, 274],
    [3, 228, 11, 209],
    [62, 13536, 248, 12619],
    [33, 5036, 47, 5761],
    [180, 1361, 372, 1079],
    [8, 2537, 10, 619],
    [505, 87886, 499, 87892],
    [29, 7470, 45, 7232],
    [17, 1699, 65, 1600],
    [186, 50448, 141, 27197],
    [5, 2493, 3, 2338],
    [27, 16886, 29, 17825],
  ] as const;
  const groups = trials.map(([a, b, c, d]) => ({
    estimate: Math.log(a / (a + b) / (c / (c + d))),
    variance: 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d),
  }));
  const { q, betweenVariance, iSquared, pooledMean, pooledStandardError } = randomEffects(groups);
  expect(q?.toFixed(4)).toBe('152.2330');
  expect(betweenVariance?.toFixed(4)).toBe('0.3088');
  expect((100 * (iSquared as number)).toFixed(4)).toBe('92.1173');
  const half = criticalValue(0.95) * (pooledStandardError as number);
  const mean = pooledMean as number;
  expect([mean, mean - half, mean + half].map((number) => number.toFixed(4))).toEqual([
    '-0.7141',
    '-1.0644',
    '-0.3638',
  ]);
});

test('law: it is the formula as printed', () => {
  fc.assert(
    fc.property(someGroups, (groups) => {
      const found = randomEffects(groups);
      const weights = groups.map(({ variance }) => 1 / variance);
      const mean = sum(groups.map(({ estimate, variance }) => estimate / variance)) / sum(weights);
      const q = sum(groups.map(({ estimate, variance }) => (estimate - mean) ** 2 / variance));
      expect(found.q).toBeCloseTo(q, 8);
      const chance = groups.length - 1;
      const spare = sum(weights) - sum(weights.map((weight) => weight ** 2)) / sum(weights);
      const between = chance === 0 ? 0 : Math.max(0, (q - chance) / spare);
      expect(Math.abs((found.betweenVariance as number) - between)).toBeLessThan(1e-9 * (1 + between));
      expect(found.iSquared).toBeCloseTo(q === 0 || chance === 0 ? 0 : Math.max(0, 1 - chance / q), 8);
      const pooled = groups.map(({ variance }) => 1 / (variance + between));
      const all = sum(groups.map(({ estimate }, group) => estimate * (pooled[group] as number))) / sum(pooled);
      expect(found.pooledMean).toBeCloseTo(all, 8);
      expect(found.pooledStandardError).toBeCloseTo(1 / Math.sqrt(sum(pooled)), 8);
      groups.forEach(({ estimate, variance }, group) => {
        const pull = variance / (variance + between);
        expect(found.shrinkage[group]).toBeCloseTo(pull, 8);
        expect(found.shrunken[group]).toBeCloseTo(pull * all + (1 - pull) * estimate, 7);
      });
    }),
  );
});

test('law: moved estimates move the mean alone; the order of the groups does not matter', () => {
  fc.assert(
    fc.property(someGroups, fc.integer({ min: -50, max: 50 }), (groups, by) => {
      const here = randomEffects(groups);
      const there = randomEffects([...groups].reverse().map((group) => ({ ...group, estimate: group.estimate + by })));
      for (const name of ['q', 'betweenVariance', 'iSquared', 'pooledStandardError'] as const) {
        expect(there[name]).toBeCloseTo(here[name] as number, 6);
      }
      expect(there.pooledMean).toBeCloseTo((here.pooledMean as number) + by, 6);
    }),
  );
});

test('law: the variance between never exceeds half the square of the largest difference', () => {
  fc.assert(
    fc.property(someGroups, (groups) => {
      const estimates = groups.map(({ estimate }) => estimate);
      const largest = Math.max(...estimates) - Math.min(...estimates);
      expect(randomEffects(groups).betweenVariance).toBeLessThanOrEqual(largest ** 2 / 2 + 1e-9);
    }),
  );
});

test('one group is left as it is, equal ones have their own mean, to the bit', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -100, max: 100, noNaN: true }).map((drawn) => drawn + 0),
      fc.array(fc.double({ min: 0.01, max: 9, noNaN: true }), { minLength: 1 }),
      (estimate, variances) => {
        const found = randomEffects(variances.map((variance) => ({ estimate, variance })));
        expect(found).toMatchObject({ q: 0, betweenVariance: 0, iSquared: 0, pooledMean: estimate });
        expect(found.shrunken).toEqual(variances.map(() => estimate));
        expect(found.pValue).toBe(variances.length === 1 ? null : 1);
      },
    ),
  );
});

test('variances that lie far apart keep the variance between: half of the squared difference of two', () => {
  const found = randomEffects([
    { estimate: 0, variance: 1e-9 },
    { estimate: 1e6, variance: 1e9 },
  ]);
  expect(found.betweenVariance).toBeCloseTo((1e12 - 1e9) / 2, -2);
});

test('no groups have nothing', () => {
  expect(randomEffects([])).toEqual({
    q: null,
    pValue: null,
    betweenVariance: null,
    iSquared: null,
    pooledMean: null,
    pooledStandardError: null,
    shrinkage: [],
    shrunken: [],
  });
});

test('variances that are not above 0 and what is no number are refused, with the position', () => {
  const good = { estimate: 1, variance: 1 };
  const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
  expect(() => randomEffects([good, { ...good, variance: 0 }])).toThrow(
    'Expected a variance above 0, got 0 at position 1',
  );
  expect(() => randomEffects([good, { ...good, estimate: NaN }])).toThrow(
    'Expected a finite estimate, got NaN at position 1',
  );
  expect(() => randomEffects([{ ...good, variance: Infinity }])).toThrow(error('RangeError', 'variance'));
  expect(() => randomEffects([{ ...good, variance: '1' as never }])).toThrow(error('TypeError', 'variance'));
  expect(() => randomEffects([{ ...good, estimate: NaN }])).toThrow(error('RangeError', 'estimate'));
  expect(() => randomEffects([{ ...good, estimate: null as never }])).toThrow(error('TypeError', 'estimate'));
});
