import * as z from 'zod';
import type { Tally } from '../tally/answer.ts';
import { leftOutWords } from '../tally/readAnswer.ts';
import { readAnswerKey } from '../tally/readTally.ts';
import { isPlain } from './isPlain.ts';
import { readAs, typedSchema } from './modelSchema.ts';
import type { Wrong } from './problem.ts';

/**
 * A tally as a zod schema: every key an answer or one of the four words, every value a whole count. Any other key is refused,
 * as metrics refuse it.
 *
 * @example
 * ```ts
 * import { tallySchema } from 'cx-metrics/model';
 *
 * tallySchema.parse({ 9: 120, 10: 80, skipped: 14 }); // => { 9: 120, 10: 80, skipped: 14 }
 * tallySchema.parse({}); // => {}
 * tallySchema.parse({ nine: 120 }); // throws ZodError
 * tallySchema.parse({ 9: 1.5 }); // throws ZodError
 * ```
 * @category model
 */
export const tallySchema: z.ZodType<Tally, Tally> = /* @__PURE__ */ typedSchema(() =>
  readAs<Tally, Tally>(z.custom<Tally>(), {
    read: tallyOf,
    write: (tally) => tally,
    json: {
      type: 'object',
      propertyNames: { pattern: `^(-?[0-9.]+(e[+-][0-9]+)?|${leftOutWords.join('|')})$` },
      additionalProperties: { type: 'integer', minimum: 0 },
    },
  }),
);

/** The tally itself, when its keys and its counts are such. */
function tallyOf(value: unknown, wrong: Wrong): Tally {
  if (!isPlain(value)) {
    wrong([], 'a tally, such as { 9: 120 }', value);
    return {};
  }
  for (const key of Object.keys(value)) {
    const times = value[key];
    if (!isAnswerKey(key)) wrong([key], 'a key such as "9", or one of the four words', key);
    if (!(Number.isSafeInteger(times) && (times as number) >= 0)) wrong([key], 'a whole count from 0', times);
  }
  return value as Tally;
}

function isAnswerKey(key: string): boolean {
  try {
    readAnswerKey(key);
    return true;
  } catch {
    return false;
  }
}
