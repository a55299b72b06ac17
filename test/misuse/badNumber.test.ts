import { expect, test } from 'vitest';
import { badNumber } from '../../src/misuse/badNumber.ts';

test('a number off its range is a RangeError, what is no number a TypeError, both with code and place', () => {
  for (const got of [95, NaN, 5n]) expect(badNumber('level', 'a level', got)).toBeInstanceOf(RangeError);
  for (const got of ['95', null, undefined, {}]) expect(badNumber('level', 'a level', got)).toBeInstanceOf(TypeError);
  const error = badNumber('level', 'a level between 0 and 1', 95, ' at position 2');
  expect([error.code, error.message]).toEqual(['level', 'Expected a level between 0 and 1, got 95 at position 2']);
});
