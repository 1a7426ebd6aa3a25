import {
  answered,
  learnerId,
  readMark,
  readUms,
  refused,
  umsFor,
  type Answer,
  type ComponentId,
  type MarkProblem,
  type NoFacts,
  type ProblemOf,
  type Result,
  type Scale,
  type Series,
  type SubjectCode,
  type Ums,
  type UmsProblem,
} from '../../rules';
import type { RowToKeep, TableChange } from '../keeping';
import type { HeldConversion } from '../tables';
import type { HeldSitting } from './heldSittings';
import type { SittingKey } from './sittingKey';

/** A sitting as typed in the pane: text in both fields, either of which may be blank. */
export interface TypedSitting {
  readonly component: ComponentId;
  readonly series: Series;
  readonly mark: string;
  readonly ums: string;
}

/** A mark needs the table of its own series to become a UMS, and a UMS beside it must agree. */
export type TypedSittingProblem =
  | MarkProblem
  | UmsProblem
  | ProblemOf<'mark-without-conversion', { readonly component: ComponentId; readonly series: Series }>
  | ProblemOf<'mark-and-ums-differ', { readonly mark: number; readonly gives: number; readonly ums: number | 'X' }>
  | ProblemOf<'mark-x-beside-ums', NoFacts>;

/** What a typed sitting says: its UMS, `X` or nothing yet, and the mark where one was typed. */
export interface ReadSitting {
  readonly mark: Result<number>;
  readonly ums: Result<Ums>;
}

/** Reads a typed sitting; a mark alone gives its UMS under the conversion of exactly that series (UMS-1). */
export const readTypedSitting = (
  { component, series, mark: markText, ums: umsText }: TypedSitting,
  conversion: HeldConversion | undefined,
  scale: Scale,
): Answer<ReadSitting, TypedSittingProblem> => {
  const mark = readMark(markText, conversion);
  const ums = readUms(umsText, component, scale);
  if (!mark.ok) return mark;
  if (!ums.ok) return ums;
  if (mark.value === 'blank') return answered({ mark: 'blank', ums: ums.value });
  if (mark.value === 'X') {
    return typeof ums.value === 'number'
      ? refused({ rule: 'UMS-4', code: 'mark-x-beside-ums', facts: {} })
      : answered({ mark: 'X', ums: 'X' });
  }
  if (conversion === undefined) {
    return ums.value === 'blank'
      ? refused({ rule: 'UMS-1', code: 'mark-without-conversion', facts: { component, series } })
      : answered({ mark: mark.value, ums: ums.value });
  }
  const gives = umsFor(mark.value, conversion);
  if (!gives.ok) return gives;
  if (ums.value === 'blank' || ums.value === gives.value) return answered({ mark: mark.value, ums: gives.value });
  const facts = { mark: mark.value, gives: gives.value, ums: ums.value };
  return refused({ rule: 'UMS-1', code: 'mark-and-ums-differ', facts });
};

const shown = (result: Result<number>): number | string => (result === 'blank' ? '' : result);

/** Whose sitting is typed: the learner's text is the tracker's. */
export interface SittingPlace {
  readonly learner: string;
  readonly subject: SubjectCode;
  readonly component: ComponentId;
  readonly series: Series;
  /** The rows that are there for it. */
  readonly rows: readonly Pick<HeldSitting, 'subject'>[];
}

/** Keys of the rows that are there: some may say their subject and others not. */
const keysOf = ({ learner, subject, component, series, rows }: SittingPlace): readonly SittingKey[] => {
  const said = new Set(rows.length === 0 ? [subject] : rows.flatMap((row) => row.subject ?? []));
  return [...said].map((each) => ({ learner: learnerId(learner), subject: each, component, series, kind: 'live' }));
};

/** Keeps one sitting of one learner in place of what is held for it; the claim and the note beside it stay. */
export const sittingChanges = (place: SittingPlace, { mark, ums }: ReadSitting): readonly TableChange<SittingKey>[] => {
  const row: RowToKeep = {
    Learner: place.learner,
    Subject: place.subject,
    Component: place.component,
    Series: place.series,
    UMS: shown(ums),
    Mark: shown(mark),
    Kind: 'live',
  };
  return keysOf(place).map((key, index) => ({ key, rows: index === 0 ? [row] : [] }));
};

/** Takes every row of that learner, subject, component and series out of the ledger. */
export const sittingGone = (place: SittingPlace): readonly TableChange<SittingKey>[] =>
  keysOf(place).map((key) => ({ key, rows: [] }));
