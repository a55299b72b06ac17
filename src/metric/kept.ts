/** What was made of answers, by name; only of those that are being kept. */
const made: WeakMap<object, Record<string, unknown>> = /* @__PURE__ */ new WeakMap();

/**
 * What is made of answers, made once while they are kept; otherwise made anew, and forgotten.
 *
 * @param answers - What it is made of.
 * @param what - A name for it, with everything else that it depends on.
 * @param make - Makes it.
 * @returns What was made.
 * @category metric
 */
export function kept<T>(answers: object, what: string, make: () => T): T {
  return ((made.get(answers) ?? {})[what] ??= make()) as T;
}

/**
 * Keeps answers for as long as some work takes that reads them again and again, as the search for a p-value does: so raw
 * answers are counted once, and not once for every level. Nothing outlives the work.
 *
 * @param answers - Answers that do not change while the work goes on.
 * @param work - What reads them.
 * @returns What the work gives.
 * @category metric
 */
export function whileKept<T>(answers: readonly unknown[], work: () => T): T {
  const own = answers.filter((each): each is object => Object(each) === each && !made.has(each as object));
  for (const each of own) made.set(each, {});
  try {
    return work();
  } finally {
    for (const each of own) made.delete(each);
  }
}
