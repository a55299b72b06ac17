import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newOpenTable } from '../../src/calendar/newOpenTable.ts';
import { readOpenRules } from '../../src/calendar/readOpenRules.ts';
import { closeEpochs, weekdaysOf } from './someHours.ts';

const hour = 3_600_000;
const rules = readOpenRules({ zone: 'Europe/Warsaw', week: weekdaysOf([['09:00', '17:00']]) });

test('the answer does not depend on what was asked before', () => {
  const spans = [
    [Date.UTC(2026, 0, 1), Date.UTC(2026, 1, 1)],
    [Date.UTC(1990, 0, 1), Date.UTC(1991, 0, 1)],
    [Date.UTC(2099, 0, 1), Date.UTC(2103, 0, 1)],
    [Date.UTC(1898, 0, 1), Date.UTC(1902, 0, 1)],
    [Date.UTC(1890, 5, 1), Date.UTC(1890, 6, 1)],
    [Date.UTC(2150, 5, 1), Date.UTC(2152, 6, 1)],
    [Date.UTC(1899, 0, 1), Date.UTC(2102, 0, 1)],
  ] as const;
  const used = newOpenTable(rules);
  for (const [from, to] of [...spans, ...spans])
    expect(used.between(from, to)).toBe(newOpenTable(rules).between(from, to));
});

test('spans over the edges of the table add up', () => {
  const table = newOpenTable(rules);
  for (const edge of [Date.UTC(1900, 0, 1), Date.UTC(2101, 0, 1)]) {
    const [from, to] = [edge - 3000 * hour, edge + 5000 * hour];
    expect(table.between(from, edge) + table.between(edge, to)).toBe(table.between(from, to));
  }
});

test('what is looked for may lie beyond the table, or beyond the end that is given', () => {
  const table = newOpenTable(rules);
  const edge = Date.UTC(2101, 0, 1);
  const open = table.between(edge - 1000 * hour, edge + 5000 * hour);
  const due = table.after(edge - 1000 * hour, open, Infinity);
  expect(table.between(edge - 1000 * hour, due)).toBe(open);
  expect(table.after(edge - 1000 * hour, open, due)).toBe(due);
  expect(table.after(edge - 1000 * hour, open, due - 1)).toBe(NaN);
  expect(table.after(Date.UTC(1899, 11, 1), 1000 * hour, Infinity)).toBeGreaterThan(Date.UTC(1900, 0, 1));
});

test('a week that is never open is found out without a search', () => {
  const never = newOpenTable(readOpenRules({ zone: 'UTC', week: {} }));
  expect(never.after(0, 1, Infinity)).toBe(NaN);
  expect(never.between(0, 1e12)).toBe(0);
});

test('law: after undoes between', () => {
  const table = newOpenTable(rules);
  fc.assert(
    fc.property(closeEpochs(2), (epochs) => {
      const [from, to] = epochs as [number, number];
      const open = table.between(from, to);
      const due = table.after(from, open, Infinity);
      expect(table.between(from, due)).toBe(open);
      expect(open === 0 || due <= to).toBe(true);
    }),
  );
});
