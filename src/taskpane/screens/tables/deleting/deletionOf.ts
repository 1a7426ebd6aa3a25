import type { Edit, HeldCells } from '../../../../markbook/edits';
import type { KeptTableName } from '../../../../markbook/kept';
import type { TableChange } from '../../../../markbook/keeping';
import type { Figures } from '../../../../markbook/tables';
import type { ConversionKey } from '../../../../rules';
import type { KeepEdits } from '../../../keeping/keepEdits';
import { counted } from '../../../../markbook/wording';

/** What deleting a conversion would do. */
export type Deletion =
  | {
      readonly ok: true;
      readonly edits: readonly Edit[];
      readonly held: readonly HeldCells[];
      readonly sentence: string;
      readonly button: string;
    }
  | { readonly ok: false; readonly words: readonly string[] };

type Plan = (table: KeptTableName, changes: readonly TableChange[]) => Promise<KeepEdits>;

/** The edits that take a conversion's rows out of the table they stand in, and a sentence about them. */
export const deletionOf = async (key: ConversionKey, figures: Figures, plan: Plan): Promise<Deletion> => {
  const found = figures.find(key);
  if (!found.ok) return { ok: false, words: ['It is no longer held in this workbook.'] };
  const { basis, max, place } = found.value;
  const isTable = basis.kind === 'table';
  const planned = await plan(isTable ? 'BTEC_Tables' : 'BTEC_Boundaries', [{ key, rows: [] }]);
  if (!planned.ok) return planned;
  const rows = counted(isTable ? max + 1 : 1, 'row');
  const sentence = `Takes ${rows} out of the sheet ${place.sheet}. The rows below move up; nothing else changes.`;
  return { ok: true, edits: planned.edits, held: planned.held, sentence, button: `Delete ${rows}` };
};
