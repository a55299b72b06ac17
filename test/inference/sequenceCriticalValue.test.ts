import { criticalValue, sequenceCriticalValue } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const level = fc.constantFrom(0.5, 0.9, 0.95, 0.999);

test('law: the formula as printed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.constantFrom(1e-4, 0.01, 0.1, 2),
      level,
      (n, rhoSquared, at) => {
        const time = n * rhoSquared;
        const wanted = Math.sqrt(((2 * (time + 1)) / time) * Math.log(Math.sqrt(time + 1) / (1 - at)));
        expect(sequenceCriticalValue(n, at, { rhoSquared }) / wanted).toBeCloseTo(1, 12);
      },
    ),
  );
});

test('law: tightest where it is told to be, to a thousandth, by trying other mixing variances', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 100_000 }), fc.constantFrom(0.8, 0.95, 0.99), (n, at) => {
      const told = sequenceCriticalValue(n, at, { tightestAt: n });
      const tried = Array.from({ length: 400 }, (_, step) =>
        sequenceCriticalValue(n, at, { rhoSquared: 1.03 ** (step - 200) / n }),
      );
      expect(told).toBeLessThan(Math.min(...tried) * 1.001);
    }),
    { numRuns: 30 },
  );
});

test('law: it is larger than for a single look, and grows with the level', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (n) => {
      const at = (own: number): number => sequenceCriticalValue(n, own, { rhoSquared: 0.01 });
      expect(at(0.95)).toBeGreaterThan(criticalValue(0.95));
      expect(at(0.99)).toBeGreaterThan(at(0.95));
    }),
  );
});

test('wrong numbers, levels and tunings are refused, each with its code', () => {
  const tuning = { tightestAt: 500 };
  const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
  expect(() => sequenceCriticalValue(0, 0.95, tuning)).toThrow(error('RangeError', 'shape'));
  expect(() => sequenceCriticalValue('5' as never, 0.95, tuning)).toThrow(error('TypeError', 'shape'));
  expect(() => sequenceCriticalValue(5, 95, tuning)).toThrow(error('RangeError', 'level'));
  expect(() => sequenceCriticalValue(5, 0.95, { tightestAt: 0 })).toThrow(error('RangeError', 'tightestAt'));
  expect(() => sequenceCriticalValue(5, 0.95, { rhoSquared: -1 })).toThrow(error('RangeError', 'rhoSquared'));
  expect(() => sequenceCriticalValue(5, 0.95, { rhoSquared: '1' as never })).toThrow(error('TypeError', 'rhoSquared'));
  expect(() => sequenceCriticalValue(5, 0.95, {} as never)).toThrow(error('TypeError', 'tightestAt'));
  expect(() => sequenceCriticalValue(5, 0.95, undefined as never)).toThrow(error('TypeError', 'options'));
  expect(() => sequenceCriticalValue(5, 0.95, 500 as never)).toThrow(error('TypeError', 'options'));
  expect(() => sequenceCriticalValue(5, 0.95, { tightestAt: 5, rhoSquared: 1 } as never)).toThrow(
    error('TypeError', 'options'),
  );
});
