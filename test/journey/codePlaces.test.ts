import { journeys } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePlaces } from '../../src/journey/codePlaces.ts';
import { logOf, someLog } from './someLogs.ts';

test('names are numbered in the order of their code units, whatever comes first', () => {
  const { columns } = journeys(logOf({ anna: 'pay 2, order 1', ben: 'Zoo 0' }), { gapMs: 9 });
  expect(codePlaces(columns, 'activity')).toEqual({
    codes: Uint16Array.of(1, 2, 0),
    names: ['Zoo', 'order', 'pay'],
    missing: 3,
  });
});

test('where there is no name, one more than the last stands', () => {
  const { columns } = journeys(logOf({ anna: 'a 0, b 1, c 2' }), { gapMs: 9 });
  const { codes, names, missing } = codePlaces(
    columns,
    ({ activity }) => (activity === 'b' ? null : activity),
    'allowed',
  );
  expect([[...codes], names, missing]).toEqual([[0, 2, 1], ['a', 'c'], 2]);
});

test('each place has the name of its touchpoint', () => {
  fc.assert(
    fc.property(someLog, (log) => {
      const all = journeys(log, { gapMs: 3 });
      const { codes, names } = codePlaces(all.columns, 'activity');
      const { rows, order } = all.columns;
      expect(Array.from(codes, (code) => names[code])).toEqual(Array.from(order, (row) => rows[row]?.activity));
    }),
  );
});
