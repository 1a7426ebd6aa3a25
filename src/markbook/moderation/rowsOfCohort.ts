import { learnerId, textOf, type CellInput, type ComponentId, type LearnerId, type Series } from '../../rules';
import type { HeadingOf } from '../kept';
import {
  isOfNoSubject,
  isRowOf,
  readComponent,
  readSeries,
  type SaidSubject,
  subjectSaid,
  type WhoseRows,
} from '../keys';
import type { CellPlace } from '../sheet';
import { keptRows, type TablesSnapshot } from '../tables';

/** Why a row of a record by learners, or a cell of it, is not used. */
export interface RowIssue<Code extends string = never> {
  readonly code:
    'learner-missing' | 'row-unreadable' | 'cell-unreadable' | 'row-twice' | 'table-copied' | 'no-column' | Code;
  /** What stands in the cell. */
  readonly text: string;
  readonly column: string;
  readonly place: CellPlace;
}

/** Whose row it is: as the cell says it, and with the zeros that Excel took away. */
export interface RowOfLearner extends SaidSubject {
  readonly learner: string;
  readonly learnerId: LearnerId;
  /** Where its learner stands. */
  readonly place: CellPlace;
}

/** The tables with one row for a learner's component in a series. */
type TableOfCohort = 'BTEC_Moderation' | 'BTEC_Resubmissions';

/** The cells of one row, and how one of them is reported. */
export interface RowCells<Table extends TableOfCohort> {
  readonly at: (name: HeadingOf<Table>) => CellInput;
  readonly issue: (code: 'cell-unreadable', column: HeadingOf<Table>) => RowIssue;
}

interface Wanted<Table extends TableOfCohort, Row> extends WhoseRows {
  readonly table: Table;
  readonly component: ComponentId;
  readonly series: Series;
  /** Reads what the row says besides; what it can't read it reports. */
  readonly read: (cells: RowCells<Table>) => { readonly row: Row; readonly issues: readonly RowIssue[] };
}

interface FoundRows<Row> {
  readonly rows: readonly (Row & RowOfLearner)[];
  /** Rows that count for no subject: their learners may take several, and they do not say which. */
  readonly ofNoSubject: readonly RowOfLearner[];
  readonly issues: readonly RowIssue[];
}

/** The rows of one component and series in a table with one row a learner, and every row or cell that can't be used. */
export const rowsOfCohort = <Table extends TableOfCohort, Row>(
  tables: TablesSnapshot,
  { table, component, series, read, ...whose }: Wanted<Table, Row>,
): FoundRows<Row> => {
  type Known = HeadingOf<TableOfCohort>;
  const held = keptRows<TableOfCohort>(tables, table);
  const issues = held.faults.map(({ code, text, place }): RowIssue =>
    code === 'no-column' ? { code, text: '', column: text, place } : { code, text, column: '', place },
  );
  const { columns } = held;
  if (columns === undefined) return { rows: [], ofNoSubject: [], issues };
  const rows = new Map<LearnerId, Row & RowOfLearner>();
  const ofNoSubject: RowOfLearner[] = [];
  for (const at of columns.filledRows) {
    const value = (column: Known): CellInput => columns.valueAt(at, column);
    const issue = (code: RowIssue['code'], column: Known): RowIssue => {
      return { code, text: textOf(value(column)), column, place: columns.placeOf(at, column) };
    };
    const [ofComponent, ofSeries] = [readComponent(value('Component')), readSeries(value('Series'))];
    if (!ofComponent.ok || !ofSeries.ok) {
      issues.push(issue('row-unreadable', ofComponent.ok ? 'Series' : 'Component'));
      continue;
    }
    if (ofComponent.value !== component || ofSeries.value !== series) continue;
    const learner = textOf(value('Learner'));
    const id = learnerId(learner);
    const said = subjectSaid(value('Subject'));
    const place = columns.placeOf(at, 'Learner');
    if (isOfNoSubject({ learner: id, ...said }, whose)) ofNoSubject.push({ learner, learnerId: id, place, ...said });
    if (!isRowOf({ learner: id, ...said }, whose)) continue;
    const found = read({ at: value, issue });
    if (id === '') issues.push(issue('learner-missing', 'Learner'));
    else if (rows.has(id)) issues.push(issue('row-twice', 'Learner'));
    else rows.set(id, { ...found.row, learner, learnerId: id, place, ...said });
    issues.push(...found.issues);
  }
  return { rows: [...rows.values()], ofNoSubject, issues };
};
