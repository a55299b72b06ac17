/**
 * Journeys the slow way: grouped, sorted and cut by hand. Nothing of the library is used.
 *
 * @typedef {object} Entry
 * @property {string} customerId
 * @property {number} at
 * @property {number} endedAt
 * @property {string} activity
 * @property {string | null} channel
 * @property {string} matter - Name of its journey, where journeys go by name.
 * @property {string | null} id
 *
 * @typedef {{ id: string, customerId: string, touchpoints: readonly Entry[] }} SmallJourney
 */

/**
 * @param {readonly Entry[]} log
 * @param {number | 'matter'} by - The longest gap, or the field that names the journey.
 * @returns {readonly SmallJourney[]}
 */
export function journeysByHand(log, by) {
  const kept = withoutDuplicates(log);
  return [...new Set(kept.map(({ customerId }) => customerId))].sort().flatMap((customerId) => {
    const own = kept.filter((entry) => entry.customerId === customerId);
    if (by === 'matter') {
      const names = [...new Set(own.map(({ matter }) => matter))];
      return names
        .map((id) => ({ id, customerId, touchpoints: inTime(own.filter(({ matter }) => matter === id)) }))
        .sort((one, other) => Number(one.touchpoints[0]?.at) - Number(other.touchpoints[0]?.at));
    }
    const line = inTime(own);
    const cuts = line.flatMap(({ at }, index) => (index === 0 || at - Number(line[index - 1]?.at) > by ? [index] : []));
    return cuts.map((from, index) => {
      return { id: `${customerId}/${index + 1}`, customerId, touchpoints: line.slice(from, cuts[index + 1]) };
    });
  });
}

/**
 * All touchpoints of each customer, in order of time.
 *
 * @param {readonly Entry[]} log
 * @returns {readonly SmallJourney[]}
 */
export function customersByHand(log) {
  return journeysByHand(log, Infinity);
}

/** Sorted by time; those of the same time stay as they came. @param {readonly Entry[]} entries */
function inTime(entries) {
  return [...entries].sort((one, other) => one.at - other.at);
}

/** @param {readonly Entry[]} log */
function withoutDuplicates(log) {
  return log.filter(({ id }, index) => id === null || log.findIndex((other) => other.id === id) === index);
}
