import * as inference from 'cx-metrics/inference';
import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';

const any = (value: unknown): never => value as never;
const net = { plus: 1, zero: 1, minus: 1 };
const one = { time: [1], events: [1], censored: [0] };
const curve = (): inference.SurvivalCurve => inference.kaplanMeier(one);

test.each<[call: () => unknown, refused: string]>([
  [() => inference.wilson(1, 2, 95), 'RangeError level: Expected a level between 0 and 1, got 95'],
  [() => inference.wilson(3, 2, 0.95), 'RangeError count: Expected a count from 0 to 2, got 3'],
  [() => inference.wilson(any('1'), 2, 0.95), 'TypeError count: Expected a count from 0 to 2, got "1"'],
  [() => inference.wilson(-1, 2, 0.95), 'RangeError count: Expected a count from 0 to 2, got -1'],
  [
    () => inference.jeffreys(1, 2, 0.95, { ends: any('open') }),
    `RangeError ends: Expected ends to be 'closed' or 'equalTailed', got "open"`,
  ],
  [() => inference.jeffreys(1, 2, 0.95, any('closed')), 'TypeError options: Expected an object, got "closed"'],
  [
    () => inference.netScore({ plus: 1, zero: -1, minus: 1 }, 0.95),
    'RangeError count: Expected a count from 0 to 1.7976931348623157e+308, got -1',
  ],
  [
    () => inference.netScore({ plus: NaN, zero: 1, minus: 1 }, 0.95),
    'RangeError count: Expected a count from 0 to 1.7976931348623157e+308, got NaN',
  ],
  [() => inference.dirichletInterval(net, 0.95, { prior: 0 }), 'RangeError prior: Expected a prior from 0.1, got 0'],
  [() => inference.moments([[NaN, 1]]), 'RangeError value: Expected a finite value, got NaN'],
  [() => inference.moments([[any('1'), 1]]), 'TypeError value: Expected a finite value, got "1"'],
  [() => inference.moments([[1, -1]]), 'RangeError count: Expected a count from 0 to 1.7976931348623157e+308, got -1'],
  [
    () => inference.guardedT([[8, 1]], { min: 1, max: 7 }, 0.95),
    'RangeError value: Expected a value from 1 to 7, got 8',
  ],
  [() => inference.geometricMean([[-1, 1]], 0.95), 'RangeError value: Expected a finite value of 0 or more, got -1'],
  [() => inference.sampleQuantile([[1, 1]], 50), 'RangeError probability: Expected a probability from 0 to 1, got 50'],
  [() => inference.sampleQuantile([[Infinity, 1]], 0.5), 'RangeError value: Expected a finite value, got Infinity'],
  [() => inference.sampleQuantile([[1, 0.5]], 0.5), 'RangeError count: Expected a whole count from 0, got 0.5'],
  [
    () => inference.sampleQuantile([[1, 1]], 0.5, any(10)),
    'RangeError definition: Expected a definition, 1 to 9, got 10',
  ],
  [
    () => inference.selectQuantiles(any('123'), [0.5]),
    'TypeError values: Expected a typed array or an array of numbers, got "123"',
  ],
  [
    () => inference.selectQuantiles([1, any('2')], [0.5]),
    'TypeError value: Expected a finite value, got "2" at position 1',
  ],
  [
    () => inference.selectQuantiles([1, NaN, 3], [0.5]),
    'RangeError value: Expected a finite value, got NaN at position 1',
  ],
  [
    () => inference.kaplanMeier({ time: [1, 2], events: [1], censored: [0, 0] }),
    'RangeError columns: Expected events for 2 times, got 1',
  ],
  [
    () => inference.kaplanMeier({ time: [1, 2], events: [1, 1], censored: [0] }),
    'RangeError columns: Expected censored for 2 times, got 1',
  ],
  [
    () => inference.kaplanMeier({ time: [2, 1], events: [1, 1], censored: [0, 0] }),
    'RangeError time: Expected times that ascend, got 1 at position 1',
  ],
  [
    () => inference.kaplanMeier({ time: [1], events: [-1], censored: [0] }),
    'RangeError count: Expected a count from 0 to 1.7976931348623157e+308, got -1',
  ],
  [() => inference.survivalAt(curve(), NaN, 0.95), 'RangeError time: Expected a time, got NaN'],
  [() => inference.survivalAt(curve(), any('1'), 0.95), 'TypeError time: Expected a time, got "1"'],
  [
    () => inference.survivalAt(curve(), 1, 0.95, any('loglog')),
    `RangeError limits: Expected limits as 'logLog', 'log' or 'plain', got "loglog"`,
  ],
  [
    () => inference.survivalQuantile(curve(), 50, 0.95),
    'RangeError probability: Expected a probability from 0 to 1, got 50',
  ],
  [() => inference.restrictedMean(curve(), -1, 0.95), 'RangeError horizon: Expected a horizon of 0 or more, got -1'],
  [
    () => inference.logRank([one, one], { weights: any('wilcoxon') }),
    `RangeError weights: Expected weights as 'logRank' or 'petoPeto', got "wilcoxon"`,
  ],
  [
    () => inference.stratifiedLogRank([[one, one], [one]]),
    'RangeError groups: Expected 2 groups in every stratum, got 1',
  ],
  [
    () => inference.newcombe({ successes: 3, n: 2 }, { successes: 1, n: 2 }, 0.95),
    'RangeError count: Expected a count from 0 to 2, got 3',
  ],
  [
    () => inference.fisherTest({ successes: 0.5, n: 2 }, { successes: 1, n: 2 }),
    'RangeError count: Expected a whole count from 0, got 0.5',
  ],
  [
    () => inference.mcnemar({ bothYes: 1, yesNo: 0.5, noYes: 0, bothNo: 1 }),
    'RangeError count: Expected a whole count from 0, got 0.5',
  ],
  [
    () => inference.shareChanges({ bothYes: -1, yesNo: 0, noYes: 0, bothNo: 1 }),
    'RangeError count: Expected a count from 0 to 1.7976931348623157e+308, got -1',
  ],
  [
    () => inference.pairedMeanDifference([[7, 1]], { min: 1, max: 7 }, 0.95),
    'RangeError value: Expected a value from -6 to 6, got 7',
  ],
  [() => inference.brunnerMunzel([[NaN, 1]], [[1, 1]], 0.95), 'RangeError value: Expected a finite value, got NaN'],
  [
    () => inference.adjustPValues([0.5, 5]),
    'RangeError probability: Expected a p-value from 0 to 1, or null, got 5 at position 1',
  ],
  [
    () => inference.adjustPValues([any('0.5')]),
    'TypeError probability: Expected a p-value from 0 to 1, or null, got "0.5" at position 0',
  ],
  [
    () => inference.adjustPValues([0.5], { method: any('fisher') }),
    'RangeError method: Expected a method of bonferroni, holm, hochberg, benjaminiHochberg, benjaminiYekutieli, got "fisher"',
  ],
  [() => inference.adjustPValues([0.5], any('holm')), 'TypeError options: Expected an object, got "holm"'],
  [
    () => inference.shareSequence(1, 2, 0.95, { prior: { successes: 0, failures: 1 } }),
    'RangeError prior: Expected a prior above 0, got 0',
  ],
  [() => inference.netSequence(net, 0.95, { prior: -1 }), 'RangeError prior: Expected a prior above 0, got -1'],
  [
    () => inference.meanSequence({ n: 5, mean: 1, standardDeviation: 1 }, 0.95, any(30)),
    'TypeError options: Expected an object with tightestAt or rhoSquared, got 30',
  ],
  [
    () => inference.meanSequence({ n: 5, mean: 1, standardDeviation: 1 }, 0.95, any({ tightestAt: 5, rhoSquared: 1 })),
    'TypeError options: Expected either tightestAt or rhoSquared, not both, got [object Object]',
  ],
  [
    () => inference.meanSequence({ n: 5, mean: 1, standardDeviation: 1 }, 0.95, { tightestAt: 0 }),
    'RangeError tightestAt: Expected a tightestAt above 0, got 0',
  ],
  [
    () => inference.meanSequence({ n: 5, mean: 1, standardDeviation: 1 }, 0.95, { rhoSquared: any('1') }),
    'TypeError rhoSquared: Expected a rhoSquared above 0, got "1"',
  ],
  [
    () => inference.sequenceCriticalValue(0, 0.95, { tightestAt: 5 }),
    'RangeError shape: Expected a number of answers above 0, got 0',
  ],
  [
    () => inference.mannKendall(any('123')),
    'TypeError series: Expected a series: an array of numbers and nulls, got "123"',
  ],
  [
    () => inference.mannKendall([1, any(undefined)]),
    'TypeError value: Expected a finite value or null, got undefined at position 1',
  ],
  [() => inference.mannKendall([1, NaN]), 'RangeError value: Expected a finite value or null, got NaN at position 1'],
  [() => inference.seasonalMannKendall([1, 2], 0.5), 'RangeError cycle: Expected a whole cycle from 1, got 0.5'],
  [
    () => inference.theilSen([1, 2], { limits: any('exact') }),
    `RangeError limits: Expected limits as 'interpolated' or 'rounded', got "exact"`,
  ],
  [() => inference.theilSen([1, 2], { times: [1] }), 'RangeError times: Expected 2 times, got 1'],
  [
    () => inference.theilSen([1, 2], { times: [2, 1] }),
    'RangeError time: Expected times that ascend, got 1 at position 1',
  ],
  [() => inference.controlConstants(1), 'RangeError subgroupSize: Expected a whole subgroup size from 2 to 100, got 1'],
  [
    () => inference.controlConstants(any('5')),
    'TypeError subgroupSize: Expected a whole subgroup size from 2 to 100, got "5"',
  ],
  [() => inference.kitagawa([{ n: 1, rate: 1 }], []), 'RangeError segments: Expected 1 segments after, got 0'],
  [
    () => inference.kitagawa([{ n: 1, rate: null }], [{ n: 1, rate: 1 }]),
    'TypeError rate: Expected a finite rate, got null at position 0',
  ],
  [() => inference.normalQuantile(95), 'RangeError probability: Expected a probability from 0 to 1, got 95'],
  [() => inference.normalQuantile(any('0.5')), 'TypeError probability: Expected a probability from 0 to 1, got "0.5"'],
  [() => inference.tQuantile(0.5, 0), 'RangeError shape: Expected degrees of freedom above 0, got 0'],
  [() => inference.tCdf(1, -1), 'RangeError shape: Expected degrees of freedom above 0, got -1'],
  [() => inference.betaCdf(2, 1, 1), 'RangeError probability: Expected a probability from 0 to 1, got 2'],
  [() => inference.betaCdf(0.5, 0, 1), 'RangeError shape: Expected a first shape above 0, got 0'],
  [() => inference.betaCdf(0.5, 1, NaN), 'RangeError shape: Expected a second shape above 0, got NaN'],
  [() => inference.betaQuantile(0.5, 1, 0), 'RangeError shape: Expected a second shape above 0, got 0'],
  [() => inference.chiSquareCdf(-1, 1), 'RangeError value: Expected a value of 0 or more, got -1'],
  [() => inference.chiSquareCdf(1, 0), 'RangeError shape: Expected degrees of freedom above 0, got 0'],
  [() => inference.fCdf(-1, 1, 1), 'RangeError value: Expected a value of 0 or more, got -1'],
  [() => inference.fCdf(1, 0, 1), 'RangeError shape: Expected degrees of freedom above 0, got 0'],
  [() => inference.fCdf(1, 1, any('2')), 'TypeError shape: Expected degrees of freedom above 0, got "2"'],
])('%# is refused by its code, with what was expected, then what came', (call, refused) => {
  expect(refusal(call)).toBe(refused);
});
