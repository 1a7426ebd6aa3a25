import type { ComponentId, Series } from '../../rules';
import { structureFor } from '../../reference/specifications/structures';
import { plainHeading } from '../tracker';
import type { CellInTheWay } from './classGrades';
import { columnsPlan, type ColumnsPlan, type FormulaColumn } from './formulaColumn';
import { formulaText, type FormulaInputs } from './formulaText';
import { freeColumns } from './freeColumns';
import { markColumns, referencesOn, type GradingSheet } from './gradingSheet';
import { needsWriting } from './needsWriting';
import { componentOfRole, RESULT_ROLES, resultHeading, type ResultRole } from './resultRole';

/** One result column of a plan. */
export interface PlannedColumn extends FormulaColumn {
  readonly role: ResultRole;
}

/** What the teacher wants written. */
export interface GradingWish {
  readonly series: Readonly<Partial<Record<ComponentId, Series>>>;
  readonly withPoints: boolean;
  /** Each component's own grade beside its UMS. */
  readonly withComponentGrades?: boolean;
  /** UMS and totals only: no grade and no points, while the scale may grade nobody yet (section 2). */
  readonly withoutGrades?: boolean;
  /** Also where something was typed over a formula. */
  readonly overTyped: boolean;
  /** Marks that can't be used: what rests on them gets no formula where none stands. */
  readonly toCorrect: readonly CellInTheWay[];
}

/** The formulas to write for a class; what was typed over one is left unless wished otherwise. */
export type GradingPlan = ColumnsPlan<PlannedColumn>;

/** Results that can have formulas now: UMS where the series is chosen, the others once all are. */
const wantedRoles = (
  sheet: GradingSheet,
  { series, withPoints, withComponentGrades, withoutGrades }: GradingWish,
): readonly ResultRole[] => {
  const marks = markColumns(sheet);
  const { components } = structureFor(sheet.reading.tracker.subject);
  const ready = components.filter((component) => series[component] !== undefined && marks[component] !== undefined);
  const { written } = sheet.results;
  const hasPoints = withPoints || written.has('points');
  const ofComponents = ready
    .map((component) => `grade ${component}` as const)
    .filter((role) => !withoutGrades && (withComponentGrades === true || written.has(role)));
  const graded: readonly ResultRole[] = withoutGrades ? [] : ['grade', ...(hasPoints ? (['points'] as const) : [])];
  const award: readonly ResultRole[] = ready.length < components.length ? [] : ['total', ...graded];
  const wanted: readonly ResultRole[] = [
    ...ready.map((component) => `ums ${component}` as const),
    ...ofComponents,
    ...award,
  ];
  return RESULT_ROLES.filter((role) => wanted.includes(role));
};

const headingOf = (role: ResultRole, taken: ReadonlySet<string>): string => {
  const wanted = resultHeading(role);
  if (!taken.has(plainHeading(wanted))) return wanted;
  for (let number = 1; ; number += 1) {
    const other = number === 1 ? `BTEC ${wanted}` : `BTEC ${wanted} ${number}`;
    if (!taken.has(plainHeading(other))) return other;
  }
};

const headingsTaken = ({ cells, reading, table }: GradingSheet): ReadonlySet<string> => {
  const row = reading.tracker.headerRows[1];
  const [first, end] =
    table === undefined ? [0, cells.endColumn] : [table.area.column, table.area.column + table.area.columns];
  return new Set(Array.from({ length: end - first }, (_, index) => plainHeading(cells.textAt(row, first + index))));
};

const plannedColumns = (
  sheet: GradingSheet,
  roles: readonly ResultRole[],
): { readonly missing: number; readonly place: (first: number) => readonly PlannedColumn[] } => {
  const { written, keptFree } = sheet.results;
  const existing = new Map([...keptFree, ...written]);
  const taken = headingsTaken(sheet);
  const row = sheet.reading.tracker.headerRows[1];
  const missing = roles.filter((role) => !existing.has(role));
  return {
    missing: missing.length,
    place: (first) =>
      roles.map((role) => {
        const column = existing.get(role);
        return column === undefined
          ? { role, column: first + missing.indexOf(role), heading: headingOf(role, taken), isNew: true }
          : { role, column, heading: sheet.cells.textAt(row, column), isNew: false };
      }),
  };
};

/** True where a result would be worked out from a mark that can't be used. */
const restsOn = (role: ResultRole, row: number, marks: readonly CellInTheWay[]): boolean => {
  const only = componentOfRole(role);
  return marks.some(({ learner, component }) => learner.row === row && component === (only ?? component));
};

/** The formulas for a class as edits: into columns that have them already, else into free ones (see `freeColumns`). */
export const gradingPlan = (sheet: GradingSheet, wish: GradingWish): GradingPlan => {
  const { table, reading } = sheet;
  const { missing, place } = plannedColumns(sheet, wantedRoles(sheet, wish));
  if (reading.learners.length === 0) return { ok: true, edits: [], columns: [], formulas: 0, typed: 0 };
  const free = freeColumns(sheet, reading, table, missing);
  if (!free.ok) return { ok: false, columns: missing, cell: free.cell };
  const columns = place(free.first);
  const inputs: FormulaInputs = {
    subject: reading.tracker.subject,
    marks: markColumns(sheet),
    results: new Map(columns.map(({ role, column }) => [role, column])),
    series: wish.series,
  };
  const at = referencesOn(sheet, new Map(columns.map(({ column, heading }) => [column, heading])));
  const isLeftOut = (row: number, { role, column }: PlannedColumn): boolean =>
    sheet.cells.formulaAt(row, column) === '' && restsOn(role, row, wish.toCorrect);
  return columnsPlan(sheet, columns, (column) => ({
    formulaIn: (row) => (isLeftOut(row, column) ? '' : formulaText(column.role, inputs, at(row))),
    needs: needsWriting,
    overTyped: wish.overTyped,
  }));
};
