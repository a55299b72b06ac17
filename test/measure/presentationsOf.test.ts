import { type Feedback, presentationsOf, responseFunnel } from 'cx-metrics';
import { expect, test } from 'vitest';
import { codeOf } from '../calendar/oracle.ts';

const row = (surveyId: string | null, status: Feedback['status'], customerId: string | null = 'ann'): Feedback => ({
  kind: 'nps',
  question: 'recommend',
  at: new Date(0),
  surveyId,
  status,
  customerId,
});

test('one survey shown once is one showing, however many questions it has', () => {
  const stages = presentationsOf([
    row('S1', 'answered'),
    row('S1', 'answered'),
    row('S1', 'skipped'),
    row('S2', 'skipped'),
  ]);
  expect(stages).toEqual({ presented: ['ann', 'ann'], started: ['ann'], completed: ['ann'], dismissed: [] });
});

test('closed on the way, or left unfinished, is started and not completed; closed at once is dismissed', () => {
  const stages = presentationsOf([
    row('S1', 'answered', 'ann'),
    row('S1', 'dismissed', 'ann'),
    row('S2', 'partial', 'bob'),
    row('S3', 'dismissed', 'cid'),
    row('S3', 'skipped', 'cid'),
    row('S4', 'notApplicable', 'dan'),
  ]);
  expect(stages).toEqual({
    presented: ['ann', 'bob', 'cid', 'dan'],
    started: ['ann', 'bob'],
    completed: [],
    dismissed: ['cid'],
  });
  const { started, dismissed, skipped } = responseFunnel(stages).presentations;
  expect([started?.count, dismissed?.count, skipped.count]).toEqual([2, 1, 1]);
});

test('formbricks issue 2450: closing at the first question is no response', () => {
  expect(presentationsOf([row('S1', 'dismissed')]).started).toEqual([]);
});

test('without a name of the survey each piece is a showing; the person is the first one known', () => {
  expect(presentationsOf([row(null, 'answered'), row(null, 'answered')]).presented).toEqual(['ann', 'ann']);
  expect(presentationsOf([row('S1', 'answered', null), row('S1', 'answered', 'bob')]).presented).toEqual(['bob']);
  expect(presentationsOf([row('__proto__', 'answered', null), row('', 'skipped', null)]).presented).toEqual([
    null,
    null,
  ]);
});

test('a status that is none is refused', () => {
  expect(codeOf(() => presentationsOf([row('S1', 'open' as never)]))).toBe('feedbackStatus');
});
