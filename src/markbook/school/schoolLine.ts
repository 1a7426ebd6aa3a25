import type { SentStanding } from '../sent';
import type { ComponentId, ComponentKind, Scale, Series } from '../../rules';
import type { SampleStanding } from '../moderation';
import type { MarkCounts, Tracker } from '../tracker';
import type { Due } from './due';

/** What one component of a class needs before the next date, or besides one. */
export interface SchoolNeed {
  readonly code: (typeof SCHOOL_NEEDS)[number];
  /** How many learners it is about; absent where it is about the whole. */
  readonly count?: number;
  readonly due?: Due;
}

/** Everything that can be asked for, in the order in which it counts where no date decides. */
export const SCHOOL_NEEDS = [
  'marks',
  'besides',
  'sample',
  'standardisation',
  'sending',
  'changed',
  'entries',
  'not-entered',
  'results',
  'claims',
  'series',
  'table',
] as const;

/** Who assessed a cohort's component, and the day of standardisation on record (MOD-10). */
export interface StandardisationState {
  readonly assessors: number;
  readonly on?: string;
}

/** The entries recorded for the learners of a class in one component and series. */
export interface EntriesState {
  readonly recorded: number;
  readonly sent: number;
  /** Learners with a mark or an X and no entry. */
  readonly markedOnly: number;
}

/** One component of a class in the series it is working for: a line of the School screen. */
export interface SchoolLine {
  readonly tracker: Tracker;
  readonly component: ComponentId;
  readonly kind: ComponentKind;
  readonly series: Series;
  readonly learners: number;
  /** Whether anything says that the component is sat in that series: a series chosen, a mark or an entry. */
  readonly isPlanned: boolean;
  /** Absent where the tracker has no column of marks for it. */
  readonly marks?: MarkCounts;
  /** Of internals only: the cohort of all classes of the subject. */
  readonly sample?: SampleStanding;
  readonly standardisation?: StandardisationState;
  /** What is recorded as sent to Pearson, and what is not. */
  readonly sent?: SentStanding;
  readonly entries: EntriesState;
  /** Of the external only: learners whose qualification can be claimed and is not. */
  readonly claimsOpen?: number;
  /** Learners with a result of this component and series. */
  readonly results: number;
  readonly areResultsOut: boolean;
  /** Learners entered for another series than the class works for, as for a retake: this sheet has no marks of it. */
  readonly isBesides?: true;
  readonly table: 'held' | 'missing' | 'no series';
  readonly scale: Scale['status'];
  /** The next date of the component, or the last that has passed. */
  readonly next?: Due;
  readonly needs: readonly SchoolNeed[];
}
