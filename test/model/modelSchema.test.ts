import { readRecords, touchpointReader, touchpointSchema } from 'cx-metrics/model';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { absent, following, record, whole } from '../../src/model/modelSchema.ts';

test('a schema carries its reader, and reading goes through it', () => {
  expect(touchpointSchema.readRow).toBe(touchpointReader.readRow);
  const rows = [{ customerId: '', at: 5 }];
  expect(readRecords(rows, touchpointSchema)).toEqual(readRecords(rows, touchpointReader));
});

test('it composes like any schema of zod', () => {
  const visits = z.object({ shop: z.string(), visits: z.array(touchpointSchema).max(1) });
  const at = '2026-03-22T10:00:00Z';
  expect(visits.parse({ shop: 'north', visits: [{ customerId: 'c1', at }] }).visits[0]?.at).toEqual(new Date(at));
  expect(touchpointSchema.nullish().parse(null)).toBeNull();
});

test('rules between fields become issues at their place, in the words of the readers', () => {
  const schema = z.object({ a: z.number() }).superRefine(following(({ a }, wrong) => wrong(['a', 0], 'another', a)));
  expect(schema.safeParse({ a: 5 }).error?.issues).toEqual([
    { code: 'custom', path: ['a', 0], message: 'Expected another, got 5' },
  ]);
});

test('a record keeps what it does not know', () => {
  expect(record({ a: z.number() }).parse({ a: 1, b: 2 })).toEqual({ a: 1, b: 2 });
});

test('a field may be absent; a count is whole and not negative', () => {
  expect(record({ reason: absent(z.string()) }).parse({})).toEqual({});
  for (const [value, good] of [
    [0, true],
    [2 ** 53 - 1, true],
    [-1, false],
    [0.5, false],
    [2 ** 53, false],
    [5n, false],
  ] as const) {
    expect(whole().safeParse(value).success).toBe(good);
  }
});
