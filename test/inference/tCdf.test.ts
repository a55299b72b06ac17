import { tCdf, tSurvival } from 'cx-metrics/inference';
import { expect, test } from 'vitest';

test('it is the survival function mirrored', () => {
  for (const t of [-40, -1e-8, 0, 2.5]) expect(tCdf(t, 7)).toBe(tSurvival(-t, 7));
});

test('the lower tail keeps its digits: -40 at 7 degrees of freedom (mpmath, 60 digits)', () => {
  expect(tCdf(-40, 7) / 7.951089992425185e-10).toBeCloseTo(1, 11);
});
