import { interruptedSeries, type InterruptedSeries } from 'cx-metrics';
import { tQuantile, tSurvival } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newNoise, someValue } from '../inference/someSeries.ts';

const names = ['intercept', 'slope', 'levelChange', 'slopeChange'] as const;
const kinds = ['classical', 'hc1', 'neweyWest'] as const;

/** Least squares with the sandwich written out in matrices: solved by elimination. */
function byMatrices(series: readonly (number | null)[], b: number, lag: number) {
  const rows = series.flatMap((value, t) => {
    const step = t >= b ? 1 : 0;
    return value === null ? [] : [{ t, value, x: [1, t, step, step * (t - b)] }];
  });
  const p = 4;
  const square = (entry: (row: number, column: number) => number): number[][] =>
    Array.from({ length: p }, (_, row) => Array.from({ length: p }, (__, column) => entry(row, column)));
  const at = (x: readonly number[], index: number): number => x[index] as number;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const bread = inverse(square((i, j) => sum(rows.map(({ x }) => at(x, i) * at(x, j)))));
  const right = Array.from({ length: p }, (_, i) => sum(rows.map(({ x, value }) => at(x, i) * value)));
  const beta = bread.map((row) => sum(row.map((entry, i) => entry * at(right, i))));
  const residual = rows.map(({ x, value }) => value - sum(x.map((entry, i) => entry * at(beta, i))));
  const meat = (weight: (distance: number) => number): number[][] =>
    square((i, j) =>
      sum(
        rows.flatMap((one, k) =>
          rows.map(
            (two, l) =>
              weight(Math.abs(one.t - two.t)) * at(residual, k) * at(residual, l) * at(one.x, i) * at(two.x, j),
          ),
        ),
      ),
    );
  const sandwich = (middle: number[][]): number[] =>
    bread.map((left) => sum(left.flatMap((a, i) => left.map((c, j) => a * c * at(middle[i] as number[], j)))));
  const free = rows.length - p;
  const variance = sum(residual.map((own) => own * own)) / free;
  const mean = sum(rows.map(({ value }) => value)) / rows.length;
  return {
    beta,
    explained: 1 - sum(residual.map((own) => own * own)) / sum(rows.map(({ value }) => (value - mean) ** 2)),
    classical: bread.map((row, i) => Math.sqrt(variance * at(row, i))),
    hc1: sandwich(meat((distance) => (distance === 0 ? 1 : 0))).map((own) => Math.sqrt((own * rows.length) / free)),
    neweyWest: sandwich(meat((distance) => Math.max(0, 1 - distance / (lag + 1)))).map(Math.sqrt),
  };
}

function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...Array.from({ length: n }, (_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < n; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column] as number) > Math.abs(best[column] as number) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    const own = pivot.map((entry) => entry / (pivot[column] as number));
    rows.forEach((row, i) => {
      rows[i] = i === column ? own : row.map((entry, j) => entry - (row[column] as number) * (own[j] as number));
    });
  }
  return rows.map((row) => row.slice(n));
}

const noise = newNoise(4);
const noisy = fc
  .record({ n: fc.integer({ min: 10, max: 30 }), jump: someValue, gaps: fc.uniqueArray(fc.nat(29), { maxLength: 3 }) })
  .map(({ n, jump, gaps }) =>
    noise(n).map((value, t) => (gaps.includes(t) ? null : 10 + value + 0.2 * t + (t >= 5 ? jump : 0))),
  );

test('law: least squares and all three errors are those of the matrices written out, gaps too', () => {
  fc.assert(
    fc.property(noisy, fc.nat(5), (series, lag) => {
      const found = interruptedSeries(series, 5, { lag });
      if (found.reason !== undefined) return;
      const wanted = byMatrices(series, 5, lag);
      expect(found.rSquared).toBeCloseTo(wanted.explained, 8);
      names.forEach((name, index) => {
        expect(found[name].estimate).toBeCloseTo(wanted.beta[index] as number, 7);
        for (const kind of kinds) {
          expect(found[name].standardErrors?.[kind]).toBeCloseTo(wanted[kind][index] as number, 6);
        }
      });
    }),
    { numRuns: 60 },
  );
});

