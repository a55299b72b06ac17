import { expect, test } from 'vitest';
import { isAnswered } from '../../src/measure/isAnswered.ts';
import { codeOf } from '../calendar/oracle.ts';

test('answered and partial are answers, the other three are not', () => {
  expect((['answered', 'partial', 'skipped', 'dismissed', 'notApplicable'] as const).map(isAnswered)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('what is no status is refused', () => {
  expect(codeOf(() => isAnswered('Answered' as never))).toBe('feedbackStatus');
  expect(codeOf(() => isAnswered(undefined as never))).toBe('feedbackStatus');
});
