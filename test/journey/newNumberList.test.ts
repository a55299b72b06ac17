import fc from 'fast-check';
import { expect, test } from 'vitest';
import { append, newNumberList, numbersOf } from '../../src/journey/newNumberList.ts';

test('the numbers come out as they went in, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.double(), { maxLength: 300 }), (numbers) => {
      const list = newNumberList();
      for (const number of numbers) append(list, number);
      expect([...numbersOf(list)]).toEqual(numbers);
      expect(list.length).toBe(numbers.length);
    }),
    { examples: [[Array.from({ length: 64 }, (_, at) => at)], [Array.from({ length: 65 }, (_, at) => at + 0.5)]] },
  );
});

test('what comes out is an array of its own', () => {
  const list = newNumberList();
  append(list, 1);
  numbersOf(list)[0] = 2;
  expect([...numbersOf(list)]).toEqual([1]);
});
