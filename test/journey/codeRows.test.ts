import { journeys } from 'cx-metrics';
import { expect, test } from 'vitest';
import { codeRows } from '../../src/journey/codeRows.ts';
import { refusal } from '../refusal.ts';

const rows = [
  { customerId: 'b', at: 1, activity: 'pay' },
  { customerId: null, at: 1, activity: 'nobody' },
  { customerId: 'a', at: 0, activity: null },
  { customerId: 'b', at: 0, activity: 'order' },
];
const records = journeys(rows, { gapMs: 9 }).columns;
const columns = journeys(
  {
    customerId: ['b', null, 'a', 'b'],
    at: [1, 1, 0, 0],
    activity: ['pay', 'nobody', null, 'order'],
    coded: { codes: [1, 2, 0, 0], names: ['order', 'pay', 'nobody'], valid: Uint8Array.of(0b1011) },
  },
  { gapMs: 9 },
).columns;

test('in the order in which they came: 0 for no name, else the number of the name and 1', () => {
  const expected = { codes: [1, 0, 2], names: ['pay', 'order'] };
  const coded = [
    codeRows(records, ({ activity }) => activity, 'allowed'),
    codeRows(records, 'activity', 'allowed'),
    codeRows(columns, ({ activity }) => activity, 'allowed'),
    codeRows(columns, 'activity', 'allowed'),
    codeRows(columns, 'coded', 'allowed'),
  ];
  for (const { codes, names } of coded) expect({ codes: [...codes], names }).toEqual(expected);
});

test('numbers, booleans and bigints are names as they print', () => {
  const mixed = journeys(
    [7, '7', 7n, true].map((key, at) => ({ customerId: 'a', at, key })),
    { gapMs: 9 },
  );
  expect(codeRows(mixed.columns, 'key', 'refused').names).toEqual(['7', 'true']);
});

test('no name where there must be one, and what is no name, are refused with the position', () => {
  for (const [from, name] of [
    [records, 'activity'],
    [columns, 'activity'],
    [columns, 'coded'],
  ] as const) {
    expect(refusal(() => codeRows(from as typeof columns, name as 'coded', 'refused'))).toMatch(
      /^TypeError groupKey: .*got null at position 1$/,
    );
  }
  expect(refusal(() => codeRows(records, () => new Date(0), 'allowed'))).toMatch(/^TypeError groupKey/);
});

test('neither a callback nor a field, and a column that is not there, are refused', () => {
  expect(refusal(() => codeRows(records, 5 as never, 'allowed'))).toMatch(/^TypeError callback/);
  expect(refusal(() => codeRows(columns, 'channel' as never, 'allowed'))).toMatch(/^TypeError columnName/);
});
