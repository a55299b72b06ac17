import { normalSurvival, tCdf, tSurvival } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('one degree of freedom is Cauchy: 1/2 − arctan(t) / π', () => {
  for (const t of [-30, -1, 0, 0.3, 5]) expect(tSurvival(t, 1)).toBeCloseTo(0.5 - Math.atan(t) / Math.PI, 13);
});

test('two degrees of freedom have a closed form: 1/2 − t / (2 √(2 + t²))', () => {
  for (const t of [-4, -0.1, 0, 1, 9]) expect(tSurvival(t, 2)).toBeCloseTo(0.5 - t / (2 * Math.sqrt(2 + t * t)), 13);
});

test('a thousand million degrees of freedom are the normal distribution', () => {
  for (const t of [-3, 0.5, 2]) expect(tSurvival(t, 1e9)).toBeCloseTo(normalSurvival(t), 8);
});

test('published tail: 30 at 60 degrees of freedom (mpmath, 60 digits)', () => {
  expect(tSurvival(30, 60) / 3.980833974284882e-38).toBeCloseTo(1, 11);
});

test('infinitely far is 0 and 1; NaN stays', () => {
  expect([tSurvival(Infinity, 3), tSurvival(-Infinity, 3), tSurvival(1e200, 3)]).toEqual([0, 1, 0]);
  expect(tSurvival(NaN, 3)).toBeNaN();
});

test('law: it falls, and with the distribution function it makes 1', () => {
  const t = fc.double({ min: -50, max: 50, noNaN: true });
  fc.assert(
    fc.property(t, t, fc.double({ min: 0.1, max: 300, noNaN: true }), (one, other, df) => {
      expect(tSurvival(Math.max(one, other), df)).toBeLessThanOrEqual(tSurvival(Math.min(one, other), df) + 1e-14);
      expect(tSurvival(one, df) + tCdf(one, df)).toBeCloseTo(1, 14);
    }),
  );
});

/** For whole degrees of freedom, the share within ±t as a finite sum of cosines (Abramowitz and Stegun 1964, 26.7.3, 26.7.4). */
function within(t: number, df: number): number {
  const angle = Math.atan(t / Math.sqrt(df));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  let [sum, term] = [0, df % 2 === 0 ? 1 : cosine];
  for (let power = df % 2; power <= df - 2; power += 2) {
    sum += term;
    term *= (cosine * cosine * (power + 1)) / (power + 2);
  }
  return df % 2 === 0 ? sine * sum : (2 / Math.PI) * (angle + sine * sum);
}

test('law: whole degrees of freedom, by the finite sum', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 30, noNaN: true }), fc.integer({ min: 1, max: 300 }), (t, df) => {
      expect(tSurvival(t, df)).toBeCloseTo((1 - within(t, df)) / 2, 13);
      expect(tSurvival(-t, df)).toBeCloseTo((1 + within(t, df)) / 2, 13);
    }),
  );
});

test('with ever more degrees of freedom it is the tail of the normal distribution, up to the largest numbers', () => {
  for (const t of [-3, 0.5, 1.5, 1.96, 5, 8]) {
    // The first term of the expansion of the tail; the next one is below 1e-15 here.
    const density = Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
    for (const freedom of [1e10, 1e12, 1e15, 1e100, 1e300]) {
      const expected = normalSurvival(t) + (density * (t * t * t + t)) / (4 * freedom);
      expect(Math.abs(tSurvival(t, freedom) / expected - 1)).toBeLessThan(1e-12);
    }
  }
});
