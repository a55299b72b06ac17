import { outOfRange } from '../misuse/outOfRange.ts';
import { bandOf } from '../scale/bandOf.ts';
import { checkBands } from '../scale/checkBands.ts';
import type { BandName, Scale } from '../scale/scale.ts';
import type { Answers, LeftOut, Tally } from '../tally/answer.ts';
import { countAnswers } from '../tally/countAnswers.ts';
import { isIterable } from '../tally/eachRow.ts';
import { readTally } from '../tally/readTally.ts';

/** Answers on a scale, counted: what every rating metric is read from. */
export interface Sample {
  /** How many answers. */
  readonly n: number;
  /** Who did not answer; off its scale is invalid. */
  readonly leftOut: LeftOut;
  /** Each answer and how many times, ascending. */
  readonly answers: readonly (readonly [answer: number, times: number])[];
  /** How many answers in each band. */
  readonly bands: { readonly [name in BandName]: number };
  /** Mean of the answers; null without any. */
  readonly mean: number | null;
  /** Every point of the scale with its count, zeros too; where ratings may be fractions, those that were given. */
  readonly distribution: Tally;
}

/**
 * Reads answers against a scale, in one pass: bands, mean and distribution come from the same counts, so they agree.
 *
 * @param answers - Answers one by one, or a tally of them.
 * @param scale - The scale they should lie on.
 * @param invalid - Whether an answer off the scale throws or is counted as invalid.
 * @returns The counted sample.
 * @throws RangeError for an answer off its scale, naming it, its position or key, and the scale; TypeError for text,
 * objects and a scale that is none.
 * @category metric
 */
export function readSample(answers: Answers, scale: Scale, invalid: 'throw' | 'count'): Sample {
  checkBands(scale);
  const { name, min, max, points = 'whole' } = scale;
  const counted = isIterable(answers) ? countAnswers(answers, invalid) : null;
  const contents = counted ?? readTally(answers as Tally);
  const isOff = (answer: number): boolean => bandOf(scale, answer) === null;
  const off = contents.answers.filter(([answer]) => isOff(answer));
  if (invalid === 'throw' && off[0] !== undefined) {
    const [answer, position] = counted === null ? off[0] : counted.firstOf(isOff);
    const where = counted === null ? `key "${answer}"` : `position ${position}`;
    throw outOfRange('offScale', `a rating from ${min} to ${max} (${points})`, answer, ` at ${where} on scale ${name}`);
  }
  const distribution: Record<string, number> = {};
  for (let point = min; points === 'whole' && point <= max; point++) distribution[point] = 0;
  const onScale: (readonly [answer: number, times: number])[] = [];
  const bands = { positive: 0, neutral: 0, negative: 0 };
  let [n, sum, offTimes] = [0, 0, 0];
  for (const [answer, times] of contents.answers) {
    const band = bandOf(scale, answer);
    if (band === null) {
      offTimes += times;
      continue;
    }
    onScale.push([answer, times]);
    distribution[answer] = times;
    bands[band] += times;
    n += times;
    sum += answer * times;
  }
  return {
    n,
    leftOut: { ...contents.leftOut, invalid: contents.leftOut.invalid + offTimes },
    answers: onScale,
    bands,
    mean: n === 0 ? null : sum / n,
    distribution,
  };
}