test('two lines without noise are found exactly, and nothing is uncertain about them', () => {
  const series = Array.from({ length: 12 }, (_, t) => (t < 5 ? 30 + 0.5 * t : 40 + 2 * (t - 5)));
  const lines = interruptedSeries(series, 5);
  const wanted = { intercept: 30, slope: 0.5, levelChange: 7.5, slopeChange: 1.5 };
  for (const name of names) {
    expect(lines[name].estimate).toBeCloseTo(wanted[name], 10);
    expect(lines[name]).toMatchObject({ standardErrors: { classical: 0, hc1: 0, neweyWest: 0 }, pValue: null });
    expect(lines[name].low).toBe(lines[name].high);
  }
  expect(lines).toMatchObject({ n: 12, degreesOfFreedom: 8, rSquared: 1 });
});

test('very small and very large values are no rounding', () => {
  const series = noise(20);
  const plain = interruptedSeries(series, 10);
  for (const factor of [1e-12, 1e12]) {
    const { standardErrors, pValue } = interruptedSeries(
      series.map((value) => value * factor),
      10,
    ).levelChange;
    expect((standardErrors?.classical ?? 0) / factor).toBeCloseTo(
      plain.levelChange.standardErrors?.classical ?? NaN,
      8,
    );
    expect(pValue).toBeCloseTo(plain.levelChange.pValue as number, 8);
  }
});

test('a side of two values leaves no residuals: only the classical error knows of the noise on the other side', () => {
  const { standardErrors, pValue } = interruptedSeries([31.3, 29.7, 30.1, 32.4, 28.2, 30.9, 31.1], 2, {
    errors: 'hc1',
  }).slope;
  expect(standardErrors).toMatchObject({ hc1: 0, neweyWest: 0 });
  expect(standardErrors?.classical).toBeGreaterThan(0.5);
  expect(pValue).toBeNull();
});

test('limits and p-value come from the errors asked for and t with n − 4, from the largest unless told', () => {
  const series = noise(24).map((value, t) => value + (t < 12 ? 0 : 2));
  for (const kind of [...kinds, 'largest'] as const) {
    const { estimate, standardErrors, low, high, pValue } = interruptedSeries(series, 12, {
      errors: kind,
      level: 0.9,
    }).levelChange;
    const all = standardErrors as Record<(typeof kinds)[number], number>;
    const error = kind === 'largest' ? Math.max(all.classical, all.hc1, all.neweyWest) : all[kind];
    expect(low).toBeCloseTo((estimate as number) - tQuantile(0.95, 20) * error, 10);
    expect(high).toBeCloseTo((estimate as number) + tQuantile(0.95, 20) * error, 10);
    expect(pValue).toBeCloseTo(2 * tSurvival(Math.abs(estimate as number) / error, 20), 12);
  }
  expect(interruptedSeries(series, 12)).toEqual(interruptedSeries(series, 12, { errors: 'largest', level: 0.95 }));
});

test('the lag is 4 (n / 100)^(2/9), rounded down, unless told: 2 for 24 values, 4 for 100', () => {
  expect([8, 24, 40, 100, 300].map((n) => interruptedSeries(noise(n), 4).lag)).toEqual([2, 2, 3, 4, 5]);
  expect(interruptedSeries(noise(24), 12, { lag: 7 }).lag).toBe(7);
});

const moved = (series: readonly (number | null)[], change: (value: number) => number): InterruptedSeries =>
  interruptedSeries(
    series.map((value) => (value === null ? null : change(value))),
    5,
  );

