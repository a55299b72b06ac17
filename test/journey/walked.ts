import {
  type FunnelAttempt,
  type FunnelRules,
  type FunnelWalk,
  newFunnelAttempt,
} from '../../src/journey/funnelAttempt.ts';
import type { FunnelLines } from '../../src/journey/funnelAttempt.ts';

/** Where a walk is made. */
export type MakeWalk = (lines: FunnelLines, rules: FunnelRules, attempt: FunnelAttempt) => FunnelWalk;

/** What a walk finds along one line: `walked(walkAny, 'a 0, b 1')` for the steps a, b, c. */
export function walked(
  make: MakeWalk,
  text: string,
  rules: Partial<FunnelRules> = {},
  single = false,
): { readonly times: readonly number[] } & Omit<FunnelAttempt, 'times' | 'reached'> {
  const steps = 3;
  const entries = text.split(', ').map((entry) => entry.split(' '));
  const lines = {
    at: Float64Array.from(entries, ([, at]) => Number(at)),
    kinds: Uint16Array.from(entries, ([name = '']) => 'abcx'.indexOf(name) + 1),
    masks: [0, 1, 2, 4, 0],
    excluded: (rules.exclusions ?? []).length === 0 ? null : [0, 0, 0, 0, 1],
  };
  const attempt = newFunnelAttempt(steps);
  const withinMs = new Float64Array(steps).fill(Infinity);
  const all = { steps, windowMs: Infinity, withinMs, exclusions: [], asOf: Infinity, ...rules };
  make(lines, all, attempt)(0, entries.length, single);
  const { times, reached, ...rest } = attempt;
  return { times: [...times.subarray(0, reached)], ...rest };
}
