import { expect, test } from 'vitest';
import { columnsOf } from '../../src/journey/columnsOf.ts';
import { stepTimes } from '../../src/journey/stepTimes.ts';

const places = columnsOf([
  { customerId: 'anna', touchpoints: [{ at: 0 }, { at: 2 }, { at: 7 }] },
  { customerId: 'ben', touchpoints: [{ at: 0 }, { at: 9 }] },
  { customerId: 'cleo', touchpoints: [{ at: 4 }] },
]);

test('the times of each step, the most frequent first', () => {
  expect(stepTimes(places, Uint16Array.of(2, 1, 0, 2, 1, 0), 3)).toEqual([
    { from: 2, to: 1, times: Float64Array.of(2, 9) },
    { from: 1, to: 0, times: Float64Array.of(5) },
  ]);
});

test('of equals, the one that comes first by its activities', () => {
  const steps = stepTimes(places, Uint16Array.of(2, 2, 1, 0, 1, 0), 3);
  expect(steps.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [2, 1],
    [2, 2],
  ]);
});

test('a journey without touchpoints takes no step, wherever it stands', () => {
  const none = { customerId: 'dora', touchpoints: [] as { at: number }[] };
  const between = columnsOf([
    none,
    { customerId: 'anna', touchpoints: [{ at: 0 }, { at: 2 }] },
    none,
    none,
    { customerId: 'ben', touchpoints: [{ at: 0 }] },
    none,
  ]);
  expect(stepTimes(between, Uint16Array.of(1, 0, 1), 2)).toEqual([{ from: 1, to: 0, times: Float64Array.of(2) }]);
  expect(stepTimes(columnsOf([none]), new Uint16Array(0), 0)).toEqual([]);
});

test('of many activities too, equals go by their activities and not by when they were first seen', () => {
  const codes = Uint16Array.of(2000, 2000, 1000, 0, 1000, 0);
  const steps = stepTimes(places, codes, 2001);
  expect(steps.map(({ from, to }) => [from, to])).toEqual([
    [0, 1000],
    [2000, 1000],
    [2000, 2000],
  ]);
});

test('of more activities than have a number for each pair, the steps are the same', () => {
  const codes = [2, 1, 0, 2, 1, 0];
  const far = stepTimes(
    places,
    Uint16Array.from(codes, (code) => 1000 * code),
    2001,
  );
  const near = stepTimes(places, Uint16Array.from(codes), 3);
  expect(far).toEqual(near.map(({ from, to, times }) => ({ from: 1000 * from, to: 1000 * to, times })));
});
