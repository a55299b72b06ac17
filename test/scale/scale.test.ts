import * as words from 'cx-metrics';
import { csat5, defineScale, type Scale } from 'cx-metrics';
import { expect, expectTypeOf, test } from 'vitest';

const scales = Object.values(words).filter((word): word is Scale => typeof word === 'object' && 'bands' in word);

test('a scale is plain data: it survives JSON, and every one shipped passes the check of your own', () => {
  expect(scales.length).toBeGreaterThan(20);
  for (const scale of scales) {
    expect(JSON.parse(JSON.stringify(scale))).toEqual(scale);
    expect(defineScale(scale)).toBe(scale);
  }
});

test('no two scales share a name, and each is exported under its own', () => {
  const names = scales.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const scale of scales) expect((words as Record<string, unknown>)[scale.name]).toBe(scale);
});

test('a scale cannot be changed in passing', () => {
  expectTypeOf(csat5).toExtend<Readonly<Scale>>();
  // @ts-expect-error the fields of a scale are readonly
  expect(() => (Object.freeze({ ...csat5 }).max = 7)).toThrow(TypeError);
});
