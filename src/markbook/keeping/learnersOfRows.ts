import { textOf } from '../../rules';
import type { Edit } from '../edits';
import { columnNamed, type KeptTable } from './keptTable';

/** Where one of the add-in's tables says whose rows they are. */
interface LearnerColumn {
  /** Sheet column, counted from 0. */
  readonly column: number;
  readonly table?: KeptTable;
}

/** The Learner column of a table as it stands; undefined where it has none. */
export const learnerColumnOf = (table: KeptTable): LearnerColumn | undefined => {
  const index = columnNamed(table, 'Learner');
  return index === -1 ? undefined : { column: table.column + index, table };
};

/** What the Learner column says in each sheet row, counted from 0, once the edits are made; deleted rows say who stood there. */
export const learnersOfRows = (
  edits: readonly Edit[],
  { column, table }: LearnerColumn,
): ReadonlyMap<number, string> => {
  const learners = new Map<number, string>();
  table?.rows.forEach(({ values }, index) => {
    learners.set(table.row + 1 + index, textOf(values[column - table.column] ?? null));
  });
  for (const edit of edits) {
    if (edit.kind !== 'cells') continue;
    edit.after.forEach((entries, down) => {
      const entry = entries[column - edit.column];
      const text = typeof entry === 'object' ? entry?.formula : entry;
      if (text !== undefined && text !== '') learners.set(edit.row + down, String(text));
    });
  }
  return learners;
};
