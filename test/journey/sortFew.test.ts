import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newSpareRows, sortFew } from '../../src/journey/sortFew.ts';

/** The plain way: insertion. */
function inserted(order: Uint32Array, at: Float64Array): void {
  for (let next = 1; next < at.length; next++) {
    const [time, row] = [at[next] as number, order[next] as number];
    let place = next;
    for (; place > 0 && (at[place - 1] as number) > time; place--) {
      at[place] = at[place - 1] as number;
      order[place] = order[place - 1] as number;
    }
    at[place] = time;
    order[place] = row;
  }
}

const spare = newSpareRows(64);

test('law: rows stand as insertion puts them, those of the same time as they came', () => {
  const time = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.array(time, { maxLength: 64 }), fc.boolean(), (times, sorted) => {
      const at = Float64Array.from(times);
      if (sorted) at.sort();
      const order = Uint32Array.from(at, (_, row) => 100 + row);
      const expected = { order: order.slice(), at: at.slice() };
      inserted(expected.order, expected.at);
      sortFew(order, at, 0, at.length, spare);
      expect({ order, at }).toEqual(expected);
    }),
  );
});

test('what stands before and after is left alone, and a group without touchpoints begins before all times', () => {
  const at = Float64Array.of(9, 5, -Infinity, 3, 0);
  const order = Uint32Array.of(0, 1, 2, 3, 4);
  sortFew(order, at, 1, 4, spare);
  expect([...at]).toEqual([9, -Infinity, 3, 5, 0]);
  expect([...order]).toEqual([0, 2, 3, 1, 4]);
});
