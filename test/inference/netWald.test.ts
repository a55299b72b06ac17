import { netWald } from 'cx-metrics/inference';
import { expect, test } from 'vitest';
import { fiveOfFive, inPoints, netLaws, twentyPassives } from './netLaws.ts';

netLaws(netWald);

test('it has no width where all are alike: why it is not the default', () => {
  expect(inPoints(netWald(fiveOfFive, 0.95))).toEqual(['100.0', '100.0']);
  expect(inPoints(netWald(twentyPassives, 0.95))).toEqual(['0.0', '0.0']);
});
