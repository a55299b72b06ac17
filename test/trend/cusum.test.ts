import { cusum, xmr } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someSeries, someValue, withoutGaps } from '../inference/someSeries.ts';

test('published: concentration of a chemical process, target 99, K 1, H 10 (Montgomery and Runger, table 16-8)', () => {
  const values = [
    102, 94.8, 98.3, 98.4, 102, 98.5, 99, 97.7, 100, 98.1, 101.3, 98.7, 101.1, 98.4, 97, 96.7, 100.3, 101.4, 97.2, 101,
  ];
  const chart = cusum(values, { center: 99, sigma: 1, slack: 1, decision: 10 });
  expect(chart.above.map((sum) => sum?.toFixed(1)).join(' ')).toBe(
    '2.0 0.0 0.0 0.0 2.0 0.5 0.0 0.0 0.0 0.0 1.3 0.0 1.1 0.0 0.0 0.0 0.3 1.7 0.0 1.0',
  );
  expect(chart.below.map((sum) => sum?.toFixed(1)).join(' ')).toBe(
    '0.0 3.2 2.9 2.5 0.0 0.0 0.0 0.3 0.0 0.0 0.0 0.0 0.0 0.0 1.0 2.3 0.0 0.0 0.8 0.0',
  );
  expect(chart.signals).toEqual([]);
});

const options = fc.record({
  center: someValue,
  sigma: fc.integer({ min: 1, max: 12 }),
  slack: fc.constantFrom(0, 0.5, 1),
  decision: fc.constantFrom(1, 4.77),
});

test('law: a sum is the largest that any stretch up to there has piled up, or 0', () => {
  fc.assert(
    fc.property(someSeries, options, (series, { center, sigma, slack, decision }) => {
      const { values, positions } = withoutGaps(series);
      const chart = cusum(series, { center, sigma, slack, decision });
      positions.forEach((position, last) => {
        const piled = (sign: number): number =>
          Math.max(
            0,
            ...values
              .slice(0, last + 1)
              .map((_, from) =>
                values.slice(from, last + 1).reduce((sum, value) => sum + (sign * (value - center)) / sigma - slack, 0),
              ),
          );
        expect(chart.above[position]).toBeCloseTo(piled(1), 9);
        expect(chart.below[position]).toBeCloseTo(piled(-1), 9);
      });
      const beyond = positions.filter(
        (position) => Math.max(chart.above[position] as number, chart.below[position] as number) > decision,
      );
      expect(chart.signals).toEqual(beyond);
    }),
  );
});

test('law: values turned over, the sums change places; shifted and stretched, they stay', () => {
  fc.assert(
    fc.property(someSeries, someValue, fc.constantFrom(0.5, 4), (series, by, factor) => {
      const moved = (change: (value: number) => number): ReturnType<typeof cusum> =>
        cusum(series.map((value) => (value === null ? null : change(value))));
      const plain = cusum(series);
      const close = (found: readonly (number | null)[], wanted: readonly (number | null)[]): void =>
        wanted.forEach((sum, index) => {
          if (sum === null) expect(found[index]).toBeNull();
          else expect(found[index]).toBeCloseTo(sum, 9);
        });
      close(moved((value) => -value).above, plain.below);
      close(moved((value) => value * factor + by).above, plain.above);
      close(moved((value) => value * factor + by).below, plain.below);
    }),
  );
});

test('law: a gap changes nothing but positions', () => {
  fc.assert(
    fc.property(someSeries, (series) => {
      const { values, positions } = withoutGaps(series);
      const [chart, without] = [cusum(series), cusum(values)];
      for (const column of ['above', 'below'] as const) {
        expect(positions.map((position) => chart[column][position])).toEqual(without[column]);
        expect(chart[column]).toHaveLength(series.length);
      }
      expect(chart.signals).toEqual(without.signals.map((index) => positions[index]));
    }),
  );
});

test('sums go on after a signal, and only what is above the decision is one', () => {
  const { above, signals } = cusum([2, 2, 2, 2], { center: 0, sigma: 1, slack: 1, decision: 2 });
  expect([above, signals]).toEqual([
    [1, 2, 3, 4],
    [2, 3],
  ]);
  expect(cusum([-2, -2, -2], { center: 0, sigma: 1, slack: 1, decision: 2 }).signals).toEqual([2]);
});

test('slack is 0.5 and decision 4.77 unless told; centre and sigma are those of the moving ranges', () => {
  const series = [0, 1, 0, 1, 0, 1, 4, 3, 4, 3, 4, 3];
  const { center, sigma } = xmr(series) as { center: number; sigma: number };
  expect(cusum(series)).toEqual(cusum(series, { center, sigma, slack: 0.5, decision: 4.77 }));
  const signals = (sum: number): readonly number[] => cusum([sum + 0.5], { center: 0, sigma: 1 }).signals;
  expect([signals(4.76), signals(4.78)]).toEqual([[], [0]]);
});

test('a frozen baseline gives centre and spread', () => {
  const series = [41, 38, 40, 42, 39, 41, 40, 43, 44, 43, 45, 44];
  const { center, sigma } = cusum(series.slice(0, 7));
  expect(cusum(series, { baseline: 7 })).toMatchObject({ center, sigma });
  expect(cusum(series, { baseline: 7 }).signals.length).toBeGreaterThan(0);
});

test('nothing gives empty columns; without spread there is no unit to count in', () => {
  expect(cusum([])).toEqual({ center: null, sigma: null, above: [], below: [], signals: [] });
  expect(cusum([7])).toEqual({ center: 7, sigma: null, above: [null], below: [null], signals: [] });
  expect(cusum([5, 5, 9], { baseline: 2, decision: 0.1 })).toMatchObject({
    sigma: 0,
    above: [null, null, null],
    signals: [],
  });
  expect(cusum([null, 1], { center: 0, sigma: 1 }).above).toEqual([null, 0.5]);
});

test('a slack, a decision and options that are none are refused', () => {
  const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
  for (const slack of [-0.1, NaN]) expect(() => cusum([1], { slack })).toThrow(error('RangeError', 'slack'));
  expect(() => cusum([1], { slack: '1' as never })).toThrow(error('TypeError', 'slack'));
  for (const decision of [0, -1, Infinity]) {
    expect(() => cusum([1], { decision })).toThrow(error('RangeError', 'decision'));
  }
  expect(() => cusum([1], { decision: '4' as never })).toThrow(error('TypeError', 'decision'));
  expect(() => cusum([1], 4 as never)).toThrow(error('TypeError', 'options'));
  expect(() => cusum([NaN])).toThrow(error('RangeError', 'value'));
});
