import { type Answer, type Answers, type Groups, nps, type Tally, tally } from 'cx-metrics';
import { expect, expectTypeOf, test } from 'vitest';

test('an answer is a number, a bigint, a boolean, nothing, or one of four words', () => {
  expectTypeOf<9 | 9n | true | null | undefined | 'skipped'>().toExtend<Answer>();
  expectTypeOf<'nine'>().not.toExtend<Answer>();
  expectTypeOf<Date>().not.toExtend<Answer>();
});

test('a metric reads arrays, typed arrays, generators and tallies', () => {
  expectTypeOf<readonly number[] | Uint8Array | Generator<number> | Tally>().toExtend<Answers>();
  expectTypeOf<readonly string[]>().not.toExtend<Answers>();
});

test('a tally is plain JSON and may be written by hand', () => {
  const fromDatabase: Tally = { 9: 120, 10: 80, skipped: 14 };
  expect(nps(JSON.parse(JSON.stringify(fromDatabase)) as Tally)).toEqual(nps(fromDatabase));
  expectTypeOf(tally([9])).toEqualTypeOf<Tally>();
  expectTypeOf<Groups<Tally>['any']>().toEqualTypeOf<Tally>();
});
