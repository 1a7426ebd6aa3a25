import { componentGradeFor } from '../grades/componentGradeFor';
import { type Answer, answered, refused, refusedFor } from '../terms/answer';
import { isBlank, textOf } from '../terms/cell';
import type { ComponentId } from '../terms/component';
import type { Conversion, ConversionKey, ConversionStatus } from '../terms/conversion';
import { parseGrade } from '../terms/parseGrade';
import { componentScale, type Scale } from '../terms/scale';
import { asUms } from '../terms/units';
import { type ReadRow, readTableRows, type TableRow } from './readTableRows';
import { tableFaults } from './tableFaults';
import type { GradeContradiction, TableProblem, TableWarning } from './tableProblem';

const gradeWarnings = (rows: readonly ReadRow[], component: ComponentId, scale: Scale): TableWarning[] => {
  const marks: GradeContradiction[] = [];
  const unreadable: TableWarning[] = [];
  for (const { row, raw, ums = 0, grade } of rows.filter((each) => !isBlank(each.grade))) {
    const given = parseGrade(grade);
    const byScale = componentGradeFor(asUms(ums), component, scale);
    if (!given.ok) {
      unreadable.push({ rule: 'UMS-3', code: 'table-grade-unreadable', facts: { row, raw, text: textOf(grade) } });
    } else if (given.value !== byScale) {
      marks.push({ row, raw, given: given.value, byScale });
    }
  }
  const contradicted: TableWarning[] = [{ rule: 'UMS-3', code: 'table-grade-contradicted', facts: { marks } }];
  return [...(marks.length > 0 ? contradicted : []), ...unreadable];
};

/** What is odd in a sound table: UMS for no marks, a top below the maximum, grades that contradict the scale (UMS-3). */
const tableWarnings = (rows: readonly ReadRow[], component: ComponentId, scale: Scale): TableWarning[] => {
  const warnings: TableWarning[] = [];
  const bottom = rows[0];
  const top = rows.at(-1);
  const { max } = componentScale(scale, component);
  if (bottom?.ums !== undefined && bottom.ums > 0) {
    warnings.push({ rule: 'UMS-3', code: 'table-ums-of-zero', facts: { row: bottom.row, ums: bottom.ums } });
  }
  if (top?.ums !== undefined && top.ums < max) {
    warnings.push({ rule: 'UMS-3', code: 'table-top-short', facts: { row: top.row, raw: top.raw, ums: top.ums, max } });
  }
  return [...warnings, ...gradeWarnings(rows, component, scale)];
};

/** A conversion ready for look-ups, with what is odd about its table. */
export interface CompiledTable {
  readonly conversion: Conversion;
  readonly warnings: readonly TableWarning[];
}

export interface GivenTable {
  readonly key: ConversionKey;
  readonly rows: readonly TableRow[];
  readonly status: ConversionStatus;
  readonly source: string;
  readonly added: string;
  readonly scale: Scale;
}

/** Makes a conversion of a full table, raw 0 to the maximum; otherwise says everything that is wrong with it (UMS-1, UMS-3). */
export const compileTable = (given: GivenTable): Answer<CompiledTable, TableProblem> => {
  const { key, scale } = given;
  const { rows, problems } = readTableRows(given.rows, componentScale(scale, key.component).max);
  const [first, ...rest] = [...problems, ...tableFaults(rows)];
  if (first !== undefined) return refusedFor([first, ...rest]);
  if (rows.length === 0) return refused({ rule: 'UMS-3', code: 'table-empty', facts: {} });
  const warnings = tableWarnings(rows, key.component, scale);
  const conversion: Conversion = {
    ...key,
    max: rows.length - 1,
    ums: rows.map(({ ums = 0 }) => ums),
    status: given.status,
    contradicted: warnings.some(({ code }) => code === 'table-grade-contradicted'),
    source: given.source,
    added: given.added,
    basis: { kind: 'table' },
  };
  return answered({ conversion, warnings });
};
