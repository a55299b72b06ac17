import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCounts } from '../../src/tally/newCounts.ts';
import { anyAnswer } from '../arbitrary.ts';

test('answers are put in order by value, from whatever counter they come', () => {
  const counts = newCounts();
  for (const answer of [16, -2, 15, 0.5, 3, 3]) counts.add(answer, 0);
  expect(counts.contents().answers).toEqual([
    [-2, 1],
    [0.5, 1],
    [3, 2],
    [15, 1],
    [16, 1],
  ]);
});

test('each different answer is told once, with the position where it was first seen', () => {
  const seen: [number, number][] = [];
  const counts = newCounts('throw', (answer, position) => seen.push([answer, position]));
  [9, 9, 20, null, 9, 20].forEach((answer, position) => {
    counts.add(answer, position);
  });
  expect(seen).toEqual([
    [9, 0],
    [20, 2],
  ]);
});

test('law: the counters agree with counting in a plain map', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyAnswer, fc.nat(9))), (pairs) => {
      const counts = newCounts();
      const plain = new Map<number, number>();
      let leftOut = 0;
      pairs.forEach(([answer, times], position) => {
        counts.add(answer, position, times);
        if (typeof answer === 'string' || answer === null || answer === undefined) leftOut += times;
        else plain.set(Number(answer) + 0, (plain.get(Number(answer) + 0) ?? 0) + times);
      });
      const contents = counts.contents();
      const expected = [...plain].filter(([, times]) => times > 0).sort(([a], [b]) => a - b);
      expect(contents.answers).toEqual(expected);
      expect(Object.values(contents.leftOut).reduce((sum, times) => sum + times, 0)).toBe(leftOut);
    }),
  );
});
