/** Values and how many times each was seen, in any order: `[[7, 4], [6, 1]]`. */
export type Counted = readonly (readonly [value: number, times: number])[];
