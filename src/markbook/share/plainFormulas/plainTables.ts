import {
  answered,
  isBlank,
  QUALIFICATION_BOUNDARY_GRADES,
  readWhole,
  refused,
  textOf,
  type Answer,
  type CellInput,
  type Scale,
  type SubjectCode,
} from '../../../rules';
import type { CellsEdit, Edit } from '../../edits';
import {
  columnNamed,
  type KeepProblem,
  keptTable,
  type KeptTable,
  keyedTableEdits,
  keyEntry,
  newTableEdits,
  type RowToKeep,
  type TableChange,
} from '../../keeping';
import type { KeptTableName } from '../../kept';
import { readKey, readSubject } from '../../keys';
import { type Figures, type HeldConversion, keyText } from '../../tables';
import { sheetNamed, type WorkbookRead } from '../formulas/sheetsRead';

/** What the tables of a workbook have to hold so that plain formulas find it. */
export interface TablesWanted {
  readonly workbook: WorkbookRead;
  readonly figures: Figures;
  readonly conversions: readonly HeldConversion[];
  /** The subject of the class in hand. */
  readonly subject: SubjectCode;
  /** Today as Excel counts it. */
  readonly added: number;
}

const keptIn = ({ workbook, figures }: TablesWanted, name: KeptTableName): KeptTable | undefined => {
  const sheet = sheetNamed(workbook.sheets, figures.sheetOf(name) ?? '');
  return sheet === undefined ? undefined : keptTable(sheet, name);
};

const cellAt = (table: KeptTable, row: number, heading: string) =>
  table.rows[row]?.values[columnNamed(table, heading)] ?? null;

/** Writes cells of a row as they are looked up, where they are spelled otherwise. */
const spelledEdit = (table: KeptTable, row: number, wanted: RowToKeep): readonly CellsEdit[] =>
  Object.entries(wanted).flatMap(([heading, entry]): readonly CellsEdit[] => {
    const column = columnNamed(table, heading);
    if (column === -1 || cellAt(table, row, heading) === entry) return [];
    if (entry === '' && cellAt(table, row, heading) === null) return [];
    return [
      {
        kind: 'cells',
        sheet: table.sheet,
        row: table.row + 1 + row,
        column: table.column + column,
        before: [[table.rows[row]?.formulas[column] ?? '']],
        after: [[entry]],
      },
    ];
  });

const rowsOf = (table: KeptTable): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  table.rows.forEach((_, row) => {
    const key = readKey({
      subject: cellAt(table, row, 'Subject'),
      component: cellAt(table, row, 'Component'),
      series: cellAt(table, row, 'Series'),
    });
    if (!key.ok) return;
    const text = keyText(key.value);
    found.set(text, [...(found.get(text) ?? []), row]);
  });
  return found;
};

const keyCells = ({ subject, component, series }: HeldConversion) => ({
  Subject: subject,
  Component: component,
  Series: series,
});

const spelledRows = (table: KeptTable, rows: readonly number[], conversion: HeldConversion): readonly CellsEdit[] =>
  rows.flatMap((row) => {
    const raw = readWhole(cellAt(table, row, 'Raw'));
    const ums = raw.ok ? conversion.ums[raw.value] : undefined;
    if (!raw.ok || ums === undefined) return [];
    return spelledEdit(table, row, { ...keyCells(conversion), Raw: raw.value, UMS: ums });
  });

const expanded = (conversion: HeldConversion, added: number): TableChange<object> => {
  const { subject, component, series, source } = conversion;
  const rows = conversion.ums.map((ums, raw): RowToKeep => ({
    ...keyCells(conversion),
    Raw: raw,
    UMS: ums,
    Status: 'estimated',
    Source: source === '' ? 'worked out from BTEC_Boundaries' : `${source}; worked out from BTEC_Boundaries`,
    Added: added,
  }));
  return { key: { subject, component, series }, rows };
};

const isExpanded = (table: KeptTable, rows: readonly number[], { ums }: HeldConversion): boolean =>
  rows.length === ums.length &&
  rows.every((row, raw) => cellAt(table, row, 'Raw') === raw && cellAt(table, row, 'UMS') === ums[raw]);

/** BTEC_Tables with every conversion that is used, one row a raw mark: boundaries written out, marked estimated. */
const conversionEdits = (wanted: TablesWanted, sheetNames: readonly string[]): Answer<readonly Edit[], KeepProblem> => {
  const { conversions, added } = wanted;
  const table = keptIn(wanted, 'BTEC_Tables');
  const estimated = conversions.filter(({ basis }) => basis.kind === 'boundaries');
  if (table === undefined) {
    const rows = estimated.flatMap((conversion) => expanded(conversion, added).rows);
    return answered(withKeys(newTableEdits('BTEC_Tables', rows, sheetNames, ['Key']), 'BTEC_Tables', rows.length));
  }
  const places = rowsOf(table);
  const at = (conversion: HeldConversion): readonly number[] => places.get(keyText(conversion)) ?? [];
  const edits = keyedTableEdits(
    table,
    estimated.filter((each) => !isExpanded(table, at(each), each)).map((each) => expanded(each, added)),
  );
  if (!edits.ok) return edits;
  const spelled = conversions
    .filter(({ basis }) => basis.kind === 'table')
    .flatMap((conversion) => spelledRows(table, at(conversion), conversion));
  return answered([...spelled, ...edits.value]);
};

