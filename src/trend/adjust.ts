import { type Adjustment, adjustPValues } from '../inference/adjustPValues.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Groups } from '../tally/answer.ts';
import { isIterable } from '../tally/eachRow.ts';
import { mapGroups } from '../tally/mapGroups.ts';
import type { Change } from './change.ts';

/** What `adjust` takes. */
export interface AdjustOptions {
  /** How; `'holm'` unless told. */
  readonly method?: Adjustment;
}

/**
 * Which of many changes are still clear, when each was one chance more for a false alarm?
 *
 * Of twenty segments where nothing changed, one is better or worse by chance alone, more often than not. Formula: the p-values
 * of all changes given are adjusted together; a verdict stays clear when its adjusted p-value is below 1 − `level`. Values and
 * intervals stay as they are. `'holm'` keeps the chance of even one false alarm, `'benjaminiHochberg'` the share of false ones
 * among all alarms, `'benjaminiYekutieli'` too, whatever depends on whatever.
 *
 * Counts: every change that has a p-value, wherever it stands; others pass as they are. Empty: what came.
 * Laws: never below the p-value itself, and in the same order; the order of changes and groups does not matter.
 *
 * @param changes - What `delta`, `pairedDelta` or `trend` gave: one, an array, or groups of them, at any depth. Give all that
 * are looked at, as they came: what was adjusted once is adjusted from its own p-value again, but stays unclear.
 * @param options - `method` (`'holm'`): few planned comparisons by `'holm'`, a dashboard by `'benjaminiHochberg'`.
 * @returns The same, with `adjusted: { pValue, method, of }` in every change that has a p-value.
 * @throws RangeError for another method; TypeError for what holds no changes.
 * @example
 * ```ts
 * import { adjust, delta, mapGroups, nps } from 'cx-metrics';
 *
 * const spring = { 10: 40, 8: 30, 3: 30 };
 * const bySegment = { new: { 10: 56, 8: 24, 3: 20 }, loyal: { 10: 45, 8: 30, 3: 25 }, lost: { 10: 38, 8: 30, 3: 32 } };
 * const changes = mapGroups(bySegment, (autumn) => delta(spring, autumn, nps));
 * mapGroups(changes, (change) => change.verdict);
 * // => { loyal: 'noClearChange', lost: 'noClearChange', new: 'better' }
 * const adjusted = adjust(changes);
 * adjusted['new']?.verdict; // => 'noClearChange'
 * adjusted['new']?.adjusted?.of; // => 3
 * adjusted['new']?.pValue === changes['new']?.pValue; // => true
 * adjust([], { method: 'fisher' as 'holm' }); // throws RangeError
 * ```
 * @category trend
 */
export function adjust<Changes>(changes: Changes, options?: AdjustOptions): Changes {
  checkOptions(options);
  const { method = 'holm' } = options ?? {};
  const found: Change[] = [];
  mapChanges(changes, (change) => {
    found.push(change);
    return change;
  });
  const pValues = adjustPValues(
    found.map(({ pValue }) => pValue),
    { method },
  );
  const of = pValues.filter((pValue) => pValue !== null).length;
  let next = 0;
  return mapChanges(changes, (change) => {
    const pValue = pValues[next++] ?? null;
    if (pValue === null) return change;
    const level = change.interval?.level ?? 0.95;
    const verdict = pValue < 1 - level ? change.verdict : 'noClearChange';
    return { ...change, verdict, adjusted: { pValue, method, of } };
  }) as Changes;
}

/** The same arrays and groups with other changes in them. A trend's points are known by their period: no group is text. */
function mapChanges(node: unknown, result: (change: Change) => Change): unknown {
  if (Array.isArray(node)) return node.map((each) => mapChanges(each, result));
  if (typeof node !== 'object' || node === null || isIterable(node)) {
    throw wrongKind('changes', 'changes, or arrays or groups of them', node);
  }
  if (isChange(node)) return result(node);
  if ('period' in node && typeof node.period === 'string' && 'change' in node && isChange(node.change)) {
    return { ...node, change: result(node.change) };
  }
  return mapGroups(node as Groups<unknown>, (group) => mapChanges(group, result));
}

function isChange(node: unknown): node is Change {
  return typeof node === 'object' && node !== null && 'verdict' in node && typeof node.verdict === 'string';
}
