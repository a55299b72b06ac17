import { type AnyJourney, flow, journeys, type Timed } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/journey/columnsOf.ts';
import { refusal } from '../refusal.ts';
import { logOf, someLog } from './someLogs.ts';

test('journeys that were made here have their columns already', () => {
  const all = journeys(logOf({ anna: 'a 0' }), { gapMs: 1 });
  expect(columnsOf(all)).toBe(all.columns);
});

test('journeys from elsewhere are put in order: touchpoints, then journeys, customers as they came', () => {
  const [a, b, c, d] = [{ at: 9 }, { at: 5 }, { at: new Date(3) }, { at: '1970-01-01T00:00:00.007Z' }];
  const plain: readonly AnyJourney<Timed>[] = [
    { id: 'late', customerId: 'anna', touchpoints: [a, d] },
    { customerId: 'ben', touchpoints: [c] },
    { id: 7, customerId: 'anna', touchpoints: [b] },
  ];
  expect(columnsOf(plain)).toEqual({
    rows: [a, d, c, b],
    order: Uint32Array.of(3, 1, 0, 2),
    at: Float64Array.of(5, 7, 9, 3),
    journeyStarts: Uint32Array.of(0, 1, 3, 4),
    customerStarts: Uint32Array.of(0, 2, 3),
    customerIds: ['anna', 'ben'],
    journeyIds: ['7', 'late', null],
  });
});

test('a journey without touchpoints is one, and counts as such', () => {
  const ways = flow([{ customerId: 'anna', touchpoints: [] }], () => 'a');
  expect([ways.journeys, ways.touchpoints, ways.variants]).toEqual([1, 0, [{ path: [], count: 1, share: 1 }]]);
});

test('law: the journeys listed and read again count the same', () => {
  fc.assert(
    fc.property(someLog, (log) => {
      const all = journeys(log, { gapMs: 3 });
      expect(flow([...all], (touchpoint) => touchpoint.activity)).toEqual(
        flow(all, (touchpoint) => touchpoint.activity),
      );
    }),
  );
});

test('what holds no journeys, and touchpoints without customer or time, are refused with the position', () => {
  expect(refusal(() => columnsOf(5 as never))).toMatch(/^TypeError journeys/);
  expect(refusal(() => columnsOf('ab' as never))).toMatch(/^TypeError journeys/);
  const good = { customerId: 'anna', touchpoints: [] };
  expect(refusal(() => columnsOf([good, null as never]))).toMatch(/^TypeError journey: .*got null at position 1$/);
  expect(refusal(() => columnsOf([good, { customerId: 'b' } as never]))).toMatch(/^TypeError journey: .*position 1$/);
  expect(refusal(() => columnsOf([{ ...good, customerId: null as never }]))).toMatch(
    /^TypeError groupKey.*position 0$/,
  );
  const timeless = { customerId: 'anna', touchpoints: [{ at: null }] };
  expect(refusal(() => columnsOf([good, timeless]))).toBe(
    'TypeError time: Expected a touchpoint with a time, got null in the journey at position 1',
  );
  expect(refusal(() => columnsOf([good, { customerId: 'anna', touchpoints: [{ at: 'soon' }] }]))).toMatch(
    /^RangeError instant: .*in the journey at position 1$/,
  );
});
