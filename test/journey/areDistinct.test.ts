import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areDistinct } from '../../src/journey/areDistinct.ts';

test('names are distinct when no two are the same', () => {
  expect(areDistinct([])).toBe(true);
  expect(areDistinct(['a', 'b', ''])).toBe(true);
  expect(areDistinct(['a', 'b', 'a'])).toBe(false);
  expect(areDistinct(['', 'b', ''])).toBe(false);
});

test('what is no text is no name', () => {
  expect(areDistinct(['a', 7])).toBe(false);
  expect(areDistinct([null])).toBe(false);
});

test('law: the same as a Set', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 30 }), (names) => {
      expect(areDistinct(names)).toBe(new Set(names).size === names.length);
    }),
  );
});

test('one that stands twice among a hundred thousand is found, wherever it stands', () => {
  const names = Array.from({ length: 100_000 }, (_, customer) => `customer ${customer}`);
  expect(areDistinct(names)).toBe(true);
  for (const [one, other] of [
    [0, 99_999],
    [50_000, 50_001],
  ] as const) {
    expect(areDistinct(names.with(one, names[other] as string))).toBe(false);
  }
});

/** Letters that leave the number of a name as it was: so all of these names have the same place. */
function sameplaced(count: number): readonly string[] {
  const places = new Map<number, string[]>();
  const mask = 2 ** Math.ceil(Math.log2(2 * count + 2)) - 1;
  for (let index = 0; ; index++) {
    const name = index.toString(36).padStart(6, '0');
    let mixed = name.length;
    for (let at = 0; at < name.length; at++) mixed = Math.imul(mixed ^ name.charCodeAt(at), 0x9e3779b1);
    const place = (mixed ^ (mixed >>> 15)) & mask;
    const names = places.get(place) ?? [];
    names.push(name);
    places.set(place, names);
    if (names.length === count) return names;
  }
}

test('names made up to get the same place are told apart as well, and what is no text among them', () => {
  const names = sameplaced(40);
  expect(areDistinct(names)).toBe(true);
  expect(areDistinct([...names.slice(0, 39), names[0]])).toBe(false);
  expect(areDistinct([...names.slice(0, 39), 7])).toBe(false);
});
