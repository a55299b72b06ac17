import { nps, type Reading, type Tally, ttr } from 'cx-metrics';
import { expect, test } from 'vitest';
import { checkWhole, readSegments } from '../../src/trend/segments.ts';

const groups = { loyal: { 10: 3, 3: 1 }, new: { 10: 1, 8: 1, skipped: 5 } };

test('the whole is read from all tallies merged, the parts in the order of the names', () => {
  const period = readSegments(groups, ['gone', 'loyal', 'new'], nps, undefined);
  expect(period.whole).toEqual(nps({ 10: 4, 8: 1, 3: 1, skipped: 5 }));
  expect(period.n).toBe(6);
  expect(period.parts).toEqual([
    { n: 0, rate: null },
    { n: 4, rate: 50 },
    { n: 2, rate: 50 },
  ]);
  expect(period.reason).toBeUndefined();
});

test('a fewest number of answers is for the whole: every segment counts', () => {
  expect(readSegments(groups, ['loyal', 'new'], nps, { minimumAnswers: 6 }).parts[1]).toEqual({ n: 2, rate: 50 });
  expect(readSegments(groups, ['loyal', 'new'], nps, { minimumAnswers: 7 }).reason).toBe('tooFewAnswers');
  expect(readSegments({}, [], nps, undefined)).toMatchObject({ n: 0, parts: [], reason: 'noAnswers' });
});

test('a segment that has answers and no value leaves the period without one, with its reason', () => {
  const strict = (answers: Tally): Reading => {
    const { n, ...reading } = nps(answers);
    return n === 1 ? { ...reading, n, value: null, reason: 'notReached' } : { ...reading, n };
  };
  expect(readSegments({ ...groups, one: { 9: 1 } }, ['loyal', 'new', 'one'], strict, undefined).reason).toBe(
    'notReached',
  );
  expect(readSegments(groups, ['loyal', 'new'], strict, undefined).reason).toBeUndefined();
  const silent = (answers: Tally): Reading => ({ ...nps(answers), value: null });
  expect(readSegments(groups, ['loyal', 'new'], silent, undefined).reason).toBe('noAnswers');
});

test('a time to resolution is refused, whatever the answers', () => {
  const error = expect.objectContaining({ name: 'TypeError', code: 'notDecomposable' }) as Error;
  expect(() => readSegments({}, [], ttr, undefined)).toThrow(error);
  expect(() => readSegments({ a: { 5: 1 } }, ['a'], ttr, undefined)).toThrow('such as nps, csat or ces, got "ttr"');
});

test('a whole that its segments do not make is refused, to nine digits; what is not known is not checked', () => {
  const period = readSegments(groups, ['loyal', 'new'], nps, undefined);
  expect(() => checkWhole(period, 50)).not.toThrow();
  expect(() => checkWhole(period, 50 + 4e-8)).not.toThrow();
  expect(() => checkWhole(period, 50 + 6e-8)).toThrow(TypeError);
  const small = { ...period, whole: { ...period.whole, value: 5e-4 }, parts: [{ n: 4, rate: 5e-4 }] };
  expect(() => checkWhole(small, 5e-4 + 4e-13)).not.toThrow();
  expect(() => checkWhole(small, 5e-4 + 6e-13)).toThrow(TypeError);
  expect(() => checkWhole(period, undefined)).not.toThrow();
  expect(() => checkWhole(period, null)).not.toThrow();
  expect(() => checkWhole(readSegments({}, [], nps, undefined), 3)).not.toThrow();
});
