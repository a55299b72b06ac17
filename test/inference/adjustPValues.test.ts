import { adjustPValues, type Adjustment } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from '../arbitrary.ts';

const methods: readonly Adjustment[] = ['bonferroni', 'holm', 'hochberg', 'benjaminiHochberg', 'benjaminiYekutieli'];
const method = fc.constantFrom(...methods);
const pValue = fc.oneof(fc.constantFrom(0, 1, 0.05, null), fc.double({ min: 0, max: 1, noNaN: true }));
const family = fc.array(pValue, { maxLength: 12 });

/** What each method says of one p-value, from its definition, by going through all ranks. */
function byDefinition(pValues: readonly number[], by: Adjustment): readonly number[] {
  const m = pValues.length;
  const sorted = [...pValues].sort((a, b) => a - b);
  const harmonic = sorted.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
  return pValues.map((own) => {
    const upTo = sorted.flatMap((p, index) => (p <= own ? [(m - index) * p] : []));
    const fromOn = sorted.flatMap((p, index) => (p >= own ? [[p, index + 1] as const] : []));
    const results: { readonly [name in Adjustment]: number } = {
      bonferroni: m * own,
      holm: Math.max(...upTo),
      hochberg: Math.min(...fromOn.map(([p, rank]) => (m - rank + 1) * p)),
      benjaminiHochberg: Math.min(...fromOn.map(([p, rank]) => (m * p) / rank)),
      benjaminiYekutieli: Math.min(...fromOn.map(([p, rank]) => (harmonic * m * p) / rank)),
    };
    return Math.min(1, results[by]);
  });
}

test('law: it is the definition, rank by rank', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), method, (pValues, by) => {
      const wanted = byDefinition(pValues, by);
      adjustPValues(pValues, { method: by }).forEach((adjusted, position) => {
        expect(adjusted).toBeCloseTo(wanted[position] as number, 13);
      });
    }),
  );
});

test('law: never below the p-value, never above 1, and in the same order', () => {
  fc.assert(
    fc.property(family, method, (pValues, by) => {
      const adjusted = adjustPValues(pValues, { method: by });
      pValues.forEach((raw, position) => {
        const own = adjusted[position] as number | null;
        expect(own === null).toBe(raw === null);
        if (raw === null || own === null) return;
        expect(own).toBeGreaterThanOrEqual(raw);
        expect(own).toBeLessThanOrEqual(1);
        pValues.forEach((other, place) => {
          if (other !== null && other >= raw) expect(adjusted[place]).toBeGreaterThanOrEqual(own);
        });
      });
    }),
  );
});

test('law: the order given does not matter', () => {
  fc.assert(
    fc.property(family, method, fc.nat(), (pValues, by, seed) => {
      const order = shuffled(
        pValues.map((_, position) => position),
        seed,
      );
      const adjusted = adjustPValues(pValues, { method: by });
      const mixed = adjustPValues(
        order.map((position) => pValues[position] as number | null),
        { method: by },
      );
      expect(mixed).toEqual(order.map((position) => adjusted[position]));
    }),
  );
});

test('law: the stricter the promise, the larger the p-value', () => {
  fc.assert(
    fc.property(family, (pValues) => {
      const [bonferroni, holm, hochberg, discovery, dependent] = methods.map((by) =>
        adjustPValues(pValues, { method: by }),
      );
      pValues.forEach((raw, position) => {
        if (raw === null) return;
        const at = (list: readonly (number | null)[] | undefined): number => list?.[position] as number;
        expect(at(bonferroni)).toBeGreaterThanOrEqual(at(holm));
        expect(at(holm)).toBeGreaterThanOrEqual(at(hochberg));
        expect(at(hochberg) * (1 + 1e-15)).toBeGreaterThanOrEqual(at(discovery));
        expect(at(dependent)).toBeGreaterThanOrEqual(at(discovery));
      });
    }),
  );
});

test('null passes through and does not count', () => {
  for (const by of methods) {
    const [first, , second] = adjustPValues([0.01, null, 0.04], { method: by });
    expect([first, second]).toEqual(adjustPValues([0.01, 0.04], { method: by }));
  }
  expect(adjustPValues([null, null])).toEqual([null, null]);
});

test('none gives none, one stays as it is, and Holm is the one unless told', () => {
  for (const by of methods) {
    expect(adjustPValues([], { method: by })).toEqual([]);
    expect(adjustPValues([0.03], { method: by })).toEqual([0.03]);
  }
  expect(adjustPValues([0.01, 0.03])).toEqual([0.02, 0.03]);
  expect(adjustPValues([0.01, 0.03], {})).toEqual([0.02, 0.03]);
});

test('the list given is not changed, and 0 is never -0', () => {
  const pValues = Object.freeze([0.5, -0, 0.1]);
  for (const by of methods) expect(Object.is(adjustPValues(pValues, { method: by })[1], 0)).toBe(true);
});

test('what is no p-value is refused with its position, and a method that is none', () => {
  expect(() => adjustPValues([0.1, 1.5])).toThrow('Expected a p-value from 0 to 1, or null, got 1.5 at position 1');
  const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
  expect(() => adjustPValues([-0.1])).toThrow(error('RangeError', 'probability'));
  expect(() => adjustPValues([NaN])).toThrow(error('RangeError', 'probability'));
  expect(() => adjustPValues(['0.1' as never])).toThrow(error('TypeError', 'probability'));
  expect(() => adjustPValues([undefined as never])).toThrow(error('TypeError', 'probability'));
  expect(() => adjustPValues([0.1], { method: 'toString' as never })).toThrow(error('RangeError', 'method'));
  expect(() => adjustPValues([0.1], 'holm' as never)).toThrow(error('TypeError', 'options'));
});
