/**
 * Prints what a scenario found out.
 *
 * @param {import('./bench.mjs').Found} found
 * @param {number} floor - Which share of a claim is enough.
 */
export function printScenario({ title, sides, ratios }, floor) {
  console.log(`\n${title}`);
  const widest = Math.max(0, ...sides.map(({ name }) => name.length));
  for (const { name, ms, least, most } of sides) {
    console.log(`  ${name.padEnd(widest)}  ${inMs(ms).padStart(10)} ms  (${inMs(least)} to ${inMs(most)})`);
  }
  for (const { claim, ratio, least, most, reached } of ratios) {
    const mark = reached >= 1 ? 'holds' : reached >= floor ? `holds at ${floor}` : 'FALLS SHORT';
    console.log(`  ${mark}: ${claim}: ${times(ratio)} (${times(least)} to ${times(most)})`);
  }
}

/** @param {number} ms */
export function inMs(ms) {
  return ms >= 100 ? ms.toFixed(0) : ms.toPrecision(3);
}

/** @param {number} ratio */
export function times(ratio) {
  return ratio >= 100 ? Math.round(ratio).toLocaleString('en-US') : ratio.toPrecision(3);
}
