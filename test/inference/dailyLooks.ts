/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const days = 60;
export const perDay = 20;

/** In what share of runs a rule gives an alarm on at least one of 60 days. */
export function everAlarmed(runs: number, start: () => (day: number) => boolean): number {
  let alarmed = 0;
  for (let run = 0; run < runs; run++) {
    const look = start();
    let alarm = false;
    for (let day = 1; day <= days; day++) alarm = look(day) || alarm;
    if (alarm) alarmed++;
  }
  return alarmed / runs;
}
