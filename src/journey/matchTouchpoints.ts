import { wrongKind } from '../misuse/wrongKind.ts';
import { type CodeArray, newCodeArray, setCode } from './codeArray.ts';
import type { ReadFilter } from './readSteps.ts';

/** Which filters each touchpoint meets, as kinds: touchpoints of one kind meet the same filters. */
export interface MatchedTouchpoints {
  /** The kind of each touchpoint; kind 0 meets none. */
  readonly kinds: CodeArray;
  /** For each kind the filters it meets, a bit for each. */
  readonly masks: readonly number[];
}

/**
 * Asks once for each touchpoint which filters it meets. Filters that go by activity are looked up together.
 *
 * @param rows - Touchpoints.
 * @param filters - At most 31.
 * @param activityOf - Touchpoint to its activity.
 * @returns The kinds.
 * @throws TypeError with the code `noActivity` where filters go by activity and no touchpoint has one.
 * @category journey
 */
export function matchTouchpoints<Touchpoint>(
  rows: readonly Touchpoint[],
  filters: readonly ReadFilter<Touchpoint>[],
  activityOf: (touchpoint: Touchpoint) => unknown,
): MatchedTouchpoints {
  const byActivity = new Map<unknown, number>();
  const conditions: { readonly bit: number; readonly is: (touchpoint: Touchpoint) => boolean }[] = [];
  filters.forEach(({ activities, is }, index) => {
    if (is !== null) conditions.push({ bit: 1 << index, is });
    for (const activity of activities) byActivity.set(activity, (byActivity.get(activity) ?? 0) | (1 << index));
  });

  let kinds = newCodeArray(rows.length, 0);
  const kindOf = new Map([[0, 0]]);
  const masks = [0];
  let hasActivity = false;
  for (let row = 0; row < rows.length; row++) {
    const touchpoint = rows[row] as Touchpoint;
    const activity = byActivity.size === 0 ? null : activityOf(touchpoint);
    hasActivity ||= activity !== null && activity !== undefined;
    let mask = byActivity.get(activity) ?? 0;
    for (const { bit, is } of conditions) if (is(touchpoint)) mask |= bit;
    if (mask === 0) continue;
    let kind = kindOf.get(mask);
    if (kind === undefined) {
      kind = masks.length;
      kindOf.set(mask, kind);
      masks.push(mask);
    }
    kinds = setCode(kinds, row, kind);
  }
  if (byActivity.size > 0 && rows.length > 0 && !hasActivity) {
    throw wrongKind('noActivity', 'touchpoints with an activity, or a callback that gives it', undefined);
  }
  return { kinds, masks };
}
