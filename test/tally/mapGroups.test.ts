import { mapGroups, nps } from 'cx-metrics';
import { expect, test } from 'vitest';

test('each group becomes what is wanted of it, one level deep', () => {
  expect(mapGroups({ a: { 10: 1 }, b: { 0: 1 } }, (answers) => nps(answers).value)).toEqual({ a: 100, b: -100 });
});

test('a metric can stand as the callback, since only the group is handed over', () => {
  const handed: unknown[] = [];
  mapGroups({ a: { 10: 1 } }, (...all) => handed.push(all.length));
  expect(handed).toEqual([1]);
  expect(mapGroups({ a: { 10: 1 } }, nps)['a']?.value).toBe(100);
});

test('groups are visited in the order of their code units', () => {
  const seen: number[] = [];
  mapGroups({ b: 2, a: 1, Z: 0 }, (group) => seen.push(group));
  expect(seen).toEqual([0, 1, 2]);
});

test('what is no object of groups throws', () => {
  for (const groups of [null, [1], 'ab', 3]) expect(() => mapGroups(groups as never, () => 1)).toThrow(TypeError);
});