test('law: shifted values only move the intercept, stretched ones stretch everything', () => {
  fc.assert(
    fc.property(noisy, someValue, fc.constantFrom(0.5, 4), (series, by, factor) => {
      const [plain, shifted, stretched] = [
        moved(series, (v) => v),
        moved(series, (v) => v + by),
        moved(series, (v) => v * factor),
      ];
      if (plain.reason !== undefined) return;
      for (const name of names) {
        const [estimate, error] = [plain[name].estimate as number, plain[name].standardErrors?.hc1 as number];
        expect(shifted[name].estimate).toBeCloseTo(estimate + (name === 'intercept' ? by : 0), 8);
        expect(shifted[name].standardErrors?.hc1).toBeCloseTo(error, 8);
        expect(stretched[name].estimate).toBeCloseTo(estimate * factor, 8);
        expect(stretched[name].standardErrors?.hc1).toBeCloseTo(error * factor, 8);
        expect(stretched[name].pValue).toBeCloseTo(plain[name].pValue as number, 8);
      }
    }),
    { numRuns: 100 },
  );
});

test('a gap keeps its place: it is neither a 0 nor left out of the count of periods', () => {
  const series = [0, 1, null, 3, 4, 15, 16, null, 18];
  const lines = interruptedSeries(series, 5);
  expect(lines.n).toBe(7);
  expect(lines.slope.estimate).toBeCloseTo(1, 12);
  expect(lines.levelChange.estimate).toBeCloseTo(10, 12);
});

test('equal values have no change, no error and no share to explain', () => {
  const lines = interruptedSeries(Array<number>(10).fill(0.1), 5);
  expect(lines).toMatchObject({ intercept: { estimate: 0.1 }, rSquared: null });
  for (const name of ['slope', 'levelChange', 'slopeChange'] as const) {
    expect(lines[name]).toMatchObject({ estimate: 0, low: 0, high: 0, pValue: null });
  }
});

test('below five values, and with one value on a side, there are no lines', () => {
  const unknown = { estimate: null, standardErrors: null, low: null, high: null, pValue: null };
  expect(interruptedSeries([1, 2, 5, 6], 2)).toEqual({
    n: 4,
    degreesOfFreedom: null,
    rSquared: null,
    lag: expect.any(Number),
    intercept: unknown,
    slope: unknown,
    levelChange: unknown,
    slopeChange: unknown,
    reason: 'tooFewValues',
  });
  for (const [series, at] of [
    [[], 0],
    [[1, 2, 3, 4, 5, 6], 1],
    [[1, 2, 3, 4, 5, 6], 5],
    [[1, 2, 3, 4, 5, 6], 6],
    [[1, 2, 3, 4, 5, null, 6], 5],
  ] as const) {
    expect(interruptedSeries(series, at).reason).toBe('tooFewValues');
  }
  expect(interruptedSeries([1, 2, 3, 4, 5], 2).reason).toBeUndefined();
});

test('a position, a lag, errors and options that are none are refused', () => {
  const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
  const series = [1, 2, 3, 4, 5, 6];
  for (const at of [-1, 7, 2.5, NaN])
    expect(() => interruptedSeries(series, at)).toThrow(error('RangeError', 'interruption'));
  expect(() => interruptedSeries(series, '3' as never)).toThrow(error('TypeError', 'interruption'));
  expect(() => interruptedSeries(series, 3, { lag: -1 })).toThrow(error('RangeError', 'lag'));
  expect(() => interruptedSeries(series, 3, { lag: '1' as never })).toThrow(error('TypeError', 'lag'));
  expect(() => interruptedSeries(series, 3, { errors: 'white' as never })).toThrow(error('RangeError', 'errors'));
  expect(() => interruptedSeries(series, 3, { level: 95 })).toThrow(error('RangeError', 'level'));
  expect(() => interruptedSeries(series, 3, 2 as never)).toThrow(error('TypeError', 'options'));
  expect(() => interruptedSeries([NaN], 0)).toThrow(error('RangeError', 'value'));
});
