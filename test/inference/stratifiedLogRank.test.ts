import { logRank, stratifiedLogRank } from 'cx-metrics/inference';
import { expect, test } from 'vitest';
import { leukaemia } from './leukaemia.ts';

const fast = { time: [1, 2, 3], events: [1, 1, 1], censored: [0, 0, 0] };

test('one stratum is the plain test, and an empty one changes nothing', () => {
  const none = { time: [], events: [], censored: [] };
  expect(stratifiedLogRank([[fast, leukaemia]])).toEqual(logRank([fast, leukaemia]));
  expect(
    stratifiedLogRank([
      [fast, leukaemia],
      [none, none],
    ]),
  ).toEqual(logRank([fast, leukaemia]));
});

test('strata keep what is unlike apart: a difference between strata is none between groups', () => {
  const slow = { time: [40, 50, 60], events: [1, 1, 1], censored: [0, 0, 0] };
  expect(
    stratifiedLogRank([
      [fast, fast],
      [slow, slow],
    ]).chiSquare,
  ).toBe(0);
});

test('early times count more with the weights of Peto and Peto', () => {
  const early = { time: [1, 2, 9], events: [2, 2, 1], censored: [0, 0, 0] };
  const late = { time: [1, 8, 9], events: [0, 2, 3], censored: [0, 0, 0] };
  const [plain, weighted] = [logRank([early, late]), logRank([early, late], { weights: 'petoPeto' })];
  expect(weighted.chiSquare).toBeGreaterThan(plain.chiSquare as number);
});

test('strata of different groups and other weights are refused', () => {
  expect(() => stratifiedLogRank([[fast, fast], [fast]])).toThrow(RangeError);
  expect(() => stratifiedLogRank([[fast]], { weights: 'tarone' as never })).toThrow(RangeError);
});

test('without strata nothing is seen, nothing expected and nothing tested', () => {
  const nothing = { observed: [], expected: [], chiSquare: null, degreesOfFreedom: null, pValue: null };
  expect(stratifiedLogRank([])).toEqual(nothing);
});

test('a group that could not have seen an event is left out of the test, wherever it stands', () => {
  const gone = { time: [0.5], events: [0], censored: [4] };
  const { chiSquare, degreesOfFreedom, pValue } = logRank([fast, leukaemia]);
  for (const groups of [
    [gone, fast, leukaemia],
    [fast, gone, leukaemia],
    [fast, leukaemia, gone],
  ]) {
    expect(logRank(groups)).toMatchObject({ chiSquare, degreesOfFreedom, pValue });
  }
});
