import { wrongKind } from '../misuse/wrongKind.ts';
import { readGroupKey } from '../tally/readGroupKey.ts';
import type { GroupKey } from '../tally/tallyBy.ts';
import type { JourneyColumns } from './journeyColumns.ts';
import { newCodes } from './newCodes.ts';

/** What a callback says of each place, as numbers for names in the order of their code units. */
export interface CodedPlaces {
  /** The number of the name at each place; -1 where there is none. */
  readonly codes: Int32Array;
  /** The names by their numbers. */
  readonly names: readonly string[];
}

/**
 * Asks a callback once for each touchpoint. It is asked in the order in which the touchpoints came, which is the order in which
 * they lie in memory; what it said is then put at the places.
 *
 * @param columns - Journeys.
 * @param name - Touchpoint to a name: its activity, its channel.
 * @param missing - Whether null and undefined are allowed, as -1.
 * @returns Numbers for names.
 * @throws TypeError for a callback that is none and for what is no name, with the position of the touchpoint.
 * @category journey
 */
export function codePlaces<Touchpoint>(
  { rows, order }: JourneyColumns<Touchpoint>,
  name: (touchpoint: Touchpoint) => GroupKey | null | undefined,
  missing: 'refused' | 'allowed' = 'refused',
): CodedPlaces {
  if (typeof name !== 'function') throw wrongKind('callback', 'a callback that takes a touchpoint', name);
  const { codeOf, names: seen } = newCodes();
  const codeOfRow = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const key = name(rows[row] as Touchpoint);
    const isMissing = missing === 'allowed' && (key === null || key === undefined);
    codeOfRow[row] = isMissing ? -1 : codeOf(readGroupKey(key, row));
  }
  const names = [...seen].sort();
  const ranks = new Map(names.map((text, rank) => [text, rank]));
  // One more for what has no name: its code, -1, is the last place from behind.
  const rankOf = Int32Array.from([...seen, null], (text) => (text === null ? -1 : (ranks.get(text) as number)));
  const codes = new Int32Array(rows.length);
  for (let place = 0; place < codes.length; place++) {
    const code = codeOfRow[order[place] as number] as number;
    codes[place] = rankOf[code < 0 ? seen.length : code] as number;
  }
  return { codes, names };
}
