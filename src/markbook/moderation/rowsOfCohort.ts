import { learnerId, textOf, type CellInput, type ComponentId, type LearnerId, type Series } from '../../rules';
import { readComponent, readSeries } from '../keys/readKey';
import { isOfNoSubject, isRowOf, subjectSaid, type SaidSubject, type WhoseRows } from '../keys/whoseRows';
import type { CellPlace } from '../sheet/cellPlace';
import type { TablesSnapshot } from '../tables/snapshot';
import { tableColumns } from '../tables/tableColumns';

/** Why a row of a record by learners, or a cell of it, is not used. */
export interface RowIssue<Code extends string = never> {
  readonly code: 'learner-missing' | 'row-unreadable' | 'cell-unreadable' | 'row-twice' | 'no-column' | Code;
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

/** The cells of one row, and how one of them is reported. */
export interface RowCells<Column extends string> {
  readonly at: (name: Column) => CellInput;
  readonly issue: (code: 'cell-unreadable', column: Column) => RowIssue;
}

interface Wanted<Column extends string, Row> extends WhoseRows {
  readonly table: string;
  readonly component: ComponentId;
  readonly series: Series;
  readonly optional: readonly Column[];
  /** Reads what the row says besides; what it can't read it reports. */
  readonly read: (cells: RowCells<Column>) => { readonly row: Row; readonly issues: readonly RowIssue[] };
}

const REQUIRED = ['Learner', 'Component', 'Series'] as const;
const SUBJECT = 'Subject';

interface FoundRows<Row> {
  readonly rows: readonly (Row & RowOfLearner)[];
  /** Rows that count for no subject: their learners may take several, and they do not say which. */
  readonly ofNoSubject: readonly RowOfLearner[];
  readonly issues: readonly RowIssue[];
}

/** The rows of one component and series in a table with one row a learner, and every row or cell that can't be used. */
export const rowsOfCohort = <Column extends string, Row>(
  tables: TablesSnapshot,
  { table: name, component, series, optional, read, ...whose }: Wanted<Column, Row>,
): FoundRows<Row> => {
  type Known = Column | (typeof REQUIRED)[number] | typeof SUBJECT;
  const table = tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (table === undefined) return { rows: [], ofNoSubject: [], issues: [] };
  const { columns, issues: missing } = tableColumns<Known>(table, {
    required: REQUIRED,
    optional: [...optional, SUBJECT],
  });
  if (columns === undefined) {
    const [place = { table: table.name, sheet: table.sheet, cell: 'A1' }] = missing;
    return { rows: [], ofNoSubject: [], issues: [{ code: 'no-column', text: '', column: REQUIRED.join(', '), place }] };
  }
  const issues: RowIssue[] = [];
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
    const said = subjectSaid(value(SUBJECT));
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
