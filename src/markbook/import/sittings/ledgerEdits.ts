import { refused, type Answer, type LearnerId } from '../../../rules';
import type { Edit } from '../../edits';
import {
  addedColumnOf,
  editsWithColumn,
  isEmptyRow,
  type KeepProblem,
  type KeptTable,
  type RowToKeep,
  type TableChange,
  tableEdits,
} from '../../keeping';
import { isRowOf, type WhoseRows } from '../../keys';
import { cellAddress } from '../../sheet';
import { type SittingKey, subjectFilled } from '../../sittings';
import type { NoRoom } from '../plan/roomBelow';
import type { KnownSitting, SittingsTable } from './sittingsTable';

/** What is written of one sitting, into its row or a new one. */
export interface SittingToKeep {
  readonly key: SittingKey;
  readonly row: RowToKeep;
}

/** What tells a row that is there from the others. */
export const keyOf = ({ learner, subject = '', component, series }: KnownSitting): SittingKey => ({
  ...{ learner, subject, component, series },
  kind: 'live',
});

/** The sheet row, counted from 0, that the first new row of the ledger goes to. */
export const firstFreeRow = ({ row, rows }: KeptTable): number =>
  row + 2 + rows.findLastIndex((each) => !isEmptyRow(each));

/** What is to be kept, and the subject beside results of the class's learners that say none and can be of no other. */
const changesFor = (
  { held }: SittingsTable,
  wanted: readonly SittingToKeep[],
  learners: ReadonlySet<LearnerId>,
  whose: WhoseRows,
): readonly TableChange<SittingKey>[] => {
  const changes = new Map<string, { readonly key: SittingKey; readonly rows: RowToKeep[] }>();
  const changeOf = (key: SittingKey) => {
    const name = Object.values(key).join(' ');
    const change = changes.get(name) ?? { key, rows: [] };
    changes.set(name, change);
    return change;
  };
  for (const row of held)
    if (row.subject === '' && learners.has(row.learner) && isRowOf(row, whose))
      changeOf(keyOf(row)).rows.push(subjectFilled(row, whose.subject));
  for (const { key, row } of wanted) {
    const { rows } = changeOf(key);
    rows.splice(0, 1, { ...rows[0], ...row });
  }
  return [...changes.values()];
};

const lettersOf = (cell: string): string => cell.replace(/\d/g, '');

const besideTable = ({ column, headers }: KeptTable): string => lettersOf(cellAddress(0, column + headers.length));

const noRoomFor = (table: KeptTable, problem: KeepProblem): NoRoom => {
  switch (problem.code) {
    case 'column-missing':
      return { code: 'no-column', ...problem.facts };
    case 'totals-row-shown':
    case 'table-gone':
      return { code: 'totals-row', table: table.name };
    case 'cell-in-the-way': {
      const { cell } = problem.facts;
      return { code: lettersOf(cell) === besideTable(table) ? 'column-taken' : 'too-few-rows', cell };
    }
  }
};

/** The edits that bring sittings into the ledger, or what is in their way. */
export const ledgerEdits = (
  ledger: SittingsTable,
  wanted: readonly SittingToKeep[],
  learners: ReadonlySet<LearnerId>,
  whose: WhoseRows,
): Answer<readonly Edit[], NoRoom> => {
  const { kept } = ledger;
  const changes = changesFor(ledger, wanted, learners, whose);
  const column = addedColumnOf(kept);
  const edits = column === undefined ? tableEdits(kept, changes) : editsWithColumn(kept, column, changes);
  return edits.ok ? edits : refused(noRoomFor(kept, edits.problems[0]));
};
