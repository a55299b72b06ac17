/** A whole cell that is a number: no blank inside, no exponent, no hexadecimal. */
const number = /^[+-]?\d+(\.\d+)?$/;
/** A time of day and its offset at the end; a bare date has none. */
const withOffset = /\d[T ]\s*\d.*(?:Z|[+-]\d{2}(?::?\d{2})?)$/i;

/** @typedef {{ readonly text: string, readonly cells: number }} Unread */

const mostUnread = 5;

/**
 * How cells are read.
 *
 * @typedef {object} Cells
 * @property {(cell: string) => number | null | 'invalid'} answer - A rating; null for no answer, `'invalid'` for text.
 * @property {(cell: string) => Date | null | 'invalid'} time - An instant; null for none, `'invalid'` for what is no time.
 * @property {() => number} readInZone - How many times had no offset and were read in the zone.
 * @property {() => readonly Unread[]} unread - The first few different texts that could not be read.
 */

/**
 * Reads cells as answers and times. A cell is read in full or not at all: `7abc` is invalid, never 7.
 *
 * @param {ReadonlySet<string>} missing - Texts that mean "no answer".
 * @param {(text: string) => Date} local - Text to instant; an offset in the text wins.
 * @returns {Cells} The reader of either kind.
 */
export function cells(missing, local) {
  let readInZone = 0;
  /** @type {Map<string, number>} */
  const unread = new Map();
  const invalid = (/** @type {string} */ text) => {
    if (unread.size < mostUnread || unread.has(text)) unread.set(text, (unread.get(text) ?? 0) + 1);
    return /** @type {const} */ ('invalid');
  };
  return {
    answer(cell) {
      const text = cell.trim();
      if (missing.has(text)) return null;
      return number.test(text) ? Number(text) : invalid(text);
    },
    time(cell) {
      const text = cell.trim();
      if (missing.has(text)) return null;
      try {
        const instant = local(text);
        if (!withOffset.test(text)) readInZone++;
        return instant;
      } catch {
        return invalid(text);
      }
    },
    readInZone: () => readInZone,
    unread: () => [...unread].map(([text, cells]) => ({ text, cells })),
  };
}
