import type { Answer, AnyJourney } from 'cx-metrics';
import fc from 'fast-check';
import { groupName } from '../arbitrary.ts';

/** A touchpoint and how it felt. */
export interface Felt {
  readonly at: number;
  readonly channel: string;
  readonly valence: Answer;
}

/** Valences of a few eighths, so that their sums are exact, and what is none. */
export const someValence: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -8, max: 8 }).map((eighths) => eighths / 8) },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined, 'skipped' as const, 'dismissed' as const, true) },
);

/** Journeys of a few customers, touchpoints in no order, some at one time, some journeys without any. */
export const feltJourneys: fc.Arbitrary<readonly AnyJourney<Felt>[]> = fc.array(
  fc.record({
    customerId: fc.constantFrom('anna', 'ben', '__proto__', '7'),
    touchpoints: fc.array(fc.record({ at: fc.nat(9), channel: groupName, valence: someValence }), { maxLength: 7 }),
  }),
  { maxLength: 6 },
);

/** How a touchpoint felt. */
export const valenceOf = ({ valence }: Felt): Answer => valence;

/** The touchpoints of a journey in order of time, those of one time as they came. */
export const inTime = ({ touchpoints }: AnyJourney<Felt>): readonly Felt[] =>
  [...touchpoints].sort((one, other) => one.at - other.at);

/** A valence as a number, true as 1; null where it is none. */
export const numberOf = ({ valence }: Felt): number | null =>
  typeof valence === 'boolean' ? Number(valence) : typeof valence === 'number' ? valence + 0 : null;
