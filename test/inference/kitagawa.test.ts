import { kitagawa, type Kitagawa, type SegmentRate } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const segment: fc.Arbitrary<SegmentRate> = fc
  .tuple(fc.oneof(fc.constant(0), fc.nat(5000)), fc.double({ min: -100, max: 100, noNaN: true }))
  .map(([n, rate]) => ({ n, rate: n === 0 ? null : rate }));
const twoPeriods = fc.array(fc.tuple(segment, segment), { minLength: 1, maxLength: 12 });
const apart = (pairs: readonly (readonly [SegmentRate, SegmentRate])[]): [SegmentRate[], SegmentRate[]] => [
  pairs.map(([before]) => before),
  pairs.map(([, after]) => after),
];
const largestOf = (pairs: readonly (readonly [SegmentRate, SegmentRate])[]): number =>
  Math.max(...pairs.flat().map(({ rate }) => Math.abs(rate ?? 0)));

test('law: mix and within add up to the change, and segments to both, to 13 digits of the largest rate', () => {
  fc.assert(
    fc.property(twoPeriods, (pairs) => {
      const { change, mix, within, bySegment, threeFold } = kitagawa(...apart(pairs));
      if (change === null) return;
      const rounding = 1e-13 * largestOf(pairs);
      const sum = (part: (effect: Kitagawa['bySegment'][number]) => number | null): number =>
        bySegment.reduce((total, effect) => total + (part(effect) as number), 0);
      for (const [whole, parts] of [
        [change, (mix as number) + (within as number)],
        [mix, sum((effect) => effect.mix)],
        [mix, sum((effect) => effect.uncenteredMix)],
        [within, sum((effect) => effect.within)],
        [change, (threeFold.mix as number) + (threeFold.within as number) + (threeFold.interaction as number)],
        [mix, (threeFold.mix as number) + (threeFold.interaction as number) / 2],
      ] as const) {
        expect(Math.abs((whole as number) - parts)).toBeLessThanOrEqual(rounding);
      }
    }),
  );
});

test('law: a thousand segments add up to 12 digits of the largest rate', () => {
  const many = fc.array(fc.tuple(segment, segment), { minLength: 1000, maxLength: 1000 });
  fc.assert(
    fc.property(many, (pairs) => {
      const { change, mix, within } = kitagawa(...apart(pairs));
      expect(Math.abs((mix as number) + (within as number) - (change as number))).toBeLessThanOrEqual(
        1e-12 * largestOf(pairs),
      );
    }),
    { numRuns: 10 },
  );
});

test('law: the rates of the whole are means over everybody', () => {
  fc.assert(
    fc.property(twoPeriods, (pairs) => {
      const [before, after] = apart(pairs);
      const mean = (period: readonly SegmentRate[]): number =>
        period.reduce((sum, { n, rate }) => sum + n * (rate ?? 0), 0) / period.reduce((sum, { n }) => sum + n, 0);
      const whole = kitagawa(before, after);
      if (whole.change === null) return;
      expect(whole.before).toBeCloseTo(mean(before), 9);
      expect(whole.after).toBeCloseTo(mean(after), 9);
      expect(whole.change).toBe((whole.after as number) - (whole.before as number));
    }),
  );
});

test('law: the periods turned around, every sign turns and Simpson stays', () => {
  fc.assert(
    fc.property(twoPeriods, (pairs) => {
      const [before, after] = apart(pairs);
      const [there, back] = [kitagawa(before, after), kitagawa(after, before)];
      if (there.change === null) return;
      expect(back.mix).toBeCloseTo(-(there.mix as number), 9);
      expect(back.within).toBeCloseTo(-(there.within as number), 9);
      there.bySegment.forEach(({ mix, within }, index) => {
        expect(back.bySegment[index]?.mix).toBeCloseTo(-(mix as number), 9);
        expect(back.bySegment[index]?.within).toBeCloseTo(-(within as number), 9);
      });
      expect(back.simpson).toBe(there.simpson);
    }),
  );
});

test('law: rates shifted alike leave every part, of centred mix too; stretched ones stretch it', () => {
  fc.assert(
    fc.property(twoPeriods, fc.integer({ min: -50, max: 50 }), (pairs, by) => {
      const each = (change: (rate: number) => number): Kitagawa =>
        kitagawa(
          ...(apart(pairs).map((period) =>
            period.map(({ n, rate }) => ({ n, rate: rate === null ? null : change(rate) })),
          ) as [SegmentRate[], SegmentRate[]]),
        );
      const plain = each((rate) => rate);
      if (plain.change === null) return;
      const [shifted, doubled] = [each((rate) => rate + by), each((rate) => 2 * rate)];
      plain.bySegment.forEach(({ mix, within }, index) => {
        expect(shifted.bySegment[index]?.mix).toBeCloseTo(mix as number, 9);
        expect(shifted.bySegment[index]?.within).toBeCloseTo(within as number, 9);
        expect(doubled.bySegment[index]?.mix).toBeCloseTo(2 * (mix as number), 9);
      });
      expect(shifted.mix).toBeCloseTo(plain.mix as number, 9);
      expect(shifted.within).toBeCloseTo(plain.within as number, 9);
    }),
    { numRuns: 100 },
  );
});

