import type { Answer, Scale, Tally } from 'cx-metrics';
import { tally } from 'cx-metrics';
import fc from 'fast-check';

/** Names as users give them, hostile ones included. */
export const groupName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', '', '7', '-0', 'skipped', 'ß', '\u{1F600}'),
  fc.string({ maxLength: 4 }),
);

/** Ways of not answering, as they come out of rows. */
export const nonAnswer: fc.Arbitrary<Answer> = fc.constantFrom(
  null,
  undefined,
  'skipped' as const,
  'dismissed' as const,
  'notApplicable' as const,
  'invalid' as const,
);

/** Any answer that counts, of every kind. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.integer({ min: -3, max: 20 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.bigInt({ min: -5n, max: 1000n }),
  fc.boolean(),
  nonAnswer,
);

/** A rating on a scale, or no answer. */
export const ratingOn = (scale: Scale): fc.Arbitrary<Answer> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary:
        scale.points === 'any'
          ? fc.double({ min: scale.min, max: scale.max, noNaN: true })
          : fc.integer({ min: scale.min, max: scale.max }),
    },
    { weight: 1, arbitrary: nonAnswer },
  );

/** Ratings on a scale, few or many. */
export const ratingsOn = (scale: Scale): fc.Arbitrary<readonly Answer[]> =>
  fc.array(ratingOn(scale), { maxLength: 40 });

/** A tally of whole ratings on a scale, with counts up to thousands. */
export const tallyOn = (scale: Scale): fc.Arbitrary<Tally> =>
  fc
    .array(fc.tuple(fc.integer({ min: scale.min, max: scale.max }), fc.nat(3000)), { maxLength: 12 })
    .map((pairs) => tally(pairs, (pair) => pair));

/** A scale of one, two or three bands on any whole range, in either direction. */
export const anyScale: fc.Arbitrary<Scale> = fc
  .record({
    min: fc.integer({ min: -5, max: 5 }),
    width: fc.integer({ min: 3, max: 12 }),
    cuts: fc.tuple(fc.nat(1000), fc.nat(1000)),
    direction: fc.constantFrom('higherIsBetter' as const, 'lowerIsBetter' as const),
    points: fc.constantFrom('whole' as const, 'any' as const),
    bands: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ min, width, cuts, direction, points, bands }) => {
    const max = min + width;
    const first = min + 1 + (cuts[0] % (width - 1));
    const second = first + 1 + (cuts[1] % Math.max(1, max - first));
    const names = direction === 'higherIsBetter' ? upwards : [...upwards].reverse();
    const edges = bands === 1 ? [min, max] : bands === 2 ? [min, first, max] : [min, first, Math.min(second, max), max];
    return {
      name: 'any',
      min,
      max,
      direction,
      points,
      bands: edges.slice(1).map((to, index) => ({ name: names[index] ?? 'positive', from: edges[index] ?? min, to })),
    };
  });

const upwards = ['negative', 'neutral', 'positive'] as const;

/** The same list in another order, by a seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const result = [...items];
  let state = seed;
  for (let index = result.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (index + 1);
    [result[index], result[other]] = [result[other] as Item, result[index] as Item];
  }
  return result;
}
