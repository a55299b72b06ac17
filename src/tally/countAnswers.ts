import { blockRows } from './blocksOf.ts';
import { countBytes } from './countBytes.ts';
import { eachRow } from './eachRow.ts';
import { type Contents, type Counts, newCounts, smallAnswers } from './newCounts.ts';
import { isBytes } from './isBytes.ts';
import { readAnswer } from './readAnswer.ts';

/** Answers, counted, and where the first of a kind stands. */
export interface CountedAnswers extends Contents {
  /** The first answer of a kind that was counted, and its position from 0. */
  readonly firstOf: (isOfKind: (answer: number) => boolean) => Found;
}

/**
 * Counts answers that stand alone, by the loop for their kind, so that no kind slows another: bytes four at a time, numbers
 * of other typed arrays, arrays, and whatever else can be gone through.
 *
 * @param answers - Answers one by one.
 * @param invalid - What happens to text, NaN and infinity.
 * @returns The counts.
 * @throws As `readAnswer` does, for the first answer that is none.
 * @category tally
 */
export function countAnswers(answers: Iterable<unknown>, invalid: 'throw' | 'count'): CountedAnswers {
  const seenAt = new Map<number, number>();
  const counts = newCounts(invalid, (answer, position) => seenAt.set(answer, position));
  if (isBytes(answers)) {
    addBytes(answers, counts);
  } else if (Array.isArray(answers)) {
    addArray(answers, counts);
  } else if (answers instanceof Float64Array) {
    addFloats(answers, 0, counts);
  } else if (areNumbers(answers)) {
    addByBlocks(answers, counts);
  } else {
    // What is gone through once cannot be searched again, so it is kept where each answer was seen, in that order.
    eachRow(answers, counts.add);
    return { ...counts.contents(), firstOf: (isOfKind) => [...seenAt].find(([answer]) => isOfKind(answer)) as Found };
  }
  return {
    ...counts.contents(),
    firstOf: (isOfKind) => {
      const read = Array.from<unknown, unknown>(answers, (answer) => readAnswer(answer, 'count', 0));
      const position = read.findIndex((answer) => typeof answer === 'number' && isOfKind(answer));
      return [read[position] as number, position];
    },
  };
}

type Found = readonly [answer: number, position: number];

function addBytes(bytes: Uint8Array | Int8Array, counts: Counts): void {
  const times = countBytes(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  counts.addSmall(times.subarray(0, 128));
  // The upper half of the bytes stands for negative numbers where bytes have a sign.
  const from = bytes instanceof Int8Array ? -128 : 128;
  times.subarray(128).forEach((seen, at) => {
    if (seen > 0) counts.add(from + at, 0, seen);
  });
}

/** Typed arrays of numbers, not those of bigints. */
function areNumbers(answers: Iterable<unknown>): answers is Float64Array {
  return ArrayBuffer.isView(answers) && typeof (answers as Float64Array)[0] === 'number';
}

/**
 * Engines keep arrays of whole numbers, of numbers and with gaps in different ways, and a loop that ever read two of them is slower
 * for all, for good. They cannot be told apart, but a look at the first answers tells most: so each has the loop that suits it.
 */
function addArray(answers: readonly unknown[], counts: Counts): void {
  const beginsWhole = [...answers.slice(0, 64)].every(Number.isSafeInteger);
  const others = beginsWhole ? addRatings(answers, counts) : 0;
  if (others < answers.length) addFrom(others, answers, counts);
}

/** Counts up to the first answer that is no whole number from 0 to 15; returns its position, or the length. */
function addRatings(answers: readonly unknown[], counts: Counts): number {
  const small = new Uint32Array(smallAnswers);
  let position = 0;
  for (; position < answers.length; position++) {
    const answer = answers[position];
    if (typeof answer !== 'number') break;
    const whole = answer & 15;
    if (whole !== answer) break;
    small[whole] = (small[whole] as number) + 1;
  }
  counts.addSmall(small);
  return position;
}

/** Counts the answers from a position on, whatever they are; `| 0` says that it is whole, as a 0 in its place would. */
function addFrom(first: number, answers: readonly unknown[], counts: Counts): void {
  const small = new Uint32Array(smallAnswers);
  for (let position = first | 0; position < answers.length; position++) {
    const answer = answers[position];
    if (typeof answer === 'number') {
      const whole = answer & 15;
      if (whole === answer) {
        small[whole] = (small[whole] as number) + 1;
        continue;
      }
    }
    counts.add(answer, position);
  }
  counts.addSmall(small);
}

/** Numbers of other kinds are copied block by block, so that one loop reads them all and little room is taken. */
function addByBlocks(answers: Float64Array, counts: Counts): void {
  for (let position = 0; position < answers.length; position += blockRows) {
    addFloats(new Float64Array(answers.subarray(position, position + blockRows)), position, counts);
  }
}

function addFloats(answers: Float64Array, first: number, counts: Counts): void {
  const small = new Uint32Array(smallAnswers);
  for (let row = 0; row < answers.length; row++) {
    const answer = answers[row] as number;
    const whole = answer & 15;
    if (whole === answer) small[whole] = (small[whole] as number) + 1;
    else counts.add(answer, first + row);
  }
  counts.addSmall(small);
}
