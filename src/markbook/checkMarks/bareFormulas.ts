import { type CellsEdit, cellsEdits, formulaEntry } from '../edits';
import type { ReferenceExpression } from '../formula';
import { type Anchor, resolveReference } from '../places';
import { cellAddress, type SheetSnapshot } from '../sheet';
import { placesOn } from '../worked';
import { bareReferences, withTextReferences } from './bareReferences';

/** More cells than this are not looked at one by one. */
const MOST_CELLS = 20_000;

const isFormula = (entry: string | number | boolean | undefined): boolean =>
  typeof entry === 'string' && entry.startsWith('=');

/** Whether a cell that a reference stands for may be blank, now or once it is emptied; true where nobody can tell. */
const canBeBlank = (sheets: readonly SheetSnapshot[]): ((reference: ReferenceExpression, from: Anchor) => boolean) => {
  const places = placesOn(sheets);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (reference, from) => {
    const found = resolveReference(reference, from, places);
    const snapshot = found.ok ? byName.get(found.place.sheet) : undefined;
    if (!found.ok || snapshot === undefined) return true;
    const { row, column, rows, columns } = found.place.area;
    if (rows * columns > MOST_CELLS) return true;
    for (let down = row - snapshot.row; down < row - snapshot.row + rows; down += 1) {
      for (let across = column - snapshot.column; across < column - snapshot.column + columns; across += 1) {
        if (!isFormula(snapshot.formulas[down]?.[across])) return true;
      }
    }
    return false;
  };
};

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

interface Looked {
  readonly references: readonly ReferenceExpression[];
  readonly mended?: string;
}

const lookedAt = (formula: string): Looked => {
  const references = bareReferences(formula);
  const mended = references.length === 0 ? undefined : withTextReferences(formula);
  return { references, ...(mended === undefined ? {} : { mended }) };
};

/** What is known of formulas already: one that has not changed is not read again. */
export type FormulaLooks = (formula: string) => Looked;

/** Starts with no formula known. */
export const formulaLooks = (): FormulaLooks => {
  const looked = new Map<string, Looked>();
  return (formula) => {
    const found = looked.get(formula) ?? lookedAt(formula);
    looked.set(formula, found);
    return found;
  };
};

/** The formulas on any sheet that can't tell blank from 0. Cells that work something out are never blank. */
export const bareFormulas = (sheets: readonly SheetSnapshot[], look: FormulaLooks): readonly BareFormula[] => {
  const mayBeBlank = canBeBlank(sheets);
  return sheets.flatMap(({ name: sheet, row: top, column: left, formulas }) =>
    formulas.flatMap((cells, down) =>
      cells.flatMap((formula, across): readonly BareFormula[] => {
        if (typeof formula !== 'string' || !formula.startsWith('=') || !OURS.test(formula)) return [];
        const { references, ...mended } = look(formula);
        const [row, column] = [top + down, left + across];
        if (!references.some((each) => mayBeBlank(each, { sheet, row, column }))) return [];
        return [{ sheet, row, column, cell: cellAddress(row, column), formula, ...mended }];
      }),
    ),
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
          : [{ sheet, row, column, before: formula, after: formulaEntry(mended) }];
      }),
    ),
  );
};
