import { expect, test } from 'vitest';
import { isPlain } from '../../src/model/isPlain.ts';

class Row {
  readonly id = 'a';
}

test('an object as JSON has it is plain, with a prototype or without', () => {
  for (const value of [{}, { a: 1 }, Object.create(null), JSON.parse('{"__proto__": 1}')]) {
    expect(isPlain(value)).toBe(true);
  }
});

test('what has a class of its own is not, nor is a list, nor what has no fields', () => {
  for (const value of [new Map(), new Date(0), new Row(), [], null, undefined, 'text', 5, (): number => 5]) {
    expect(isPlain(value)).toBe(false);
  }
});
