import { expect, test } from 'vitest';
import { readTimeOfDay } from '../../src/calendar/readTimeOfDay.ts';
import { codeOf } from './oracle.ts';

test('a time of day is minutes after midnight, up to 24:00', () => {
  expect(['00:00', '00:01', '09:30', '23:59', '24:00'].map((time) => readTimeOfDay(time, ''))).toEqual([
    0, 1, 570, 1439, 1440,
  ]);
});

test('what is no time of day is refused, with where it stands', () => {
  for (const time of ['24:01', '25:00', '12:60', '9:00', '09.00', '09:00 ', '-1:00', '']) {
    expect(codeOf(() => readTimeOfDay(time, ''))).toBe('timeOfDay');
  }
  expect(() => readTimeOfDay('25:00', ' for mon')).toThrow('got "25:00" for mon');
  expect(() => readTimeOfDay(900 as never, '')).toThrow(TypeError);
});
