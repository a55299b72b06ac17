import { wrongKind } from '../misuse/wrongKind.ts';
import { readGroupKey } from '../tally/readGroupKey.ts';
import type { GroupKey } from '../tally/tallyBy.ts';
import { type CodeArray, newCodeArray, setCode } from './codeArray.ts';
import type { JourneyColumns } from './journeyColumns.ts';
import { newCodes } from './newCodes.ts';

/** What a callback says of each place, as numbers for names in the order of their code units. */
export interface CodedPlaces {
  /** The number of the name at each place. */
  readonly codes: CodeArray;
  /** The names by their numbers. */
  readonly names: readonly string[];
  /** The number that stands where there is no name: one more than the last. */
  readonly missing: number;
}

/**
 * Asks a callback once for each touchpoint. It is asked in the order in which the touchpoints came, which is the order in which
 * they lie in memory; what it said is then put at the places.
 *
 * @param columns - Journeys.
 * @param name - Touchpoint to a name: its activity, its channel.
 * @param missing - Whether null and undefined are allowed, as a number of its own.
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
  let codeOfRow = newCodeArray(rows.length, 0);
  for (let row = 0; row < rows.length; row++) {
    const key = name(rows[row] as Touchpoint);
    const isMissing = missing === 'allowed' && (key === null || key === undefined);
    // 0 is kept for what has no name.
    const code = isMissing ? 0 : codeOf(readGroupKey(key, row)) + 1;
    codeOfRow = setCode(codeOfRow, row, code);
  }
  const names = [...seen].sort();
  const ranks = new Map(names.map((text, rank) => [text, rank]));
  const rankOf = Uint32Array.from([names.length, ...seen.map((text) => ranks.get(text) as number)]);
  const codes = newCodeArray(rows.length, names.length);
  for (let place = 0; place < codes.length; place++) {
    codes[place] = rankOf[codeOfRow[order[place] as number] as number] as number;
  }
  return { codes, names, missing: names.length };
}
