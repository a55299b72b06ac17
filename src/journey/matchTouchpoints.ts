import { wrongKind } from '../misuse/wrongKind.ts';
import type { GroupKey } from '../tally/tallyBy.ts';
import { type CodeArray, newCodeArray, setCode } from './codeArray.ts';
import { codeRows } from './codeRows.ts';
import type { JourneyColumns } from './journeyColumns.ts';
import type { FieldOf } from './journeyOf.ts';
import type { ReadFilter } from './readSteps.ts';

/** Which filters each touchpoint meets, as kinds: touchpoints of one kind meet the same filters. */
export interface MatchedTouchpoints {
  /** The kind of each row; kind 0 meets none. */
  readonly kinds: CodeArray;
  /** For each kind the filters it meets, a bit for each. */
  readonly masks: readonly number[];
}

/**
 * Asks once for each touchpoint which filters it meets.
 *
 * @param columns - Journeys.
 * @param filters - At most 31.
 * @param activity - Touchpoint to its activity, or the field that holds it.
 * @returns The kinds.
 * @throws TypeError for what is no activity, and with the code `noActivity` where filters go by activity and no touchpoint has one.
 * @category journey
 */
export function matchTouchpoints<Touchpoint>(
  columns: JourneyColumns<Touchpoint>,
  filters: readonly ReadFilter<Touchpoint>[],
  activity: FieldOf<Touchpoint, GroupKey | null | undefined>,
): MatchedTouchpoints {
  const rows = columns.order.length;
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

  const coded = maskOfActivity.size === 0 ? null : codeRows(columns, activity, 'allowed');
  if (coded?.names.length === 0 && rows > 0) {
    throw wrongKind('noActivity', 'touchpoints with an activity, or a callback that gives it', undefined);
  }
  const maskOfCode = [0, ...(coded?.names ?? []).map((name) => maskOfActivity.get(name) ?? 0)];
  const kindOfCode = maskOfCode.map(kindOfMask);
  let kinds = newCodeArray(rows, masks.length);
  for (let row = 0; row < rows; row++) {
    const code = coded === null ? 0 : (coded.codes[row] as number);
    if (conditions.length === 0) {
      kinds[row] = kindOfCode[code] as number;
      continue;
    }
    let mask = maskOfCode[code] as number;
    for (const { bit, is } of conditions) if (is(columns.rows[row] as Touchpoint)) mask |= bit;
    kinds = setCode(kinds, row, kindOfMask(mask));
  }
  return { kinds, masks };
}
