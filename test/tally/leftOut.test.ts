import { leftOut } from 'cx-metrics';
import { expect, test } from 'vitest';

test('the four ways of not answering are told apart, 0 where there are none', () => {
  expect(leftOut({ 9: 1, skipped: 2, notApplicable: 1 })).toEqual({
    skipped: 2,
    dismissed: 0,
    notApplicable: 1,
    invalid: 0,
  });
});
