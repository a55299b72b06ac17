import type { Customer, Feedback, Journey, Reading, Tally, Ticket, Touchpoint } from 'cx-metrics';
import {
  customerSchema,
  feedbackSchema,
  journeySchema,
  readingSchema,
  readRecords,
  tallySchema,
  ticketSchema,
  touchpointSchema,
  type Written,
} from 'cx-metrics/model';
import { expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { instantSchema } from '../../src/model/instantSchema.ts';
import { absent, list, modelSchema, record, typedSchema } from '../../src/model/modelSchema.ts';
import type { RowReader } from '../../src/model/rowReader.ts';

test('a schema gives the type written by hand, and takes it with its times as text', () => {
  expectTypeOf<z.output<typeof touchpointSchema>>().toEqualTypeOf<Touchpoint>();
  expectTypeOf<z.output<typeof journeySchema>>().toEqualTypeOf<Journey>();
  expectTypeOf<z.output<typeof feedbackSchema>>().toEqualTypeOf<Feedback>();
  expectTypeOf<z.output<typeof ticketSchema>>().toEqualTypeOf<Ticket>();
  expectTypeOf<z.output<typeof customerSchema>>().toEqualTypeOf<Customer>();
  expectTypeOf<z.output<typeof readingSchema>>().toEqualTypeOf<Reading>();
  expectTypeOf<z.output<typeof tallySchema>>().toEqualTypeOf<Tally>();
  expectTypeOf<z.input<typeof touchpointSchema>>().toEqualTypeOf<Written<Touchpoint>>();
});

test('what is read has the type of its schema, ours or not', () => {
  expectTypeOf(readRecords([], touchpointSchema).records).toEqualTypeOf<readonly Touchpoint[]>();
  expectTypeOf(readRecords([], z.object({ a: z.number() })).records).toEqualTypeOf<readonly { a: number }[]>();
});

// The schemas are declared with the type by hand, so the test above could not fail. What holds their fields to that type is
// `modelSchema`, which does not compile where the two differ: here it is seen doing so.

interface Model {
  readonly id: string;
  readonly at: Date;
  readonly note?: string | null | undefined;
  readonly inner?: { readonly flag?: boolean | null | undefined } | null | undefined;
  readonly tags: readonly ('a' | 'b')[];
}
declare const reader: RowReader<Model>;
const inner = record({ flag: z.boolean().nullish() });
const fields = {
  id: z.string(),
  at: instantSchema(),
  note: z.string().nullish(),
  inner: inner.nullish(),
  tags: list(z.enum(['a', 'b'])),
};

test('the same fields compile', () => {
  modelSchema(reader, () => record(fields));
});

test('a field that is missing does not, not even an optional one, nor one deeper', () => {
  const { note: _note, ...noNote } = fields;
  // @ts-expect-error the schema has no note
  modelSchema(reader, () => record(noNote));
  // @ts-expect-error the schema has no flag
  modelSchema(reader, () => record({ ...fields, inner: record({}).nullish() }));
});

test('a field too many does not', () => {
  // @ts-expect-error the model has no more
  modelSchema(reader, () => record({ ...fields, more: z.string().nullish() }));
});

test('a field that holds less, or more, does not', () => {
  // @ts-expect-error a tag b is missing
  modelSchema(reader, () => record({ ...fields, tags: list(z.enum(['a'])) }));
  // @ts-expect-error there is no tag c
  modelSchema(reader, () => record({ ...fields, tags: list(z.enum(['a', 'b', 'c'])) }));
  // @ts-expect-error a note may be null
  modelSchema(reader, () => record({ ...fields, note: z.string().optional() }));
  // @ts-expect-error a name may not
  modelSchema(reader, () => record({ ...fields, id: z.string().nullish() }));
  // @ts-expect-error a time becomes a Date
  modelSchema(reader, () => record({ ...fields, at: z.string() }));
});

test('results, which have no reader, are held to their type in the same way', () => {
  interface Result {
    readonly n: number;
    readonly reason?: 'none';
  }
  const n = z.number();
  const none = z.literal('none');
  const good: z.ZodType<Result, Result> = typedSchema(() => record({ n, reason: absent(none) }));
  // @ts-expect-error a reason is never there as undefined
  const asUndefined: z.ZodType<Result, Result> = typedSchema(() => record({ n, reason: none.optional() }));
  // @ts-expect-error there is no reason
  const noReason: z.ZodType<Result, Result> = typedSchema(() => record({ n }));
  expectTypeOf([good, asUndefined, noReason]).toBeArray();
});
