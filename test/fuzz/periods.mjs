// Every day from 1970 to 2037 in twenty zones against Intl: node test/fuzz/periods.mjs, after npm run build.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as library from 'cx-metrics';
import { comparePeriods } from './comparePeriods.mjs';
import { zones } from './oddMoments.mjs';

const processZones = ['UTC', 'America/New_York', 'Asia/Tehran', 'Pacific/Apia'];

if (process.env['FUZZ_ZONE'] === undefined) {
  const failed = processZones.filter((zone) => {
    const env = { ...process.env, TZ: zone, FUZZ_ZONE: zone };
    return spawnSync(process.execPath, [fileURLToPath(import.meta.url)], { env, stdio: 'inherit' }).status !== 0;
  });
  process.exitCode = failed.length === 0 ? 0 : 1;
} else {
  let [days, differ] = [0, 0];
  for (const zone of zones) {
    const { compared, failures } = comparePeriods(library, zone, 1970, 2037);
    for (const line of failures.slice(0, 5)) console.error(line);
    days += compared;
    differ += failures.length;
  }
  console.log(`process zone ${process.env['TZ']}: ${days} days in ${zones.length} zones, ${differ} differ`);
  process.exitCode = differ === 0 ? 0 : 1;
}
