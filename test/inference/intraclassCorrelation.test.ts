import { type Counted, fSurvival, intraclassCorrelation } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../random.ts';

const once = (values: readonly number[]): Counted => values.map((value) => [value, 1]);

const someGroups: fc.Arbitrary<readonly Counted[]> = fc.array(
  fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat(3)), { maxLength: 4 }),
  { maxLength: 6 },
);
const spelledOut = (group: Counted): readonly number[] =>
  group.flatMap(([value, times]) => Array<number>(times).fill(value));
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

// Six targets rated by four judges: Shrout and Fleiss (1979), table 2.
const judged = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
].map(once);

test('published: 0.17 of six targets by four judges, F 1.8, p 0.16477, −0.133 to 0.72 (R psych, ICC on Shrout and Fleiss 1979)', () => {
  const { correlation, f, pValue, low, high } = intraclassCorrelation(judged);
  expect([correlation?.toFixed(2), f?.toFixed(1), pValue?.toFixed(5)]).toEqual(['0.17', '1.8', '0.16477']);
  expect([low?.toFixed(3), high?.toFixed(2)]).toEqual(['-0.133', '0.72']);
});

test('law: the squares add up to those of the whole, and all figures follow from them', () => {
  fc.assert(
    fc.property(someGroups, (groups) => {
      const lists = groups.map(spelledOut).filter((list) => list.length > 0);
      const all = lists.flat();
      const found = intraclassCorrelation(groups);
      expect([found.groups, found.n]).toEqual([lists.length, all.length]);
      expect(found.averageSize).toBe(lists.length === 0 ? null : all.length / lists.length);
      if (lists.length < 2 || lists.length === all.length) {
        expect([found.correlation, found.low, found.high, found.designEffect]).toEqual([null, null, null, null]);
        return;
      }
      const whole = all.reduce((sum, value) => sum + (value - meanOf(all)) ** 2, 0);
      const within = lists.reduce(
        (sum, list) => sum + list.reduce((own, value) => own + (value - meanOf(list)) ** 2, 0),
        0,
      );
      const [above, below] = [lists.length - 1, all.length - lists.length];
      expect(found.withinMeanSquare).toBeCloseTo(within / below, 9);
      expect(found.betweenMeanSquare).toBeCloseTo((whole - within) / above, 9);
      const squaredSizes = lists.reduce((sum, list) => sum + list.length ** 2, 0) / all.length;
      const size = (all.length - squaredSizes) / above;
      expect(found.typicalSize).toBeCloseTo(size, 12);
      if (new Set(all).size === 1) {
        expect([found.correlation, found.f, found.designEffect]).toEqual([null, null, null]);
        return;
      }
      const [msb, msw] = [found.betweenMeanSquare as number, found.withinMeanSquare as number];
      const correlation = (msb - msw) / (msb + (size - 1) * msw);
      expect(found.correlation).toBeCloseTo(correlation, 9);
      expect(found.designEffect).toBeCloseTo(1 + (squaredSizes - 1) * Math.max(0, correlation), 9);
      if (msw === 0) {
        expect([found.correlation, found.f, found.pValue, found.low, found.high]).toEqual([1, null, null, null, null]);
        return;
      }
      expect(found.f).toBeCloseTo(msb / msw, 9);
      expect(found.pValue).toBeCloseTo(fSurvival(msb / msw, above, below), 9);
    }),
  );
});

test('law: a limit is the correlation at which F would be a quantile of it', () => {
  fc.assert(
    fc.property(someGroups, fc.constantFrom(0.5, 0.9, 0.95), (groups, level) => {
      const { correlation, f, low, high, typicalSize, n, groups: k } = intraclassCorrelation(groups, level);
      if (f === null || low === null || high === null || f === 0) return;
      // At a correlation r, F is as many times as large as it is at 0 as this says.
      const times = (r: number): number => (1 + ((typicalSize as number) - 1) * r) / (1 - r);
      expect(fSurvival(f / times(low), k - 1, n - k)).toBeCloseTo((1 - level) / 2, 8);
      expect(fSurvival(f / times(high), k - 1, n - k)).toBeCloseTo((1 + level) / 2, 8);
      expect(low).toBeLessThan(high);
      if (level > 0.8) expect(high).toBeGreaterThan((correlation as number) - 1e-12);
    }),
  );
});

