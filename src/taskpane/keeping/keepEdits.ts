import type { Edit } from '../../markbook/edits/edit';
import { keptTable } from '../../markbook/keeping/keptTable';
import { newTableEdits, type KeptTableName } from '../../markbook/keeping/newTableEdits';
import { tableEdits } from '../../markbook/keeping/tableEdits';
import type { TableChange } from '../../markbook/keeping/tableChange';
import type { Figures } from '../../markbook/tables/figures';
import { describeKeepProblem } from '../../markbook/wording/keeping';
import { describeWorkbookProblem } from '../../markbook/wording/workbook';
import type { PaneActions } from '../frame/paneActions';

/** The edits of a write, or why there can be none, in words. */
export type KeepEdits =
  { readonly ok: true; readonly edits: readonly Edit[] } | { readonly ok: false; readonly words: readonly string[] };

const onNewSheet = async (
  table: KeptTableName,
  changes: readonly TableChange<object>[],
  actions: PaneActions,
): Promise<KeepEdits> => {
  const names = await actions.sheetNames();
  if (!names.ok) return { ok: false, words: names.problems.map(describeWorkbookProblem) };
  const rows = changes.flatMap((change) => change.rows);
  return {
    ok: true,
    edits: newTableEdits(
      table,
      rows,
      names.value.map(({ name }) => name),
    ),
  };
};

/** Reads the table's sheet as it is now and says what keeping or deleting conversions changes on it. */
export const keepEdits = async (
  table: KeptTableName,
  changes: readonly TableChange<object>[],
  figures: Pick<Figures, 'sheetOf'>,
  actions: PaneActions,
): Promise<KeepEdits> => {
  const sheet = figures.sheetOf(table);
  if (sheet === undefined) return onNewSheet(table, changes, actions);
  const snapshot = await actions.readSheet(sheet);
  if (!snapshot.ok) return { ok: false, words: snapshot.problems.map(describeWorkbookProblem) };
  const kept = keptTable(snapshot.value, table);
  if (kept === undefined) {
    const words = [describeKeepProblem({ rule: 'UMS-3', code: 'table-gone', facts: { table, sheet } })];
    return { ok: false, words };
  }
  const edits = tableEdits(kept, changes);
  return edits.ok ? { ok: true, edits: edits.value } : { ok: false, words: edits.problems.map(describeKeepProblem) };
};
