import { expect, test } from 'vitest';
import * as z from 'zod';
import { instantSchema } from '../../src/model/instantSchema.ts';

const schema = instantSchema();

test('ISO text with its offset becomes a Date, and ISO text in UTC again', () => {
  const date = schema.parse('2026-03-22T11:00:00+01:00');
  expect(date).toEqual(new Date('2026-03-22T10:00:00Z'));
  expect(schema.encode(date)).toBe('2026-03-22T10:00:00.000Z');
});

test('without an offset it is refused, and the message says what belongs there', () => {
  expect(schema.safeParse('2026-03-22T11:00:00').error?.issues).toEqual([
    {
      code: 'custom',
      path: [],
      message: 'Expected a time with its offset, such as 2026-03-22T10:00:00Z, or a Date, got "2026-03-22T11:00:00"',
    },
  ]);
});

test('a Date that is no time is neither read nor written', () => {
  expect(schema.safeParse(new Date(NaN)).success).toBe(false);
  expect(() => schema.encode(new Date(NaN))).toThrow(z.ZodError);
});

test('in JSON it is text, in both directions, also where it may be missing', () => {
  const text = { type: 'string', format: 'date-time' };
  for (const io of ['input', 'output'] as const) {
    expect(z.toJSONSchema(schema, { io })).toMatchObject(text);
    expect(z.toJSONSchema(z.object({ at: schema.nullish() }), { io }).properties?.['at']).toEqual({
      anyOf: [text, { type: 'null' }],
    });
  }
});
