import { changePoints } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noiseSigma } from '../../src/trend/noiseSigma.ts';
import { newNoise, someSeries, someValue, withoutGaps } from '../inference/someSeries.ts';

test('the penalty is 2 ln n times the variance of the noise unless told', () => {
  const values = newNoise(2)(50);
  const { penalty } = changePoints(values);
  expect(penalty).toBeCloseTo(2 * Math.log(50) * noiseSigma(values) ** 2, 12);
  expect(changePoints(values, { penalty })).toEqual(changePoints(values));
  expect(changePoints(values, { penalty: 0.5 }).penalty).toBe(0.5);
});

test('law: segments follow each other, hold all values and say what they cost', () => {
  fc.assert(
    fc.property(someSeries, fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, 1, 5), (series, least, penalty) => {
      const { values } = withoutGaps(series);
      const found = changePoints(series, { minimumLength: least, penalty });
      expect(found.changePoints).toEqual(found.segments.slice(1).map(({ from }) => from));
      const parts = found.segments.map(({ from, to }) => withoutGaps(series.slice(from, to)).values);
      expect(parts.flat()).toEqual(values);
      let cost = 0;
      found.segments.forEach(({ from, to, n, mean }, index) => {
        const own = parts[index] as readonly number[];
        expect(own).toHaveLength(n);
        expect(series[from]).not.toBeNull();
        expect(series[to - 1]).not.toBeNull();
        if (values.length >= least) expect(n).toBeGreaterThanOrEqual(least);
        expect(mean).toBeCloseTo(own.reduce((sum, value) => sum + value, 0) / n, 10);
        cost += own.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      });
      expect(found.cost).toBeCloseTo(cost, 9);
      expect(found.penalizedCost).toBe(found.cost + penalty * found.changePoints.length);
    }),
  );
});

test('law: a gap changes nothing but positions', () => {
  fc.assert(
    fc.property(someSeries, (series) => {
      const { values, positions } = withoutGaps(series);
      const [found, without] = [changePoints(series), changePoints(values)];
      expect(found.changePoints).toEqual(without.changePoints.map((index) => positions[index]));
      expect([found.cost, found.penalty]).toEqual([without.cost, without.penalty]);
    }),
  );
});

test('law: shifted and stretched values have the same changes; turned around, they are as many and cost the same', () => {
  fc.assert(
    fc.property(someSeries, someValue, fc.constantFrom(0.5, 4), (series, by, factor) => {
      const plain = changePoints(series);
      const moved = changePoints(series.map((value) => (value === null ? null : value * factor + by)));
      expect(moved.changePoints).toEqual(plain.changePoints);
      expect(moved.cost).toBeCloseTo(plain.cost * factor * factor, 8);
      const turned = changePoints([...series].reverse());
      expect(turned.changePoints).toHaveLength(plain.changePoints.length);
      expect(turned.penalizedCost).toBeCloseTo(plain.penalizedCost, 9);
    }),
  );
});

test('law: a higher penalty never gives more changes', () => {
  fc.assert(
    fc.property(someSeries, fc.constantFrom(0.5, 1, 4, 20), (series, penalty) => {
      const [low, high] = [changePoints(series, { penalty }), changePoints(series, { penalty: 2 * penalty })];
      expect(high.changePoints.length).toBeLessThanOrEqual(low.changePoints.length);
      expect(high.cost).toBeGreaterThanOrEqual(low.cost - 1e-9);
    }),
  );
});

test('a single odd value is no segment unless it may be', () => {
  const spike = [0, 0.1, -0.1, 0, 9, 0.1, 0, -0.1, 0];
  expect(changePoints(spike, { penalty: 45 }).changePoints).toEqual([]);
  expect(changePoints(spike, { penalty: 5, minimumLength: 1 }).changePoints).toEqual([4, 5]);
});

test('two jumps against noise are found where they are', () => {
  const noise = newNoise(8)(90);
  const series = noise.map((value, index) => value + (index < 30 ? 0 : index < 60 ? 7 : -2));
  expect(changePoints(series).changePoints).toEqual([30, 60]);
});

test('equal values, few values and none have no change', () => {
  expect(changePoints([])).toEqual({ changePoints: [], segments: [], cost: 0, penalizedCost: 0, penalty: 0 });
  expect(changePoints([null, 7])).toEqual({
    changePoints: [],
    segments: [{ from: 1, to: 2, n: 1, mean: 7 }],
    cost: 0,
    penalizedCost: 0,
    penalty: 0,
  });
  expect(changePoints([1, 99]).segments).toEqual([{ from: 0, to: 2, n: 2, mean: 50 }]);
  expect(changePoints(Array<number>(20).fill(0.1))).toMatchObject({ changePoints: [], cost: 0, penalty: 0 });
});

test('a penalty, a length and options that are none are refused', () => {
  const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
  for (const penalty of [-1, NaN, Infinity]) {
    expect(() => changePoints([1], { penalty })).toThrow(error('RangeError', 'penalty'));
  }
  expect(() => changePoints([1], { penalty: '3' as never })).toThrow(error('TypeError', 'penalty'));
  for (const minimumLength of [0, 1.5, NaN]) {
    expect(() => changePoints([1], { minimumLength })).toThrow(error('RangeError', 'minimumLength'));
  }
  expect(() => changePoints([1], { minimumLength: '2' as never })).toThrow(error('TypeError', 'minimumLength'));
  expect(() => changePoints([1], 2 as never)).toThrow(error('TypeError', 'options'));
  expect(() => changePoints([1, NaN])).toThrow(error('RangeError', 'value'));
});
