export { day } from './day.ts';
export type { Instant } from './instant.ts';
export { localTime } from './localTime.ts';
export { month } from './month.ts';
export type { Period } from './period.ts';
export { quarter } from './quarter.ts';
export { week, type WeekOptions } from './week.ts';
export { year } from './year.ts';
