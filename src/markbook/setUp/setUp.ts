import type { Figures } from '../tables/figures';

/** What the add-in remembers in a workbook besides its tables. Keys of later versions are kept as they are. */
export interface SetUp {
  /** The fingerprint of the tables and scale that the workbook's grades were last calculated with. */
  readonly calculatedWith?: string;
  /** The trackers as the teacher confirmed them; `keptTrackers` reads them. */
  readonly trackers?: unknown;
  /** The id of the tracker the pane was about. */
  readonly tracker?: unknown;
  /** The name of the screen the pane showed last. */
  readonly screen?: unknown;
  readonly [laterKey: string]: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the set-up's text; undefined when it is damaged. */
export const readSetUp = (text: string): SetUp | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return undefined;
    const { calculatedWith, ...others } = value;
    return typeof calculatedWith === 'string' ? { ...others, calculatedWith } : others;
  } catch {
    return undefined;
  }
};

/** The text that `readSetUp` reads. */
export const writeSetUp = (setUp: SetUp): string => JSON.stringify(setUp);

/** What `calculatedWith` says of grades worked out with these figures by this edition of the add-in. */
export const calculatedWith = (edition: string, { fingerprint }: Pick<Figures, 'fingerprint'>): string =>
  `${edition} ${fingerprint}`;
