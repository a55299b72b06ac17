import { expect, test } from 'vitest';
import { outOfRange } from '../../src/misuse/outOfRange.ts';

test('a value off its range gives a RangeError with a code, what was expected, what came and where', () => {
  const error = outOfRange('level', 'a level between 0 and 1, such as 0.95', 95);
  expect(error).toBeInstanceOf(RangeError);
  expect(error.code).toBe('level');
  expect(error.message).toBe('Expected a level between 0 and 1, such as 0.95, got 95');
});
