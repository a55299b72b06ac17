import { expect, test } from 'vitest';
import { rankOrderChance } from '../../src/inference/rankOrderChance.ts';

/** How many of all ways to place m among m + n win each number of pairs, by going through them. */
function byEnumeration(m: number, n: number): readonly number[] {
  const orders = Array.from({ length: m * n + 1 }, () => 0);
  const place = (left: number, right: number, wins: number): void => {
    if (left === 0 || right === 0) {
      orders[wins + left * (n - right)] = (orders[wins + left * (n - right)] as number) + 1;
      return;
    }
    // The lowest value that is left belongs to the one group, and has won against none of the right, or to the other.
    place(left - 1, right, wins + (n - right));
    place(left, right - 1, wins);
  };
  place(m, n, 0);
  return orders;
}

test('law: the share of orders that win so few pairs, by going through all of them', () => {
  for (const [m, n] of [
    [1, 1],
    [1, 9],
    [4, 4],
    [3, 8],
    [8, 7],
  ] as const) {
    const orders = byEnumeration(m, n);
    const all = orders.reduce((sum, ways) => sum + ways, 0);
    let few = 0;
    for (let wins = 0; wins <= (m * n) / 2; wins++) {
      few += orders[wins] as number;
      expect(rankOrderChance(wins, m, n)).toBeCloseTo(few / all, 14);
      expect(rankOrderChance(wins, n, m)).toBe(rankOrderChance(wins, m, n));
    }
  }
});

/** The same counts in whole numbers, by the rule that the highest value belongs to the one group or to the other. */
function bySums(wins: number, m: number, n: number): number {
  let row: bigint[][] = Array.from({ length: n + 1 }, () => [1n]);
  for (let i = 1; i <= m; i++) {
    const next: bigint[][] = [[1n]];
    for (let j = 1; j <= n; j++) {
      next.push(
        Array.from({ length: Math.min(wins, i * j) + 1 }, (_, u) => (row[j]?.[u - j] ?? 0n) + (next[j - 1]?.[u] ?? 0n)),
      );
    }
    row = next;
  }
  const orders = row[n] as bigint[];
  let all = 1n;
  for (let i = 1; i <= m; i++) all = (all * BigInt(n + i)) / BigInt(i);
  const few = orders.reduce((sum, ways) => sum + ways, 0n);
  return Number((few * 10n ** 30n) / all) / 1e30;
}

test('law: it keeps its digits for large groups, against whole numbers', () => {
  for (const [m, n, wins] of [
    [40, 45, 900],
    [60, 60, 1300],
    [12, 200, 800],
  ] as const) {
    expect(rankOrderChance(wins, m, n) / bySums(wins, m, n)).toBeCloseTo(1, 12);
  }
});

test('the middle of 200 against 200 is one half and half of what wins just half', () => {
  expect(rankOrderChance(20_000, 200, 200) + rankOrderChance(19_999, 200, 200)).toBeCloseTo(1, 11);
});
