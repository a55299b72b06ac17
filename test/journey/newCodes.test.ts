import { expect, test } from 'vitest';
import { newCodes } from '../../src/journey/newCodes.ts';

test('a new name has the next number, a known one keeps its own', () => {
  const { codeOf, names } = newCodes();
  expect(['b', '__proto__', 'b', 'a'].map(codeOf)).toEqual([0, 1, 0, 2]);
  expect(names).toEqual(['b', '__proto__', 'a']);
});
