import { expect, test } from 'vitest';
import { overlap, readDayHours } from '../../src/calendar/readDayHours.ts';
import { codeOf } from './oracle.ts';

test('intervals become minutes, earliest first; an end before its start lies after 24:00', () => {
  expect(
    readDayHours(
      [
        ['22:00', '06:00'],
        ['09:00', '12:30'],
      ],
      'mon',
    ),
  ).toEqual([
    { from: 540, to: 750, name: 'mon 09:00-12:30' },
    { from: 1320, to: 1800, name: 'mon 22:00-06:00' },
  ]);
  expect(readDayHours([], 'mon')).toEqual([]);
});

test('two that overlap are named', () => {
  const [one, other] = [
    { from: 0, to: 2, name: 'mon 00:00-00:02' },
    { from: 1, to: 3, name: 'mon 00:01-00:03' },
  ];
  expect(overlap(one, other).message).toBe(
    'Expected intervals that do not overlap, got "mon 00:00-00:02 and mon 00:01-00:03"',
  );
  expect(
    codeOf(() =>
      readDayHours(
        [
          [one.name.slice(4, 9), '00:02'],
          ['00:01', '00:03'],
        ],
        'mon',
      ),
    ),
  ).toBe('overlap');
});

test('a night that runs into a later interval of its own day is not possible, one that reaches its own start is', () => {
  expect(readDayHours([['12:00', '11:59']], 'mon')).toHaveLength(1);
  expect(
    codeOf(() =>
      readDayHours(
        [
          ['12:00', '11:59'],
          ['13:00', '14:00'],
        ],
        'mon',
      ),
    ),
  ).toBe('overlap');
});
