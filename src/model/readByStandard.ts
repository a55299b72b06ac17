import { wrongKind } from '../misuse/wrongKind.ts';
import type { Findings } from './newFindings.ts';

/** A schema of any library: the part of Standard Schema 1 that is used here. */
export interface StandardSchema<Model> {
  /** Where the standard keeps what it defines. */
  readonly '~standard': {
    /** Which version of the standard it is. */
    readonly version: 1;
    /** Whose schema it is. */
    readonly vendor: string;
    /** Says what a value is, or what is wrong with it. One that answers later, with a promise, is refused. */
    readonly validate: (value: unknown) => StandardResult<Model> | Promise<StandardResult<Model>>;
  };
}

/** What a schema says of a value. */
export type StandardResult<Model> = StandardSuccess<Model> | StandardFailure;

/** What a value is. */
export interface StandardSuccess<Model> {
  /** The value, as the schema makes it. */
  readonly value: Model;
  /** Nothing is wrong. */
  readonly issues?: undefined;
}

/** What is wrong with a value. */
export interface StandardFailure {
  /** All that is wrong. */
  readonly issues: readonly StandardIssue[];
}

/** One step of a path: a key, or an object that holds one. */
export interface StandardStep {
  /** The key. */
  readonly key: PropertyKey;
}

/** One thing that is wrong with a value. */
export interface StandardIssue {
  /** What is wrong, in words. */
  readonly message: string;
  /** Where it stands. */
  readonly path?: readonly (PropertyKey | StandardStep)[] | undefined;
}

/**
 * Reads a row with the schema of another library, whose issues become problems: what it says is what was expected.
 *
 * @param schema - Whatever implements Standard Schema.
 * @param row - Anything.
 * @param found - Where it is noted what is wrong.
 * @returns What the schema makes of the row, when nothing was noted.
 * @throws TypeError for a schema that answers with a promise.
 * @category model
 */
export function readByStandard<Model>(schema: StandardSchema<Model>, row: unknown, found: Findings): Model {
  const result: StandardResult<Model> | Promise<StandardResult<Model>> = schema['~standard'].validate(row);
  if (result instanceof Promise) throw wrongKind('asyncSchema', 'a schema that answers at once', result);
  if (result.issues === undefined) return result.value;
  if (result.issues.length === 0) found.wrong([], 'what the schema accepts', row);
  for (const { message, path = [] } of result.issues) {
    const keys = path.map(keyOf);
    found.wrong(keys, message, valueAt(row, keys));
  }
  return row as Model;
}

/** A step of a path as text or a number; the standard allows symbols, and keys in an object. */
function keyOf(step: NonNullable<StandardIssue['path']>[number]): string | number {
  const key = typeof step === 'object' ? step.key : step;
  return typeof key === 'symbol' ? String(key) : key;
}

function valueAt(row: unknown, keys: readonly (string | number)[]): unknown {
  let value: unknown = row;
  for (const key of keys) value = (Object(value) as { readonly [key: string]: unknown })[key];
  return value;
}
