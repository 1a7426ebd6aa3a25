/** A learner nobody has: a letter of the spelling alphabet, and marks as a teacher types them. */
export interface SampleLearner {
  readonly candidate: number;
  readonly name: string;
  readonly className: string;
  readonly marks: readonly [SampleMark, SampleMark, SampleMark];
}

/** A raw mark, X for absent, or null for not entered yet. */
export type SampleMark = number | 'X' | null;

const ROWS: readonly (readonly [string, ...SampleMark[]])[] = [
  ['Alfa', 52, 49, 51],
  ['Bravo', 41, 44, 38],
  ['Charlie', 33, 36, 30],
  ['Delta', 28, 31, 22],
  ['Echo', 57, 58, 59],
  ['Foxtrot', 0, 24, 19],
  ['Golf', 45, 'X', 40],
  ['Hotel', 38, 35, null],
  ['India', 60, 60, 60],
  ['Juliett', 22, 27, 25],
  ['Kilo', 47, 42, 45],
  ['Lima', 30, 29, 33],
  ['Mike', 36, 40, 'X'],
  ['November', 19, 16, 14],
  ['Oscar', 54, 50, 48],
  ['Papa', 43, 39, 41],
  ['Quebec', 26, 33, 29],
  ['Romeo', 49, 53, 46],
  ['Sierra', null, 37, 35],
  ['Tango', 34, 32, 36],
  ['Uniform', 40, 45, 43],
  ['Victor', 12, 9, 0],
  ['Whiskey', 51, 47, 55],
  ['X-ray', 'X', 'X', 'X'],
  ['Yankee', 37, 41, 34],
  ['Zulu', 31, 26, 28],
  ['Anton', 46, 48, 50],
  ['Berta', 24, 20, 27],
];

/** A full class, half in 11X and half in 11Y. */
export const LEARNERS: readonly SampleLearner[] = ROWS.map(
  ([name, first = null, second = null, third = null], index) => ({
    candidate: 9001 + index,
    name: `${name} Example`,
    className: index < ROWS.length / 2 ? '11X' : '11Y',
    marks: [first, second, third],
  }),
);
