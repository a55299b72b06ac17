import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { customerSchema, feedbackSchema, journeySchema, ticketSchema, touchpointSchema } from 'cx-metrics/model';
import { expect, test } from 'vitest';
import * as z from 'zod';

const page = readFileSync(fileURLToPath(new URL('../../docs/model.md', import.meta.url)), 'utf8');

/** Names of the fields that the tables of a section tell of. */
function toldIn(section: string): ReadonlySet<string> {
  const [, text = ''] = new RegExp(`^## ${section}\n([\\s\\S]*?)(?=^## )`, 'm').exec(page) ?? [];
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  return new Set(rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)));
}

/** Names of the fields that a schema has, at any depth. */
function fieldsOf(json: unknown): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  const { properties = {} } = json as { readonly properties?: object };
  return [
    ...Object.keys(properties),
    ...Object.values(json).flatMap(fieldsOf),
    ...Object.values(properties).flatMap(fieldsOf),
  ];
}

test.each([
  ['Touchpoint', touchpointSchema],
  ['Journey', journeySchema],
  ['Feedback', feedbackSchema],
  ['Ticket', ticketSchema],
  ['Customer', customerSchema],
])('docs/model.md tells of every field of a %s', (section, schema) => {
  const own = section === 'Journey' ? ['id', 'customerId', 'touchpoints', 'outcome'] : fieldsOf(z.toJSONSchema(schema));
  const told = toldIn(section);
  expect(own.length).toBeGreaterThan(3);
  expect(own.filter((field) => !told.has(field))).toEqual([]);
});
