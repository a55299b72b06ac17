import { ces, csat, netBinary, nps, nps10, topBox, ttr } from 'cx-metrics';
import { readingSchema, readRecords } from 'cx-metrics/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { ratingsOn } from '../arbitrary.ts';
import { intervalSchema } from '../../src/model/readingSchema.ts';

const reading = nps([10, 9, 7, 3]);
const pathsOf = (value: unknown): readonly string[] =>
  (readingSchema.safeParse(value).error?.issues ?? []).map(({ path }) => path.join('.'));

test('law: every reading of every metric passes, as JSON too, with its parts', () => {
  fc.assert(
    fc.property(ratingsOn(nps10), fc.nat(3), (answers, minimumAnswers) => {
      const options = { minimumAnswers, invalid: 'count' } as const;
      for (const read of [nps, csat, ces, ttr, netBinary]) {
        const made = read(answers as number[], options);
        expect(readingSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
      }
      const own = topBox(answers as number[], { scale: nps10, name: 'nps', ...options });
      expect(readingSchema.parse(own)).toEqual(own);
    }),
  );
});

test('a reason is there exactly when there is no value', () => {
  expect(pathsOf({ ...reading, reason: 'noAnswers' })).toEqual(['reason']);
  const { reason: _reason, ...unexplained } = nps([]);
  expect(pathsOf(unexplained)).toEqual(['reason']);
  expect(pathsOf({ ...nps([]), reason: 'unknown' })).toEqual(['reason']);
});

test('nobody answered exactly when n is 0', () => {
  expect(pathsOf({ ...nps([]), reason: 'tooFewAnswers' })).toEqual(['reason']);
  expect(pathsOf({ ...topBox([1], { scale: nps10, minimumAnswers: 2 }), reason: 'noAnswers' })).toEqual(['reason']);
  expect(pathsOf({ ...topBox([1], { scale: nps10 }), n: 0 })).toEqual(['value']);
});

test('a value lies within its unit', () => {
  const bare = topBox([10], { scale: nps10 });
  for (const [unit, value, good] of [
    ['points', -100, true],
    ['points', -101, false],
    ['percent', 100, true],
    ['percent', -1, false],
    ['milliseconds', -1, false],
    ['milliseconds', 1e15, true],
    ['scale', -5, true],
    ['ratio', 200, true],
  ] as const) {
    expect(pathsOf({ ...bare, unit, value }), `${unit} ${value}`).toEqual(good ? [] : ['value']);
  }
});

test('counts are whole, names are not empty, every field is there', () => {
  expect(pathsOf({ ...reading, n: 4.5, leftOut: { ...reading.leftOut, skipped: -1 } })).toEqual([
    'n',
    'leftOut.skipped',
  ]);
  expect(pathsOf({ ...reading, metric: '', scale: 10 })).toEqual(['metric', 'scale']);
  for (const field of ['metric', 'value', 'unit', 'direction', 'scale', 'n', 'interval', 'leftOut']) {
    const { [field]: _missing, ...rest } = reading as unknown as Record<string, unknown>;
    expect(pathsOf(rest)).toContain(field);
  }
});

test('an interval has its limits in order, one of which may be missing, and a level between 0 and 1', () => {
  const interval = { low: 1, high: 2, level: 0.95, method: 'wilson' };
  const isGood = (change: object): boolean => intervalSchema.safeParse({ ...interval, ...change }).success;
  expect([isGood({}), isGood({ low: null }), isGood({ high: null }), isGood({ low: 2 })]).toEqual(Array(4).fill(true));
  expect([isGood({ low: 3 }), isGood({ level: 95 }), isGood({ level: 1 }), isGood({ method: '' })]).toEqual(
    Array(4).fill(false),
  );
});

test('readings are read in bulk like records', () => {
  const { records, problems } = readRecords([reading, { ...reading, n: 5 }], readingSchema);
  expect(records).toEqual([reading]);
  expect(problems.map(({ index, path, got }) => [index, path, got])).toEqual([
    [1, ['n'], '5'],
    [1, ['n'], '5'],
  ]);
});

test('it has a JSON Schema', () => {
  expect(z.toJSONSchema(readingSchema, { io: 'input' })).toMatchObject({ type: 'object', additionalProperties: {} });
});
