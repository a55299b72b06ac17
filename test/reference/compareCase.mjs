import { notOffered } from './notOffered.mjs';

/**
 * @typedef {{ rel: number, abs: number }} Tolerance
 * @typedef {{ compared: number, notOffered: string[], failures: string[] }} Outcome
 */

/**
 * Holds what was expected against what an adapter gave, field by field; a field the adapter does not know is a failure.
 *
 * @param {unknown} expected
 * @param {unknown} actual
 * @param {Tolerance} tolerance
 * @returns {Outcome}
 */
export function compareCase(expected, actual, tolerance) {
  /** @type {Outcome} */
  const outcome = { compared: 0, notOffered: [], failures: [] };

  /** @param {unknown} wanted @param {unknown} answer @param {string} path */
  const walk = (wanted, answer, path) => {
    // A field whose questions stand in the expected value itself, such as the probabilities asked for.
    const got = typeof answer === 'function' ? answer(wanted) : answer;
    if (got === notOffered) {
      outcome.notOffered.push(path);
    } else if (got === undefined) {
      outcome.failures.push(`${path}: no adapter for it`);
    } else if (Array.isArray(wanted) && !(Array.isArray(got) && got.length === wanted.length)) {
      const came = Array.isArray(got) ? got.length : String(got);
      outcome.failures.push(`${path}: expected ${wanted.length} entries, got ${came}`);
    } else if (typeof wanted === 'object' && wanted !== null) {
      // How long a list is says something too: of an empty one it is all there is to compare.
      if (Array.isArray(wanted)) outcome.compared++;
      for (const [field, value] of Object.entries(wanted)) {
        const inside =
          typeof got === 'object' && got !== null ? /** @type {Record<string, unknown>} */ (got)[field] : undefined;
        walk(value, inside, path === '' ? field : `${path}.${field}`);
      }
    } else {
      outcome.compared++;
      if (!agrees(wanted, got, tolerance))
        outcome.failures.push(`${path}: expected ${String(wanted)}, got ${String(got)}`);
    }
  };

  walk(expected, actual, '');
  if (outcome.compared === 0 && outcome.failures.length === 0) outcome.failures.push('nothing was compared');
  return outcome;
}

/** @param {unknown} wanted @param {unknown} got @param {Tolerance} tolerance */
function agrees(wanted, got, { rel, abs }) {
  if (typeof wanted !== 'number' || typeof got !== 'number') return wanted === got;
  return Math.abs(got - wanted) <= abs + rel * Math.abs(wanted);
}
