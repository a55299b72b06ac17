import { isPlain } from './isPlain.ts';
import { hasFields } from './rowReader.ts';
import type { Wrong } from './problem.ts';

/** A reading as far as its parts are concerned: they stand beside these fields, each metric's own. */
export interface PartedReading {
  /** Name of the metric, which says what parts there are. */
  readonly metric: string;
  /** The headline. */
  readonly value: number | null;
  /** How many answers. */
  readonly n: number;
}

/** The parts of each metric, and how often the percentage of each goes into the value. */
const partsOf: ReadonlyMap<string, { readonly [part: string]: number }> = /* @__PURE__ */ new Map([
  ['nps', { promoters: 1, passives: 0, detractors: -1 }],
  ['csat', { satisfied: 1, neutral: 0, dissatisfied: 0 }],
  ['ces', { easy: 0, neutral: 0, difficult: 0 }],
  ['netBinary', { yes: 1, no: -1 }],
]);

/**
 * Notes parts of a reading that do not add up: counts, a distribution, resolved and open tickets to `n`, percentages to the
 * value. A reading without parts has nothing to add up.
 *
 * @param reading - A reading, with whatever parts it has.
 * @param wrong - Where it is noted.
 * @category model
 */
export function checkParts(reading: PartedReading, wrong: Wrong): void {
  const { metric, value, n } = reading;
  const fields = reading as PartedReading & { readonly [field: string]: unknown };
  const checkSum = (what: string, counts: readonly unknown[]): void => {
    const sum = counts.reduce<number>((total, count) => total + (count as number), 0);
    if (sum !== n) wrong(['n'], `${sum}, the sum of ${what}`, n);
  };

  const signs = Object.entries(partsOf.get(metric) ?? {}).filter(([name]) => name in fields);
  const bad = signs.find(([name]) => !isPart(fields[name], value));
  if (bad !== undefined) {
    wrong([bad[0]], `a count, and a percentage ${value === null ? 'of null' : 'beside the value'}`, fields[bad[0]]);
  } else if (signs.length > 0) {
    const parts = signs.map(([name, sign]) => ({ sign, ...(fields[name] as Part) }));
    checkSum(
      'its parts',
      parts.map(({ count }) => count),
    );
    const points = parts.reduce((sum, { sign, percent }) => sum + sign * (percent ?? 0), 0);
    // A mean does not follow from its parts.
    if (metric !== 'ces' && value !== null && !(Math.abs(value - points) < 1e-9)) {
      wrong(['value'], `${points}, as its parts say`, value);
    }
  }
  if (isPlain(fields['distribution'])) checkSum('its distribution', Object.values(fields['distribution']));
  if (metric === 'ttr' && 'resolved' in fields) checkSum('resolved and open', [fields['resolved'], fields['open']]);
}

interface Part {
  readonly count: number;
  readonly percent: number | null;
}

function isPart(part: unknown, value: number | null): boolean {
  if (!hasFields<Part>(part)) return false;
  return Number.isSafeInteger(part.count) && (value === null ? part.percent === null : Number.isFinite(part.percent));
}
