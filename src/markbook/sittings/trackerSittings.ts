import {
  isBlank,
  readAbsence,
  readMark,
  umsFor,
  type CellInput,
  type ComponentId,
  type LearnerId,
  type Result,
  type Series,
  type Ums,
} from '../../rules';
import type { SeriesChoice } from '../grades';
import type { RowToKeep, TableChange } from '../keeping';
import type { Learner, LearnerCell } from '../tracker';
import type { LearnerLedger } from './classLedgers';
import type { HeldSitting } from './heldSittings';
import { subjectFilled, type SittingKey } from './sittingKey';

/** A mark of the tracker that does not go into the ledger as it stands, and why. */
export interface LeftMark {
  readonly learner: Learner;
  readonly component: ComponentId;
  readonly cell: LearnerCell;
  readonly because: 'no key' | 'key twice' | 'mark unusable' | 'no table' | 'held twice';
}

/** A result of the record beside a mark on the sheet that says another. */
export interface SaidOtherwise {
  readonly learner: Learner;
  readonly component: ComponentId;
  readonly series: Series;
  readonly held: HeldSitting;
  /** What the sheet's mark gives. */
  readonly ums: Result<Ums>;
  readonly cell: LearnerCell;
}

/** What putting the tracker's marks into the ledger would write, what is there already, and what is left out. */
export interface TrackerSittings {
  readonly added: readonly TableChange<SittingKey>[];
  /** Held with another UMS: written only when asked for. */
  readonly corrected: readonly TableChange<SittingKey>[];
  /** What those are corrected from, and to. */
  readonly otherwise: readonly SaidOtherwise[];
  readonly same: number;
  readonly absent: number;
  readonly blank: number;
  readonly left: readonly LeftMark[];
}

type Converted =
  | { readonly ums: Result<Ums>; readonly mark: Result<number> }
  | { readonly because: Extract<LeftMark['because'], 'mark unusable' | 'no table'> };

const converted = (cell: LearnerCell, { conversion }: SeriesChoice): Converted => {
  const mark = readMark(cell.value, conversion);
  if (!mark.ok) return { because: 'mark unusable' };
  if (typeof mark.value !== 'number') return { ums: mark.value, mark: mark.value };
  if (conversion === undefined) return { because: 'no table' };
  const ums = umsFor(mark.value, conversion);
  return ums.ok ? { ums: ums.value, mark: mark.value } : { because: 'mark unusable' };
};

const keysTwice = (ledgers: readonly LearnerLedger[]): ReadonlySet<LearnerId> => {
  const seen = new Set<LearnerId>();
  const twice = new Set<LearnerId>();
  for (const { learner } of ledgers) {
    const key = learner.key?.id;
    if (key === undefined) continue;
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return twice;
};

const isHeldAlike = (result: Result<Ums>, held: CellInput): boolean =>
  result === 'X' ? readAbsence(held) === 'X' : !isBlank(held) && Number(held) === result;

type Placed =
  | {
      readonly as: 'added' | 'same';
      readonly isAbsent: boolean;
      readonly change: TableChange<SittingKey>;
    }
  | {
      readonly as: 'corrected';
      readonly isAbsent: boolean;
      readonly change: TableChange<SittingKey>;
      readonly otherwise: SaidOtherwise;
    }
  | { readonly as: 'blank' }
  | { readonly as: 'left'; readonly because: LeftMark['because'] };

const placed = (
  { learner, subject, held }: LearnerLedger,
  cell: LearnerCell,
  series: Series,
  choice: SeriesChoice,
  isTwice: (key: LearnerId) => boolean,
): Placed => {
  const { component } = choice;
  const result = converted(cell, choice);
  if ('ums' in result && result.ums === 'blank') return { as: 'blank' };
  const { key } = learner;
  if (key === undefined) return { as: 'left', because: 'no key' };
  if (isTwice(key.id)) return { as: 'left', because: 'key twice' };
  if ('because' in result) return { as: 'left', because: result.because };
  const [one, ...more] = held.filter((each) => each.component === component && each.series === series);
  if (more.length > 0) return { as: 'left', because: 'held twice' };
  const named: RowToKeep = { Learner: key.text, Subject: subject, Component: component, Series: series, Kind: 'live' };
  const start = one === undefined ? named : subjectFilled(one, subject);
  const row: RowToKeep = { ...start, UMS: result.ums, Mark: result.mark };
  const said = one?.subject ?? subject;
  const change = { key: { learner: key.id, subject: said, component, series, kind: 'live' }, rows: [row] } as const;
  const isAbsent = result.ums === 'X';
  if (one !== undefined && isHeldAlike(result.ums, one.cells[2])) return { as: 'same', isAbsent, change };
  if (one === undefined || isBlank(one.cells[2])) return { as: 'added', isAbsent, change };
  const otherwise = { learner, component, series, held: one, ums: result.ums, cell };
  return { as: 'corrected', isAbsent, change, otherwise };
};

/** The tracker's marks as rows of the ledger, under the series chosen for each component: X is a row, a blank is none (SIT-9). */
export const trackerSittings = (
  ledgers: readonly LearnerLedger[],
  choices: readonly SeriesChoice[],
): TrackerSittings => {
  const twice = keysTwice(ledgers);
  const added: TableChange<SittingKey>[] = [];
  const corrected: TableChange<SittingKey>[] = [];
  const otherwise: SaidOtherwise[] = [];
  const left: LeftMark[] = [];
  let [same, absent, blank] = [0, 0, 0];
  for (const ledger of ledgers) {
    for (const choice of choices) {
      const { component, chosen } = choice;
      const cell = ledger.learner.cells.get(`mark ${component}`);
      if (cell === undefined || chosen === undefined) continue;
      const found = placed(ledger, cell, chosen, choice, (key) => twice.has(key));
      if (found.as === 'blank') blank += 1;
      else if (found.as === 'same') same += 1;
      else if (found.as === 'left') left.push({ learner: ledger.learner, component, cell, because: found.because });
      else {
        (found.as === 'added' ? added : corrected).push(found.change);
        if (found.as === 'corrected') otherwise.push(found.otherwise);
        if (found.isAbsent) absent += 1;
      }
    }
  }
  return { added, corrected, otherwise, same, absent, blank, left };
};
