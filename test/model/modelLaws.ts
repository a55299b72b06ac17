import { type ModelSchema, readRecords, type RowReader } from 'cx-metrics/model';
import fc from 'fast-check';
import { expect } from 'vitest';

/** A model with all that is said of it: reader, schema, and models of every form. */
export interface Subject<Model> {
  readonly reader: RowReader<Model>;
  readonly schema: ModelSchema<Model>;
  readonly arbitrary: fc.Arbitrary<Model>;
  /** Records with every field there, as JSON. */
  readonly full: readonly object[];
}

class Odd {
  readonly id = 'odd';
}

/** What few fields of a model may hold; made anew each time, since rows are changed and frozen. */
const oddities = (): readonly unknown[] => [
  ...[undefined, null, '', ' ', 'text', 'nps', 'skipped', 'answered', 'message', 'csat7Formbricks'],
  ...[0, -0, 1, 7, 11, 2.5, -1, NaN, Infinity, -Infinity, 5n, true, false, Symbol('odd')],
  ...[[], ['a'], [''], [null], {}, { a: 1 }, { a: {} }, { what: 'delivery' }, new Map(), new Date(0), new Date(NaN)],
  ...['2026-03-22', '2026-03-22T10:00:00', '2026-03-22T10:00:00Z', '2026-03-22 10:00+02', '+275760-09-14T00:00:00Z'],
  ...[(): void => undefined, new String('a'), new Odd()],
];

/** The same record as plain data, its times as ISO text. */
export const written = (record: unknown): unknown => JSON.parse(JSON.stringify(record));

/** A record in which some fields, at any depth, hold something odd, or are not there. */
const spoiled = (record: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(record, fc.array(fc.tuple(fc.nat(), fc.nat(oddities().length)), { minLength: 1, maxLength: 2 }))
    .map(([whole, changes]) => {
      const row = written(whole) as Fields;
      for (const [which, odd] of changes) spoil(row, which, odd);
      return row;
    });

interface Fields {
  [field: string]: unknown;
}

/** Every place of a record, at any depth: who holds it, and under which name. */
function placesIn(record: unknown): readonly (readonly [holder: Fields, field: string])[] {
  if (typeof record !== 'object' || record === null) return [];
  if (!Array.isArray(record) && Object.getPrototypeOf(record) !== Object.prototype) return [];
  return Object.entries(record).flatMap(([field, value]) => [[record as Fields, field] as const, ...placesIn(value)]);
}

function spoil(row: Fields, which: number, odd: number): void {
  const places = placesIn(row);
  const values = oddities();
  const [holder, field] = places[which % places.length] ?? [row, 'id'];
  if (odd === values.length) Reflect.deleteProperty(holder, field);
  else holder[field] = values[odd];
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** What holds for every model, by name. Each takes one and throws when it is broken. */
export const modelLaws: { readonly [law: string]: <Model>(subject: Subject<Model>) => void } = {
  'read from JSON, a record is what it was'({ reader, schema, arbitrary }) {
    fc.assert(
      fc.property(arbitrary, (record) => {
        expect(readRecords([written(record)], reader)).toEqual(allGood([record]));
        expect(schema.parse(written(record))).toEqual(record);
      }),
    );
  },
  'read as it is, with its Dates, a record is what it was'({ reader, schema, arbitrary }) {
    fc.assert(
      fc.property(arbitrary, (record) => {
        expect(readRecords([record], reader)).toEqual(allGood([record]));
        expect(schema.parse(record)).toEqual(record);
      }),
    );
  },
  'encoded and parsed, a record is what it was, and encoding gives what JSON holds'({ schema, arbitrary }) {
    fc.assert(
      fc.property(arbitrary, (record) => {
        const encoded = schema.encode(record);
        expect(schema.parse(encoded)).toEqual(record);
        expect(written(encoded)).toEqual(written(record));
      }),
    );
  },
  'reader and schema accept the same rows, and make the same of them'({ reader, schema, arbitrary }) {
    fc.assert(
      fc.property(spoiled(arbitrary), (row) => {
        const { records, problems, refused } = readRecords([row], reader);
        const parsed = schema.safeParse(row);
        expect(refused === 0, JSON.stringify(parsed.error?.issues ?? problems)).toBe(parsed.success);
        if (parsed.success) expect(records).toEqual([parsed.data]);
      }),
      { numRuns: 2000 },
    );
  },
  'in every field, whatever stands there, the two agree, and what is wrong is told there'({ reader, schema, full }) {
    for (const record of full) {
      for (let which = 0; which < placesIn(record).length; which++) {
        for (let odd = 0; odd <= oddities().length; odd++) {
          const row = written(record) as Fields;
          spoil(row, which, odd);
          const { problems, records } = readRecords([row], reader);
          const parsed = schema.safeParse(row);
          const told = `${String(placesIn(record)[which]?.[1])}: ${JSON.stringify(problems)}`;
          expect(problems.length === 0, told).toBe(parsed.success);
          if (parsed.success) expect(records).toEqual([parsed.data]);
          else expect(pathsOf(problems), told).toEqual(expect.arrayContaining(pathsOf(parsed.error.issues)));
        }
      }
    }
  },
  'good rows are untouched by bad neighbours'({ reader, arbitrary }) {
    fc.assert(
      fc.property(
        fc.array(arbitrary, { maxLength: 5 }),
        fc.array(spoiled(arbitrary), { maxLength: 5 }),
        (good, odd) => {
          const rows = Array.from({ length: Math.max(good.length, odd.length) }, (_, index) =>
            [good.slice(index, index + 1).map(written), odd.slice(index, index + 1)].flat(),
          ).flat();
          const alone = rows.map((row) => readRecords([row], reader));
          const together = readRecords(rows, reader, { maximumProblems: 1e6 });
          expect(together.records).toEqual(alone.flatMap(({ records }) => records));
          expect(together.refused).toBe(alone.filter(({ refused }) => refused > 0).length);
          expect(together.problems).toEqual(
            alone.flatMap(({ problems }, index) => problems.map((problem) => ({ ...problem, index }))),
          );
        },
      ),
    );
  },
  'a row is not changed'({ reader, schema, arbitrary }) {
    fc.assert(
      fc.property(spoiled(arbitrary), (row) => {
        frozen(row);
        readRecords([row], reader);
        readRecords([row], schema);
      }),
    );
  },
  'what is no object is one problem'({ reader, schema }) {
    const rows = [null, undefined, 5, 'text', true, [], [[]], Symbol('row'), (): void => undefined];
    const { problems, refused } = readRecords(rows, reader);
    expect([problems.length, refused]).toEqual([rows.length, rows.length]);
    expect(problems.map(({ index, path }) => [index, path.length])).toEqual(rows.map((_, index) => [index, 0]));
    for (const row of rows) expect(schema.safeParse(row).success).toBe(false);
  },
  'a getter that throws makes a bad row'({ reader, schema }) {
    const row = {
      get id(): string {
        throw new Error('gone');
      },
    };
    for (const read of [reader, schema]) {
      expect(readRecords([row], read).problems).toEqual([
        { index: 0, path: [], expected: 'a row that can be read', got: '"gone"' },
      ]);
    }
  },
};

/** Where something is wrong. Of a record of no known kind zod tells the kind only, a reader the fields that all kinds have. */
const pathsOf = (problems: readonly { readonly path: readonly PropertyKey[] }[]): string[] =>
  problems.map(({ path }) => JSON.stringify(path.map(String)));

const allGood = (records: readonly unknown[]): object => ({
  records,
  refused: 0,
  problems: [],
  problemCount: 0,
  allListed: true,
});
