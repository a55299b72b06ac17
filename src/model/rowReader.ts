import type { Findings } from './newFindings.ts';

/** A way to read the rows of one model, made for `readRecords`. */
export interface RowReader<Model> {
  /** Reads a row and notes what is wrong with it. What it gives is the model only when nothing was noted. */
  readonly readRow: (row: unknown, found: Findings) => Model;
}

/** A row that may become a model: nothing is known of its fields yet. */
export type Unread<Model> = Partial<Readonly<Record<FieldOf<Model>, unknown>>>;

/** The fields of a model, or of all forms it has. */
type FieldOf<Model> = Model extends Model ? keyof Model : never;

/** A model while it is being put together. */
export type Draft<Model> = { -readonly [Name in keyof Model]: Model[Name] };

/**
 * Whether a row has fields at all.
 *
 * @param row - Anything.
 * @category model
 */
export function hasFields<Model>(row: unknown): row is Unread<Model> {
  return typeof row === 'object' && row !== null && !Array.isArray(row);
}

/**
 * Reads a field that should hold a list of records.
 *
 * @param field - Its name.
 * @param rows - What stands there.
 * @param readRow - How one of them is read.
 * @param found - Where it is noted what is wrong.
 * @returns The list; empty when there is none.
 * @category model
 */
export function readList<Model>(
  field: string,
  rows: unknown,
  readRow: RowReader<Model>['readRow'],
  found: Findings,
): readonly Model[] {
  if (!Array.isArray(rows)) {
    found.wrong([field], `a list of ${field}`, rows);
    return [];
  }
  found.enter(field);
  // A copy has the right length from the start; a list that grows keeps room for more.
  const models = [...(rows as Model[])];
  for (let index = 0; index < models.length; index++) {
    found.enter(index);
    models[index] = readRow(models[index], found);
    found.leave();
  }
  found.leave();
  return models;
}
