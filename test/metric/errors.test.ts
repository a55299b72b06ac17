import { ces, csat, effort5, meanScore, net, netBinary, nps, topBox, ttr } from 'cx-metrics';
import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';

const any = (value: unknown): never => value as never;

test.each<[call: () => unknown, refused: string]>([
  [
    () => nps([9, 11]),
    'RangeError offScale: Expected a rating from 0 to 10 (whole), got 11 at position 1 on scale nps10',
  ],
  [
    () => nps({ 9: 1, 11: 2 }),
    'RangeError offScale: Expected a rating from 0 to 10 (whole), got 11 at key "11" on scale nps10',
  ],
  [
    () => csat([3, 4.5]),
    'RangeError offScale: Expected a rating from 1 to 5 (whole), got 4.5 at position 1 on scale csat5',
  ],
  [
    () => meanScore([0], { scale: { ...effort5, points: 'any' } }),
    'RangeError offScale: Expected a rating from 1 to 5 (any), got 0 at position 0 on scale effort5',
  ],
  [
    () => netBinary([9]),
    'RangeError offScale: Expected a rating from 0 to 1 (whole), got 9 at position 0 on scale yesNo',
  ],
  [() => nps([9], any(0.9)), 'TypeError options: Expected an object, got 0.9'],
  [() => nps([9], { level: 95 }), 'RangeError level: Expected a level between 0 and 1, got 95'],
  [() => nps([9], { level: any('0.9') }), 'TypeError level: Expected a level between 0 and 1, got "0.9"'],
  [() => nps([9], { minimumAnswers: 0.5 }), 'RangeError minimumAnswers: Expected a whole minimumAnswers, got 0.5'],
  [() => nps([9], { minimumAnswers: -1 }), 'RangeError minimumAnswers: Expected a whole minimumAnswers, got -1'],
  [() => nps([9], { minimumAnswers: any('5') }), 'TypeError minimumAnswers: Expected a whole minimumAnswers, got "5"'],
  [
    () => nps([9], { invalid: any('drop') }),
    "RangeError invalid: Expected invalid as 'throw' or 'count', got \"drop\"",
  ],
  [
    () => nps([9], { method: any('exact') }),
    'RangeError method: Expected a method of score, bonettPrice, rocks, wald, got "exact"',
  ],
  [
    () => csat([5], { method: any('wald') }),
    'RangeError method: Expected a method of wilson, jeffreys, clopperPearson, agrestiCoull, got "wald"',
  ],
  [() => ces([5], { method: any('z') }), 'RangeError method: Expected a method of guardedT, t, got "z"'],
  [
    () => net([5], { scale: effort5, method: any('z') }),
    'RangeError method: Expected a method of score, bonettPrice, rocks, wald, got "z"',
  ],
  [() => topBox([5], { scale: any(null) }), 'TypeError scale: Expected a scale, got null'],
  [() => ttr([1, -1]), 'RangeError duration: Expected a duration of 0 milliseconds or more, got -1 at position 1'],
  [() => ttr({ '-1': 2 }), 'RangeError duration: Expected a duration of 0 milliseconds or more, got -1 at key "-1"'],
  [() => ttr([1], { method: any('plain') }), 'RangeError method: Expected a method of logLog, log, got "plain"'],
  [() => ttr([1], { targetMs: -1 }), 'RangeError targetMs: Expected targetMs of 0 milliseconds or more, got -1'],
  [() => ttr([1], { horizonMs: NaN }), 'RangeError horizonMs: Expected horizonMs of 0 milliseconds or more, got NaN'],
  [
    () => ttr([1], { horizonMs: any('1') }),
    'TypeError horizonMs: Expected horizonMs of 0 milliseconds or more, got "1"',
  ],
])('%# is refused by its code, with what was expected, then what came', (call, refused) => {
  expect(refusal(call)).toBe(refused);
});
