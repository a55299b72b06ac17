import { adjust, type Change, delta, mapGroups, month, nps, pairedDelta, toRows, trend, type Tally } from 'cx-metrics';
import { adjustPValues } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupName } from '../arbitrary.ts';

/** A change of this p-value, clear where it is below 0.05. */
const changeOf = (pValue: number | null, verdict?: Change['verdict']): Change => ({
  metric: 'nps',
  unit: 'points',
  value: pValue === null ? null : 5,
  interval: pValue === null ? null : { low: pValue < 0.05 ? 1 : -1, high: 11, level: 0.95, method: 'squareAndAdd' },
  pValue,
  verdict: verdict ?? (pValue === null ? 'notComparable' : pValue < 0.05 ? 'better' : 'noClearChange'),
  ...(pValue === null && { reason: 'noAnswers' as const }),
});

test('p-values of all changes are adjusted together, and verdicts follow; all else stays', () => {
  const changes = [0.03, 0.001, 0.2].map((pValue) => changeOf(pValue));
  expect(adjust(changes)).toEqual([
    { ...changes[0], verdict: 'noClearChange', adjusted: { pValue: 0.06, method: 'holm', of: 3 } },
    { ...changes[1], adjusted: { pValue: 0.003, method: 'holm', of: 3 } },
    { ...changes[2], adjusted: { pValue: 0.2, method: 'holm', of: 3 } },
  ]);
});

test('the method is the one asked for', () => {
  const changes = [0.03, 0.001, 0.2, 0.04].map((pValue) => changeOf(pValue));
  for (const method of ['holm', 'benjaminiHochberg', 'benjaminiYekutieli'] as const) {
    expect(adjust(changes, { method }).map(({ adjusted }) => adjusted)).toEqual(
      adjustPValues([0.03, 0.001, 0.2, 0.04], { method }).map((pValue) => ({ pValue, method, of: 4 })),
    );
  }
});

test('a change without a p-value passes as it is, and does not count', () => {
  const none = changeOf(null);
  const [first, second] = adjust([none, changeOf(0.03)]);
  expect(first).toBe(none);
  expect(second?.adjusted).toEqual({ pValue: 0.03, method: 'holm', of: 1 });
  expect(adjust([none])).toEqual([none]);
});

test('worse, higher and lower are verdicts as well; a verdict holds below 1 - level, at its own level', () => {
  const verdicts = (['worse', 'higher', 'lower'] as const).map((verdict) => changeOf(0.001, verdict));
  expect(adjust(verdicts).map(({ verdict }) => verdict)).toEqual(['worse', 'higher', 'lower']);
  const at99 = { ...changeOf(0.008), interval: { low: 1, high: 9, level: 0.99, method: 'squareAndAdd' } };
  expect(adjust([at99]).map(({ verdict }) => verdict)).toEqual(['better']);
  expect(adjust([at99, changeOf(0.9)]).map(({ verdict }) => verdict)).toEqual(['noClearChange', 'noClearChange']);
  expect(adjust({ ...changeOf(0.04), interval: null }).verdict).toBe('better');
  expect(adjust([changeOf(0.0251), changeOf(0.9)])[0]?.verdict).toBe('noClearChange');
});

const spring = { 10: 40, 8: 30, 3: 30 };
const autumn = { 10: 60, 8: 22, 3: 18 };

test('one change, changes of one or of the same people, arrays and groups of any depth keep their form', () => {
  const one = delta(spring, autumn, nps);
  expect(adjust(one)).toEqual({ ...one, adjusted: { pValue: one.pValue, method: 'holm', of: 1 } });
  const paired = pairedDelta({ 9: { 9: 3, 8: 1 }, 6: { 9: 20 } }, nps);
  const all = { europe: { north: [one, one], south: paired }, asia: {} };
  const adjusted = adjust(all);
  expect(adjusted.europe.north[1]?.adjusted?.of).toBe(3);
  expect(adjusted.europe.south).toMatchObject({ onlyBefore: 0, adjusted: { of: 3 } });
  expect(adjusted.asia).toEqual({});
  expect(adjust([])).toEqual([]);
  expect(adjust({})).toEqual({});
});

