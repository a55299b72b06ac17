// Business time against a walk through every minute: node test/fuzz/businessTime.mjs 10000 [seed], after npm run build.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as library from 'cx-metrics';
import { compareOpen } from './compareOpen.mjs';
import { oddMoments, zones } from './oddMoments.mjs';
import { randomOf } from './randomSchedule.mjs';

const processZones = ['UTC', 'America/New_York', 'Asia/Tehran'];
/** How many cases share one walk. */
const casesPerMoment = 25;
const [cases = 10_000, seed = 1] = process.argv.slice(2).map(Number);

if (process.env['FUZZ_ZONE'] === undefined) {
  const failed = processZones.filter((zone) => {
    const env = { ...process.env, TZ: zone, FUZZ_ZONE: zone };
    const args = [fileURLToPath(import.meta.url), String(cases), String(seed)];
    return spawnSync(process.execPath, args, { env, stdio: 'inherit' }).status !== 0;
  });
  process.exitCode = failed.length === 0 ? 0 : 1;
} else {
  const random = randomOf(seed);
  const moments = zones.flatMap((zone) => oddMoments(zone, 2005, 2026).map((moment) => ({ zone, moment })));
  /** @type {string[]} */
  const failures = [];
  let compared = 0;
  while (compared < cases) {
    const { zone, moment } = /** @type {{ zone: string, moment: number }} */ (moments[random(moments.length)]);
    const count = Math.min(casesPerMoment, cases - compared);
    failures.push(...compareOpen(library, zone, moment, count, random));
    compared += count;
  }
  for (const line of failures.slice(0, 10)) console.error(line);
  console.log(`process zone ${process.env['TZ']}: ${compared} cases, ${failures.length} differ`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
