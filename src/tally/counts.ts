import type { CountedAnswer, LeftOutWord, Tally } from './answer.ts';
import { leftOutWords, readAnswer } from './readAnswer.ts';
import { readCount } from './readCount.ts';

const directAnswers = 16;

/**
 * The counters behind a tally while it is being made: changed in place here, never seen outside.
 *
 * Ratings 0 to 15 are counted in an array, since a rating that picks its counter costs no branch; every other answer in a map.
 *
 * @category tally
 */
export class Counts {
  readonly #direct = new Float64Array(directAnswers);
  readonly #others = new Map<number | LeftOutWord, number>();
  readonly #invalid: 'throw' | 'count';
  readonly #firstSeen: ((answer: number, position: number) => void) | undefined;

  /**
   * @param invalid - What happens to text, NaN and infinity.
   * @param firstSeen - Called once for each different answer, with the position where it was first seen.
   */
  constructor(invalid: 'throw' | 'count', firstSeen?: (answer: number, position: number) => void) {
    this.#invalid = invalid;
    this.#firstSeen = firstSeen;
  }

  /** Counts an answer, or an answer and how many times. */
  add(answer: CountedAnswer, position: number): void {
    if (typeof answer === 'object' && Array.isArray(answer)) {
      this.#count(answer[0], readCount(answer[1], ` times at position ${position}`), position);
    } else {
      this.addOne(answer, position);
    }
  }

  /** Counts one answer once. */
  addOne(answer: unknown, position: number): void {
    this.#count(answer, 1, position);
  }

  #count(answer: unknown, times: number, position: number): void {
    const read =
      typeof answer === 'number' && Number.isFinite(answer) ? answer : readAnswer(answer, position, this.#invalid);
    if (typeof read !== 'number') {
      this.#others.set(read, (this.#others.get(read) ?? 0) + times);
      return;
    }
    const direct = read | 0;
    const isDirect = direct === read && direct >= 0 && direct < directAnswers;
    const before = (isDirect ? this.#direct[direct] : this.#others.get(read)) ?? 0;
    if (before === 0) this.#firstSeen?.(read, position);
    if (isDirect) this.#direct[direct] = before + times;
    else this.#others.set(read, before + times);
  }

  /** The counters as plain data: answers ascending, then the four words; an answer that was never seen has no key. */
  toTally(): Tally {
    const counted: [number | LeftOutWord, number][] = [];
    this.#direct.forEach((times, answer) => counted.push([answer, times]));
    counted.push(...[...this.#others].filter(([answer]) => typeof answer === 'number'));
    counted.sort(([a], [b]) => Number(a) - Number(b));
    for (const word of leftOutWords) counted.push([word, this.#others.get(word) ?? 0]);
    return Object.fromEntries(
      counted.filter(([, times]) => times > 0).map(([answer, times]) => [answer, readCount(times, ` of ${answer}`)]),
    );
  }
}
