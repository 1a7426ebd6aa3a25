import type { CellInput } from '../../../rules';
import { cellAddress, type SheetSnapshot } from '../../sheet';
import { type ReadFormula, readFormula } from '../../formula';

/** A cell whose formula calls a function of the add-in. */
export interface BtecCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly formula: string;
  readonly value: CellInput;
  /** Absent where the formula can't be taken apart. */
  readonly read?: ReadFormula;
}

const CALL = /BTEC[._][A-Z]+\s*\(/i;

/** True for a formula that names a function of the add-in, in either spelling. */
const callsBtec = (formula: string | number | boolean): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && CALL.test(formula);

/** Every cell of some sheets whose formula calls a function of the add-in, sheet by sheet, row by row; text that only looks like a formula is none. */
export const btecCells = (sheets: readonly SheetSnapshot[]): readonly BtecCell[] => {
  const known = new Map<string, ReadFormula | undefined>();
  const readOnce = (formula: string): ReadFormula | undefined => {
    if (!known.has(formula)) known.set(formula, readFormula(formula));
    return known.get(formula);
  };
  return sheets.flatMap((sheet) =>
    sheet.formulas.flatMap((cells, down) =>
      cells.flatMap((formula, across) => {
        if (!callsBtec(formula)) return [];
        const value = sheet.values[down]?.[across] ?? null;
        if (value === formula) return [];
        const [row, column] = [sheet.row + down, sheet.column + across];
        const read = readOnce(formula);
        const place = { sheet: sheet.name, row, column, cell: cellAddress(row, column) };
        return [{ ...place, formula, value, ...(read === undefined ? {} : { read }) }];
      }),
    ),
  );
};
