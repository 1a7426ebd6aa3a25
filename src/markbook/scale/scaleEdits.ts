import {
  answered,
  QUALIFICATION_BOUNDARY_GRADES,
  refused,
  type Answer,
  type Scale,
  type ScalePart,
  type SubjectCode,
} from '../../rules';
import type { CellEntry, CellsEdit, Edit } from '../edits/edit';
import { freeSheetName } from '../sheet/freeSheetName';
import { dateEdits } from '../keeping/dateEdits';
import { KEPT_TABLES } from '../keeping/newTableEdits';
import { columnNamed, isEmptyRow, keptTable, resizedTo, type KeptTable } from '../keeping/keptTable';
import type { KeepProblem } from '../keeping/keepProblem';
import { readSubject } from '../keys/readKey';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import { cellAddress } from '../sheet/cellPlace';
import { SCALE_PARTS } from './scaleDraft';

const TABLE = 'BTEC_Scale';
const { sheet: SHEET, headings: HEADINGS } = KEPT_TABLES[TABLE];

const SCOPES: Readonly<Record<ScalePart, string>> = {
  internal: 'Internal',
  external: 'External',
  qualification: 'Qualification',
};

/** A comparison of the scale with the specification, as it goes on record. */
export interface ScaleRecord {
  readonly scale: Scale;
  /** Absent: for all subjects. */
  readonly subject?: SubjectCode;
  readonly status: 'confirmed' | 'changed';
  readonly checkedBy: string;
  /** The day as Excel counts it. */
  readonly checkedOn: number;
}

type Row = Readonly<Record<string, CellEntry>>;

const rowOf = (part: ScalePart, { scale, subject, status, checkedBy, checkedOn }: ScaleRecord): Row => {
  const { max, minima } = scale[part];
  const figures: Readonly<Partial<Record<string, number>>> = minima;
  return {
    Scope: SCOPES[part],
    Subject: subject ?? '',
    Max: max,
    ...Object.fromEntries(QUALIFICATION_BOUNDARY_GRADES.map((grade) => [grade, figures[grade] ?? ''])),
    Status: status,
    'Checked by': checkedBy,
    'Checked on': checkedOn,
  };
};

/** The edits that make BTEC_Scale on a sheet of its own. */
const newScaleEdits = (record: ScaleRecord, sheetNames: readonly string[]): readonly Edit[] => {
  const sheet = freeSheetName(SHEET, sheetNames);
  const blank = HEADINGS.map(() => '');
  const rows = SCALE_PARTS.map((part) => rowOf(part, record));
  const body: CellsEdit = {
    kind: 'cells',
    sheet,
    row: 1,
    column: 0,
    before: rows.map(() => blank),
    after: rows.map((row) => HEADINGS.map((heading) => row[heading] ?? '')),
  };
  return [
    { kind: 'add-sheet', sheet },
    { kind: 'cells', sheet, row: 0, column: 0, before: [blank], after: [[...HEADINGS]] },
    ...dateEdits(body, HEADINGS.indexOf('Checked on')),
    { kind: 'add-table', sheet, name: TABLE, row: 0, column: 0, rows: rows.length + 1, columns: HEADINGS.length },
  ];
};

const isRowOf = (table: KeptTable, index: number, part: ScalePart, subject: SubjectCode | undefined): boolean => {
  const cell = (name: string) => table.rows[index]?.values[columnNamed(table, name)] ?? null;
  const scope = String(cell('Scope') ?? '')
    .trim()
    .toLowerCase();
  const of = String(cell('Subject') ?? '').trim();
  if (scope !== SCOPES[part].toLowerCase()) return false;
  if (of === '') return subject === undefined;
  const read = readSubject(of);
  return read.ok && read.value === subject;
};

/** The edits that bring a comparison into a BTEC_Scale that is there: its rows written over, missing ones added below. */
const tableEdits = (table: KeptTable, record: ScaleRecord): Answer<readonly Edit[], KeepProblem> => {
  const problem = (column: string): KeepProblem => ({
    rule: 'UMS-3',
    code: 'column-missing',
    facts: { table: TABLE, column },
  });
  const [missing, ...more] = HEADINGS.filter((name) => columnNamed(table, name) === -1).map(problem);
  if (missing !== undefined) return refused(missing, ...more);
  const free = [...table.rows.keys()].filter(
    (index) => table.rows[index] !== undefined && isEmptyRow(table.rows[index]),
  );
  let next = table.rows.length;
  const edits = SCALE_PARTS.flatMap((part) => {
    const own = [...table.rows.keys()].find((index) => isRowOf(table, index, part, record.subject));
    const index = own ?? free.shift() ?? next++;
    return dateEdits(editAt(table, index, rowOf(part, record)), columnNamed(table, 'Checked on'));
  });
  if (next === table.rows.length) return answered(edits);
  const blocked = cellInTheWay(table, next);
  if (blocked !== undefined) return refused(blocked);
  return answered([...edits, resizedTo(table, next, table.headers.length)]);
};

const editAt = (table: KeptTable, index: number, row: Row): CellsEdit => {
  const before = table.rows[index]?.formulas ?? table.headers.map(() => '');
  const named = new Map(Object.entries(row).map(([name, entry]) => [name.toLowerCase(), entry]));
  return {
    kind: 'cells',
    sheet: table.sheet,
    row: table.row + 1 + index,
    column: table.column,
    rows: 'stay',
    before: [before],
    after: [table.headers.map((header) => named.get(header.toLowerCase()) ?? null)],
  };
};

const cellInTheWay = (table: KeptTable, end: number): KeepProblem | undefined => {
  const { sheet, row, column, headers, rows, hasTotals, formulaAt } = table;
  if (hasTotals) return { rule: 'UMS-3', code: 'totals-row-shown', facts: { table: TABLE, sheet } };
  for (let below = row + 1 + rows.length; below <= row + end; below += 1) {
    for (let across = column; across < column + headers.length; across += 1) {
      if (formulaAt(below, across) === '') continue;
      return {
        rule: 'UMS-3',
        code: 'cell-in-the-way',
        facts: { table: TABLE, sheet, cell: cellAddress(below, across) },
      };
    }
  }
  return undefined;
};

/** The edits that put a comparison of the scale on record (SCALE-3); `snapshot` is the sheet that holds BTEC_Scale, if there is one. */
export const scaleEdits = (
  record: ScaleRecord,
  snapshot: SheetSnapshot | undefined,
  sheetNames: readonly string[],
): Answer<readonly Edit[], KeepProblem> => {
  const table = snapshot === undefined ? undefined : keptTable(snapshot, TABLE);
  return table === undefined ? answered(newScaleEdits(record, sheetNames)) : tableEdits(table, record);
};
