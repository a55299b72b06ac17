import { netBonettPrice } from 'cx-metrics/inference';
import { expect, test } from 'vitest';
import { fiveOfFive, inPoints, netLaws, twentyPassives } from './netLaws.ts';

netLaws(netBonettPrice);

test('five of five promoters reach from 19.6 to 100, twenty passives from -12.6 to 12.6', () => {
  expect(inPoints(netBonettPrice(fiveOfFive, 0.95))).toEqual(['19.6', '100.0']);
  expect(inPoints(netBonettPrice(twentyPassives, 0.95))).toEqual(['-12.6', '12.6']);
});
