import { bin, mapGroups, merge, quantile, share, tally, tallyBy, tallyEach, toRows } from 'cx-metrics';
import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';

const any = (value: unknown): never => value as never;

test.each<[call: () => unknown, refused: string]>([
  [() => tally(any(9)), 'TypeError rows: Expected an iterable, got 9'],
  [() => tally(any('99')), 'TypeError rows: Expected an iterable, got "99"'],
  [
    () => tally(any(['nine'])),
    'TypeError answer: Expected a finite number, boolean, null or skipped,dismissed,notApplicable,invalid, got "nine" at position 0',
  ],
  [
    () => tally(any([9, { rating: 9 }])),
    'TypeError answer: Expected a finite number, boolean, null or skipped,dismissed,notApplicable,invalid, got [object Object] at position 1; first tally(rows, (row) => row.rating)',
  ],
  [
    () => tally([9, 9, NaN]),
    'RangeError answer: Expected a finite number, boolean, null or skipped,dismissed,notApplicable,invalid, got NaN at position 2',
  ],
  [() => tally([9], any('count')), 'TypeError options: Expected an object, got "count"'],
  [
    () => tally([9], { invalid: any('drop') }),
    "RangeError invalid: Expected invalid as 'throw' or 'count', got \"drop\"",
  ],
  [
    () => tally([9], any(undefined), {}),
    'TypeError callback: Expected a callback that takes the answer from a row, got undefined',
  ],
  [() => tally([9], () => [9, -1]), 'RangeError count: Expected a whole count from 0, got -1 times at position 0'],
  [
    () => tally([9], () => [9, any('1')]),
    'TypeError count: Expected a whole count from 0, got "1" times at position 0',
  ],
  [() => tallyEach([9], any(null)), 'TypeError questions: Expected callbacks, or names of columns, by name, got null'],
  [
    () => tallyEach([9], any('nps')),
    'TypeError questions: Expected callbacks, or names of columns, by name, got "nps"',
  ],
  [
    () => tallyEach([9], any(undefined)),
    'TypeError questions: Expected callbacks, or names of columns, by name, got undefined',
  ],
  [
    () => tallyBy([9], [any('segment')], () => 9),
    'TypeError callback: Expected a callback that takes a row, got "segment"',
  ],
  [() => tallyBy([], [], { nps: any(9) }), 'TypeError callback: Expected a callback that takes a row, got 9'],
  [
    () => tallyBy([9], [() => any(null)], () => 9),
    "TypeError groupKey: Expected a group key that is text, a number, a boolean or a bigint (write row.segment ?? 'none'), got null at position 0",
  ],
  [() => share(any([9]), () => true), 'TypeError tally: Expected a tally, such as { 9: 120 }, got [object Array]'],
  [() => share(any(9), () => true), 'TypeError tally: Expected a tally, such as { 9: 120 }, got 9'],
  [() => share(any({ nine: 1 }), () => true), 'TypeError tallyKey: Expected a key such as "9", got "nine"'],
  [() => share({ 9: 0.5 }, () => true), 'RangeError count: Expected a whole count from 0, got 0.5 at key "9"'],
  [() => quantile({ 9: 1 }, 50), 'RangeError probability: Expected a probability from 0 to 1, got 50'],
  [() => quantile({ 9: 1 }, any('0.5')), 'TypeError probability: Expected a probability from 0 to 1, got "0.5"'],
  [() => bin(-1), 'RangeError duration: Expected a duration of 0 or more, got -1'],
  [() => bin(any('1')), 'TypeError duration: Expected a duration of 0 or more, got "1"'],
  [() => merge(any([9])), 'TypeError mergePart: Expected a tally or groups of tallies, got [object Array]'],
  [() => merge(any(null)), 'TypeError mergePart: Expected a tally or groups of tallies, got null'],
  [() => merge(any(new Date(0))), 'TypeError mergePart: Expected a tally or groups of tallies, got [object Date]'],
  [
    () => merge({ shop: { 9: 1 } }, { shop: any(null) }),
    'TypeError mergePart: Expected a tally or groups of tallies, got null in "shop"',
  ],
  [() => merge(any({ 9: 1, shop: { 9: 1 } })), 'TypeError tallyKey: Expected a key such as "9", got "shop"'],
  [() => mapGroups(any(null), () => 1), 'TypeError groups: Expected groups: an object of results by name, got null'],
  [
    () => mapGroups(any([9]), () => 1),
    'TypeError groups: Expected groups: an object of results by name, got [object Array]',
  ],
  [
    () => toRows({ shop: 9 }, ['segment'], () => ({ segment: 1 })),
    'TypeError rowField: Expected a record without the name of a level, got "segment"',
  ],
  [
    () => tally([9.0001, 2n ** 60n + 1n]),
    'RangeError answer: Expected a finite number, boolean, null or skipped,dismissed,notApplicable,invalid, got 1152921504606846977 at position 1',
  ],
])('%# is refused by its code, with what was expected, then what came', (call, refused) => {
  expect(refusal(call)).toBe(refused);
});
