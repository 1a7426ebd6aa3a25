import { cellsEdits } from '../edits/cellsEdits';
import type { CellsEdit } from '../edits/edit';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import { cellAddress } from '../tables/cellPlace';
import { hasBareReference, withTextReferences } from './bareReferences';

/** A formula that can't tell a blank cell from 0, and what it becomes; without that it is mended by hand. */
export interface BareFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly formula: string;
  readonly mended?: string;
}

const OURS = /BTEC[._]/i;

type Looked = Pick<BareFormula, 'mended'> | undefined;

const lookedAt = (formula: string): Looked => {
  if (!hasBareReference(formula)) return undefined;
  const mended = withTextReferences(formula);
  return mended === undefined ? {} : { mended };
};

/** The formulas of a sheet that can't tell blank from 0. */
export const bareFormulasOn = ({ name, row, column, formulas }: SheetSnapshot): readonly BareFormula[] => {
  const looked = new Map<string, Looked>();
  return formulas.flatMap((cells, down) =>
    cells.flatMap((formula, across) => {
      if (typeof formula !== 'string' || !formula.startsWith('=') || !OURS.test(formula)) return [];
      if (!looked.has(formula)) looked.set(formula, lookedAt(formula));
      const found = looked.get(formula);
      if (found === undefined) return [];
      const place = { row: row + down, column: column + across };
      return [{ sheet: name, ...place, cell: cellAddress(place.row, place.column), formula, ...found }];
    }),
  );
};

/** The edits that mend what can be mended. */
export const mendedFormulas = (found: readonly BareFormula[]): readonly CellsEdit[] => {
  const sheets = new Set(found.map(({ sheet }) => sheet));
  return [...sheets].flatMap((sheet) =>
    cellsEdits(
      found.flatMap((each) => {
        const { row, column, formula, mended } = each;
        return each.sheet !== sheet || mended === undefined
          ? []
          : [{ sheet, row, column, before: formula, after: mended }];
      }),
    ),
  );
};
