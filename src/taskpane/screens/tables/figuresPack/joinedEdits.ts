import type { Edit, HeldCells } from '../../../../markbook/edits';
import type { PackChanges } from '../../../../markbook/figuresPack';
import type { KeptTableName } from '../../../../markbook/kept';
import type { TableChange } from '../../../../markbook/keeping';
import type { Figures } from '../../../../markbook/tables';
import type { PaneActions } from '../../../workbook/paneActions';
import { keepEdits } from '../../../keeping/keepEdits';

/** The edits of one write into several of the add-in's tables, or why there can be none, in words. */
export type JoinedEdits =
  | { readonly ok: true; readonly edits: readonly Edit[]; readonly held: readonly HeldCells[] }
  | { readonly ok: false; readonly words: readonly string[] };

/** Reads the sheets of the tables as they are now and says what the changes do on all of them: all, or none. */
export const joinedEdits = async (
  changes: PackChanges,
  figures: Pick<Figures, 'sheetOf'>,
  actions: PaneActions,
): Promise<JoinedEdits> => {
  const edits: Edit[] = [];
  const held: HeldCells[] = [];
  const words: string[] = [];
  const named = Object.entries(changes) as readonly (readonly [KeptTableName, readonly TableChange<object>[]])[];
  for (const [table, wanted] of named) {
    const kept = await keepEdits(table, { changes: wanted }, figures, actions);
    if (kept.ok) {
      edits.push(...kept.edits);
      held.push(...kept.held);
    } else words.push(...kept.words);
  }
  return words.length === 0 ? { ok: true, edits, held } : { ok: false, words };
};
