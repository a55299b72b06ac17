import { expect, test } from 'vitest';
import { checkAfter, checkOrder } from '../../src/model/checkOrder.ts';
import type { Wrong } from '../../src/model/problem.ts';

const at = (ms: number): { at: Date } => ({ at: new Date(ms) });
const noted = (check: (wrong: Wrong) => void): unknown[] => {
  const all: unknown[] = [];
  check((...one) => all.push(one));
  return all;
};

test('times that rise or stay are in order; one item, or none, always is', () => {
  for (const items of [[], [at(5)], [at(1), at(1), at(2)]]) {
    expect(noted((wrong) => checkOrder('events', items, wrong))).toEqual([]);
  }
});

test('each item that lies before the one in front of it is noted, with both times', () => {
  expect(noted((wrong) => checkOrder('events', [at(2), at(1), at(3), at(0)], wrong))).toEqual([
    [['events', 1, 'at'], 'a time at or after the one before it, 1970-01-01T00:00:00.002Z', '1970-01-01T00:00:00.001Z'],
    [['events', 3, 'at'], 'a time at or after the one before it, 1970-01-01T00:00:00.003Z', '1970-01-01T00:00:00.000Z'],
  ]);
});

test('a time may be the one that must come first', () => {
  expect(noted((wrong) => checkAfter(['end'], new Date(5), new Date(5), 'at', wrong))).toEqual([]);
  expect(noted((wrong) => checkAfter(['end'], new Date(4), new Date(5), 'at', wrong))).toHaveLength(1);
});
