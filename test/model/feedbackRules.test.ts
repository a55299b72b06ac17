import type { Feedback } from 'cx-metrics';
import { expect, test } from 'vitest';
import { feedbackRules } from '../../src/model/feedbackRules.ts';

const at = new Date('2026-03-22T10:00:00Z');
const noted = (feedback: object): readonly (readonly [path: string, expected: string])[] => {
  const all: [string, string][] = [];
  const whole = { at, question: 'q', status: 'answered', ...feedback } as Feedback;
  feedbackRules(whole, (path, expected) => all.push([path.join('.'), expected]));
  return all;
};

test('answered and partly answered need an answer', () => {
  for (const status of ['answered', 'partial']) {
    const expected = `an answer, since the status is ${status}`;
    expect(noted({ status, kind: 'nps' })).toEqual([['rating', expected]]);
    expect(noted({ status, kind: 'yesNo', answer: null })).toEqual([['answer', expected]]);
    expect(noted({ status, kind: 'emotion' })).toEqual([['emotions', expected]]);
    expect(noted({ status, kind: 'facet', facet: 'courtesy' })).toEqual([['perception', expected]]);
  }
});

test('who skipped, dismissed or was not concerned gave none, not even 0 or no', () => {
  for (const status of ['skipped', 'dismissed', 'notApplicable']) {
    const expected = `no answer, since the status is ${status}`;
    expect(noted({ status, kind: 'ces', rating: null })).toEqual([]);
    expect(noted({ status, kind: 'nps', rating: 0 })).toEqual([['rating', expected]]);
    expect(noted({ status, kind: 'yesNo', answer: false })).toEqual([['answer', expected]]);
    expect(noted({ status, kind: 'emotion', valence: 0 })).toEqual([['valence', expected]]);
    expect(noted({ status, kind: 'facet', perception: 5 })).toEqual([['perception', expected]]);
  }
});

test('to feel nothing is an answer, and so is either half of an emotion', () => {
  for (const answer of [{ emotions: [] }, { valence: 0 }, { emotions: ['joy'], valence: null }]) {
    expect(noted({ kind: 'emotion', ...answer })).toEqual([]);
  }
});

test('what was expected is no answer to how it was', () => {
  expect(noted({ kind: 'facet', perception: 3 })).toEqual([]);
  expect(noted({ kind: 'facet', expectation: 3 })).toHaveLength(1);
  expect(noted({ status: 'skipped', kind: 'facet', expectation: 3 })).toEqual([]);
});

test('a rating lies on the scale of its kind: 11 for a blank is none', () => {
  expect(noted({ kind: 'nps', rating: 11 })).toEqual([['rating', 'a rating from 0 to 10 (whole) on scale nps10']]);
  expect(noted({ kind: 'csat', rating: 0 })).toEqual([['rating', 'a rating from 1 to 5 (whole) on scale csat5']]);
  expect(noted({ kind: 'csat', rating: 6 })).toHaveLength(1);
  expect(noted({ kind: 'ces', rating: 6 })).toEqual([]);
  expect(noted({ kind: 'ces', rating: 6.5 })).toEqual([['rating', 'a rating from 1 to 7 (whole) on scale ces7']]);
});

test('a vendor scale is named, and a scale of another kind is none', () => {
  expect(noted({ kind: 'csat', rating: 7, scale: 'csat7Formbricks' })).toEqual([]);
  expect(noted({ kind: 'ces', rating: 6, scale: 'effort5' })).toEqual([
    ['rating', 'a rating from 1 to 5 (whole) on scale effort5'],
  ]);
  expect(noted({ kind: 'nps', rating: 5, scale: 'csat5' })).toEqual([
    ['scale', 'the name of a scale for nps, such as nps10'],
  ]);
  expect(noted({ kind: 'csat', rating: 5, scale: '__proto__' })).toHaveLength(1);
});

test('both halves of a facet lie on one scale', () => {
  expect(noted({ kind: 'facet', perception: 4, expectation: 7 })).toEqual([
    ['expectation', 'a rating from 1 to 5 (whole) on scale csat5'],
  ]);
  expect(noted({ kind: 'facet', perception: 4, expectation: 7, scale: 'csat7Zencity' })).toEqual([]);
});

test('nobody follows up before the feedback', () => {
  expect(noted({ kind: 'yesNo', answer: true, followedUpAt: at })).toEqual([]);
  expect(noted({ kind: 'yesNo', answer: true, followedUpAt: new Date(0) })).toEqual([
    ['followedUpAt', 'a time at or after the feedback, 2026-03-22T10:00:00.000Z'],
  ]);
});
