import { isRange, tokenize } from '@borgar/fx';
import { type CellsEdit, cellsEdits, formulaEntry, isFormula } from '../../edits';
import { formulaInRow } from '../../sheet';
import type { TrackerSheet } from './trackerSheet';

interface OfRow {
  readonly row: number;
  readonly formula: string;
}

const formulasOf = ({ cells, reading }: TrackerSheet, column: number): readonly OfRow[] =>
  reading.learners.flatMap(({ row }): OfRow[] => {
    const formula = cells.formulaAt(row, column);
    return typeof formula === 'string' && isFormula(formula) ? [{ row, formula }] : [];
  });

const ONE_CELL = /^\$?[A-Z]{1,3}(?<fixed>\$?)(?<row>\d+)$/i;

/**
 * One learner's formula alone does not tell whether another row would take from other cells: it is only taken over where
 * each cell it names is of its own row or fixed.
 */
const takesFromItsRow = ({ row, formula }: OfRow): boolean =>
  tokenize(formula)
    .filter(isRange)
    .flatMap(({ value }) => {
      const sheetEnds = value.lastIndexOf('!');
      const cells = value.slice(sheetEnds + 1).split(':');
      return cells.map((cell) => ({ of: ONE_CELL.exec(cell)?.groups, isHere: sheetEnds < 0 }));
    })
    .every(({ of, isHere }) => of === undefined || of['fixed'] === '$' || (isHere && Number(of['row']) === row + 1));

/** The formula that more than half of the learners have in a column, where it is the same for all of those. */
const ownFormula = (tracker: TrackerSheet, column: number): OfRow | undefined => {
  const found = formulasOf(tracker, column);
  const last = found.at(-1);
  if (last === undefined || found.length * 2 <= tracker.reading.learners.length) return undefined;
  const isOne = found.every(({ row, formula }) => formula === formulaInRow(last.formula, last.row, row));
  return isOne && (found.length > 1 || takesFromItsRow(last)) ? last : undefined;
};

/**
 * What is worked out for every learner of the class is worked out for new ones too. Excel fills the rows that a table
 * gets with its formulas in some editions only: written, they are there in all, and the preview says so.
 */
export const newRowFormulas = (
  tracker: TrackerSheet,
  rows: readonly number[],
  isWritten: (row: number, column: number) => boolean,
): readonly CellsEdit[] =>
  cellsEdits(
    tracker.headings.flatMap(({ column }) => {
      const own = rows.length === 0 ? undefined : ownFormula(tracker, column);
      if (own === undefined) return [];
      return rows.flatMap((row) => {
        if (isWritten(row, column) || tracker.cells.formulaAt(row, column) !== '') return [];
        const after = formulaEntry(formulaInRow(own.formula, own.row, row));
        return [{ sheet: tracker.snapshot.name, row, column, before: '', after }];
      });
    }),
  );
