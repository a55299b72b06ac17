import { expect, test } from 'vitest';
import { wrongKind } from '../../src/misuse/wrongKind.ts';

test('a value of the wrong kind gives a TypeError with a code, what was expected, what came and where', () => {
  const error = wrongKind('answerKind', 'a number', '9', ' at position 2');
  expect(error).toBeInstanceOf(TypeError);
  expect(error.code).toBe('answerKind');
  expect(error.message).toBe('Expected a number, got "9" at position 2');
});
