import type { CellsEdit } from '../../edits/edit';
import { formulaEntry } from '../../edits/formulaEntry';
import type { FormulaTrouble } from './formulaTroubles';

/** The edits that write stuck formulas anew, as formulas in cells formatted General. */
export const repairEdits = (troubles: readonly FormulaTrouble[]): readonly CellsEdit[] =>
  troubles.flatMap(({ kind, cells }) =>
    cells.flatMap(({ sheet, row, column, formula, repaired }): readonly CellsEdit[] =>
      repaired === undefined
        ? []
        : [
            {
              kind: 'cells',
              sheet,
              row,
              column,
              before: [[formula]],
              ...(kind === 'text' && { wasText: true }),
              after: [[formulaEntry(repaired)]],
              numberFormat: 'General',
            },
          ],
    ),
  );
