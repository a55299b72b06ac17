import { ces, csat, csat5, effort5, meanScore, net, netBinary, nps, type Reading, topBox, ttr } from 'cx-metrics';
import { expect, test } from 'vitest';

const readings = (): readonly Reading[] => [nps([9]), csat([4]), ttr([5]), nps([])];

test('every reading says its unit, its direction, its scale and how many answers it is of', () => {
  for (const reading of readings()) {
    expect(Object.keys(reading)).toEqual(
      expect.arrayContaining(['metric', 'value', 'unit', 'direction', 'scale', 'n']),
    );
  }
});

test('a reason is there exactly when the value is null', () => {
  for (const { value, reason } of readings()) expect(reason === undefined).toBe(value !== null);
});

test('every metric says its own name, unit, direction and scale', () => {
  const told = [
    nps([9]),
    netBinary([true]),
    csat([4]),
    ces([4]),
    ces([4], { scale: effort5 }),
    ttr([5]),
    net([4], { scale: csat5 }),
    topBox([4], { scale: csat5 }),
    meanScore([4], { scale: effort5 }),
    net([4], { scale: csat5, name: 'own' }),
  ].map(({ metric, unit, direction, scale }) => [metric, unit, direction, scale].join(' '));
  expect(told).toEqual([
    'nps points higherIsBetter nps10',
    'netBinary points higherIsBetter yesNo',
    'csat percent higherIsBetter csat5',
    'ces scale higherIsBetter ces7',
    'ces scale lowerIsBetter effort5',
    'ttr milliseconds lowerIsBetter ',
    'net points higherIsBetter csat5',
    'topBox percent higherIsBetter csat5',
    'meanScore scale lowerIsBetter effort5',
    'own points higherIsBetter csat5',
  ]);
});
