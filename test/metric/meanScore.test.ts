import { effort5, meanScore } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyScale, tallyOn } from '../arbitrary.ts';

test('the value is the mean, in points of the scale, which says which way is better', () => {
  expect(meanScore([1, 2, 2, 3], { scale: effort5 })).toMatchObject({
    metric: 'meanScore',
    value: 2,
    unit: 'scale',
    direction: 'lowerIsBetter',
    scale: 'effort5',
  });
});

test('law: the mean lies between the lowest and the highest rating given', () => {
  fc.assert(
    fc.property(
      anyScale.chain((scale) => tallyOn(scale).map((counts) => ({ scale, counts }))),
      ({ scale, counts }) => {
        const given = Object.keys(counts).map(Number);
        const { value } = meanScore(counts, { scale });
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(Math.min(...given) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(...given) + 1e-12);
      },
    ),
  );
});
