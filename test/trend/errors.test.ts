import { adjust, delta, month, nps, pairedDelta, trend, ttr } from 'cx-metrics';
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
])('%# is refused by its code, with what was expected, then what came', (call, refused) => {
  expect(refusal(call)).toBe(refused);
});
