import { expect, test } from 'vitest';
import { type Findings, newFindings, type ReadSettings } from '../../src/model/newFindings.ts';

const none: ReadSettings = { maximumProblems: 100, stages: null, scales: new Map() };
/** What one check notes about a value, if anything. */
const noted = (check: (found: Findings) => void, settings = none): readonly (readonly [unknown, string, string])[] => {
  const found = newFindings(settings);
  check(found);
  return found.problems.map(({ path, expected, got }) => [path, expected, got]);
};

test('a name is text that is not empty', () => {
  expect(noted((found) => found.name('id', '7'))).toEqual([]);
  for (const value of ['', 7, null, undefined, ['a']]) {
    expect(noted((found) => found.name('id', value))[0]?.[1]).toBe('a name: text that is not empty');
  }
});

test('what is optional may be null or undefined, and nothing else that it is not', () => {
  const checks: [name: string, check: (found: Findings, value: unknown) => void, good: unknown, bad: unknown][] = [
    ['name', (found, value) => found.optionalName('f', value), 'a', ''],
    ['text', (found, value) => found.optionalText('f', value), '', 5],
    ['stage', (found, value) => found.optionalStage('f', value), '', 5],
    ['names', (found, value) => found.optionalNames('f', value), [], 'a'],
    ['word', (found, value) => found.optionalWord('f', value, ['on', 'off']), 'on', 'maybe'],
    ['flag', (found, value) => found.optionalFlag('f', value), false, 0],
    ['number', (found, value) => found.optionalNumber('f', value), -0, '5'],
    ['valence', (found, value) => found.optionalValence('f', value), -1, 1.01],
  ];
  for (const [name, check, good, bad] of checks) {
    for (const value of [null, undefined, good])
      expect(
        noted((found) => check(found, value)),
        name,
      ).toEqual([]);
    for (const value of [bad, {}, NaN, Symbol('s')]) {
      expect(
        noted((found) => check(found, value)),
        name,
      ).toHaveLength(1);
    }
  }
});

test('a number is finite, a valence lies from -1 to 1', () => {
  for (const value of [Infinity, NaN, '1', 1n])
    expect(noted((found) => found.optionalNumber('f', value))).toHaveLength(1);
  for (const value of [-1, 0, 1]) expect(noted((found) => found.optionalValence('f', value))).toEqual([]);
  for (const value of [-1.5, 2, NaN]) {
    expect(noted((found) => found.optionalValence('f', value))[0]?.[1]).toBe('a number from -1 to 1');
  }
});

test('a word is one of those that there are', () => {
  expect(noted((found) => found.word('by', 'human', ['customer', 'agent']))).toEqual([
    [['by'], 'one of customer, agent', '"human"'],
  ]);
});

test('any text is a stage, until the caller says which there are', () => {
  const two = { ...none, stages: ['before', 'after'] };
  expect(noted((found) => found.optionalStage('stage', 'later'))).toEqual([]);
  expect(noted((found) => found.optionalStage('stage', 'after'), two)).toEqual([]);
  expect(noted((found) => found.optionalStage('stage', 'later'), two)).toEqual([
    [['stage'], 'one of before, after', '"later"'],
  ]);
});

test('a list of names is told item by item, a hole too', () => {
  const paths = noted((found) => found.optionalNames('emotions', ['joy', '', , 5])).map(([path]) => path);
  expect(paths).toEqual([
    ['emotions', 1],
    ['emotions', 2],
    ['emotions', 3],
  ]);
});

test('a time is given back as a Date, for anything else a Date that is no time', () => {
  const found = newFindings(none);
  expect(found.instant('at', '1970-01-01T00:00:00.005Z')).toEqual(new Date(5));
  expect(found.count()).toBe(0);
  expect(found.instant('at', 5).getTime()).toBeNaN();
  expect(found.count()).toBe(1);
});

test('paths start where the reader stands; another row starts at its top', () => {
  const found = newFindings(none);
  found.turnTo(3);
  found.enter('events');
  found.enter(2);
  found.wrong(['at'], 'a time', null);
  found.leave();
  found.wrong([], 'a list', null);
  found.turnTo(4);
  found.wrong(['id'], 'a name', null);
  expect(found.problems.map(({ index, path }) => [index, path])).toEqual([
    [3, ['events', 2, 'at']],
    [3, ['events']],
    [4, ['id']],
  ]);
});

test('only so many problems are kept, all are counted', () => {
  const found = newFindings({ ...none, maximumProblems: 2 });
  for (let index = 0; index < 5; index++) found.wrong([], 'nothing', index);
  expect([found.problems.length, found.count()]).toEqual([2, 5]);
  const nothing = newFindings({ ...none, maximumProblems: 0 });
  nothing.wrong([], 'nothing', 1);
  expect([nothing.problems.length, nothing.count()]).toEqual([0, 1]);
});
