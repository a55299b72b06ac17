import { answersOf } from 'cx-metrics';
import { type Counted, moments } from 'cx-metrics/inference';
import { expect, expectTypeOf, test } from 'vitest';

test('what answersOf gives can be read as it is, in any order', () => {
  const counted: Counted = answersOf({ 7: 3, 3: 1 });
  expectTypeOf(answersOf({})).toExtend<Counted>();
  expect(moments(counted)).toEqual(moments([...counted].reverse()));
});