test('law: moved and stretched values are as alike as before, and the order of groups does not matter', () => {
  fc.assert(
    fc.property(someGroups, fc.integer({ min: -9, max: 9 }), fc.constantFrom(-2, 0.5, 4), (groups, by, factor) => {
      const plain = intraclassCorrelation(groups);
      const changed = intraclassCorrelation(
        [...groups].reverse().map((group) => group.map(([value, times]) => [factor * value + by, times] as const)),
      );
      for (const name of ['correlation', 'f', 'pValue', 'low', 'high', 'designEffect'] as const) {
        expect(changed[name] === null).toBe(plain[name] === null);
        if (plain[name] !== null) expect(changed[name]).toBeCloseTo(plain[name], 6);
      }
    }),
  );
});

test('the limits hold the correlation of normal values 19 times in 20, in groups of one size and of others', () => {
  const random = seeded(29);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  for (const sizeOf of [() => 3, () => 1 + Math.floor(5 * random())]) {
    let held = 0;
    for (let run = 0; run < 1000; run++) {
      const groups = Array.from({ length: 20 }, () => {
        const own = normal();
        return once(Array.from({ length: sizeOf() }, () => own + normal()));
      });
      const { low, high } = intraclassCorrelation(groups);
      if ((low as number) <= 0.5 && 0.5 <= (high as number)) held++;
    }
    expect(Math.abs(held / 1000 - 0.95)).toBeLessThan(0.02);
  }
});

test('groups that differ, each of equal values: 1, and no test, also where a sum of tenths is not exact', () => {
  const found = intraclassCorrelation([[[0.1, 3]], [[0.3, 3]]]);
  expect(found).toMatchObject({ correlation: 1, withinMeanSquare: 0, f: null, pValue: null, low: null, high: null });
  expect(found.designEffect).toBe(3);
});

test('groups that do not differ are less alike than by chance: −1 / (n₀ − 1), without a design effect', () => {
  const found = intraclassCorrelation([once([1, 3]), once([1, 3]), once([1, 3])]);
  expect(found).toMatchObject({ betweenMeanSquare: 0, correlation: -1, f: 0, pValue: 1, designEffect: 1 });
});

test('nothing, one group, groups of one and equal values have no correlation', () => {
  const nothing = { groups: 0, n: 0, typicalSize: null, averageSize: null, betweenMeanSquare: null };
  expect(intraclassCorrelation([])).toMatchObject({ ...nothing, withinMeanSquare: null, correlation: null });
  expect(intraclassCorrelation([[], [[5, 0]]])).toEqual(intraclassCorrelation([]));
  const single = { typicalSize: null, betweenMeanSquare: null, withinMeanSquare: 2, correlation: null, n: 2 };
  expect(intraclassCorrelation([once([1, 3])])).toMatchObject(single);
  expect(intraclassCorrelation([once([1]), once([3])])).toMatchObject({ betweenMeanSquare: 2, correlation: null });
  const equal = intraclassCorrelation([[[0.1, 3]], [[0.1, 4]]]);
  expect(equal).toMatchObject({ betweenMeanSquare: 0, withinMeanSquare: 0, correlation: null, designEffect: null });
});

test('what is no number, not finite or counted wrongly is refused, and so is a level that is none', () => {
  const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
  expect(() => intraclassCorrelation([[['7' as never, 1]]])).toThrow(error('TypeError', 'value'));
  expect(() => intraclassCorrelation([[[Infinity, 1]]])).toThrow(error('RangeError', 'value'));
  expect(() => intraclassCorrelation([[[7, -1]]])).toThrow(error('RangeError', 'count'));
  expect(() => intraclassCorrelation([], 95)).toThrow(error('RangeError', 'level'));
});

test('squares that are as large between groups as within are not none: (4 − 2) / (4 + 2)', () => {
  expect(intraclassCorrelation([once([0, 2]), once([2, 4])])).toMatchObject({ f: 2, correlation: 1 / 3 });
});
