import type { Instant } from '../calendar/instant.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Columns } from '../tally/column.ts';
import { columnReaders } from '../tally/columnReaders.ts';
import { isIterable } from '../tally/eachRow.ts';
import { badCode, isValid, type ReadColumn } from '../tally/readColumn.ts';
import type { GroupKey } from '../tally/tallyBy.ts';
import type { FieldOf } from './journeyOf.ts';

/** What `journeys` reads of a touchpoint. */
export interface AnyTouchpoint {
  /** Name of the record; two with the same one are one. */
  readonly id?: GroupKey | null | undefined;
  /** Who it was. */
  readonly customerId: GroupKey | null | undefined;
  /** When it began. */
  readonly at: Instant | null | undefined;
}

/** A touchpoint that stands in columns: a value of each. */
export type TouchpointOf<C> = {
  readonly [name in keyof C]: name extends 'at' ? Instant | null : ColumnValue<C[name]>;
};

/** What a column says of one row: the name of its code, or the value; a whole number for a bigint. */
export type ColumnValue<Column> = Column extends {
  /** What its codes stand for. */
  readonly names: readonly (infer Name)[];
}
  ? Name
  : Column extends Iterable<infer Value>
    ? Value extends bigint
      ? number
      : Value
    : unknown;

/** Takes what is read of one touchpoint: its position, who it was, when, its name and that of its journey. */
export type TakeTouchpoint = (
  position: number,
  customerId: unknown,
  at: unknown,
  id: unknown,
  journeyId: unknown,
) => void;

/** Touchpoints from records or from columns. */
export interface TouchpointSource {
  /** How many. */
  readonly length: number;
  /** Whether they may have names of their own. */
  readonly hasIds: boolean;
  /** Goes through all of them, in order. */
  readonly each: (take: TakeTouchpoint) => void;
  /** Touchpoints as records; all of them where no positions are given. */
  readonly records: (positions: Uint32Array | null) => readonly unknown[];
  /** A column by its name; null where touchpoints come as records. */
  readonly column: ((name: string) => ReadColumn) | null;
}

/**
 * Touchpoints as they come, of one form.
 *
 * @param touchpoints - Records, or columns of the same length by name.
 * @param journey - The name of a journey; undefined where journeys do not go by name.
 * @returns What each says.
 * @throws TypeError for what is neither, for a record that is none, and for a column that is not there.
 * @category journey
 */
export function touchpointSource(
  touchpoints: Iterable<unknown> | Columns,
  journey: FieldOf<never, unknown> | undefined,
): TouchpointSource {
  if (journey !== undefined && typeof journey !== 'string' && typeof journey !== 'function') {
    throw wrongKind('callback', 'a field, or a callback that takes the name of the journey from a touchpoint', journey);
  }
  return isIterable(touchpoints)
    ? recordSource((Array.isArray(touchpoints) ? touchpoints.slice() : Array.from(touchpoints)) as Rows, journey)
    : columnSource(touchpoints, journey);
}

type Rows = readonly (AnyTouchpoint & { readonly [field: string]: unknown })[];

function recordSource(rows: Rows, journey: FieldOf<never, unknown> | undefined): TouchpointSource {
  const journeyOf = typeof journey === 'string' ? (touchpoint: Rows[number]) => touchpoint[journey] : journey;
  return {
    length: rows.length,
    hasIds: true,
    each: (take) => {
      for (let position = 0; position < rows.length; position++) {
        const touchpoint = rows[position] as Rows[number];
        if (typeof touchpoint !== 'object' || (touchpoint as unknown) === null) {
          throw wrongKind('touchpoint', 'a touchpoint with customerId and at', touchpoint, ` at position ${position}`);
        }
        const { customerId, at, id } = touchpoint;
        take(position, customerId, at, id, journeyOf?.(touchpoint as never));
      }
    },
    records: (positions) => {
      if (positions === null || positions.length === rows.length) return rows;
      return Array.from(positions, (position) => rows[position]);
    },
    column: null,
  };
}

function columnSource(columns: Columns, journey: FieldOf<never, unknown> | undefined): TouchpointSource {
  const { column } = columnReaders(columns);
  const values = (name: string): ((position: number) => unknown) => valueAt(column(name));
  let fields: (readonly [string, (position: number) => unknown])[] | null = null;
  const record = (position: number): unknown => {
    fields ??= Object.keys(columns).map((name) => [name, values(name)]);
    return Object.fromEntries(fields.map(([name, value]) => [name, value(position)]));
  };
  const { length } = column('customerId');
  const [customerId, at] = [values('customerId'), values('at')];
  const hasIds = Object.hasOwn(columns, 'id');
  const id = hasIds ? values('id') : () => null;
  const journeyOf =
    typeof journey === 'string' ? values(journey) : (position: number) => journey?.(record(position) as never);
  return {
    length,
    hasIds,
    each: (take) => {
      for (let position = 0; position < length; position++) {
        take(position, customerId(position), at(position), id(position), journeyOf(position));
      }
    },
    records: (positions) => Array.from(positions ?? { length }, (position, row) => record(position ?? row)),
    column,
  };
}

/** The value at each position of a column, null where there is none. */
export function valueAt({ values, names, valid }: ReadColumn): (position: number) => unknown {
  if (names === null && valid === null) return (position) => values[position];
  return (position) => {
    if (!isValid(valid, position)) return null;
    const value = values[position];
    if (names === null) return value;
    const name = names[value as number];
    if (name === undefined) throw badCode(value, names.length, position);
    return name;
  };
}
