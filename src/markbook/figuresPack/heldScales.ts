import type { SubjectCode } from '../../rules';
import { scaleRows, tableAndCopies, type TablesSnapshot } from '../tables';

/** Whose scales stand on BTEC_Scale: subjects, and undefined for the one of all others. */
export const subjectsOfScales = (tables: TablesSnapshot): ReadonlySet<SubjectCode | undefined> => {
  const { table } = tableAndCopies(tables, 'BTEC_Scale');
  return new Set(table === undefined ? [] : scaleRows(table).rows.map(({ subject }) => subject));
};
