import { readRecords, touchpointReader } from 'cx-metrics/model';
import { expect, test } from 'vitest';

test('a problem is plain data: it survives JSON, and holds no row', () => {
  const { problems } = readRecords([{ customerId: 'c1', at: new Map([['secret', 1]]) }], touchpointReader);
  expect(JSON.parse(JSON.stringify(problems))).toEqual(problems);
  expect(problems).toEqual([
    {
      index: 0,
      path: ['at'],
      expected: 'a time with its offset, such as 2026-03-22T10:00:00Z, or a Date',
      got: '[object Map]',
    },
  ]);
});
