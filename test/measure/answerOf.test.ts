import { answerOf, csat, type Feedback, netBinary, nps, tally } from 'cx-metrics';
import { expect, test } from 'vitest';
import { codeOf } from '../calendar/oracle.ts';

const common = { question: 'q', at: new Date(0) };
const rating = (status: Feedback['status'], value?: number | null): Feedback => ({
  ...common,
  kind: 'nps',
  status,
  rating: value,
});

test('a rating as it is, 0 too', () => {
  expect(answerOf(rating('answered', 9))).toBe(9);
  expect(answerOf(rating('answered', 0))).toBe(0);
  expect(answerOf({ ...common, kind: 'ces', status: 'answered', rating: 6 })).toBe(6);
});

test('an unfinished survey counts for the questions it answered', () => {
  expect(answerOf(rating('partial', 3))).toBe(3);
});

test('who did not answer is told by how', () => {
  expect((['skipped', 'dismissed', 'notApplicable'] as const).map((status) => answerOf(rating(status)))).toEqual([
    'skipped',
    'dismissed',
    'notApplicable',
  ]);
  expect(answerOf(rating('skipped', null))).toBe('skipped');
});

test('status and answer that contradict each other are invalid', () => {
  expect(answerOf(rating('answered'))).toBe('invalid');
  expect(answerOf(rating('partial', null))).toBe('invalid');
  expect(answerOf(rating('skipped', 9))).toBe('invalid');
  expect(answerOf(rating('dismissed', 0))).toBe('invalid');
});

test('yes is 1 and no is 0', () => {
  const yesNo = (answer?: boolean | null): Feedback => ({ ...common, kind: 'yesNo', status: 'answered', answer });
  expect([answerOf(yesNo(true)), answerOf(yesNo(false)), answerOf(yesNo(null))]).toEqual([1, 0, 'invalid']);
  expect(netBinary(tally([yesNo(true), yesNo(true), yesNo(false)], answerOf)).n).toBe(3);
});

test('of an emotion the valence; names without one were not asked for it', () => {
  const emotion = (fields: object, status: Feedback['status'] = 'answered'): Feedback =>
    ({ ...common, kind: 'emotion', status, ...fields }) as Feedback;
  expect(answerOf(emotion({ valence: -0.5 }))).toBe(-0.5);
  expect(answerOf(emotion({ emotions: ['joy'] }))).toBe('notApplicable');
  expect(answerOf(emotion({ emotions: [] }))).toBe('notApplicable');
  expect(answerOf(emotion({}))).toBe('invalid');
  expect(answerOf(emotion({ emotions: [] }, 'skipped'))).toBe('invalid');
  expect(answerOf(emotion({ emotions: null }, 'skipped'))).toBe('skipped');
});

test('of a side of a contact how it was perceived, not how it was expected', () => {
  const facet: Feedback = {
    ...common,
    kind: 'facet',
    facet: 'courtesy',
    status: 'answered',
    perception: 4,
    expectation: 5,
  };
  expect(answerOf(facet)).toBe(4);
  expect(answerOf({ ...facet, perception: null })).toBe('notApplicable');
  expect(answerOf({ ...facet, perception: null, expectation: null })).toBe('invalid');
});

test('a rating off its scale is seen by the metric', () => {
  const answers = tally([rating('answered', 9), rating('answered', 11)], answerOf);
  expect(codeOf(() => nps(answers))).toBe('offScale');
  expect(csat(answers, { invalid: 'count' }).leftOut.invalid).toBe(2);
});

test('another status, kind or thing is refused', () => {
  expect(codeOf(() => answerOf(rating('open' as never)))).toBe('feedbackStatus');
  expect(codeOf(() => answerOf({ ...common, kind: 'stars', status: 'answered' } as never))).toBe('feedbackKind');
  expect(codeOf(() => answerOf(null as never))).toBe('feedback');
});
