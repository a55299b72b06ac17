import { ces, csat, net, netBinary, nps, nps10, topBox, ttr } from 'cx-metrics';
import { expect, test } from 'vitest';
import { readMetricOptions } from '../../src/metric/metricOptions.ts';

const metrics = {
  nps,
  csat,
  ces,
  netBinary,
  ttr,
  topBox: (answers: never, options: object) => topBox(answers, { scale: nps10, ...options }),
  net: (answers: never, options: object) => net(answers, { scale: nps10, ...options }),
};

test('every default is in place', () => {
  expect(readMetricOptions(undefined)).toEqual({ level: 0.95, minimumAnswers: 1, invalid: 'throw' });
  expect(readMetricOptions({ level: 0.9 })).toEqual({ level: 0.9, minimumAnswers: 1, invalid: 'throw' });
});

test.each(Object.entries(metrics))('%s refuses a level of 95 and says what a level is', (_name, metric) => {
  expect(() => metric([] as never, { level: 95 })).toThrow('Expected a level between 0 and 1, got 95');
  for (const level of [0, 1, -0.5, NaN]) expect(() => metric([] as never, { level })).toThrow(RangeError);
  expect(() => metric([] as never, { level: '0.95' as never })).toThrow(TypeError);
});

test.each(Object.entries(metrics))(
  '%s refuses a minimum that is no whole number from 0, and an unknown word',
  (_name, metric) => {
    for (const minimumAnswers of [-1, 0.5, NaN])
      expect(() => metric([] as never, { minimumAnswers })).toThrow(RangeError);
    expect(() => metric([] as never, { minimumAnswers: '3' as never })).toThrow(TypeError);
    expect(() => metric([] as never, { invalid: 'ignore' as never })).toThrow(RangeError);
  },
);

test('options that are no object are refused', () => {
  for (const metric of [nps, csat, ces, netBinary, ttr]) {
    for (const options of [0.95, 'score', null]) {
      expect(() => metric([], options as never)).toThrow('Expected an object');
    }
  }
});

test('a lower level gives a narrower interval', () => {
  const at = (level: number): number => {
    const { interval } = nps([10, 9, 8, 3, 2], { level });
    return (interval?.high ?? 0) - (interval?.low ?? 0);
  };
  expect(at(0.8)).toBeLessThan(at(0.9));
  expect(at(0.9)).toBeLessThan(at(0.99));
});

test('a minimum of 0 answers is a minimum, and nobody is still nobody', () => {
  expect(readMetricOptions({ minimumAnswers: 0 }).minimumAnswers).toBe(0);
  expect(nps([], { minimumAnswers: 0 })).toMatchObject({ value: null, n: 0, interval: null, reason: 'noAnswers' });
});
