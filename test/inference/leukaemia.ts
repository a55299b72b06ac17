import type { EventsAndCensored } from 'cx-metrics/inference';

/** Weeks of remission under 6-MP of 21 children: Freireich and others (1963), as every textbook prints them. */
export const leukaemia: EventsAndCensored = {
  time: [6, 7, 9, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 34, 35],
  events: [3, 1, 0, 1, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0],
  censored: [1, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 1, 2, 1, 1],
};
