import { expect, test } from 'vitest';
import { readStage } from '../../src/measure/readStage.ts';
import { codeOf } from '../calendar/oracle.ts';

test('a number of times says nothing of people', () => {
  expect(readStage(7, 'presented')).toEqual({ times: 7, people: null, anonymous: 0 });
  expect(readStage(7n, 'presented').times).toBe(7);
});

test('a list says how many times, and who: each once, those not known apart', () => {
  const stage = ['ann', 'bob', 'ann', null, undefined, 7, '7', '__proto__'];
  expect(readStage(stage, 'presented')).toEqual({
    times: 8,
    people: new Set(['ann', 'bob', '7', '__proto__']),
    anonymous: 2,
  });
  expect(readStage(new Set(['ann']), 'presented').times).toBe(1);
});

test('counts that are none, text and records are refused', () => {
  expect(codeOf(() => readStage(-1, 'presented'))).toBe('count');
  expect(codeOf(() => readStage(1.5, 'presented'))).toBe('count');
  expect(codeOf(() => readStage('ann' as never, 'presented'))).toBe('count');
  expect(codeOf(() => readStage(undefined as never, 'presented'))).toBe('count');
  expect(codeOf(() => readStage([{ id: 'ann' } as never], 'presented'))).toBe('groupKey');
});
