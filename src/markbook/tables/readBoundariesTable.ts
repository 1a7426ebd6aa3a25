import { compileBoundaries, textOf, type BoundaryProblem } from '../../rules';
import type { Candidate, TableReading } from './candidate';
import type { CellPlace } from '../sheet';
import { conversionGroups, type ConversionGroup } from './conversionGroups';
import { readConversionStatus } from './conversionStatus';
import type { Scales } from './scales';
import type { SheetTable } from './snapshot';
import { figuresColumns, type FiguresColumns } from './figuresColumns';
import type { TableIssue } from './tableIssue';
import { typedDate } from './typedDate';

type Columns = FiguresColumns<'BTEC_Boundaries'>;

/** Reads BTEC_Boundaries: one conversion a row, known by its boundaries only (UMS-2). */
export const readBoundariesTable = (table: SheetTable, { scaleFor }: Pick<Scales, 'scaleFor'>): TableReading => {
  const { columns, issues } = figuresColumns(table, 'BTEC_Boundaries');
  if (columns === undefined) return { candidates: [], issues };
  const { groups, issues: rowIssues } = conversionGroups(columns);
  return { candidates: groups.map((group) => candidateOf(group, columns, scaleFor)), issues: rowIssues };
};

const candidateOf = ({ key, rows }: ConversionGroup, columns: Columns, scaleFor: Scales['scaleFor']): Candidate => {
  const [row, again] = rows;
  const base = { key, place: columns.placeOf(row, 'Subject'), isEstimated: true };
  if (again !== undefined) {
    const second = columns.placeOf(again, 'Subject');
    const reason = { rule: 'UMS-3', code: 'conversion-twice', facts: { ...key, first: base.place, second } } as const;
    return { ...base, reason, issues: [{ ...second, severity: 'problem', problem: reason, key }] };
  }
  const scale = scaleFor(key.subject);
  if (!scale.ok) return { ...base, reason: scale.problems[0], issues: [] };
  const status = readConversionStatus(columns.valueAt(row, 'Status'));
  const compiled = compileBoundaries({
    key,
    max: columns.valueAt(row, 'Max'),
    boundaries: boundariesIn(row, columns),
    rounding: columns.valueAt(row, 'Rounding'),
    status: status.ok ? status.value : 'typed',
    source: textOf(columns.valueAt(row, 'Source')),
    added: typedDate(columns.valueAt(row, 'Added')),
    scale: scale.value,
  });
  const issues = [
    ...(status.ok ? [] : [{ ...columns.placeOf(row, 'Status'), problem: status.problems[0] }]),
    ...(compiled.ok ? [] : compiled.problems.map((problem) => ({ ...placeOfProblem(problem, row, columns), problem }))),
  ].map((issue): TableIssue => ({ ...issue, severity: 'problem', key }));
  return { ...base, issues, ...(compiled.ok && status.ok ? { conversion: compiled.value } : {}) };
};

const boundariesIn = (row: number, columns: Columns) => ({
  L1P: columns.valueAt(row, 'L1P'),
  L1M: columns.valueAt(row, 'L1M'),
  L1D: columns.valueAt(row, 'L1D'),
  L2P: columns.valueAt(row, 'L2P'),
  L2M: columns.valueAt(row, 'L2M'),
  L2D: columns.valueAt(row, 'L2D'),
});

const placeOfProblem = (problem: BoundaryProblem, row: number, columns: Columns): CellPlace => {
  switch (problem.code) {
    case 'boundaries-max-unreadable':
      return columns.placeOf(row, 'Max');
    case 'rounding-unknown':
      return columns.placeOf(row, 'Rounding');
    case 'boundary-missing':
    case 'boundary-unreadable':
    case 'boundary-out-of-range':
    case 'boundaries-not-increasing':
      return columns.placeOf(row, problem.facts.grade);
  }
};
