import { learnerId, type ComponentId, type LearnerId, type RawMark, type Series } from '../../rules';
import { groupedBy } from '../groupedBy';
import type { WhoseRows } from '../keys';
import { heldModeration, type HeldModeration, type ModerationIssue } from '../moderation';
import type { CellPlace } from '../sheet';
import type { TablesSnapshot } from '../tables';
import { type Learner, learnerIds } from '../tracker';

/** What BTEC_Moderation leaves a learner with in a component and series. */
export interface AmendedOf {
  /** Absent where no amended mark is held. A cell that can't be read is none: Moderation names it. */
  readonly amended?: RawMark;
  /** Rows of the same learner that do not count, as on Moderation: the row found first does. */
  readonly notCounted: readonly CellPlace[];
}

export type AmendedMarkOf = (learner: Learner, component: ComponentId, series: Series) => AmendedOf;

interface RowsOfSeries {
  readonly rows: ReadonlyMap<LearnerId, HeldModeration>;
  readonly again: ReadonlyMap<LearnerId, readonly ModerationIssue[]>;
}

/** The amended marks that the workbook holds, by the very rows that count on Moderation. */
export const amendedMarks = (tables: TablesSnapshot, whose: WhoseRows): AmendedMarkOf => {
  const known = new Map<string, RowsOfSeries>();
  const rowsFor = (component: ComponentId, series: Series): RowsOfSeries => {
    const key = `${component} ${series}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const held = heldModeration(tables, { ...whose, component, series });
    const read = {
      rows: new Map(held.rows.map((row) => [row.learnerId, row])),
      again: groupedBy(
        held.issues.filter(({ code }) => code === 'row-twice'),
        ({ text }) => learnerId(text),
      ),
    };
    known.set(key, read);
    return read;
  };
  return (learner, component, series) => {
    const { rows, again } = rowsFor(component, series);
    const ids = learnerIds(learner);
    const [first, ...others] = ids.flatMap((id) => rows.get(id) ?? []);
    const amended = first?.amended;
    return {
      ...(amended === undefined ? {} : { amended }),
      notCounted: [...others, ...ids.flatMap((id) => again.get(id) ?? [])].map(({ place }) => place),
    };
  };
};
