import { journeys } from 'cx-metrics';
import { expect, test } from 'vitest';
import { matchTouchpoints } from '../../src/journey/matchTouchpoints.ts';
import { refusal } from '../refusal.ts';

const rows = ['a', 'b', null, 'c', 'a'].map((activity, at) => ({ customerId: 'anna', at, activity }));
const { columns } = journeys(rows, { gapMs: 9 });
const masksOf = (filters: Parameters<typeof matchTouchpoints<(typeof rows)[number]>>[2]) => {
  const { kinds, masks } = matchTouchpoints(columns, columns.order, filters, 'activity');
  return Array.from(kinds, (kind) => masks[kind]);
};

test('a bit for each filter that a touchpoint meets; one without activity meets none', () => {
  expect(
    masksOf([
      { activities: ['a'], is: null },
      { activities: ['a', 'b'], is: null },
    ]),
  ).toEqual([0b11, 0b10, 0, 0, 0b11]);
});

test('conditions and activities stand side by side', () => {
  expect(
    masksOf([
      { activities: ['a'], is: null },
      { activities: [], is: ({ at }) => at > 2 },
    ]),
  ).toEqual([1, 0, 0, 2, 3]);
});

test('where filters go by conditions alone, nobody asks for activities', () => {
  const nameless = journeys([{ customerId: 'anna', at: 0 }], { gapMs: 9 }).columns;
  const { kinds } = matchTouchpoints(
    nameless,
    nameless.order,
    [{ activities: [], is: () => true }],
    'activity' as never,
  );
  expect([...kinds]).toEqual([1]);
});

test('activities that no touchpoint has at all are refused: the field has another name', () => {
  const filters = [{ activities: ['a'], is: null }];
  expect(refusal(() => matchTouchpoints(columns, columns.order, filters, 'stage' as never))).toMatch(
    /^TypeError noActivity/,
  );
  const none = journeys([] as typeof rows, { gapMs: 9 }).columns;
  expect(matchTouchpoints(none, none.order, filters, 'activity').kinds.length).toBe(0);
});

test('the kinds stand in the order that is asked for, and conditions are asked in the order in which touchpoints came', () => {
  const asked: number[] = [];
  const filters = [
    { activities: ['a'], is: null },
    { activities: [], is: ({ at }: (typeof rows)[number]) => asked.push(at) > 3 },
  ];
  const { kinds, masks } = matchTouchpoints(columns, Uint32Array.of(4, 2, 0, 1, 3), filters, 'activity');
  expect(Array.from(kinds, (kind) => masks[kind])).toEqual([3, 0, 1, 0, 2]);
  expect(asked).toEqual([0, 1, 2, 3, 4]);
});
