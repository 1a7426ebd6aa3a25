import { gradeIn, readWhole, type ConversionKey, type GradeCode } from '../../rules';
import { conversionGroups, keptColumns, keyText, tableAndCopies, type TablesSnapshot } from '../tables';

const NONE: readonly (GradeCode | '')[] = [];

/** The grades that stand beside the UMS of a table of the workbook, by raw mark; none where the whole column is blank. */
export const gradesOfTable = (tables: TablesSnapshot): ((key: ConversionKey) => readonly (GradeCode | '')[]) => {
  const { table } = tableAndCopies(tables, 'BTEC_Tables');
  const columns = table === undefined ? undefined : keptColumns(table, 'BTEC_Tables').columns;
  const groups = columns === undefined ? [] : conversionGroups(columns).groups;
  const grades = new Map(
    groups.map(({ key, rows }) => {
      const byRaw: (GradeCode | '')[] = rows.map(() => '');
      for (const row of rows) {
        const raw = readWhole(columns?.valueAt(row, 'Raw') ?? null, rows.length - 1);
        if (raw.ok) byRaw[raw.value] = gradeIn(columns?.valueAt(row, 'Grade') ?? null) ?? '';
      }
      return [keyText(key), byRaw.every((grade) => grade === '') ? NONE : byRaw];
    }),
  );
  return (key) => grades.get(keyText(key)) ?? NONE;
};
