import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Answer, LeftOut, LeftOutWord } from '../tally/answer.ts';
import { leftOutWords, readAnswer } from '../tally/readAnswer.ts';
import type { JourneyColumns } from './journeyColumns.ts';

/** How good each touchpoint felt. */
export interface Valences {
  /** At each place from −1 to 1; NaN where nothing is known. */
  readonly valences: Float64Array;
  /** The valence at a place, or the word for why there is none. */
  readonly answerAt: (place: number) => number | LeftOutWord;
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
  const whyNot = new Uint8Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const answer = readAnswer(valence(rows[row] as Touchpoint), invalid, row);
    if (typeof answer === 'number' && answer >= -1 && answer <= 1) {
      ofRow[row] = answer;
      continue;
    }
    if (typeof answer === 'number' && invalid === 'throw') {
      throw outOfRange('offScale', 'a valence from -1 to 1', answer, ` at position ${row}`);
    }
    const word = typeof answer === 'number' ? 'invalid' : answer;
    whyNot[row] = leftOutWords.indexOf(word);
    leftOut[word]++;
  }
  const valences = new Float64Array(rows.length);
  for (let place = 0; place < valences.length; place++) valences[place] = ofRow[order[place] as number] as number;
  return {
    valences,
    answerAt: (place) => {
      const felt = valences[place] as number;
      return Number.isNaN(felt) ? (leftOutWords[whyNot[order[place] as number] as number] as LeftOutWord) : felt;
    },
    leftOut,
  };
}
