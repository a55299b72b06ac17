import { outOfRange } from '../misuse/outOfRange.ts';
import { bandOf } from '../scale/bandOf.ts';
import { checkScale } from '../scale/checkScale.ts';
import type { BandName, Scale } from '../scale/scale.ts';
import type { Answer, Answers, LeftOut, Tally } from '../tally/answer.ts';
import { Counts } from '../tally/counts.ts';
import { isIterable } from '../tally/eachRow.ts';
import { readTally } from '../tally/readTally.ts';
import { countAnswers } from '../tally/tally.ts';

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
  checkScale(scale);
  const offScale = (answer: number, where: string): Error => {
    const kind = scale.points === 'any' ? 'a rating' : 'a whole rating';
    return outOfRange(
      'offScale',
      `${kind} from ${scale.min} to ${scale.max}`,
      answer,
      `${where} on scale ${scale.name}`,
    );
  };
  const firstSeen = (answer: number, position: number): void => {
    if (invalid === 'throw' && bandOf(scale, answer) === null) throw offScale(answer, ` at position ${position}`);
  };
  const tally = isIterable(answers)
    ? countAnswers(answers as Iterable<Answer>, new Counts(invalid, firstSeen))
    : answers;

  const contents = readTally(tally);
  const onScale: (readonly [answer: number, times: number])[] = [];
  const bands = { positive: 0, neutral: 0, negative: 0 };
  let [n, sum, off] = [0, 0, 0];
  for (const [answer, times] of contents.answers) {
    const band = bandOf(scale, answer);
    if (band === null) {
      if (invalid === 'throw') throw offScale(answer, ` at key "${answer}"`);
      off += times;
      continue;
    }
    onScale.push([answer, times]);
    bands[band] += times;
    n += times;
    sum += answer * times;
  }
  return {
    n,
    leftOut: { ...contents.leftOut, invalid: contents.leftOut.invalid + off },
    answers: onScale,
    bands,
    mean: n === 0 ? null : sum / n,
    distribution: Object.fromEntries([...zeros(scale), ...onScale]),
  };
}

/** Every whole point of a scale, counted 0 times; none for a scale of fractions. */
function zeros(scale: Scale): readonly (readonly [answer: number, times: number])[] {
  if (scale.points === 'any') return [];
  return Array.from({ length: scale.max - scale.min + 1 }, (_, step) => [scale.min + step, 0] as const);
}
