import { shown } from '../misuse/shown.ts';
import type { Scale } from '../scale/scale.ts';
import type { Problem, Wrong } from './problem.ts';
import { expectedInstant, readInstant } from './readInstant.ts';

/** What rows are held to, besides their model. */
export interface ReadSettings {
  /** How many problems are kept; all are counted. */
  readonly maximumProblems: number;
  /** The only stages there are; null when any text is one. */
  readonly stages: readonly string[] | null;
  /** Scales of one's own, by name. */
  readonly scales: ReadonlyMap<string, Scale>;
}

/**
 * What readers write down while they go through a row. Each check looks at one field and notes what is wrong with it;
 * the `optional` ones let null and undefined pass, which say that something is not known.
 */
export interface Findings {
  /** What rows are held to. */
  readonly settings: ReadSettings;
  /** The problems that were kept. */
  readonly problems: readonly Problem[];
  /** How many problems there were, also those not kept. */
  readonly count: () => number;
  /** Turns to another row. */
  readonly turnTo: (index: number) => void;
  /** Turns to a field, or to an item of a list, of what is being read. */
  readonly enter: (field: string | number) => void;
  /** Turns back from it. */
  readonly leave: () => void;
  /** Notes a problem; its path starts at what is being read. */
  readonly wrong: Wrong;
  /** A name, which tells one thing from another: text, and not empty. */
  readonly name: (field: string, value: unknown) => void;
  /** A name. */
  readonly optionalName: (field: string, value: unknown) => void;
  /** Any text. */
  readonly optionalText: (field: string, value: unknown) => void;
  /** A stage: any text, or one of the caller's. */
  readonly optionalStage: (field: string, value: unknown) => void;
  /** A list of names, or an empty one. */
  readonly optionalNames: (field: string, value: unknown) => void;
  /** One of a few words. */
  readonly word: (field: string, value: unknown, words: readonly string[]) => void;
  /** One of a few words. */
  readonly optionalWord: (field: string, value: unknown, words: readonly string[]) => void;
  /** True or false. */
  readonly flag: (field: string, value: unknown) => void;
  /** True or false. */
  readonly optionalFlag: (field: string, value: unknown) => void;
  /** A finite number. */
  readonly optionalNumber: (field: string, value: unknown) => void;
  /** How good it felt: a number from -1 to 1. */
  readonly optionalValence: (field: string, value: unknown) => void;
  /** A time, given back as a Date; for anything else a Date that is no time. */
  readonly instant: (field: string, value: unknown) => Date;
}

/**
 * Where readers note what is wrong. Only so many problems are kept, so that a million bad rows take no more room than a
 * thousand.
 *
 * @param settings - How many problems are kept, and what rows are held to.
 * @returns The findings, empty; changed in place while rows are read.
 * @category model
 */
export function newFindings(settings: ReadSettings): Findings {
  const { maximumProblems, stages } = settings;
  const problems: Problem[] = [];
  const place: (string | number)[] = [];
  let row = 0;
  let count = 0;
  const wrong: Wrong = (path, expected, got) => {
    count++;
    if (problems.length < maximumProblems) {
      problems.push({ index: row, path: [...place, ...path], expected, got: shown(got) });
    }
  };

  const isKnown = (value: unknown): boolean => value !== undefined && value !== null;
  const name = (field: string, value: unknown): void => {
    if (typeof value !== 'string' || value === '') wrong([field], expectedName, value);
  };
  const text = (field: string, value: unknown): void => {
    if (typeof value !== 'string') wrong([field], 'text', value);
  };
  const word = (field: string, value: unknown, words: readonly string[]): void => {
    if (!words.includes(value as string)) wrong([field], `one of ${words.join(', ')}`, value);
  };
  const flag = (field: string, value: unknown): void => {
    if (typeof value !== 'boolean') wrong([field], 'true or false', value);
  };
  return {
    settings,
    problems,
    count: () => count,
    turnTo: (index) => {
      row = index;
      if (place.length > 0) place.length = 0;
    },
    enter: (field) => {
      place.push(field);
    },
    leave: () => {
      place.pop();
    },
    wrong,
    name,
    optionalName: (field, value) => {
      if (isKnown(value)) name(field, value);
    },
    optionalText: (field, value) => {
      if (isKnown(value)) text(field, value);
    },
    optionalStage: (field, value) => {
      if (!isKnown(value)) return;
      if (stages === null) text(field, value);
      else word(field, value, stages);
    },
    optionalNames: (field, value) => {
      if (!isKnown(value)) return;
      if (!Array.isArray(value)) {
        wrong([field], 'a list of names', value);
        return;
      }
      for (let index = 0; index < value.length; index++) {
        const item: unknown = value[index];
        if (typeof item !== 'string' || item === '') wrong([field, index], expectedName, item);
      }
    },
    word,
    optionalWord: (field, value, words) => {
      if (isKnown(value)) word(field, value, words);
    },
    flag,
    optionalFlag: (field, value) => {
      if (isKnown(value)) flag(field, value);
    },
    optionalNumber: (field, value) => {
      if (isKnown(value) && !Number.isFinite(value)) wrong([field], 'a finite number', value);
    },
    optionalValence: (field, value) => {
      if (!isKnown(value) || (typeof value === 'number' && value >= -1 && value <= 1)) return;
      wrong([field], 'a number from -1 to 1', value);
    },
    instant: (field, value) => {
      const instant = readInstant(value);
      if (instant === null) wrong([field], expectedInstant, value);
      return instant ?? noTime;
    },
  };
}

/** What is told where a name belongs and none stands. */
export const expectedName = 'a name: text that is not empty';

const noTime: Date = /* @__PURE__ */ new Date(NaN);
