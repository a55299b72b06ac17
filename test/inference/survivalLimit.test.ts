import { criticalValue } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { survivalLimit } from '../../src/inference/survivalLimit.ts';

const z = criticalValue(0.95);
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const variance = fc.double({ min: 1e-6, max: 2, noNaN: true });

test('law: every kind stays inside 0 to 1 and around the share', () => {
  fc.assert(
    fc.property(share, variance, fc.constantFrom('logLog', 'log', 'plain'), (survival, greenwood, limits) => {
      const [low, high] = [z, -z].map((side) => survivalLimit(survival, greenwood, side, limits) as number) as [
        number,
        number,
      ];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(survival);
      expect(high).toBeGreaterThanOrEqual(survival);
    }),
  );
});

test('each kind is symmetric on its own scale', () => {
  const [survival, greenwood] = [0.6, 0.01];
  const scales = { logLog: (s: number) => Math.log(-Math.log(s)), log: Math.log, plain: (s: number) => s };
  for (const [limits, scale] of Object.entries(scales)) {
    const [low, high] = [z, -z].map((side) => survivalLimit(survival, greenwood, side, limits as 'log') as number);
    expect(scale(low as number) + scale(high as number)).toBeCloseTo(2 * scale(survival), 12);
  }
});

test('at 0 there are none, at 1 none on the log-log scale; another word is refused', () => {
  expect(survivalLimit(0, Infinity, z, 'plain')).toBeNull();
  expect([survivalLimit(1, 0, z, 'logLog'), survivalLimit(1, 0, z, 'log'), survivalLimit(1, 0, z, 'plain')]).toEqual([
    null,
    1,
    1,
  ]);
  expect(() => survivalLimit(0.5, 1, z, 'logit' as never)).toThrow(RangeError);
});
