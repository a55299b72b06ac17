/** Numbers one after another, in one array of them. */
export interface NumberList {
  /** How many. */
  length: number;
  /** The numbers, and room for more. */
  room: Float64Array;
}

const fewNumbers = 64;

/**
 * A list of numbers that grows: fractions and large numbers in a plain list cost an object each, or two copies.
 *
 * @returns None yet.
 * @category journey
 */
export function newNumberList(): NumberList {
  return { length: 0, room: new Float64Array(fewNumbers) };
}

/** Puts a number behind the others. */
export function append(list: NumberList, value: number): void {
  if (list.length === list.room.length) {
    const larger = new Float64Array(2 * list.length);
    larger.set(list.room);
    list.room = larger;
  }
  list.room[list.length++] = value;
}

/** The numbers, in an array of their own. */
export function numbersOf({ length, room }: NumberList): Float64Array {
  return room.slice(0, length);
}
