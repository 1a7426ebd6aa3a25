import type { LearnerId } from '../../../rules';
import { cellsEdits } from '../../edits/cellsEdits';
import type { Edit } from '../../edits/edit';
import { isRowOf, type WhoseRows } from '../../keys/whoseRows';
import type { SittingsColumn, SittingsTable } from './sittingsTable';

const HEADING: SittingsColumn = 'Subject';

/** True for a table from before there was a column for the subject. */
export const lacksSubject = ({ columns }: SittingsTable): boolean => !columns.has(HEADING);

const besideTable = ({ table: { area } }: SittingsTable): number => area.column + area.columns;

/** The table as it will stand: with a column for the subject, right beside it where it has none. */
export const withSubjectColumn = (ledger: SittingsTable): SittingsTable => {
  if (!lacksSubject(ledger)) return ledger;
  const { table, columns } = ledger;
  const wider = { ...table, area: { ...table.area, columns: table.area.columns + 1 } };
  return { ...ledger, table: wider, columns: new Map([...columns, [HEADING, besideTable(ledger)]]) };
};

/** Writes the column's heading where it is new, and the subject beside results of the learners that can be of no other. */
export const subjectEdits = (
  ledger: SittingsTable,
  learners: ReadonlySet<LearnerId>,
  whose: WhoseRows,
): readonly Edit[] => {
  const { snapshot, table, held } = ledger;
  const column = withSubjectColumn(ledger).columns.get(HEADING) ?? besideTable(ledger);
  const fills = held
    .filter((row) => row.subject === '' && learners.has(row.learner) && isRowOf(row, whose))
    .map(({ row }) => ({ sheet: snapshot.name, row, column, before: '', after: whose.subject }));
  const heading = { sheet: snapshot.name, row: table.area.row, column, before: '', after: HEADING };
  return cellsEdits(lacksSubject(ledger) ? [heading, ...fills] : fills);
};
