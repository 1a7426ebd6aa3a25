import type { Edit, HeldCells } from '../../markbook/edits';
import {
  addedColumnOf,
  canStandAlone,
  describeKeepProblem,
  editsWithColumn,
  headingsHeld,
  keptTable,
  learnerColumnOf,
  learnersOfRows,
  newTableEdits,
  type TableChange,
  tableEdits,
} from '../../markbook/keeping';
import { keptHeadings, type KeptTableName } from '../../markbook/kept';
import type { Figures } from '../../markbook/tables';
import { describeWorkbookProblem } from '../../markbook/wording';
import type { PaneActions } from '../workbook/paneActions';

/** The edits of a write and whose rows they change, or why there can be none, in words. */
export type KeepEdits =
  | {
      readonly ok: true;
      readonly edits: readonly Edit[];
      /** The table's headings, by which the edits were planned. */
      readonly held: readonly HeldCells[];
      /** What the Learner column says, by sheet row counted from 0. */
      readonly learners: ReadonlyMap<number, string>;
      /** The column that the table gets with this write, because it was made before there was one. */
      readonly column?: string;
    }
  | { readonly ok: false; readonly words: readonly string[] };

/** What is to be kept, and what is said of other rows where the table gets its later column. */
export interface ChangesToKeep {
  readonly changes: readonly TableChange<object>[];
  readonly fills?: readonly TableChange<object>[];
}

const NOBODY: ReadonlyMap<number, string> = new Map();

const onNewSheet = async (
  table: KeptTableName,
  changes: readonly TableChange<object>[],
  actions: PaneActions,
): Promise<KeepEdits> => {
  const names = await actions.sheetNames();
  if (!names.ok) return { ok: false, words: names.problems.map(describeWorkbookProblem) };
  const rows = changes.flatMap(({ key, rows: wanted }) => wanted.filter((row) => canStandAlone(key, row)));
  const edits = newTableEdits(
    table,
    rows,
    names.value.map(({ name }) => name),
  );
  const headings: readonly string[] = keptHeadings(table);
  const column = headings.indexOf('Learner');
  return { ok: true, edits, held: [], learners: column === -1 ? NOBODY : learnersOfRows(edits, { column }) };
};

/** Reads the table's sheet as it is now and says what keeping or deleting conversions changes on it. */
export const keepEdits = async (
  table: KeptTableName,
  { changes, fills = [] }: ChangesToKeep,
  figures: Pick<Figures, 'sheetOf'>,
  actions: PaneActions,
): Promise<KeepEdits> => {
  const sheet = figures.sheetOf(table);
  if (sheet === undefined) return onNewSheet(table, changes, actions);
  const snapshot = await actions.readSheet(sheet);
  if (!snapshot.ok) return { ok: false, words: snapshot.problems.map(describeWorkbookProblem) };
  const kept = keptTable(snapshot.value, table);
  if (kept === undefined) {
    const words = [describeKeepProblem({ code: 'table-gone', facts: { table, sheet } })];
    return { ok: false, words };
  }
  const added = addedColumnOf(kept);
  const edits = added === undefined ? tableEdits(kept, changes) : editsWithColumn(kept, added, [...fills, ...changes]);
  if (!edits.ok) return { ok: false, words: edits.problems.map(describeKeepProblem) };
  const column = learnerColumnOf(kept);
  return {
    ok: true,
    edits: edits.value,
    held: [headingsHeld(kept)],
    learners: column === undefined ? NOBODY : learnersOfRows(edits.value, column),
    ...(added === undefined ? {} : { column: added }),
  };
};
