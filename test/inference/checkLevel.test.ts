import * as inference from 'cx-metrics/inference';
import { expect, test } from 'vitest';
import { checkLevel } from '../../src/inference/checkLevel.ts';

test('a level lies between 0 and 1, both excluded', () => {
  for (const level of [1e-9, 0.5, 0.95, 1 - 1e-9]) {
    expect(() => {
      checkLevel(level);
    }).not.toThrow();
  }
  for (const level of [0, 1, 95, -0.1, NaN, Infinity]) {
    expect(() => {
      checkLevel(level);
    }).toThrow(expect.objectContaining({ name: 'RangeError', code: 'level' }));
  }
});

test('text is no level', () => {
  expect(() => {
    checkLevel('0.95' as never);
  }).toThrow(expect.objectContaining({ name: 'TypeError', code: 'level' }));
});

const net = { plus: 1, zero: 1, minus: 1 };
const curveOfOne = (): inference.SurvivalCurve => inference.kaplanMeier({ time: [1], events: [1], censored: [0] });
const takeLevel: { readonly [name: string]: (level: number) => unknown } = {
  wilson: (level) => inference.wilson(1, 2, level),
  jeffreys: (level) => inference.jeffreys(1, 2, level),
  clopperPearson: (level) => inference.clopperPearson(1, 2, level),
  agrestiCoull: (level) => inference.agrestiCoull(1, 2, level),
  netScore: (level) => inference.netScore(net, level),
  netWald: (level) => inference.netWald(net, level),
  netRocks: (level) => inference.netRocks(net, level),
  netBonettPrice: (level) => inference.netBonettPrice(net, level),
  netAgrestiMin: (level) => inference.netAgrestiMin(net, level),
  dirichletInterval: (level) => inference.dirichletInterval(net, level),
  tInterval: (level) => inference.tInterval([[1, 2]], level),
  guardedT: (level) => inference.guardedT([[1, 2]], { min: 1, max: 7 }, level),
  welch: (level) => inference.welch([[1, 2]], [[1, 2]], level),
  netDifferenceAdjusted: (level) => inference.netDifferenceAdjusted(net, net, level),
  survivalAt: (level) => inference.survivalAt(curveOfOne(), 1, level),
  survivalQuantile: (level) => inference.survivalQuantile(curveOfOne(), 0.5, level),
  criticalValue: (level) => inference.criticalValue(level),
};

test.each(Object.entries(takeLevel))('%s refuses a level of 95', (_name, run) => {
  expect(() => run(95)).toThrow('Expected a level between 0 and 1, got 95');
});
