import { componentGradeFor } from '../grades/componentGradeFor';
import { isBlank, textOf } from '../terms/cell';
import type { ComponentId } from '../terms/component';
import { parseGrade } from '../terms/parseGrade';
import { componentScale, type Scale } from '../terms/scale';
import { asUms } from '../terms/units';
import type { ReadRow } from './readTableRows';
import type { GradeContradiction, TableWarning } from './tableProblem';

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
export const tableWarnings = (rows: readonly ReadRow[], component: ComponentId, scale: Scale): TableWarning[] => {
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
