export { day } from './day.ts';
export type { Instant, WithEpoch } from './instant.ts';
export { localTime } from './localTime.ts';
export { month } from './month.ts';
export type { Period } from './period.ts';
export { quarter } from './quarter.ts';
export { week, type WeekOptions, type Weekday } from './week.ts';
export { year } from './year.ts';