test('law: where a segment is cut in two alike, nothing changes for the whole', () => {
  fc.assert(
    fc.property(twoPeriods, (pairs) => {
      const halves = pairs.flatMap(([before, after]) => {
        const half = [
          { ...before, n: before.n / 2 },
          { ...after, n: after.n / 2 },
        ] as const;
        return [half, half];
      });
      const [plain, cut] = [kitagawa(...apart(pairs)), kitagawa(...apart(halves))];
      if (plain.change === null) return;
      expect(cut.mix).toBeCloseTo(plain.mix as number, 9);
      expect(cut.within).toBeCloseTo(plain.within as number, 9);
    }),
  );
});

test('a segment that grew adds to the whole when it is better than the whole, whatever its rate', () => {
  const before = [
    { n: 50, rate: 10 },
    { n: 50, rate: 40 },
  ];
  const after = [
    { n: 80, rate: 10 },
    { n: 20, rate: 40 },
  ];
  const [worse, better] = kitagawa(before, after).bySegment;
  expect(worse?.mix).toBeCloseTo(-3.15, 12);
  expect(better?.mix).toBeCloseTo(-5.85, 12);
  expect(worse?.uncenteredMix).toBeCloseTo(3, 12);
});

test('a new and a vanished segment only add by mix', () => {
  const before = [
    { n: 50, rate: 40 },
    { n: 0, rate: null },
    { n: 10, rate: -20 },
  ];
  const after = [
    { n: 40, rate: 42 },
    { n: 20, rate: -30 },
    { n: 0, rate: null },
  ];
  expect(kitagawa(before, after).bySegment.map(({ within }) => within)).toEqual([expect.any(Number), 0, 0]);
  // What stands in place of a rate where nobody is means nothing.
  const withZero = before.map((one) => ({ ...one, rate: one.rate ?? 0 }));
  expect(kitagawa(withZero, after)).toEqual(kitagawa(before, after));
  expect(
    kitagawa(
      [
        { n: 5, rate: 3 },
        { n: 0, rate: null },
      ],
      [
        { n: 5, rate: 4 },
        { n: 0, rate: null },
      ],
    ).bySegment[1],
  ).toEqual({
    mix: 0,
    uncenteredMix: 0,
    within: 0,
  });
});

test("Simpson's paradox: the whole moves one way, and no segment with it", () => {
  const flag = (...rates: readonly (readonly [number, number, number, number])[]): boolean =>
    kitagawa(
      rates.map(([n, rate]) => ({ n, rate })),
      rates.map(([, , n, rate]) => ({ n, rate })),
    ).simpson;
  expect(flag([900, 10, 300, 5], [100, 60, 700, 55])).toBe(true);
  expect(flag([300, 5, 900, 10], [700, 55, 100, 60])).toBe(true);
  expect(flag([900, 10, 300, 5], [100, 60, 700, 60])).toBe(true);
  expect(flag([900, 10, 300, 5], [100, 60, 700, 61])).toBe(false);
  expect(flag([900, 10, 300, 10], [100, 60, 700, 60])).toBe(false);
  expect(flag([900, 10, 900, 5], [100, 60, 100, 55])).toBe(false);
  expect(flag([1, 10, 0, 0], [1, 20, 1, 15])).toBe(false);
  expect(flag([2, 10, 1, 9], [1, 20, 3, 19])).toBe(true);
});

test('a change that is only rounding is no paradox', () => {
  const [before, after] = [
    [
      { n: 1, rate: 0.8 },
      { n: 1, rate: 0.6 },
    ],
    [
      { n: 4, rate: 0.8 },
      { n: 1, rate: 0.3 },
    ],
  ];
  const { change, simpson } = kitagawa(before, after);
  expect(change).toBeGreaterThan(0);
  expect(change).toBeLessThan(1e-15);
  expect(simpson).toBe(false);
});

test('without anybody in a period there is no change', () => {
  const nobody = { mix: null, uncenteredMix: null, within: null };
  expect(kitagawa([{ n: 0, rate: null }], [{ n: 5, rate: 3 }])).toEqual({
    before: null,
    after: null,
    change: null,
    mix: null,
    within: null,
    simpson: false,
    bySegment: [nobody],
    threeFold: { mix: null, within: null, interaction: null },
  });
  expect(kitagawa([], []).bySegment).toEqual([]);
});

test('lists that do not fit, counts and rates that are none are refused', () => {
  const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
  const fine = [{ n: 5, rate: 3 }];
  expect(() => kitagawa(fine, [])).toThrow(error('RangeError', 'segments'));
  expect(() => kitagawa([{ n: -1, rate: 3 }], fine)).toThrow(error('RangeError', 'count'));
  expect(() => kitagawa(fine, [{ n: 5, rate: NaN }])).toThrow('Expected a finite rate, got NaN at position 0');
  expect(() => kitagawa(fine, [{ n: 5, rate: null }])).toThrow(error('TypeError', 'rate'));
  expect(() => kitagawa(fine, [{ n: '5' as never, rate: 3 }])).toThrow(error('TypeError', 'count'));
});

test('a part that adds nothing is 0 and not -0, whatever the sign of the rates and whoever is not there', () => {
  const nothing = { mix: 0, uncenteredMix: 0, within: 0 };
  const worse = { n: 5, rate: -3 };
  expect(kitagawa([worse, { n: 5, rate: 3 }], [worse, { n: 5, rate: 3 }]).bySegment).toEqual([nothing, nothing]);
  const nobody = kitagawa([worse, { n: 0, rate: 3 }], [worse, { n: 0, rate: 5 }]);
  expect(nobody.bySegment[1]).toEqual(nothing);
});
