import { criticalValue, kaplanMeier, survivalAt, type SurvivalCurve } from 'cx-metrics/inference';
import { expect, test } from 'vitest';
import { leukaemia } from './leukaemia.ts';

const remission = (): SurvivalCurve => kaplanMeier(leukaemia);

test('published standard errors of the 6-MP curve: 0.0764, 0.0869, 0.0963 at 6, 7 and 10 weeks', () => {
  expect([6, 7, 10].map((at) => survivalAt(remission(), at, 0.95).standardError?.toFixed(4))).toEqual([
    '0.0764',
    '0.0869',
    '0.0963',
  ]);
});

test('between two rows the earlier one holds; before the first nobody has ended', () => {
  expect(survivalAt(remission(), 8.5, 0.95)).toEqual(survivalAt(remission(), 7, 0.95));
  expect(survivalAt(remission(), 5.999, 0.95)).toEqual({ survival: 1, standardError: 0, low: null, high: null });
  expect(survivalAt(remission(), 1e9, 0.95).survival).toBe(survivalAt(remission(), 23, 0.95).survival);
});

test('limits are S to the power exp(±z √greenwood / ln S), inside 0 and 1 and around S', () => {
  const { survival, low, high } = survivalAt(remission(), 10, 0.95) as unknown as Record<string, number>;
  const theta = (criticalValue(0.95) * Math.sqrt(remission().greenwood[3] as number)) / Math.log(survival as number);
  expect(low).toBeCloseTo((survival as number) ** Math.exp(-theta), 12);
  expect(high).toBeCloseTo((survival as number) ** Math.exp(theta), 12);
  expect(low).toBeLessThan(survival as number);
});

test('where S is 0 there are no limits, and without rows there is nothing', () => {
  expect(survivalAt(kaplanMeier({ time: [1], events: [1], censored: [0] }), 1, 0.95)).toMatchObject({
    survival: 0,
    standardError: null,
    low: null,
  });
  const none = kaplanMeier({ time: [], events: [], censored: [] });
  expect(survivalAt(none, 5, 0.95)).toEqual({ survival: null, standardError: null, low: null, high: null });
});

test('other limits are those of the scale they are symmetric on', () => {
  const { survival, standardError, low } = survivalAt(remission(), 10, 0.95, 'plain') as unknown as Record<
    string,
    number
  >;
  expect(low).toBeCloseTo((survival as number) - criticalValue(0.95) * (standardError as number), 12);
});
