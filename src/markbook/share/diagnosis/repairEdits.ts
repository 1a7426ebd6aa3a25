import { type CellsEdit, cellsEdits, formulaEntry } from '../../edits';
import type { FormulaTrouble, TroubledCell } from './formulaTroubles';

type Repairable = TroubledCell & { readonly repaired: string };

/** The cells with a formula to write, as text or spelled otherwise now, or only to be entered again. */
export const repairable = (troubles: readonly FormulaTrouble[], isAgain: boolean): readonly Repairable[] =>
  troubles.flatMap(({ kind, cells }) =>
    (kind === 'name') === isAgain ? cells.filter((cell): cell is Repairable => cell.repaired !== undefined) : [],
  );

const again = (cells: readonly Repairable[]): readonly CellsEdit[] =>
  [...new Set(cells.map(({ sheet }) => sheet))].flatMap((name) =>
    cellsEdits(
      cells.flatMap(({ sheet, row, column, formula, repaired }) =>
        sheet === name ? [{ sheet, row, column, before: formula, after: formulaEntry(repaired) }] : [],
      ),
    ).map((edit) => ({ ...edit, again: true as const })),
  );

/** The edits that write stuck formulas anew, as formulas in cells formatted General, and enter again what shows #NAME?. */
export const repairEdits = (troubles: readonly FormulaTrouble[]): readonly CellsEdit[] => [
  ...troubles
    .filter(({ kind }) => kind !== 'name')
    .flatMap(({ kind, cells }) =>
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
    ),
  ...again(repairable(troubles, true)),
];