test('every month of every segment is one change among all that are shown', () => {
  const months = { '2026-01': spring, '2026-02': autumn, '2026-03': spring };
  const trends = mapGroups({ shop: months, web: { '2026-02': spring, '2026-03': spring } }, (group) =>
    trend<Tally, ReturnType<typeof nps>, { level?: number }>(group, nps, month('UTC')),
  );
  const adjusted = adjust(trends);
  const rows = toRows(adjusted, ['segment'], ({ period, change }) => ({ period, of: change.adjusted?.of ?? null }));
  expect(rows).toEqual([
    { segment: 'shop', period: '2026-01', of: null },
    { segment: 'shop', period: '2026-02', of: 3 },
    { segment: 'shop', period: '2026-03', of: 3 },
    { segment: 'web', period: '2026-02', of: null },
    { segment: 'web', period: '2026-03', of: 3 },
  ]);
  expect(adjusted['shop']?.[1]?.reading).toEqual(trends['shop']?.[1]?.reading);
  expect(adjusted['shop']?.[1]?.change.verdict).toBe('better');
});

test('groups may have any name, also those of the fields of a change or a point', () => {
  const names = ['change', 'period', 'verdict', 'reading', '__proto__', '', '7', 'constructor'];
  const groups = Object.fromEntries(names.map((name) => [name, changeOf(0.03)]));
  const adjusted = adjust(groups);
  expect(Object.keys(adjusted).sort()).toEqual([...names].sort());
  for (const change of Object.values(adjusted)) expect(change.adjusted?.of).toBe(names.length);
});

test('what was given is not changed, and to adjust twice is to adjust once', () => {
  const changes = Object.freeze([0.03, 0.02].map((pValue) => Object.freeze(changeOf(pValue))));
  const once = adjust(changes);
  expect(changes[0]?.adjusted).toBe(undefined);
  expect(adjust(once)).toEqual(once);
});

test('what holds no changes is refused, and so is a method that is none', () => {
  for (const none of [null, undefined, 0.05, 'better', new Set([changeOf(0.1)]), [0.05], { shop: 0.05 }, () => 1]) {
    expect(() => adjust(none)).toThrow(expect.objectContaining({ name: 'TypeError', code: 'changes' }));
  }
  expect(() => adjust([changeOf(0.1)], { method: 'fisher' as never })).toThrow(RangeError);
  expect(() => adjust([], { method: '__proto__' as never })).toThrow(RangeError);
  expect(() => adjust([changeOf(0.1)], 'holm' as never)).toThrow(expect.objectContaining({ code: 'options' }));
});

const pValue = fc.option(fc.double({ min: 1e-9, max: 1, noNaN: true }), { freq: 5 });
const method = fc.constantFrom('holm' as const, 'benjaminiHochberg' as const, 'benjaminiYekutieli' as const);

test('law: never below the p-value itself, in the same order, and clear verdicts only become fewer', () => {
  fc.assert(
    fc.property(fc.array(pValue), method, (pValues, how) => {
      const changes = pValues.map((each) => changeOf(each));
      const adjusted = adjust(changes, { method: how }).filter((change) => change.pValue !== null);
      adjusted.sort((a, b) => (a.pValue as number) - (b.pValue as number));
      let before = 0;
      for (const change of adjusted) {
        const found = change.adjusted?.pValue ?? NaN;
        expect(found >= (change.pValue as number) && found >= before && found <= 1).toBe(true);
        if (change.verdict === 'better') expect(change.pValue).toBeLessThan(0.05);
        expect(change.verdict === 'better').toBe(found < 0.05);
        before = found;
      }
    }),
  );
});

test('law: the form and the names of groups change nothing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(groupName, { maxLength: 6 }),
      fc.array(pValue, { minLength: 6, maxLength: 6 }),
      (names, pValues) => {
        const changes = names.sort().map((_, index) => changeOf(pValues[index] ?? null));
        const flat = adjust(changes);
        const grouped = adjust(Object.fromEntries(names.map((name, index) => [name, [changes[index]]])));
        names.forEach((name, index) => {
          expect(new Map(Object.entries(grouped)).get(name)).toEqual([flat[index]]);
        });
      },
    ),
  );
});

test('a point whose change is none holds no changes, whatever stands in its place', () => {
  for (const change of [null, 'better', 0.05, undefined]) {
    expect(() => adjust({ period: '2026-01', change })).toThrow(expect.objectContaining({ code: 'changes' }));
  }
});
