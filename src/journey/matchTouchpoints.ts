import { wrongKind } from '../misuse/wrongKind.ts';
import type { GroupKey } from '../tally/tallyBy.ts';
import { type CodeArray, newCodeArray, setCode } from './codeArray.ts';
import type { JourneyColumns } from './journeyColumns.ts';
import type { FieldOf } from './journeyOf.ts';
import { placeNames } from './placeNames.ts';
import type { ReadFilter } from './readSteps.ts';

/** Which filters each touchpoint meets, as kinds: touchpoints of one kind meet the same filters. */
export interface MatchedTouchpoints {
  /** The kind of the touchpoint at each place; kind 0 meets none. */
  readonly kinds: CodeArray;
  /** For each kind the filters it meets, a bit for each. */
  readonly masks: readonly number[];
}

/**
 * Asks once for each touchpoint which filters it meets.
 *
 * @param columns - Journeys.
 * @param order - Which of the rows stands at each place.
 * @param filters - At most 31.
 * @param activity - Touchpoint to its activity, or the field that holds it.
 * @returns The kinds.
 * @throws TypeError for what is no activity, and with the code `noActivity` where filters go by activity and no touchpoint has one.
 * @category journey
 */
export function matchTouchpoints<Touchpoint>(
  columns: JourneyColumns<Touchpoint>,
  order: Uint32Array,
  filters: readonly ReadFilter<Touchpoint>[],
  activity: FieldOf<Touchpoint, GroupKey | null | undefined>,
): MatchedTouchpoints {
  const masks = [0];
  const kindOf = new Map([[0, 0]]);
  const kindOfMask = (mask: number): number => {
    const kind = kindOf.get(mask) ?? masks.push(mask) - 1;
    kindOf.set(mask, kind);
    return kind;
  };
  const maskOfActivity = new Map<string, number>();
  const conditions: { readonly bit: number; readonly is: (touchpoint: Touchpoint) => boolean }[] = [];
  filters.forEach(({ activities, is }, index) => {
    if (is !== null) conditions.push({ bit: 1 << index, is });
    for (const name of activities) maskOfActivity.set(name, (maskOfActivity.get(name) ?? 0) | (1 << index));
  });

  const kindsOf = (names: readonly string[]): readonly number[] => {
    if (names.length === 0 && order.length > 0) {
      throw wrongKind('noActivity', 'touchpoints with an activity, or a callback that gives it', undefined);
    }
    return [0, ...names.map((name) => kindOfMask(maskOfActivity.get(name) ?? 0))];
  };
  let kinds =
    maskOfActivity.size === 0
      ? newCodeArray(order.length, 0)
      : placeNames(columns, order, activity, 'allowed', kindsOf);
  if (conditions.length === 0) return { kinds, masks };
  // Asked in the order in which they came: so they lie in memory.
  const metBy = new Uint32Array(order.length);
  for (let row = 0; row < metBy.length; row++) {
    let mask = 0;
    for (const { bit, is } of conditions) if (is(columns.rows[row] as Touchpoint)) mask |= bit;
    metBy[row] = mask;
  }
  for (let place = 0; place < kinds.length; place++) {
    const mask = (masks[kinds[place] as number] as number) | (metBy[order[place] as number] as number);
    kinds = setCode(kinds, place, kindOfMask(mask));
  }
  return { kinds, masks };
}
