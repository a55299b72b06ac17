import { merge, nps, type Tally, tally, tallyBy } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAnswer, groupName, shuffled } from '../arbitrary.ts';

const someTally = fc.array(anyAnswer, { maxLength: 8 }).map((answers) => tally(answers));

test('tallies add answer by answer', () => {
  expect(merge({ 9: 2, skipped: 1 }, { 9: 1, 3: 1 }, { dismissed: 4 })).toEqual({
    3: 1,
    9: 3,
    skipped: 1,
    dismissed: 4,
  });
});

test('groups add leaf by leaf at any depth', () => {
  expect(merge({ a: { x: { 9: 1 } } }, { a: { x: { 9: 1 }, y: { 3: 1 } }, b: {} })).toEqual({
    a: { x: { 9: 2 }, y: { 3: 1 } },
    b: {},
  });
});

test('no part gives an empty object, and one part itself', () => {
  expect(merge()).toEqual({});
  expect(merge({ 9: 1 })).toEqual({ 9: 1 });
});

test('an empty part changes nothing', () => {
  expect(merge({}, { 9: 1 })).toEqual({ 9: 1 });
});

test('bigint counts are taken when exact', () => {
  expect(merge({ 9: 2n } as never, { 9: 1 } as Tally)).toEqual({ 9: 3 });
});

test('a count in one part and a group in another throw a TypeError with the way there', () => {
  expect(() => merge<object>({ a: { 9: 1 } }, { a: 1 })).toThrow(TypeError);
  expect(() => merge<object>({ 9: 1 }, { 9: { 9: 1 } })).toThrow(TypeError);
  expect(() => merge<object>({ a: { b: { 9: 'x' } } })).toThrow('got "x" in "a" in "b" in "9"');
});

test('arrays, text, null and dates are no parts', () => {
  for (const part of [[9], 'x', null, new Date(0), 3]) expect(() => merge(part as never)).toThrow(TypeError);
});

test('a key that is no answer, a negative count and a sum past exactness throw', () => {
  expect(() => merge({ nine: 1 })).toThrow(TypeError);
  expect(() => merge({ 9: -1 })).toThrow(RangeError);
  expect(() => merge({ 9: 2 ** 53 - 1 }, { 9: 1 })).toThrow(RangeError);
});

test('names from users are only names', () => {
  const part = tallyBy(['__proto__', 'constructor', '', '7'], [(name) => name], () => 9);
  const whole = merge(part, part);
  expect(Object.entries(whole)).toEqual([
    ['7', { 9: 2 }],
    ['', { 9: 2 }],
    ['__proto__', { 9: 2 }],
    ['constructor', { 9: 2 }],
  ]);
  expect(Object.getPrototypeOf(whole)).toBe(Object.prototype);
});

test('law: order and brackets do not matter, and nothing that is merged changes', () => {
  fc.assert(
    fc.property(someTally, someTally, someTally, fc.nat(), (a, b, c, seed) => {
      const before = JSON.stringify([a, b, c]);
      expect(merge(...shuffled([a, b, c], seed))).toEqual(merge(a, b, c));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(JSON.stringify([a, b, c])).toBe(before);
      expect(JSON.stringify(merge(b, a))).toBe(JSON.stringify(merge(a, b)));
    }),
  );
});

test('law: partial results survive JSON', () => {
  fc.assert(
    fc.property(fc.dictionary(groupName, someTally), fc.dictionary(groupName, someTally), (a, b) => {
      expect(merge(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)))).toEqual(merge(a, b));
    }),
  );
});

test('scores do not add up, counts do: the whole is not the mean of the parts', () => {
  const [small, large] = [{ 10: 1 }, { 0: 9 }];
  expect(nps(merge<Tally>(small, large)).value).toBe(-80);
});

test('fractions and the words are written in order too, whatever came first', () => {
  const merged = merge({ skipped: 1, 0.5: 1 }, { invalid: 2, 0.25: 1, dismissed: 1 });
  expect(Object.keys(merged)).toEqual(['0.25', '0.5', 'skipped', 'dismissed', 'invalid']);
  expect(Object.keys(merge({ 0.5: 1 }, { skipped: 1 }))).toEqual(['0.5', 'skipped']);
  expect(Object.keys(merge({ skipped: 1 }, { 0.5: 1 }))).toEqual(['0.5', 'skipped']);
});

test('answers come before the ways of not answering, also fractions and negative ones', () => {
  expect(Object.keys(merge({ skipped: 1 }, { 0.5: 1, '-1': 2 }))).toEqual(['-1', '0.5', 'skipped']);
});
