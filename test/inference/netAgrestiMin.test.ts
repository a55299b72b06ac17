import { netAgrestiMin } from 'cx-metrics/inference';
import { expect, test } from 'vitest';
import { fiveOfFive, inPoints, netLaws, twentyPassives } from './netLaws.ts';

netLaws(netAgrestiMin);

test('five of five promoters reach from 27.8 to 100, twenty passives from -8.9 to 8.9', () => {
  expect(inPoints(netAgrestiMin(fiveOfFive, 0.95))).toEqual(['27.8', '100.0']);
  expect(inPoints(netAgrestiMin(twentyPassives, 0.95))).toEqual(['-8.9', '8.9']);
});
