import { expect, test } from 'vitest';
import { repeatable } from '../../src/trend/repeatable.ts';

test('what a generator yields is kept, so that it can be read again', () => {
  const kept = repeatable(
    (function* () {
      yield* [9, 10];
    })(),
  );
  expect([[...kept], [...kept]]).toEqual([
    [9, 10],
    [9, 10],
  ]);
});

test('everything else is left as it is: arrays, sets, tallies', () => {
  for (const answers of [[9], new Set([9]), { 9: 1 }, new Uint8Array(2)]) expect(repeatable(answers)).toBe(answers);
});
