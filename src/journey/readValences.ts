import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Answer, LeftOut } from '../tally/answer.ts';
import { readAnswer } from '../tally/readAnswer.ts';
import type { JourneyColumns } from './journeyColumns.ts';

/** How good each touchpoint felt. */
export interface Valences {
  /** At each place from −1 to 1; NaN where nothing is known. */
  readonly valences: Float64Array;
  /** How many touchpoints have none, by why. */
  readonly leftOut: LeftOut;
}

/**
 * Asks a callback once for each touchpoint how good it felt.
 *
 * @param columns - Journeys.
 * @param valence - Touchpoint to a number from −1 to 1; null where nothing is known.
 * @param invalid - Whether what is no such number throws or is counted.
 * @returns The valences.
 * @throws RangeError for a number off −1 to 1, NaN and infinity, TypeError for text and objects; with the position.
 * @category journey
 */
export function readValences<Touchpoint>(
  { rows, order }: JourneyColumns<Touchpoint>,
  valence: (touchpoint: Touchpoint) => Answer,
  invalid: 'throw' | 'count',
): Valences {
  if (typeof valence !== 'function') throw wrongKind('callback', 'a callback that takes a touchpoint', valence);
  const leftOut = { skipped: 0, dismissed: 0, notApplicable: 0, invalid: 0 };
  const ofRow = new Float64Array(rows.length).fill(NaN);
  for (let row = 0; row < rows.length; row++) {
    const answer = readAnswer(valence(rows[row] as Touchpoint), invalid, row);
    if (typeof answer === 'string') {
      leftOut[answer]++;
    } else if (answer >= -1 && answer <= 1) {
      ofRow[row] = answer;
    } else {
      if (invalid === 'throw') throw outOfRange('offScale', 'a valence from -1 to 1', answer, ` at position ${row}`);
      leftOut.invalid++;
    }
  }
  const valences = new Float64Array(rows.length);
  for (let place = 0; place < valences.length; place++) valences[place] = ofRow[order[place] as number] as number;
  return { valences, leftOut };
}
