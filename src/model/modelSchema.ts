import * as z from 'zod';
import { shown } from '../misuse/shown.ts';
import type { Wrong } from './problem.ts';
import type { RowReader } from './rowReader.ts';
import type { Written } from './written.ts';

/** A zod schema of a model: it takes parsed JSON or objects, gives the model, and encodes it again. */
export type ModelSchema<Model> = z.ZodType<Model, Written<Model>> & RowReader<Model>;

/**
 * A zod schema beside a type that was written by hand. It compiles only when the two say the same, field by field: the schema
 * gives the type, and everything of the type is something that the schema gives.
 *
 * @param build - Makes the schema. A function, so that a bundler can drop a schema that nobody uses.
 * @returns The schema, of the type that the place where it stands asks for.
 * @category model
 */
export function typedSchema<Type, Schema extends z.ZodType<Type, Written<Type>>>(
  build: () => Schema & Same<Type, z.output<Schema>>,
): z.ZodType<Type, Written<Type>> {
  return build();
}

/**
 * The schema of a model. It is for composing, for JSON Schema, and for whatever speaks Standard Schema; `readRecords` reads with
 * the reader that it carries, which is several times faster and agrees with it.
 *
 * @param reader - The reader of the model.
 * @param build - As in `typedSchema`.
 * @returns The schema.
 * @category model
 */
export function modelSchema<Model, Schema extends z.ZodType<Model, Written<Model>>>(
  reader: RowReader<Model>,
  build: () => Schema & Same<Model, z.output<Schema>>,
): ModelSchema<Model> {
  return Object.assign(typedSchema<Model, Schema>(build), { readRow: reader.readRow });
}

/** `unknown` when each of two types can stand for the other, also with every optional field there; else `never`. */
type Same<One, Other> =
  Both<One, Other> extends true ? (Both<Complete<One>, Complete<Other>> extends true ? unknown : never) : never;
type Both<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;
/** A type whose fields must all be there: without it, a missing optional field would go unseen. */
type Complete<Type> = Type extends Date | string
  ? Type
  : Type extends readonly (infer Item)[]
    ? readonly Complete<Item>[]
    : Type extends object
      ? { readonly [Name in keyof Type]-?: Complete<Type[Name]> }
      : Type;

/** An object whose unknown fields are kept; its type names the known ones only, as those written by hand do. */
export function record<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.looseObject(shape);
}

/** A list that nobody is to change. */
export function list<Item extends z.ZodType>(
  item: Item,
): z.ZodType<readonly z.output<Item>[], readonly z.input<Item>[]> {
  return z.array(item);
}

/** A name, which tells one thing from another. */
export function name(): z.ZodString {
  return z.string().min(1);
}

/** Rules between fields as zod runs them: the same ones that the readers hold rows to. */
export function following<Model>(
  rules: (model: Model, wrong: Wrong) => void,
): (model: Model, context: z.core.$RefinementCtx<Model>) => void {
  return (model, context) => {
    rules(model, (path, expected, got) => {
      context.addIssue({ code: 'custom', path: [...path], message: `Expected ${expected}, got ${shown(got)}` });
    });
  };
}

/** How something is read and written that zod has no word for, and what JSON Schema says of it. */
interface Reading<Value, Input> {
  /** Gives the value and tells what is wrong. */
  readonly read: (input: unknown, wrong: Wrong) => Value;
  /** The way back. */
  readonly write: (value: Value) => Input;
  /** The form it has in JSON, the same in both directions. */
  readonly json: { readonly [keyword: string]: unknown };
}

/** A value with a reader of its own. */
export function readAs<Value, Input>(
  value: z.ZodType<Value, Value>,
  { read, write, json }: Reading<Value, Input>,
): z.ZodType<Value, Input> {
  const schema = z.codec(z.custom<Input>(), value, {
    decode: (input, context) => {
      const before = context.issues.length;
      const result = read(input, (path, expected, got) => {
        context.issues.push({
          code: 'custom',
          path: [...path],
          message: `Expected ${expected}, got ${shown(got)}`,
          input,
        });
      });
      return context.issues.length === before ? result : z.NEVER;
    },
    encode: write,
  });
  // zod would refuse to say what form this has in JSON.
  schema._zod.toJSONSchema = () => ({ ...json });
  return schema;
}

/** A field that is there or not, and never there as undefined: results say so, and JSON knows no other way. */
export function absent<Value extends z.ZodType>(value: Value): z.ZodExactOptional<Value> {
  return value.optional() as unknown as z.ZodExactOptional<Value>;
}

/** A whole number from 0. */
export function whole(): z.ZodInt {
  return z.int().min(0);
}
