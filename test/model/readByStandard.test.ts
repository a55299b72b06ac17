import { readRecords, type StandardSchema } from 'cx-metrics/model';
import { expect, test } from 'vitest';

const schema = <Model>(validate: StandardSchema<Model>['~standard']['validate']): StandardSchema<Model> => ({
  '~standard': { version: 1, vendor: 'test', validate },
});

test('what the schema makes of a row is the record', () => {
  expect(
    readRecords(
      [1, 2],
      schema((value) => ({ value: Number(value) * 2 })),
    ).records,
  ).toEqual([2, 4]);
});

test('paths may hold keys in objects and symbols; what stands there is shown', () => {
  const issues = [
    { message: 'no', path: [{ key: 'a' }, 0] },
    { message: 'odd', path: [Symbol('s')] },
    { message: 'row' },
    { message: 'deep', path: ['a', 'b', 'c'] },
  ];
  const { problems } = readRecords(
    [{ a: ['x'] }],
    schema(() => ({ issues })),
  );
  expect(problems).toEqual([
    { index: 0, path: ['a', 0], expected: 'no', got: '"x"' },
    { index: 0, path: ['Symbol(s)'], expected: 'odd', got: 'undefined' },
    { index: 0, path: [], expected: 'row', got: '[object Object]' },
    { index: 0, path: ['a', 'b', 'c'], expected: 'deep', got: 'undefined' },
  ]);
});

test('a schema that refuses without saying why still refuses', () => {
  expect(
    readRecords(
      [5],
      schema(() => ({ issues: [] })),
    ),
  ).toMatchObject({ records: [], refused: 1, problemCount: 1 });
});

test('a schema that throws makes a bad row, one that answers later is an error of use', () => {
  const thrown = schema(() => {
    throw new RangeError('gone');
  });
  expect(readRecords([5], thrown).problems).toEqual([
    { index: 0, path: [], expected: 'a row that can be read', got: '"gone"' },
  ]);
  expect(() =>
    readRecords(
      [5],
      schema(() => Promise.resolve({ value: 5 })),
    ),
  ).toThrow('a schema that answers at once');
});
