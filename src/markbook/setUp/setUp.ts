import type { Figures } from '../tables';
import type { Tracker } from '../tracker';
import { isRecord } from './isRecord';
import { isTracker } from './isTracker';
import { SET_UP_BOUNDS } from './setUpBounds';

/** True where no lists and records lie deeper within each other than this; looks no deeper than that either. */
const isShallow = (value: unknown, depth: number): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((each) => isShallow(each, depth - 1));
};

/** A part of the set-up that this version can't use, and where it stood. */
interface SetAside {
  readonly from: string;
  readonly value: unknown;
}

/** What the add-in remembers in a workbook besides its tables. Keys of later versions are kept as they are. */
export interface SetUp {
  /** The fingerprint of the tables and scale that the workbook's grades were last calculated with. */
  readonly calculatedWith?: string;
  /** The trackers as the teacher confirmed them. */
  readonly trackers?: readonly Tracker[];
  /** The id of the tracker the pane was about. */
  readonly tracker?: string;
  /** The name of the screen the pane showed last. */
  readonly screen?: string;
  /** The day on which it did, as `2026-11-30`. */
  readonly screenOn?: string;
  /** What was found here and does not fit: carried along until the teacher has it deleted. */
  readonly aside?: readonly SetAside[];
  readonly [laterKey: string]: unknown;
}

const isSetAside = (value: unknown): value is SetAside =>
  isRecord(value) && typeof value['from'] === 'string' && 'value' in value;

const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= SET_UP_BOUNDS.name;

/** The trackers among what is offered as such, every id once, and the rest of it. */
const sorted = (
  offered: readonly unknown[],
): { readonly fits: readonly Tracker[]; readonly aside: readonly SetAside[] } => {
  const fits = new Map<string, Tracker>();
  const aside: SetAside[] = [];
  for (const value of offered) {
    if (isTracker(value) && !fits.has(value.id) && fits.size < SET_UP_BOUNDS.trackers) fits.set(value.id, value);
    else aside.push({ from: 'trackers', value });
  }
  return { fits: [...fits.values()], aside };
};

const NAMES = ['calculatedWith', 'tracker', 'screen', 'screenOn'] as const;

/** The set-up of what was kept. What stood aside is offered again: a later version may have been able to use it. */
const fitted = ({
  trackers,
  calculatedWith,
  tracker,
  screen,
  screenOn,
  aside,
  ...later
}: Record<string, unknown>): SetUp => {
  const before: readonly unknown[] = Array.isArray(aside) ? aside : aside === undefined ? [] : [aside];
  const isTrackerAside = (each: unknown): boolean => isSetAside(each) && each.from === 'trackers';
  const { fits, aside: trackersAside } = sorted([
    ...(Array.isArray(trackers) ? (trackers as unknown[]) : trackers === undefined ? [] : [trackers]),
    ...before.filter(isTrackerAside).map((each) => (each as SetAside).value),
  ]);
  const names = { calculatedWith, tracker, screen, screenOn };
  const unfit: readonly SetAside[] = [
    ...before
      .filter((each) => !isTrackerAside(each))
      .map((each) => (isSetAside(each) ? each : { from: 'aside', value: each })),
    ...NAMES.filter((name) => names[name] !== undefined && !isName(names[name])).map((name) => ({
      from: name,
      value: names[name],
    })),
    ...trackersAside,
  ];
  return {
    ...later,
    ...Object.fromEntries(NAMES.filter((name) => isName(names[name])).map((name) => [name, names[name]])),
    ...(trackers !== undefined || fits.length > 0 ? { trackers: fits } : {}),
    ...(unfit.length > 0 ? { aside: unfit } : {}),
  };
};

/** JSON knows a zero below zero, which it writes as 0. */
const onlyZero = (_: string, value: unknown): unknown => (value === 0 ? 0 : value);

/** Reads the set-up's text, which whoever had the workbook may have written; undefined when it is damaged. */
export const readSetUp = (text: string): SetUp | undefined => {
  if (text.length > SET_UP_BOUNDS.text) return undefined;
  try {
    const value: unknown = JSON.parse(text, onlyZero);
    return isRecord(value) && isShallow(value, SET_UP_BOUNDS.depth) ? fitted(value) : undefined;
  } catch {
    return undefined;
  }
};

const SPARE = 'set-up';

/** A set-up with others of the same workbook set aside in it, as whole texts. */
export const withSpare = (setUp: SetUp, spare: readonly string[]): SetUp =>
  spare.length === 0
    ? setUp
    : { ...setUp, aside: [...(setUp.aside ?? []), ...spare.map((value) => ({ from: SPARE, value }))] };

/** How many other set-ups stand aside, and how many entries besides. */
export const countAside = ({ aside = [] }: SetUp): { readonly spare: number; readonly entries: number } => {
  const spare = aside.filter(({ from }) => from === SPARE).length;
  return { spare, entries: aside.length - spare };
};

/** The set-up without the others that stand aside; where there are none, without the entries that do. */
export const withoutAside = (setUp: SetUp): SetUp => {
  const { aside = [], ...fits } = setUp;
  const others = countAside(setUp).spare > 0 ? aside.filter(({ from }) => from !== SPARE) : [];
  return others.length > 0 ? { ...fits, aside: others } : fits;
};

/** The text that `readSetUp` reads. */
export const writeSetUp = (setUp: SetUp): string => JSON.stringify(setUp);

/** What `calculatedWith` says of grades worked out with these figures by this edition of the add-in. */
export const calculatedWith = (edition: string, { fingerprint }: Pick<Figures, 'fingerprint'>): string =>
  `${edition} ${fingerprint}`;
