import {
  adjust,
  changePoints,
  cusum,
  delta,
  ewma,
  interruptedSeries,
  mixAndRate,
  month,
  nps,
  pairedDelta,
  pChart,
  trend,
  ttr,
  xmr,
} from 'cx-metrics';
import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';

const any = (value: unknown): never => value as never;
const monthly = month('UTC');

test.each<[call: () => unknown, refused: string]>([
  [() => delta({}, {}, any('nps')), 'TypeError metric: Expected a metric, such as nps, got "nps"'],
  [() => delta({}, {}, nps, any(0.9)), 'TypeError options: Expected an object, got 0.9'],
  [() => delta({}, {}, nps, { level: 95 }), 'RangeError level: Expected a level between 0 and 1, got 95'],
  [
    () => delta({ 9: 1 }, { 9: 1 }, (answers: object) => nps(any(answers)), { level: 0.9 }),
    'TypeError levelIgnored: Expected a metric that reads level 0.9, got "an interval at 0.95"',
  ],
  [() => trend({}, any(undefined), monthly), 'TypeError metric: Expected a metric, such as nps, got undefined'],
  [() => trend({}, nps, monthly, any('previous')), 'TypeError options: Expected an object, got "previous"'],
  [
    () => trend({}, nps, monthly, { against: any('first') }),
    "RangeError against: Expected against to be 'previous' or 'yearBefore', got \"first\"",
  ],
  [
    () => trend({}, nps, monthly, { trailing: 0 }),
    'RangeError trailing: Expected a trailing window of 1 period or more, got 0',
  ],
  [
    () => trend({}, nps, monthly, { trailing: any('3') }),
    'TypeError trailing: Expected a trailing window of 1 period or more, got "3"',
  ],
  [
    () => trend({}, nps, monthly, { trailing: 13, against: 'yearBefore' }),
    'RangeError trailing: Expected a trailing window of at most a year: 12 months, got 13',
  ],
  [
    () => trend({}, nps, monthly, { incomplete: any('skip') }),
    "RangeError incomplete: Expected incomplete to be 'refuse' or 'compare', got \"skip\"",
  ],
  [
    () => trend({}, nps, monthly, { from: '2026-03', to: '2026-01' }),
    'RangeError range: Expected a range that ends at 2026-03 or later, got "2026-01"',
  ],
  [
    () => trend({}, nps, monthly, { from: '1000-01', to: '2026-01' }),
    'RangeError range: Expected at most 10000 periods from 1000-01, got "2026-01"',
  ],
  [
    () => pairedDelta({}, ttr),
    'TypeError notPaired: Expected a metric whose value is a mean over answers, in points, percent or on a scale, got "ttr"',
  ],
  [() => adjust(any(0.05)), 'TypeError changes: Expected changes, or arrays or groups of them, got 0.05'],
  [
    () => adjust([], { method: any('fisher') }),
    'RangeError method: Expected a method of bonferroni, holm, hochberg, benjaminiHochberg, benjaminiYekutieli, got "fisher"',
  ],
  [
    () => changePoints([1, 2], { minimumLength: 0 }),
    'RangeError minimumLength: Expected a whole minimum length from 1, got 0',
  ],
  [() => changePoints([1, 2], { penalty: -1 }), 'RangeError penalty: Expected a penalty of 0 or more, got -1'],
  [() => xmr([1, 2], { rules: any(1) }), 'TypeError rules: Expected an array of rules, got 1'],
  [() => xmr([1, 2], { rules: any([9]) }), 'RangeError rules: Expected rules from 1 to 8, got 9'],
  [() => xmr([1, 2], { baseline: 0 }), 'RangeError baseline: Expected a whole baseline from 1, got 0'],
  [() => xmr([1, 2], { center: NaN }), 'RangeError center: Expected a finite center, got NaN'],
  [() => xmr([1, 2], { sigma: -1 }), 'RangeError sigma: Expected a finite sigma of 0 or more, got -1'],
  [() => xmr([1, 2], { sigma: any('1') }), 'TypeError sigma: Expected a finite sigma of 0 or more, got "1"'],
  [() => xmr(any('12')), 'TypeError series: Expected a series: an array of numbers and nulls, got "12"'],
  [() => mixAndRate({}, {}, any('nps')), 'TypeError metric: Expected a metric, such as nps, got "nps"'],
  [
    () => mixAndRate({ a: { 1000: 1 } }, { a: { 2000: 1 } }, ttr),
    'TypeError notDecomposable: Expected a metric that is a mean over answers, such as nps, csat or ces, got "ttr"',
  ],
  [() => interruptedSeries([1, 2, 3], 9), 'RangeError interruption: Expected a position from 0 to 3, got 9'],
  [
    () => interruptedSeries([1, 2, 3], 1, { errors: any('robust') }),
    `RangeError errors: Expected errors as 'classical', 'hc1', 'neweyWest' or 'largest', got "robust"`,
  ],
  [() => interruptedSeries([1, 2, 3], 1, { lag: -1 }), 'RangeError lag: Expected a whole lag of 0 or more, got -1'],
  [
    () => pChart([1], [2], { correction: any('laney2') }),
    `RangeError correction: Expected correction to be 'laney' or 'none', got "laney2"`,
  ],
  [() => pChart([1], [2, 3]), 'RangeError sizes: Expected 1 sizes, got 2'],
  [() => ewma([1, 2], { lambda: 0 }), 'RangeError lambda: Expected a lambda above 0, up to 1, got 0'],
  [() => ewma([1, 2], { width: 0 }), 'RangeError width: Expected a width above 0, got 0'],
  [() => cusum([1, 2], { slack: -1 }), 'RangeError slack: Expected a slack of 0 or more, got -1'],
  [() => cusum([1, 2], { decision: 0 }), 'RangeError decision: Expected a decision above 0, got 0'],
])('%# is refused by its code, with what was expected, then what came', (call, refused) => {
  expect(refusal(call)).toBe(refused);
});
