import { csat, nps, type Reading, ttr } from 'cx-metrics';
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
