import type { Observed } from '../inference/series.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';

/** One of the eight rules of Nelson (1984). */
export type NelsonRule = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** A period at which a chart says that something special happened. */
export interface Signal {
  /** Position of the period in the series, from 0. */
  readonly index: number;
  /** The rules it breaks, ascending; those of several periods are broken at the last of them. */
  readonly rules: readonly NelsonRule[];
}

/** A value with the centre and the spread it is judged by. */
export interface Judged {
  /** The value. */
  readonly value: number;
  /** Position of its period in the series. */
  readonly position: number;
  /** Where values should lie. */
  readonly center: number;
  /** Standard deviation of such a value. */
  readonly sigma: number;
}

/** Which of the usual rules are read unless told: one far out, and nine on one side. */
const usual: readonly NelsonRule[] = [1, 2];

/**
 * The periods at which rules are broken.
 *
 * @param points - Values in order, with what they are judged by; gaps are not among them.
 * @param rules - Which rules to read; 1 and 2 unless told.
 * @returns The signals, in order.
 * @throws RangeError for a rule that is not 1 to 8, TypeError for rules that are no array.
 * @category trend
 */
export function signalsOf(points: readonly Judged[], rules: readonly NelsonRule[] = usual): readonly Signal[] {
  if (!Array.isArray(rules)) throw wrongKind('rules', 'an array of rules', rules);
  const asked: readonly NelsonRule[] = [...new Set<NelsonRule>(rules)].sort();
  for (const rule of asked) if (!Object.hasOwn(patterns, rule)) throw outOfRange('rules', 'rules from 1 to 8', rule);
  return points.flatMap(({ position }, last) => {
    const broken = asked.filter((rule) => {
      const { length, isBroken } = patterns[rule];
      return last + 1 >= length && isBroken(points.slice(last + 1 - length, last + 1));
    });
    return broken.length === 0 ? [] : [{ index: position, rules: broken }];
  });
}

/** Every value with one centre and one sigma; none where they are not known. */
export function judge({ values, positions }: Observed, center: number | null, sigma: number | null): readonly Judged[] {
  if (center === null || sigma === null) return [];
  return values.map((value, index) => ({ value, position: positions[index] as number, center, sigma }));
}

interface Pattern {
  /** How many values in a row it is about. */
  readonly length: number;
  /** Whether so many values in a row break the rule. */
  readonly isBroken: (row: readonly Judged[]) => boolean;
}

const patterns: { readonly [rule in NelsonRule]: Pattern } = {
  1: { length: 1, isBroken: (row) => mostOnOneSide(row, 3) === 1 },
  2: { length: 9, isBroken: (row) => mostOnOneSide(row, 0) === 9 },
  3: { length: 6, isBroken: (row) => Math.abs(steps(row).reduce((sum, step) => sum + step, 0)) === 5 },
  4: { length: 14, isBroken: (row) => steps(row).every((step, at, all) => step !== 0 && step !== all[at - 1]) },
  5: { length: 3, isBroken: (row) => mostOnOneSide(row, 2) >= 2 },
  6: { length: 5, isBroken: (row) => mostOnOneSide(row, 1) >= 4 },
  7: { length: 15, isBroken: (row) => row.every((point) => Math.abs(point.value - point.center) < point.sigma) },
  8: { length: 8, isBroken: (row) => row.every((point) => sideBeyond(point, 1) !== 0) },
};

/** How many lie beyond so many sigmas, on the side where more of them do. */
function mostOnOneSide(row: readonly Judged[], sigmas: number): number {
  const above = row.filter((point) => sideBeyond(point, sigmas) > 0).length;
  const below = row.filter((point) => sideBeyond(point, sigmas) < 0).length;
  return Math.max(above, below);
}

/** 1 above the line at so many sigmas, −1 below the one on the other side, 0 between them and on them. */
function sideBeyond({ value, center, sigma }: Judged, sigmas: number): number {
  if (value > center + sigmas * sigma) return 1;
  return value < center - sigmas * sigma ? -1 : 0;
}

/** 1 for every rise, −1 for every fall, 0 where a value stays. */
function steps(row: readonly Judged[]): readonly number[] {
  return row.slice(1).map(({ value }, index) => Math.sign(value - (row[index] as Judged).value));
}
