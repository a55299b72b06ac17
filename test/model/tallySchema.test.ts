import { tally } from 'cx-metrics';
import { readRecords, tallySchema } from 'cx-metrics/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { anyAnswer } from '../arbitrary.ts';

test('law: every tally there is passes, as JSON too', () => {
  fc.assert(
    fc.property(fc.array(anyAnswer), (answers) => {
      const counts = tally(answers);
      expect(tallySchema.parse(JSON.parse(JSON.stringify(counts)))).toEqual(counts);
      expect(tallySchema.encode(counts)).toEqual(counts);
    }),
  );
});

test('a key that is no answer is told by name', () => {
  for (const key of ['nine', '09', '-0', '1e3', ' 9', 'NaN', 'Infinity', '', '__proto__', 'Skipped']) {
    const counts = JSON.parse(`{ ${JSON.stringify(key)}: 1 }`) as unknown;
    expect(tallySchema.safeParse(counts).error?.issues, key).toEqual([
      {
        code: 'custom',
        path: [key],
        message: `Expected a key such as "9", or one of the four words, got ${JSON.stringify(key)}`,
      },
    ]);
  }
});

test('a count is whole, not negative and exact', () => {
  for (const times of [-1, 0.5, NaN, Infinity, '3', null, undefined, 5n, 2 ** 53, {}]) {
    expect(tallySchema.safeParse({ 9: times }).success).toBe(false);
  }
  for (const times of [0, 1, 2 ** 53 - 1]) expect(tallySchema.safeParse({ 9: times }).success).toBe(true);
});

test('what is no plain object is no tally', () => {
  for (const value of [null, undefined, 5, 'text', [], [9], new Map([[9, 1]]), new Date(0)]) {
    expect(tallySchema.safeParse(value).success).toBe(false);
  }
});

test('tallies are read in bulk like records', () => {
  expect(readRecords([{ 9: 1 }, { ten: 1 }], tallySchema)).toMatchObject({
    records: [{ 9: 1 }],
    refused: 1,
    problems: [{ index: 1, path: ['ten'], got: '1' }],
  });
});

test('its JSON Schema names the keys and the counts there may be', () => {
  const json = z.toJSONSchema(tallySchema, { io: 'input' });
  expect(json).toMatchObject({ type: 'object', additionalProperties: { type: 'integer', minimum: 0 } });
  const pattern = new RegExp((json.propertyNames as { pattern: string }).pattern);
  fc.assert(
    fc.property(fc.array(anyAnswer), (answers) => {
      for (const key of Object.keys(tally(answers))) expect(key).toMatch(pattern);
    }),
  );
  for (const key of ['nine', '', '__proto__', 'skipped ']) expect(key).not.toMatch(pattern);
});
