import { controlConstants } from 'cx-metrics/inference';
import { expect, test } from 'vitest';

test('closed forms: two and three values', () => {
  const [two, three] = [controlConstants(2), controlConstants(3)];
  expect(two.d2).toBeCloseTo(2 / Math.sqrt(Math.PI), 12);
  expect(two.d3).toBeCloseTo(Math.sqrt(2 - 4 / Math.PI), 10);
  expect(two.c4).toBeCloseTo(Math.sqrt(2 / Math.PI), 14);
  expect(three.d2).toBeCloseTo(3 / Math.sqrt(Math.PI), 12);
  expect(three.c4).toBeCloseTo(Math.sqrt(Math.PI) / 2, 14);
});

test('published: the table of every textbook, 2 to 10 values (Montgomery, Introduction to Statistical Quality Control)', () => {
  const table = Array.from({ length: 9 }, (_, index) => controlConstants(index + 2));
  expect(table.map(({ d2 }) => d2.toFixed(3)).join(' ')).toBe('1.128 1.693 2.059 2.326 2.534 2.704 2.847 2.970 3.078');
  expect(table.map(({ d3 }) => d3.toFixed(3)).join(' ')).toBe('0.853 0.888 0.880 0.864 0.848 0.833 0.820 0.808 0.797');
  expect(table.map(({ c4 }) => c4.toFixed(4)).join(' ')).toBe(
    '0.7979 0.8862 0.9213 0.9400 0.9515 0.9594 0.9650 0.9693 0.9727',
  );
});

test('100 values, by another quadrature: 5.0151872729 and 0.6051791095 (scipy 1.17)', () => {
  const { d2, d3, c4 } = controlConstants(100);
  expect(d2).toBeCloseTo(5.0151872728833687, 11);
  expect(d3).toBeCloseTo(0.6051791094867565, 8);
  expect(c4).toBeCloseTo(0.99747797607126351, 13);
});

test('law: a larger subgroup has a wider range, and a standard deviation nearer to the true one', () => {
  for (let size = 2; size < 30; size++) {
    const [small, large] = [controlConstants(size), controlConstants(size + 1)];
    expect(large.d2).toBeGreaterThan(small.d2);
    expect(large.c4).toBeGreaterThan(small.c4);
    expect(large.c4).toBeLessThan(1);
  }
});

test('a size that is none is refused', () => {
  const error = (name: string): Error => expect.objectContaining({ name, code: 'subgroupSize' }) as Error;
  for (const bad of [1, 101, 2.5, NaN]) expect(() => controlConstants(bad)).toThrow(error('RangeError'));
  expect(() => controlConstants('5' as never)).toThrow(error('TypeError'));
});
