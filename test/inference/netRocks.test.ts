import { netRocks } from 'cx-metrics/inference';
import { expect, test } from 'vitest';
import { fiveOfFive, inPoints, netLaws, twentyPassives } from './netLaws.ts';

netLaws(netRocks);

test('five of five promoters reach from 17.5 to 100, twenty passives from -10.4 to 10.4', () => {
  expect(inPoints(netRocks(fiveOfFive, 0.95))).toEqual(['17.5', '100.0']);
  expect(inPoints(netRocks(twentyPassives, 0.95))).toEqual(['-10.4', '10.4']);
});

test('6, 4 and 7 give -42.2522 to 32.2522 points, by hand from the published rule', () => {
  const { low, high } = netRocks({ plus: 6, zero: 4, minus: 7 }, 0.95) as { low: number; high: number };
  expect([100 * low, 100 * high].map((limit) => limit.toFixed(4))).toEqual(['-42.2522', '32.2522']);
});
