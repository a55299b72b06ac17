import { delta, netBinary, nps } from 'cx-metrics';
import { expect, test } from 'vitest';

test('the score is percent yes minus percent no', () => {
  expect(netBinary([true, true, true, false]).value).toBe(50);
  expect(netBinary({ 1: 3, 0: 1 })).toEqual(netBinary([true, true, true, false]));
});

test('a yes/no question is never mixed with nps: a change from one to the other does not compare', () => {
  const either = (answers: readonly number[], options?: { level?: number }): ReturnType<typeof nps> =>
    answers.length > 2 ? nps(answers, options) : { ...nps([], options), ...netBinary(answers, options) };
  expect(delta([1, 0], [10, 9, 3], either).reason).toBe('differentMetric');
});

test('anything but yes and no is off its scale', () => {
  expect(() => netBinary([2])).toThrow(RangeError);
  expect(() => netBinary(['yes'] as never)).toThrow(TypeError);
});
