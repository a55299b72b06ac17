import { journeys } from 'cx-metrics';
import { expect, test } from 'vitest';
import { ownersOf } from '../../src/journey/ownersOf.ts';
import { logOf } from './someLogs.ts';

test('each touchpoint leads back to its customer and its journey', () => {
  const log = logOf({ ben: 'a 9, b 0', anna: 'c 5' });
  const { customerOf, journeyOf } = ownersOf(journeys(log, { gapMs: 1 }).columns);
  expect(log.map((_, row) => [customerOf(row), journeyOf(row)])).toEqual([
    ['ben', 'ben/2'],
    ['ben', 'ben/1'],
    ['anna', 'anna/1'],
  ]);
});
