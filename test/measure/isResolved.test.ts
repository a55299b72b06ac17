import { expect, test } from 'vitest';
import { isResolved } from '../../src/measure/isResolved.ts';
import { codeOf } from '../calendar/oracle.ts';

test('solved and closed are resolved, the other four are not', () => {
  expect((['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const).map(isResolved)).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
});

test('what is no state is refused', () => {
  for (const status of ['deleted', '', '__proto__', 'constructor', null, 5, undefined]) {
    expect(codeOf(() => isResolved(status as never))).toBe('ticketStatus');
  }
  expect(() => isResolved('deleted' as never)).toThrow(RangeError);
  expect(() => isResolved(5 as never)).toThrow(TypeError);
});
