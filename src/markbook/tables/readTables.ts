import {
  compileTable,
  readWhole,
  textOf,
  type ConversionStatus,
  type TableProblem,
  type TableWarning,
} from '../../rules';
import type { Candidate, TableReading } from './candidate';
import type { CellPlace } from '../sheet';
import { conversionGroups, type ConversionGroup } from './conversionGroups';
import { leastTrusted, readConversionStatus } from './conversionStatus';
import type { Scales } from './scales';
import type { SheetTable } from './snapshot';
import { figuresColumns, type FiguresColumns } from './figuresColumns';
import type { TableIssue } from './tableIssue';
import { typedDate } from './typedDate';

type Columns = FiguresColumns<'BTEC_Tables'>;

/** Reads BTEC_Tables: full tables, one raw mark a row (UMS-1). */
export const readTables = (table: SheetTable, { layoutFor }: Pick<Scales, 'layoutFor'>): TableReading => {
  const { columns, issues } = figuresColumns(table, 'BTEC_Tables');
  if (columns === undefined) return { candidates: [], issues };
  const { groups, issues: rowIssues } = conversionGroups(columns);
  return { candidates: groups.map((group) => candidateOf(group, columns, layoutFor)), issues: rowIssues };
};

const candidateOf = (group: ConversionGroup, columns: Columns, layoutFor: Scales['layoutFor']): Candidate => {
  const { key, rows } = group;
  const place = columns.placeOf(rows[0], 'Raw');
  const { status, issues } = statusOf(group, columns);
  const base = { key, place, isEstimated: status === 'estimated' };
  const twice = repeated(group, columns);
  if (twice !== undefined) {
    const reason = {
      rule: 'UMS-3',
      code: 'conversion-twice',
      facts: { ...key, first: twice[0], second: twice[1] },
    } as const;
    return { ...base, reason, issues: [...issues, { ...twice[1], severity: 'problem', problem: reason, key }] };
  }
  const scale = layoutFor(key.subject);
  if (!scale.ok) return { ...base, reason: scale.problems[0], issues };
  const compiled = compileTable({
    key,
    rows: rows.map((row) => ({
      raw: columns.valueAt(row, 'Raw'),
      ums: columns.valueAt(row, 'UMS'),
      // An assumed scale can't contradict a grade that Pearson gives.
      grade: scale.value.status === 'assumed' ? null : columns.valueAt(row, 'Grade'),
    })),
    status,
    source: textOf(columns.valueAt(rows[0], 'Source')),
    added: typedDate(columns.valueAt(rows[0], 'Added')),
    scale: scale.value,
  });
  const found = compiled.ok ? compiled.value.warnings : compiled.problems;
  const severity = compiled.ok ? 'warning' : 'problem';
  const all = [
    ...issues,
    ...found.map((problem): TableIssue => ({ ...placeOfProblem(problem, group, columns), severity, problem, key })),
  ];
  const isUsable = compiled.ok && !issues.some((issue) => issue.severity === 'problem');
  return { ...base, issues: all, ...(isUsable ? { conversion: compiled.value.conversion } : {}) };
};

const statusOf = (
  { key, rows }: ConversionGroup,
  columns: Columns,
): { readonly status: ConversionStatus; readonly issues: readonly TableIssue[] } => {
  const issues: TableIssue[] = [];
  const statuses = new Map<ConversionStatus, number>();
  for (const row of rows) {
    const status = readConversionStatus(columns.valueAt(row, 'Status'));
    if (!status.ok)
      issues.push({ ...columns.placeOf(row, 'Status'), severity: 'problem', problem: status.problems[0], key });
    else if (!statuses.has(status.value)) statuses.set(status.value, row);
  }
  const status = leastTrusted(new Set(statuses.keys()));
  const odd = [...statuses.values()][1];
  if (odd !== undefined) {
    const problem = { rule: 'UMS-3', code: 'status-mixed', facts: { ...key, used: status } } as const;
    issues.push({ ...columns.placeOf(odd, 'Status'), severity: 'warning', problem, key });
  }
  return { status, issues };
};

/** Where a second table begins among the rows of one conversion: more than one raw mark stands there again. */
const repeated = ({ rows }: ConversionGroup, columns: Columns): readonly [CellPlace, CellPlace] | undefined => {
  const firsts = new Map<number, number>();
  const again: (readonly [number, number])[] = [];
  for (const row of rows) {
    const raw = readWhole(columns.valueAt(row, 'Raw'));
    if (!raw.ok) continue;
    const first = firsts.get(raw.value);
    if (first === undefined) firsts.set(raw.value, row);
    else again.push([first, row]);
  }
  const [pair, more] = again;
  return pair === undefined || more === undefined
    ? undefined
    : [columns.placeOf(pair[0], 'Raw'), columns.placeOf(pair[1], 'Raw')];
};

const placeOfProblem = (
  problem: TableProblem | TableWarning,
  { rows }: ConversionGroup,
  columns: Columns,
): CellPlace => {
  const at = (row: number): number => rows[row] ?? rows[0];
  switch (problem.code) {
    case 'table-raw-unreadable':
    case 'table-raw-twice':
      return columns.placeOf(at(problem.facts.row), 'Raw');
    case 'table-ums-unreadable':
    case 'table-ums-above-max':
    case 'table-ums-falls':
    case 'table-ums-of-zero':
    case 'table-top-short':
      return columns.placeOf(at(problem.facts.row), 'UMS');
    case 'table-grade-unreadable':
      return columns.placeOf(at(problem.facts.row), 'Grade');
    case 'table-grade-contradicted':
      return columns.placeOf(at(problem.facts.marks[0]?.row ?? 0), 'Grade');
    case 'table-empty':
    case 'table-raw-missing':
      return columns.placeOf(rows[0], 'Raw');
  }
};
