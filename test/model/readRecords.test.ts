import { csat5 } from 'cx-metrics';
import { feedbackSchema, readRecords, touchpointReader, touchpointSchema } from 'cx-metrics/model';
import { expect, test } from 'vitest';
import * as z from 'zod';

const at = '2026-03-22T10:00:00Z';
const good = { customerId: 'c1', at };

test('good rows become records in their order, bad ones are told with their index', () => {
  const rows = [good, { customerId: 'c2' }, { ...good, customerId: 'c3' }, null];
  expect(readRecords(rows, touchpointReader)).toEqual({
    records: [
      { customerId: 'c1', at: new Date(at) },
      { customerId: 'c3', at: new Date(at) },
    ],
    refused: 2,
    problems: [
      {
        index: 1,
        path: ['at'],
        expected: 'a time with its offset, such as 2026-03-22T10:00:00Z, or a Date',
        got: 'undefined',
      },
      { index: 3, path: [], expected: 'a touchpoint: an object', got: 'null' },
    ],
    problemCount: 2,
    allListed: true,
  });
});

test('everything that is wrong with a row is told, and it counts as one bad row', () => {
  const { refused, problemCount } = readRecords([{ customerId: 5, at: 5, valence: 5 }], touchpointReader);
  expect([refused, problemCount]).toEqual([1, 3]);
});

test('fields the model does not know are kept, whatever they are called and hold', () => {
  const row = JSON.parse(`{ "customerId": "c1", "at": "${at}", "__proto__": { "a": 1 }, "": [1], "toString": 5 }`);
  const [record] = readRecords([row], touchpointReader).records;
  expect(Object.keys(record ?? {})).toEqual(['customerId', 'at', '__proto__', '', 'toString']);
  expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
  expect(Object.getOwnPropertyDescriptor(record, '__proto__')?.value).toEqual({ a: 1 });
});

test('a million bad rows keep a thousand problems, count all, and say so', () => {
  const rows = function* (): Generator<unknown> {
    for (let index = 0; index < 1_000_000; index++) yield { customerId: `c${index}`, at: 'yesterday' };
  };
  const { records, refused, problems, problemCount, allListed } = readRecords(rows(), touchpointReader);
  expect([records.length, refused, problems.length, problemCount]).toEqual([0, 1_000_000, 1000, 1_000_000]);
  expect(allListed).toBe(false);
  expect(problems.at(-1)?.index).toBe(999);
});

test('how many problems are listed is the choice of the caller; good rows after them are still read', () => {
  const rows = [{}, {}, good];
  for (const [maximumProblems, listed, allListed] of [
    [0, 0, false],
    [3, 3, false],
    [4, 4, true],
  ] as const) {
    const read = readRecords(rows, touchpointReader, { maximumProblems });
    expect([read.problems.length, read.allListed, read.problemCount]).toEqual([listed, allListed, 4]);
    expect(read.records).toHaveLength(1);
  }
});

test('stages are open, until the caller lists them', () => {
  const rows = [{ ...good, stage: 'renewal' }];
  expect(readRecords(rows, touchpointSchema).refused).toBe(0);
  expect(readRecords(rows, touchpointSchema, { stages: ['before', 'during', 'after'] }).problems).toEqual([
    { index: 0, path: ['stage'], expected: 'one of before, during, after', got: '"renewal"' },
  ]);
  expect(readRecords(rows, touchpointSchema, { stages: [] }).refused).toBe(1);
});

test('any iterable is gone through, once', () => {
  for (const rows of [[good], new Set([good]), new Map([['a', good]]).values()]) {
    expect(readRecords(rows, touchpointReader).records).toHaveLength(1);
  }
});

test('instances of a class are rows like others', () => {
  class Row {
    readonly customerId = 'c1';
    readonly at = new Date(at);
  }
  expect(readRecords([new Row()], touchpointReader).records).toEqual([{ customerId: 'c1', at: new Date(at) }]);
});

test('a schema of another library reads too, and what it says is what was expected', () => {
  const schema = z.object({ id: z.string(), seats: z.number().min(1) });
  const { records, problems } = readRecords([{ id: 'a', seats: 2 }, { id: 'b', seats: 0 }, 5], schema);
  expect(records).toEqual([{ id: 'a', seats: 2 }]);
  expect(problems).toEqual([
    { index: 1, path: ['seats'], expected: 'Too small: expected number to be >=1', got: '0' },
    { index: 2, path: [], expected: 'Invalid input: expected object, received number', got: '5' },
  ]);
});

test('a schema made from one of ours is read by zod, and says the same', () => {
  const schema = z.intersection(touchpointSchema, z.object({ shop: z.string() }));
  expect(readRecords([{ ...good, shop: 'north' }, good], schema)).toMatchObject({ refused: 1, problemCount: 1 });
});

test('what is no schema, no rows and no option is refused', () => {
  for (const schema of [undefined, null, {}, 'touchpoint', touchpointSchema.parse]) {
    expect(() => readRecords([], schema as never)).toThrow(TypeError);
  }
  for (const rows of ['text', 5, null, { length: 1 }]) {
    expect(() => readRecords(rows as never, touchpointReader)).toThrow('Expected an iterable');
  }
  expect(() => readRecords([], touchpointReader, 5 as never)).toThrow('Expected an object, got 5');
  for (const maximumProblems of [-1, 1.5, NaN, Infinity]) {
    expect(() => readRecords([], touchpointReader, { maximumProblems })).toThrow(RangeError);
  }
  expect(() => readRecords([], touchpointReader, { maximumProblems: '5' as never })).toThrow(TypeError);
  expect(() => readRecords([], touchpointReader, { stages: 'after' as never })).toThrow('Expected a list of stages');
  expect(() => readRecords([], touchpointReader, { stages: [5] as never })).toThrow(TypeError);
  expect(() => readRecords([], feedbackSchema, { scales: csat5 as never })).toThrow('Expected a list of scales');
  expect(() => readRecords([], feedbackSchema, { scales: [{ ...csat5, bands: [] }] })).toThrow(RangeError);
});

test('stages and scales mean nothing to the schema of another library, so they are refused', () => {
  expect(() => readRecords([], z.string(), { stages: [] })).toThrow(TypeError);
  expect(() => readRecords([], z.string(), { scales: [] })).toThrow('a schema of this library');
});

test('every error of use has a code', () => {
  const codes = [{ maximumProblems: -1 }, { stages: 5 }, { scales: 5 }, 5].map((options) => {
    try {
      return readRecords([], touchpointReader, options as never);
    } catch (error) {
      return (error as { code?: unknown }).code;
    }
  });
  expect(codes).toEqual(['maximumProblems', 'stages', 'scales', 'options']);
});
