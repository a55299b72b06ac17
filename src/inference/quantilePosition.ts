import { badNumber } from '../misuse/badNumber.ts';
import { checkProbability } from './checkProbability.ts';

/** One of the nine definitions of Hyndman and Fan (1996). */
export type QuantileDefinition = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Where a quantile stands among values in ascending order. */
export interface QuantilePosition {
  /** Rank of the value below it, 1 to n. */
  readonly below: number;
  /** Rank of the value above it, 1 to n. */
  readonly above: number;
  /** How far it lies from the one to the other, 0 to 1. */
  readonly weight: number;
}

/**
 * Between which two ranks does a quantile lie?
 *
 * Definitions 1 to 3 jump from value to value: the rank is n p, rounded up (1), the mean of two ranks where n p is
 * whole (2), n p rounded to the nearest with halves to even (3). Definitions 4 to 9 lie on the line at a + p (n + 1 − a
 * − b). As in R, a position within 4 epsilons of a whole number is whole, and definition 7 is taken as it comes: 1 + (n
 * − 1) p.
 *
 * @param n - How many values, 1 or more.
 * @param probability - The share at or below, 0 to 1.
 * @param definition - 1 to 9.
 * @returns Two ranks, and how far from the first to the second.
 * @throws RangeError for a probability off 0 to 1 and a definition that is not 1 to 9; TypeError for other kinds.
 * @category inference
 */
export function quantilePosition(n: number, probability: number, definition: QuantileDefinition): QuantilePosition {
  checkProbability(probability);
  checkDefinition(definition);
  const position = positionOf(n, probability, definition);
  const fuzz = definition === 7 ? 0 : 4 * Number.EPSILON;
  const rank = Math.floor(position + fuzz);
  const away = Math.abs(position - rank) <= fuzz ? 0 : position - rank;
  return {
    below: Math.min(n, Math.max(1, rank)),
    above: Math.min(n, Math.max(1, rank + 1)),
    weight: definition > 3 ? away : jumping(away, rank, definition),
  };
}

/** Refuses what is none of the nine definitions. */
export function checkDefinition(definition: number): void {
  if (!Number.isInteger(definition) || definition < 1 || definition > 9) {
    throw badNumber('definition', 'a definition, 1 to 9', definition);
  }
}

function positionOf(n: number, probability: number, definition: QuantileDefinition): number {
  if (definition < 3) return n * probability;
  if (definition === 3) return n * probability - 0.5;
  const [a, b] = plottingOf(definition);
  return a + probability * (n + 1 - a - b);
}

/** The two constants by which the continuous definitions differ. In here, so that a bundler can drop them. */
function plottingOf(definition: number): readonly [number, number] {
  const constants = [
    [0, 1],
    [1 / 2, 1 / 2],
    [0, 0],
    [1, 1],
    [1 / 3, 1 / 3],
    [3 / 8, 3 / 8],
  ] as const;
  return constants[definition - 4] as readonly [number, number];
}

/** The weight of the value above for the definitions that jump. */
function jumping(away: number, rank: number, definition: QuantileDefinition): number {
  if (definition === 3) return away > 0 || Math.abs(rank % 2) === 1 ? 1 : 0;
  if (away > 0) return 1;
  return definition === 2 ? 0.5 : 0;
}