/** A new table gets its keys once it is a table. */
const withKeys = (edits: readonly Edit[], name: KeptTableName, rows: number): readonly Edit[] => {
  const made = edits.find((edit) => edit.kind === 'add-table');
  if (made === undefined) return edits;
  const cells = Array.from({ length: rows });
  const place = { kind: 'cells', sheet: made.sheet, row: 1, column: made.columns - 1 } as const;
  return [...edits, { ...place, before: cells.map(() => ['']), after: cells.map(() => [keyEntry(name)]) }];
};

const PARTS = [
  ['Internal', 'internal'],
  ['External', 'external'],
  ['Qualification', 'qualification'],
] as const;

const scaleRow = (scope: string, { max, minima }: Scale['internal'] | Scale['qualification']): RowToKeep => {
  const figures: Readonly<Partial<Record<string, number>>> = minima;
  return {
    Scope: scope,
    Max: max,
    ...Object.fromEntries(QUALIFICATION_BOUNDARY_GRADES.map((grade) => [grade, figures[grade] ?? ''])),
  };
};

/** A subject whose formulas may be made plain, and the scale that grades it. */
interface GradedOn {
  readonly subject: SubjectCode | undefined;
  readonly scale: Scale;
}

/** Every subject that a plain formula may be about; one whose scale was not confirmed has none that looks into the scale. */
const gradedSubjects = ({ figures, subject }: TablesWanted): readonly GradedOn[] => {
  const { subjectsHeld } = figures;
  const all = new Set<SubjectCode | undefined>([subject, ...(subjectsHeld.length === 0 ? [undefined] : subjectsHeld)]);
  return [...all].flatMap((each) => {
    const scale = figures.scaleFor(each);
    return scale.ok ? [{ subject: each, scale: scale.value }] : [];
  });
};

type Part = (typeof PARTS)[number];

/** The row of BTEC_Scale that counts for a subject's part: its own, else that for all subjects; -1 where there is neither. */
const placeOf = (table: KeptTable, [scope, part]: Part, { subject, scale }: GradedOn) => {
  const rowFor = (of: string): number =>
    [...table.rows.keys()].find(
      (row) =>
        String(cellAt(table, row, 'Scope') ?? '')
          .trim()
          .toLowerCase() === scope.toLowerCase() && subjectIn(cellAt(table, row, 'Subject')) === of,
    ) ?? -1;
  const own = subject === undefined ? -1 : rowFor(subject);
  const row = own === -1 ? rowFor('') : own;
  return { row, of: own === -1 ? '' : (subject ?? ''), figures: scaleRow(scope, scale[part]), scope };
};

/** BTEC_Scale with every part of every scale in use; a part that the add-in came with is written out, and stays unconfirmed. */
const scaleTableEdits = (wanted: TablesWanted, sheetNames: readonly string[]): Answer<readonly Edit[], KeepProblem> => {
  const graded = gradedSubjects(wanted);
  const [first] = graded;
  if (first === undefined) return answered([]);
  const table = keptIn(wanted, 'BTEC_Scale');
  if (table === undefined) {
    const rows = PARTS.map(([scope, part]) => ({ ...scaleRow(scope, first.scale[part]), Status: 'unconfirmed' }));
    return answered(withKeys(newTableEdits('BTEC_Scale', rows, sheetNames, ['Key']), 'BTEC_Scale', rows.length));
  }
  const places = graded.flatMap((each) => PARTS.map((part) => placeOf(table, part, each)));
  const lacking = new Map(places.flatMap((each) => (each.row === -1 ? [[each.scope, each.figures] as const] : [])));
  const rows = [...lacking.values()].map((figures): RowToKeep => ({ ...figures, Status: 'unconfirmed' }));
  const edits = keyedTableEdits(table, [{ key: { scope: '(a new row)' }, rows }]);
  if (!edits.ok) return edits;
  const found = new Map(places.flatMap((each) => (each.row === -1 ? [] : [[each.row, each] as const])));
  const spelled = [...found.values()].flatMap(({ row, of, figures }) =>
    spelledEdit(table, row, { ...figures, Subject: of }),
  );
  return answered([...spelled, ...edits.value]);
};

const subjectIn = (cell: CellInput): string => {
  if (isBlank(cell)) return '';
  const subject = readSubject(cell);
  return subject.ok ? subject.value : textOf(cell);
};

/** The edits that make the tables ready for plain formulas, or why they can't be. */
export const plainTablesEdits = (
  wanted: TablesWanted,
  sheetNames: readonly string[],
): Answer<readonly Edit[], KeepProblem> => {
  const conversions = conversionEdits(wanted, sheetNames);
  const scale = scaleTableEdits(wanted, sheetNames);
  if (!conversions.ok) return refused(...conversions.problems);
  return scale.ok ? answered([...conversions.value, ...scale.value]) : scale;
};
