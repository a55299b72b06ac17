import { merge, tallyEmotions } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupName, shuffled } from '../arbitrary.ts';
import { refusal } from '../refusal.ts';

type Names = readonly string[] | null;
const someNames: fc.Arbitrary<readonly Names[]> = fc.array(
  fc.oneof(fc.array(groupName, { maxLength: 4 }), fc.constant(null)),
  { maxLength: 15 },
);

test('records are counted, not names: several in one, one twice, none', () => {
  expect(tallyEmotions([['joy', 'trust', 'joy'], ['joy'], [], null, undefined], (names) => names)).toEqual({
    asked: { 1: 3, skipped: 2 },
    named: { joy: { 1: 2 }, trust: { 1: 1 } },
  });
});

test('a single name needs no list', () => {
  const rows = [{ emotion: 'joy' }, { emotion: null }];
  expect(tallyEmotions(rows, (row) => row.emotion)).toEqual({ asked: { 1: 1, skipped: 1 }, named: { joy: { 1: 1 } } });
});

test('law: each emotion has as many as a filter finds, whatever it is called', () => {
  fc.assert(
    fc.property(someNames, (rows) => {
      const { asked, named } = tallyEmotions(rows, (names) => names);
      const said = rows.filter((names) => names !== null);
      expect([asked[1] ?? 0, asked['skipped'] ?? 0]).toEqual([said.length, rows.length - said.length]);
      const wanted = new Set(said.flat());
      expect(new Set(Object.keys(named))).toEqual(wanted);
      for (const [name, counts] of Object.entries(named)) {
        expect(counts).toEqual({ 1: said.filter((names) => names.includes(name)).length });
      }
    }),
  );
});

test('law: the counts of parts merge to those of the whole, in any order', () => {
  fc.assert(
    fc.property(someNames, fc.nat(15), fc.nat(), (rows, cut, seed) => {
      const of = (some: readonly Names[]): ReturnType<typeof tallyEmotions> => tallyEmotions(some, (names) => names);
      const whole = of(rows);
      expect(merge(of(rows.slice(0, cut)), of(rows.slice(cut)))).toEqual(whole);
      expect(of(shuffled(rows, seed))).toEqual(whole);
      expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    }),
  );
});

test('nothing gives no emotions, which merge with any', () => {
  const none = tallyEmotions([], () => []);
  expect(none).toEqual({ asked: {}, named: {} });
  const some = tallyEmotions([['joy']], (names) => names);
  expect(merge(none, some)).toEqual(some);
});

test('names that are no text, rows and callbacks that are none are refused', () => {
  expect(refusal(() => tallyEmotions([['joy'], [5]], (names) => names as string[]))).toBe(
    'TypeError names: Expected names of text, got 5 at position 1',
  );
  expect(() => tallyEmotions('joy' as never, () => [])).toThrow(expect.objectContaining({ code: 'rows' }));
  expect(() => tallyEmotions([], 'emotions' as never)).toThrow(expect.objectContaining({ code: 'callback' }));
});
