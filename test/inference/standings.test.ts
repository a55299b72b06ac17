import fc from 'fast-check';
import { expect, test } from 'vitest';
import { netWins, rankSpread, standings } from '../../src/inference/standings.ts';
import { ranksAmong, ratings, spelledOut, wrongValues } from './rankLaws.ts';

const groups = fc.array(ratings, { minLength: 1, maxLength: 4 });
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test('each different value has its counts and its leads, in ascending order', () => {
  const { sizes, rows } = standings([
    [
      [5, 2],
      [3, 1],
      [5, 1],
    ],
    [
      [4, 2],
      [9, 0],
    ],
  ]);
  expect(sizes).toEqual([4, 2]);
  expect(rows).toEqual([
    { counts: [1, 0], leads: [-3, -2] },
    { counts: [0, 2], leads: [-2, 0] },
    { counts: [3, 0], leads: [1, 2] },
  ]);
});

test('law: net wins are pairs won less pairs lost, one by one', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const { rows } = standings(all);
      all.forEach((own, group) => {
        const others = all.filter((_, other) => other !== group).flatMap(spelledOut);
        const wins = spelledOut(own).map((value) => sum(others.map((other) => Math.sign(value - other))));
        expect(netWins(rows, group)).toBe(sum(wins));
      });
    }),
  );
});

test('law: the spread is four times the squared distances of the ranks from their mean', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const values = all.flatMap(spelledOut);
      const squares = sum(ranksAmong(values, values).map((rank) => (rank - (values.length + 1) / 2) ** 2));
      expect(rankSpread(standings(all).rows)).toBeCloseTo(4 * squares, 6);
    }),
  );
});

test('-0 and 0 are one value, and wrong values are refused', () => {
  expect(
    standings([
      [
        [-0, 1],
        [0, 1],
      ],
    ]).rows,
  ).toEqual([{ counts: [2], leads: [0] }]);
  for (const [values, error] of wrongValues) {
    expect(() => standings([[[1, 1]], values])).toThrow(expect.objectContaining(error));
  }
});
