import {
  columnsPlan,
  type ColumnsPlan,
  type FormulaColumn,
  freeColumns,
  type GradingSheet,
  type NeedsWriting,
  referencesOn,
  type RowReferences,
  writtenFormula,
} from '../grades';
import { plainFormula } from '../sheet';
import { plainHeading } from '../tracker';
import type { SubjectCode } from '../../rules';
import type { ClassMocks } from './classMocks';
import type { MockPart } from './mockParts';

/** The formulas of a class's mock to write; cells of these columns that hold something else are left. */
export type MockPlan = ColumnsPlan<FormulaColumn>;

/** One column of results; its heading always says that it is a mock. */
interface MockColumn {
  readonly heading: string;
  readonly formula: (at: RowReferences) => string;
}

const RANGE_PARTS = ['lowest', 'middle', 'highest'] as const;

const columnsOf = (part: MockPart, subject: SubjectCode, markColumn: number): readonly MockColumn[] => {
  const { component, chosen, used } = part;
  const [conversion] = used;
  if (conversion === undefined) return [];
  const marks = (at: RowReferences): string => `${at.to(markColumn)}&"","${subject}","${component}"`;
  if (chosen === 'all') {
    return RANGE_PARTS.map((name, index) => ({
      heading: `${component} mock ${name} UMS`,
      formula: (at) => `=INDEX(BTEC.RANGE(${marks(at)}),1,${index + 1})`,
    }));
  }
  const { series } = conversion;
  return [
    { heading: `${component} mock UMS ${series}`, formula: (at) => `=BTEC.UMS(${marks(at)},"${series}")` },
    { heading: `${component} mock grade ${series}`, formula: (at) => `=BTEC.MARKGRADE(${marks(at)},"${series}")` },
  ];
};

const wantedColumns = ({ mocks }: ClassMocks, { reading }: GradingSheet): readonly MockColumn[] =>
  mocks.flatMap((part) => {
    const markColumn = reading.tracker.columns.find(({ role }) => role === part.column?.role)?.column;
    return markColumn === undefined ? [] : columnsOf(part, reading.tracker.subject, markColumn);
  });

/** Only the add-in's own formula may be written over. */
const needs = (there: string | number | boolean, formula: string): NeedsWriting => {
  if (there === '') return 'yes';
  if (writtenFormula(there) === undefined) return 'typed';
  return plainFormula(String(there)) === plainFormula(formula) ? 'no' : 'yes';
};

const headingColumns = ({ cells, reading, table }: GradingSheet): ReadonlyMap<string, number> => {
  const row = reading.tracker.headerRows[1];
  const [first, end] =
    table === undefined ? [0, cells.endColumn] : [table.area.column, table.area.column + table.area.columns];
  const found = new Map<string, number>();
  for (let column = end - 1; column >= first; column -= 1) found.set(plainHeading(cells.textAt(row, column)), column);
  return found;
};

/** Live formulas for a class's mock, in free columns or those that carry them already. Live UMS and grades are never touched. */
export const mockPlan = (mocks: ClassMocks, sheet: GradingSheet): MockPlan => {
  const { table, reading } = sheet;
  const wanted = reading.learners.length === 0 ? [] : wantedColumns(mocks, sheet);
  const there = headingColumns(sheet);
  const missing = wanted.filter(({ heading }) => !there.has(plainHeading(heading)));
  const free = freeColumns(sheet, reading, table, missing.length);
  if (!free.ok) return { ok: false, columns: missing.length, cell: free.cell };
  const columns = wanted.map((each): FormulaColumn & MockColumn => {
    const column = there.get(plainHeading(each.heading));
    return column === undefined
      ? { ...each, column: free.first + missing.indexOf(each), isNew: true }
      : { ...each, column, isNew: false };
  });
  const at = referencesOn(sheet, new Map(columns.map(({ column, heading }) => [column, heading])));
  return columnsPlan(sheet, columns, (column) => ({
    formulaIn: (row) => column.formula(at(row)),
    needs,
    overTyped: false,
  }));
};
