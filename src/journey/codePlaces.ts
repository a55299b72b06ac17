import type { GroupKey } from '../tally/tallyBy.ts';
import type { CodeArray } from './codeArray.ts';
import type { JourneyColumns } from './journeyColumns.ts';
import type { FieldOf } from './journeyOf.ts';
import { placeNames } from './placeNames.ts';

/** What each place is called, as numbers for names in the order of their code units. */
export interface CodedPlaces {
  /** The number of the name at each place. */
  readonly codes: CodeArray;
  /** The names by their numbers. */
  readonly names: readonly string[];
  /** The number that stands where there is no name: one more than the last. */
  readonly missing: number;
}

/**
 * Asks once for each touchpoint what it is called, and puts the answers at the places.
 *
 * @param columns - Journeys.
 * @param name - Touchpoint to a name: its activity, its channel; or the field that holds it.
 * @param missing - Whether null and undefined are allowed, as a number of its own.
 * @returns Numbers for names.
 * @throws TypeError for a callback that is none and for what is no name, with the position of the touchpoint.
 * @category journey
 */
export function codePlaces<Touchpoint>(
  columns: JourneyColumns<Touchpoint>,
  name: FieldOf<Touchpoint, GroupKey | null | undefined>,
  missing: 'refused' | 'allowed' = 'refused',
): CodedPlaces {
  let names: readonly string[] = [];
  const codes = placeNames(columns, columns.order, name, missing, (seen) => {
    names = [...seen].sort();
    const ranks = new Map(names.map((text, rank) => [text, rank]));
    return [names.length, ...seen.map((text) => ranks.get(text) as number)];
  });
  return { codes, names, missing: names.length };
}
