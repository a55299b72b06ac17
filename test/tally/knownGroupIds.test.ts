import { expect, test } from 'vitest';
import { knownGroupIds } from '../../src/tally/knownGroupIds.ts';
import type { KeyReader } from '../../src/tally/keyReader.ts';

const keyOf = (names: number): KeyReader<never> => ({
  names: Array.from({ length: names }, (_, at) => String(at)),
  read: (_block, codes) => codes.fill(names - 1),
});

test('codes are digits: the last group has the last name on every level', () => {
  const ids = knownGroupIds([keyOf(3), keyOf(5), keyOf(2)]);
  ids?.place({ rows: [], from: 0, length: 1, position: 0 });
  const group = (ids?.outer[0] as number) * (ids?.width as number) + (ids?.inner[0] as number);
  expect([group, ids?.count(), ids?.path(group)]).toEqual([29, 30, ['2', '4', '1']]);
});

test('no key has no numbers, nor have more groups than are worth a counter each', () => {
  expect(knownGroupIds([])).toBeNull();
  expect(knownGroupIds([keyOf(1000), keyOf(1000)])).toBeNull();
});
