import { expect, test } from 'vitest';
import { shown } from '../../src/misuse/shown.ts';

test('a value is shown short, on one line, and never with its inside', () => {
  expect(shown(11)).toBe('11');
  expect(shown(10n)).toBe('10');
  expect(shown('ten\n')).toBe('"ten\\n"');
  expect(shown('x'.repeat(100))).toBe(`"${'x'.repeat(60)}"`);
  expect(shown(null)).toBe('null');
  expect(shown(undefined)).toBe('undefined');
  expect(shown([1, 2, 3])).toBe('[object Array]');
  expect(shown(new Date(0))).toBe('[object Date]');
  expect(shown({ secret: 1 })).toBe('[object Object]');
  expect(shown(() => 1)).toBe('[object Function]');
});
