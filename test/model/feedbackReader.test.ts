import { defineScale } from 'cx-metrics';
import { feedbackReader, readRecords, type ReadRecordsOptions } from 'cx-metrics/model';
import { expect, test } from 'vitest';

const asked = { at: '2026-03-22T10:00:00Z', question: 'recommend', status: 'answered' };
const problemsOf = (row: object, options?: ReadRecordsOptions): readonly (readonly [path: string, got: string])[] =>
  readRecords([{ ...asked, ...row }], feedbackReader, options).problems.map(({ path, got }) => [path.join('.'), got]);

test('a kind, a time, a question and what became of it are needed', () => {
  const { problems } = readRecords([{}], feedbackReader);
  expect(problems.map(({ path }) => path[0])).toEqual(['at', 'question', 'status', 'kind']);
});

test('0 is an answer, and so is no', () => {
  expect(problemsOf({ kind: 'nps', rating: 0 })).toEqual([]);
  expect(problemsOf({ kind: 'yesNo', answer: false })).toEqual([]);
});

test('text is no rating, and a yes is no 1', () => {
  expect(problemsOf({ kind: 'nps', rating: '9' })).toEqual([['rating', '"9"']]);
  expect(problemsOf({ kind: 'yesNo', answer: 1 })).toEqual([['answer', '1']]);
});

test('each kind is held to its own fields; others are kept as they are', () => {
  const row = { ...asked, kind: 'yesNo', answer: true, rating: 'nine', emotions: 5 };
  expect(readRecords([row], feedbackReader).records).toEqual([{ ...row, at: new Date(asked.at) }]);
});

test('a scale of the caller is known, and its points are', () => {
  const stars = defineScale({
    name: 'stars',
    min: 0,
    max: 5,
    direction: 'higherIsBetter',
    points: 'any',
    bands: [{ name: 'positive', from: 0, to: 5 }],
  });
  const scales = [stars];
  for (const kind of ['nps', 'csat', 'ces']) {
    expect(problemsOf({ kind, rating: 4.5, scale: 'stars' }, { scales })).toEqual([]);
    expect(problemsOf({ kind, rating: 5.5, scale: 'stars' }, { scales })).toEqual([['rating', '5.5']]);
    expect(problemsOf({ kind, rating: 4.5, scale: 'stars' })).toEqual([['scale', '"stars"']]);
  }
});

test('what it is about is held to the stages of the caller', () => {
  const row = { kind: 'csat', rating: 5, about: { stage: 'renewal', area: '' } };
  expect(problemsOf(row)).toEqual([]);
  expect(problemsOf(row, { stages: ['before', 'after'] })).toEqual([['about.stage', '"renewal"']]);
  expect(problemsOf({ kind: 'csat', rating: 5, about: 'the call' })).toEqual([['about', '"the call"']]);
});
