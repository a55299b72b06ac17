/**
 * Random small logs: few customers, few activities, many touchpoints of the same time, some recorded twice.
 *
 * @typedef {import('./journeysByHand.mjs').Entry} Entry
 * @typedef {import('./funnelByHand.mjs').SmallFunnel} SmallFunnel
 * @typedef {import('./randomSchedule.mjs').Random} Random
 */

const customers = ['b', 'a', '__proto__'];
const channels = ['web', 'phone', '', null];
const orders = /** @type {const} */ (['ordered', 'ordered', 'strict', 'any']);

/**
 * @param {Random} random
 * @param {{ most: number, customers: number, activities: readonly string[] }} limits - Most touchpoints, how many customers.
 * @returns {readonly Entry[]}
 */
export function randomLog(random, limits) {
  const times = random(4) === 0 ? 3 : 10;
  return Array.from({ length: random(limits.most + 1) }, () => {
    const at = random(times);
    return {
      customerId: String(customers[random(limits.customers)]),
      at,
      endedAt: at + Math.max(0, random(8) - 3),
      activity: String(limits.activities[random(limits.activities.length)]),
      channel: channels[random(channels.length)] ?? null,
      matter: random(2) === 0 ? 'M' : 'N',
      id: random(3) === 0 ? String(random(6)) : null,
    };
  });
}

/**
 * Steps of one activity or of several, windows, exclusions and a moment of looking; each of them often left out.
 *
 * @param {Random} random
 * @returns {SmallFunnel}
 */
export function randomFunnel(random) {
  const order = orders[random(orders.length)] ?? 'ordered';
  const count = 2 + random(3);
  const steps = Array.from({ length: count }, (_, index) => {
    const first = random(3);
    const activities = random(3) === 0 ? [first, (first + 1) % 3] : [first];
    const hasWindow = order !== 'any' && index > 0 && random(4) === 0;
    return {
      activities: activities.map((activity) => String(['a', 'b', 'c'][activity])),
      withinMs: hasWindow ? 1 + random(5) : Infinity,
    };
  });
  const exclude = Array.from({ length: order === 'ordered' ? Math.max(0, random(4) - 1) : 0 }, () => {
    const after = random(count - 1);
    return {
      activity: String(['a', 'b', 'c', 'x'][random(4)]),
      after,
      before: after + 1 + random(count - after - 1),
    };
  });
  return {
    order,
    steps,
    windowMs: random(2) === 0 ? Infinity : 1 + random(9),
    exclude,
    asOf: random(2) === 0 ? Infinity : random(15),
  };
}
