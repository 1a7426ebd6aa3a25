import {
  answered,
  learnerId,
  refused,
  textOf,
  type Answer,
  type CellInput,
  type ComponentId,
  type LearnerId,
  type Series,
} from '../../../rules';
import { headingsOf, KEPT_TABLES } from '../../kept/keptTables';
import { readComponent, readSeries } from '../../keys/readKey';
import { subjectSaid, type SaidSubject } from '../../keys/whoseRows';
import type { SheetSnapshot, TableOnSheet } from '../../sheet/sheetSnapshot';
import { cellsOf } from '../../tracker/cellsOf';
import { plainHeading } from '../../tracker/headings';

export const SITTINGS_TABLE = 'BTEC_Sittings';
export const SITTINGS_SHEET = KEPT_TABLES[SITTINGS_TABLE].sheet;
export const SITTINGS_COLUMNS = headingsOf(SITTINGS_TABLE);
export type SittingsColumn = (typeof SITTINGS_COLUMNS)[number];

/** One sitting the ledger holds already. */
export interface HeldSitting extends SaidSubject {
  readonly row: number;
  readonly learner: LearnerId;
  readonly component: ComponentId;
  readonly series: Series;
}

/** The ledger as it stands on its sheet. */
export interface SittingsTable {
  readonly snapshot: SheetSnapshot;
  readonly table: TableOnSheet;
  readonly columns: ReadonlyMap<SittingsColumn, number>;
  readonly held: readonly HeldSitting[];
}

export interface SittingsProblem {
  readonly code: 'sittings-column-missing';
  readonly column: SittingsColumn;
}

const NEEDED: readonly SittingsColumn[] = ['Learner', 'Component', 'Series', 'UMS'];

/** The ledger on this sheet, if it is there. Mock sittings are not looked at: they are another matter. */
export const sittingsTable = (snapshot: SheetSnapshot): Answer<SittingsTable, SittingsProblem> | undefined => {
  const table = snapshot.tables.find(({ name }) => name.toLowerCase() === SITTINGS_TABLE.toLowerCase());
  if (table === undefined) return undefined;
  const cells = cellsOf(snapshot);
  const { row: top, column: left, rows, columns: width } = table.area;
  const columns = new Map<SittingsColumn, number>();
  for (let column = left; column < left + width; column += 1) {
    const heading = plainHeading(cells.textAt(top, column));
    const name = SITTINGS_COLUMNS.find((each) => plainHeading(each) === heading);
    if (name !== undefined && !columns.has(name)) columns.set(name, column);
  }
  const missing = NEEDED.find((name) => !columns.has(name));
  if (missing !== undefined) return refused({ code: 'sittings-column-missing', column: missing });
  const valueIn = (row: number, name: SittingsColumn): CellInput => {
    const column = columns.get(name);
    return column === undefined ? null : cells.valueAt(row, column);
  };
  const held: HeldSitting[] = [];
  for (let row = top + 1; row < top + rows; row += 1) {
    const component = readComponent(valueIn(row, 'Component'));
    const series = readSeries(valueIn(row, 'Series'));
    const kind = String(valueIn(row, 'Kind') ?? '').trim();
    if (!component.ok || !series.ok || kind.toLowerCase() === 'mock') continue;
    held.push({
      row,
      learner: learnerId(textOf(valueIn(row, 'Learner'))),
      component: component.value,
      series: series.value,
      ...subjectSaid(valueIn(row, 'Subject')),
    });
  }
  return answered({ snapshot, table, columns, held });
};
