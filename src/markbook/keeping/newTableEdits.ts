import type { CellEntry, Edit } from '../edits/edit';
import { freeSheetName } from '../sheet/freeSheetName';
import { dateEdits } from './dateEdits';
import type { RowToKeep } from './tableChange';

/** The tables that the add-in makes, their sheets and their columns in order. */
export const KEPT_TABLES = {
  BTEC_Tables: {
    sheet: 'BTEC Tables',
    headings: ['Subject', 'Component', 'Series', 'Raw', 'UMS', 'Grade', 'Status', 'Source', 'Added'],
  },
  BTEC_Boundaries: {
    sheet: 'BTEC Boundaries',
    headings: [
      ...['Subject', 'Component', 'Series', 'Max', 'L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D'],
      ...['Rounding', 'Status', 'Source', 'Added'],
    ],
  },
  BTEC_Scale: {
    sheet: 'BTEC Scale',
    headings: [
      ...['Scope', 'Subject', 'Max', 'L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D', 'L2D*'],
      ...['Status', 'Checked by', 'Checked on'],
    ],
  },
  BTEC_Sittings: {
    sheet: 'BTEC Sittings',
    headings: ['Learner', 'Component', 'Series', 'UMS', 'Claimed', 'Mark', 'Kind', 'Note', 'Subject'],
  },
  BTEC_Moderation: {
    sheet: 'BTEC Moderation',
    headings: ['Learner', 'Component', 'Series', 'Mark', 'Ticked', 'Video', 'Amended', 'Reason', 'Subject'],
  },
  BTEC_Resubmissions: {
    sheet: 'BTEC Resubmissions',
    headings: ['Learner', 'Component', 'Series', 'Approved on', 'Approved by', 'Mark before', 'Note', 'Subject'],
  },
  BTEC_Dates: {
    sheet: 'BTEC Dates',
    headings: ['Year', 'Series', 'What', 'From', 'To', 'Source'],
  },
  BTEC_Entries: {
    sheet: 'BTEC Entries',
    headings: ['Learner', 'Subject', 'Component', 'Series', 'Kind', 'Sent on', 'Sent by', 'Note'],
  },
  BTEC_Scenarios: {
    sheet: 'BTEC Scenarios',
    headings: ['Scenario', 'Learner', 'Component', 'Series', 'Mark', 'UMS'],
  },
  BTEC_Provenance: {
    sheet: 'BTEC Provenance',
    headings: [
      ...['On', 'What', 'Sheet', 'Cells', 'Subject', 'Component', 'Series'],
      ...['Status', 'Source', 'Scale', 'Add-in'],
    ],
  },
} as const;

/** The columns of these tables that hold days. */
export const DAY_COLUMNS = ['Added', 'From', 'To', 'Sent on', 'Approved on'];

export type KeptTableName = keyof typeof KEPT_TABLES;

/** The edits that make a table on a sheet of its own and keep its first rows; `further` columns come last. */
export const newTableEdits = (
  name: KeptTableName,
  rows: readonly RowToKeep[],
  sheetNames: readonly string[],
  further: readonly string[] = [],
): readonly Edit[] => {
  const headings: readonly string[] = [...KEPT_TABLES[name].headings, ...further];
  const sheet = freeSheetName(KEPT_TABLES[name].sheet, sheetNames);
  const cells = (after: CellEntry[][], row: number) =>
    ({ kind: 'cells', sheet, row, column: 0, before: after.map(() => headings.map(() => '')), after }) as const;
  const body = cells(
    rows.map((row) => headings.map((heading) => row[heading] ?? '')),
    1,
  );
  return [
    { kind: 'add-sheet', sheet },
    cells([[...headings]], 0),
    ...dateEdits(body, ...DAY_COLUMNS.map((column) => headings.indexOf(column))),
    { kind: 'add-table', sheet, name, row: 0, column: 0, rows: rows.length + 1, columns: headings.length },
  ];
};
