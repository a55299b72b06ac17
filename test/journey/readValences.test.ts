import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/journey/columnsOf.ts';
import { readValences } from '../../src/journey/readValences.ts';
import { type Felt, feltJourneys, inTime, numberOf, valenceOf } from './feltJourneys.ts';

const journey = (...valences: readonly unknown[]): { customerId: string; touchpoints: readonly Felt[] }[] => [
  { customerId: 'anna', touchpoints: valences.map((valence, at) => ({ at, channel: '', valence: valence as number })) },
];

test('law: each place has the valence of its touchpoint, or the word for why there is none', () => {
  fc.assert(
    fc.property(feltJourneys, (journeys) => {
      const columns = columnsOf(journeys);
      const { valences, answerAt, leftOut } = readValences(columns, valenceOf, 'throw');
      const felt = Array.from(columns.order, (row) => columns.rows[row] as Felt);
      const wanted = felt.map((touchpoint) => numberOf(touchpoint) ?? touchpoint.valence ?? 'skipped');
      expect(felt.map((_, place) => answerAt(place))).toEqual(wanted);
      expect(Array.from(valences)).toEqual(wanted.map((answer) => (typeof answer === 'number' ? answer : NaN)));
      const skipped = wanted.filter((answer) => answer === 'skipped').length;
      const dismissed = wanted.filter((answer) => answer === 'dismissed').length;
      expect(leftOut).toEqual({ skipped, dismissed, notApplicable: 0, invalid: 0 });
    }),
  );
});

test('the callback is asked once for each touchpoint, in the order in which they came', () => {
  const asked: number[] = [];
  const [anna] = journey(0.5, 0.25);
  const backwards = [{ customerId: 'anna', touchpoints: [...inTime(anna as never)].reverse() }];
  readValences(
    columnsOf(backwards),
    ({ at }) => {
      asked.push(at);
      return 0;
    },
    'throw',
  );
  expect(asked).toEqual([1, 0]);
});

test('-0 is 0, and the ends belong to the scale', () => {
  const { valences } = readValences(columnsOf(journey(-0, -1, 1)), valenceOf, 'throw');
  expect(Array.from(valences)).toEqual([0, -1, 1]);
});

test.each([[1.5], [-1.0000001], [NaN], [Infinity]])(
  '%s is refused with its position, or counted as invalid',
  (wrong) => {
    const columns = columnsOf(journey(0, wrong));
    expect(() => readValences(columns, valenceOf, 'throw')).toThrow(
      expect.objectContaining({ name: 'RangeError', message: expect.stringContaining('at position 1') as string }),
    );
    const { answerAt, leftOut } = readValences(columns, valenceOf, 'count');
    expect([answerAt(0), answerAt(1), leftOut.invalid]).toEqual([0, 'invalid', 1]);
  },
);

test('text and what is no callback are refused', () => {
  expect(() => readValences(columnsOf(journey('good')), valenceOf, 'throw')).toThrow(TypeError);
  expect(readValences(columnsOf(journey('good')), valenceOf, 'count').answerAt(0)).toBe('invalid');
  expect(() => readValences(columnsOf(journey({})), valenceOf, 'count')).toThrow(TypeError);
  expect(() => readValences(columnsOf(journey(0)), 'valence' as never, 'throw')).toThrow(
    expect.objectContaining({ code: 'callback' }),
  );
});
