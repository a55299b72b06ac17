import { expect, test } from 'vitest';
import { shown } from '../../src/misuse/shown.ts';

test('a value is shown short, on one line, and never with its inside', () => {
  expect(shown(11)).toBe('11');
  expect(shown(-0)).toBe('-0');
  expect(shown(10n)).toBe('10n');
  expect(shown('ten\n')).toBe('"ten\\n"');
  expect(shown('x'.repeat(100))).toBe(`"${'x'.repeat(60)}…"`);
  expect(shown(null)).toBe('null');
  expect(shown(undefined)).toBe('undefined');
  expect(shown([1, 2, 3])).toBe('an array of 3');
  expect(shown(new Date(0))).toBe('a Date');
  expect(shown({ secret: 1 })).toBe('an object');
  expect(shown(() => 1)).toBe('a function');
});
