import { day, month } from 'cx-metrics';
import { expect, test } from 'vitest';
import { newWindows } from '../../src/trend/newWindows.ts';

const monthly = month('Europe/Warsaw');
const byMonth = { '2026-04': { 8: 1 }, '2026-01': { 10: 1 }, '2026-02': { 9: 1 } };

test('the data begin and end with the first and the last period in order of time, whatever the order of the keys', () => {
  const { first, last } = newWindows(byMonth, monthly, 1, undefined);
  expect([first, last]).toEqual(['2026-01', '2026-04']);
  const empty = newWindows({}, monthly, 1, undefined);
  expect([empty.first, empty.last]).toEqual([undefined, undefined]);
});

test('a window holds the answers of its periods, and does not reach back before the data', () => {
  const windows = newWindows(byMonth, monthly, 3, undefined);
  expect(windows.answersOf('2026-04')).toEqual({ 8: 1, 9: 1 });
  expect(windows.answersOf('2026-02')).toEqual({ 9: 1, 10: 1 });
  expect([windows.firstOf('2026-04'), windows.firstOf('2026-02')]).toEqual(['2026-02', '2026-01']);
});

test('a window of one period hands its answers over as they are', () => {
  const answers = [10, 3];
  expect(newWindows({ '2026-01': answers }, monthly, 1, undefined).answersOf('2026-01')).toBe(answers);
});

test('a window without answers is empty in the form of the others', () => {
  expect(newWindows(byMonth, monthly, 1, undefined).answersOf('2026-03')).toEqual({});
  expect(newWindows({ '2026-01': [10] }, monthly, 1, undefined).answersOf('2026-03')).toEqual([]);
});

test('windows are strung together in order of time', () => {
  const raw = { '2026-02': [3, 4], '2026-01': [1, 2] };
  expect(newWindows(raw, monthly, 2, undefined).answersOf('2026-02')).toEqual([1, 2, 3, 4]);
});

test('the window before ends where this one begins; only whole windows are compared', () => {
  const windows = newWindows(byMonth, monthly, 2, undefined);
  expect(['2026-02', '2026-03', '2026-04'].map(windows.before)).toEqual([null, null, '2026-02']);
  const earlier = newWindows(byMonth, monthly, 2, '2025-12');
  expect(['2026-02', '2026-03', '2026-04'].map(earlier.before)).toEqual([null, '2026-01', '2026-02']);
});

test('the window a year before has to be whole as well', () => {
  const windows = newWindows({ '2025-01': {}, '2026-02': {} }, monthly, 2, undefined);
  expect(['2026-01', '2026-02'].map(windows.yearBefore)).toEqual([null, '2025-02']);
  expect(newWindows({ '2026-02': {} }, monthly, 1, undefined).yearBefore('2026-02')).toBe(null);
});

test('where a zone left out a date, a window of a year of days would share one, and is not compared', () => {
  const windows = newWindows({ '2010-01-01': {} }, day('Pacific/Apia'), 365, undefined);
  expect(windows.yearBefore('2012-02-28')).toBe(null);
  expect(windows.yearBefore('2013-02-28')).toBe('2012-02-28');
});

test('a key that is no period is refused', () => {
  expect(() => newWindows({ January: {} }, monthly, 1, undefined)).toThrow(RangeError);
  expect(() => newWindows({}, monthly, 1, 'January')).toThrow(RangeError);
  expect(() => newWindows([] as never, monthly, 1, undefined)).toThrow(TypeError);
});
