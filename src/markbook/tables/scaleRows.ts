import { isBlank, textOf, type CellInput, type GradeCode, type Scale, type SubjectCode } from '../../rules';
import type { HeadingOf } from '../kept';
import { readSubject } from '../keys';
import type { CellPlace } from '../sheet';
import type { FiguresProblem, ScaleScope } from '../wording';
import type { SheetTable } from './snapshot';
import { figuresColumns, type FiguresColumns } from './figuresColumns';
import type { TableIssue } from './tableIssue';
import { typedDate } from './typedDate';

type Columns = FiguresColumns<'BTEC_Scale'>;
type Column = HeadingOf<'BTEC_Scale'>;

const SCOPES: readonly ScaleScope[] = ['Internal', 'External', 'Qualification'];
const STATUSES: readonly Scale['status'][] = ['unconfirmed', 'confirmed', 'changed'];

/** One row of BTEC_Scale: one part of the scale, for all subjects or for one. */
export interface ScaleRow {
  readonly scope: ScaleScope;
  /** Absent on rows for all subjects. */
  readonly subject: SubjectCode | undefined;
  /** Absent where the Status cell is blank. */
  readonly status: Scale['status'] | undefined;
  readonly checkedBy: string;
  readonly checkedOn: string;
  readonly figureIn: (of: Exclude<GradeCode, 'U'> | 'max') => CellInput;
  readonly placeOf: (of: GradeCode | 'max') => CellPlace;
  readonly place: CellPlace;
}

/** Reads the rows of BTEC_Scale; a row that can't be read is an issue, and then no scale can be made of the others. */
export const scaleRows = (
  table: SheetTable,
): { readonly rows: readonly ScaleRow[]; readonly issues: readonly TableIssue[] } => {
  const { columns, issues } = figuresColumns(table, 'BTEC_Scale');
  if (columns === undefined) return { rows: [], issues };
  const read = columns.filledRows.map((row) => scaleRow(row, columns));
  return { rows: read.flatMap(({ row }) => row ?? []), issues: read.flatMap(({ issues: found }) => found) };
};

const oneOf = <Word extends string>(words: readonly Word[], input: CellInput): Word | undefined =>
  words.find((word) => word.toLowerCase() === textOf(input).toLowerCase());

const scaleRow = (
  row: number,
  columns: Columns,
): { readonly row?: ScaleRow; readonly issues: readonly TableIssue[] } => {
  const valueOf = (name: Column): CellInput => columns.valueAt(row, name);
  const scope = oneOf(SCOPES, valueOf('Scope'));
  const subject = isBlank(valueOf('Subject')) ? undefined : readSubject(valueOf('Subject'));
  const status = oneOf(STATUSES, valueOf('Status'));
  const issues: TableIssue[] = [];
  const blame = (name: Column, problem: TableIssue['problem']): void => {
    issues.push({ ...columns.placeOf(row, name), severity: 'problem', problem });
  };
  if (scope === undefined) blame('Scope', scopeUnknown(valueOf('Scope')));
  if (subject?.ok === false) blame('Subject', subject.problems[0]);
  if (status === undefined && !isBlank(valueOf('Status'))) blame('Status', statusUnknown(valueOf('Status')));
  if (scope === undefined || subject?.ok === false || issues.length > 0) return { issues };
  const columnOf = (of: GradeCode | 'max'): Column => (of === 'max' || of === 'U' ? 'Max' : of);
  const read: ScaleRow = {
    scope,
    subject: subject?.value,
    status,
    checkedBy: textOf(valueOf('Checked by')),
    checkedOn: typedDate(valueOf('Checked on')),
    figureIn: (of) => valueOf(columnOf(of)),
    placeOf: (of) => columns.placeOf(row, columnOf(of)),
    place: columns.placeOf(row, 'Scope'),
  };
  return { row: read, issues };
};

const scopeUnknown = (input: CellInput): FiguresProblem => ({
  rule: 'SCALE-3',
  code: 'scale-scope-unknown',
  facts: { text: textOf(input) },
});

const statusUnknown = (input: CellInput): FiguresProblem => ({
  rule: 'SCALE-3',
  code: 'status-unknown',
  facts: { text: textOf(input), allowed: STATUSES },
});
