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

test('also where it stands in an object', () => {
  const kept = repeatable({ resolved: [40].values(), open: { 3: 1 } });
  expect(kept).toEqual({ resolved: [40], open: { 3: 1 } });
});

test('everything else is left as it is: arrays, sets, tallies, records, nothing', () => {
  for (const answers of [[9], new Set([9]), { 9: 1 }, new Uint8Array(2), { resolved: [9] }, null, undefined, 'text'])
    expect(repeatable(answers)).toBe(answers);
});
