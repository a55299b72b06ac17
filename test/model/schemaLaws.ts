import type { ModelSchema } from 'cx-metrics/model';
import fc from 'fast-check';
import { expect } from 'vitest';
import * as z from 'zod';
import { written } from './modelLaws.ts';

/** What holds for the schema of every model, by name. */
export const schemaLaws: {
  readonly [law: string]: <Model>(schema: ModelSchema<Model>, arbitrary: fc.Arbitrary<Model>, full: object) => void;
} = {
  'its JSON Schema of what it takes is text for times, and allows fields it does not know'(schema, _arbitrary, full) {
    const json = z.toJSONSchema(schema, { io: 'input' });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    const forms = json.oneOf ?? json.anyOf ?? [json];
    for (const form of forms as z.core.JSONSchema.ObjectSchema[]) {
      expect(form).toMatchObject({ type: 'object', additionalProperties: {} });
    }
    const known = new Set(
      (forms as z.core.JSONSchema.ObjectSchema[]).flatMap(({ properties }) => Object.keys(properties ?? {})),
    );
    expect(Object.keys(full).filter((field) => !known.has(field))).toEqual([]);
    expect(JSON.stringify(json)).toContain('"format":"date-time"');
  },
  'a schema made of its JSON Schema accepts what it accepts'(schema, arbitrary) {
    const again = z.fromJSONSchema(z.toJSONSchema(schema, { io: 'input' }) as z.core.JSONSchema.JSONSchema);
    fc.assert(
      fc.property(arbitrary, (model) => {
        // The format date-time, as JSON Schema has it, knows four digits of a year.
        const text = JSON.stringify(model).replace(/"(?:[+-]\d{6}|\d{4})(-\d\d-\d\dT[\d:.]+Z)"/g, '"2024$1"');
        expect(again.safeParse(JSON.parse(text)).error).toBeUndefined();
      }),
    );
  },
  'it is a Standard Schema: a value or issues, at once'(schema, arbitrary) {
    const { version, vendor, validate } = schema['~standard'];
    expect([version, vendor]).toEqual([1, 'zod']);
    fc.assert(
      fc.property(arbitrary, (model) => {
        expect(validate(written(model))).toEqual({ value: model });
      }),
    );
    expect(validate({})).toMatchObject({ issues: expect.arrayContaining([expect.anything()]) });
  },
  'what it refuses is an error that says where'(schema) {
    expect(() => schema.parse({ id: 5 })).toThrow(z.ZodError);
    expect(
      schema.safeParse({ id: 5 }).error?.issues.every(({ path, message }) => path.length > 0 && message !== ''),
    ).toBe(true);
  },
};
