import { checkUci, type Series } from '../../src/rules';

/** The components of the sample's subject, in the order of their columns. */
export const SAMPLE_COMPONENTS = ['C1', 'C2', 'C3'] as const;
export type SampleComponent = (typeof SAMPLE_COMPONENTS)[number];

/** A raw mark, X for absent, or null for not entered yet. */
export type SampleMark = number | 'X' | null;

/** A result of Pearson's that is not the one the sheet's own mark gives: another series, or another mark. */
export interface SampleResult {
  readonly component: SampleComponent;
  readonly series?: Series;
  /** The mark that Pearson's UMS is of. */
  readonly mark: number;
  /** The list of results gives no mark beside this UMS. */
  readonly isMarkLeftOut?: true;
}

/** A learner nobody has: a letter of the spelling alphabet, and marks as a teacher types them. */
export interface SampleLearner {
  readonly candidate: number;
  readonly uci: string;
  readonly name: string;
  readonly className: string;
  readonly marks: Readonly<Record<SampleComponent, SampleMark>>;
  /** The mock of C3 before it was sat. */
  readonly mock: SampleMark;
  readonly target: string;
  /** C1: in the moderation sample. */
  readonly isTicked: boolean;
  /** C1: the mark the moderator left the learner with, and why. */
  readonly amended?: { readonly mark: number; readonly reason: string };
  readonly results: readonly SampleResult[];
  /** The certificate of the last series is claimed. */
  readonly isClaimed: boolean;
}

type Further = Partial<Pick<SampleLearner, 'isTicked' | 'amended' | 'results' | 'isClaimed'>>;
type Row = readonly [
  name: string,
  c1: SampleMark,
  c2: SampleMark,
  c3: SampleMark,
  mock: SampleMark,
  target: string,
  further?: Further,
];

const TICKED: Further = { isTicked: true };
const CLAIMED: Further = { isClaimed: true };

const ROWS: readonly Row[] = [
  ['Alfa', 52, 49, 51, 47, 'L2D', { ...TICKED, ...CLAIMED }],
  ['Bravo', 41, 44, 38, 35, 'L2M'],
  ['Charlie', 33, 36, 30, 27, 'L2P', TICKED],
  ['Delta', 28, 31, 22, 24, 'L1D', { results: [{ component: 'C1', series: '2025-01', mark: 21 }] }],
  ['Echo', 57, 58, 59, 55, 'L2D*', CLAIMED],
  ['Foxtrot', 0, 24, 19, 17, 'L1P'],
  ['Golf', 45, 'X', 40, 38, 'L2M', TICKED],
  ['Hotel', 38, 35, null, 31, 'L2P'],
  ['India', 60, 60, 60, 58, 'L2D*', { ...TICKED, ...CLAIMED }],
  ['Juliett', 22, 27, 25, 22, 'L1M', TICKED],
  ['Kilo', 47, 42, 45, 40, 'L2D', TICKED],
  [
    'Lima',
    30,
    29,
    33,
    28,
    'L2P',
    {
      ...TICKED,
      amended: { mark: 27, reason: 'Moderator’s report: task 2 was marked too high' },
      results: [{ component: 'C1', mark: 27 }],
    },
  ],
  ['Mike', 36, 40, 'X', 33, 'L2M'],
  ['November', 19, 16, 14, 15, 'L1P', TICKED],
  ['Oscar', 54, 50, 48, 46, 'L2D', { results: [{ component: 'C1', mark: 45 }] }],
  ['Papa', 43, 39, 41, 36, 'L2M', TICKED],
  ['Quebec', 26, 33, 29, 26, 'L1D', { results: [{ component: 'C3', series: '2025-06', mark: 24 }] }],
  ['Romeo', 49, 53, 46, 44, 'L2D', CLAIMED],
  ['Sierra', null, 37, 35, 32, 'L2P', { results: [{ component: 'C1', mark: 39, isMarkLeftOut: true }] }],
  ['Tango', 34, 32, 36, 30, 'L2P'],
  ['Uniform', 40, 45, 43, 39, 'L2M', TICKED],
  ['Victor', 12, 9, 0, 8, 'L1P', TICKED],
  ['Whiskey', 51, 47, 55, 49, 'L2D', CLAIMED],
  ['X-ray', 'X', 'X', 'X', 'X', 'L1P'],
  ['Yankee', 37, 41, 34, null, 'L2P', TICKED],
  ['Zulu', 31, 26, 28, 29, 'L1D'],
  ['Anton', 46, 48, 50, 45, 'L2D'],
  ['Berta', 24, 20, 27, 23, 'L1M'],
  ['Cesar', 42, 38, 37, 34, 'L2M'],
  ['Dora', 35, 34, 31, 30, 'L2P'],
];

const CENTRE = '00000';
const LETTERS = Array.from('ABCDEFGHKLMRTVWXY');

/** A UCI of a centre that does not exist, with the check letter that belongs to it. */
const uciOf = (candidate: number): string => {
  const signs = `${CENTRE}025${candidate}`;
  return LETTERS.map((letter) => `${signs}${letter}`).find((uci) => checkUci(uci) === 'right') ?? signs;
};

/** A full class, half in 11X and half in 11Y. */
export const LEARNERS: readonly SampleLearner[] = ROWS.map(
  ([name, C1, C2, C3, mock, target, further = {}], index): SampleLearner => ({
    candidate: 9001 + index,
    uci: uciOf(9001 + index),
    name: `${name} Example`,
    className: index < ROWS.length / 2 ? '11X' : '11Y',
    marks: { C1, C2, C3 },
    mock,
    target,
    isTicked: false,
    isClaimed: false,
    results: [],
    ...further,
  }),
);
