import type { CellEntry, CellsEdit, Edit } from './edit';

type StructureEdit = Exclude<Edit, CellsEdit>;

interface Load {
  readonly cells: number;
  readonly characters: number;
}

/** How much one request carries: far below the 5 MB that Excel on the web allows, and soon enough done for a Stop to be heard. */
const CELLS_PER_REQUEST = 2_000;
const CHARACTERS_PER_REQUEST = 400_000;
/** A column of formulas goes in one request as far as Excel allows: the first of them may fill the rest of the column. */
const LOAD_OF_COLUMN: Load = { cells: 20_000, characters: 1_500_000 };

const NOTHING: Load = { cells: 0, characters: 0 };

const lengthOf = (entry: CellEntry | undefined): number => {
  if (typeof entry === 'string') return entry.length;
  return typeof entry === 'object' && entry !== null ? entry.formula.length : 1;
};

const total = (row: readonly CellEntry[]): number => row.reduce<number>((sum, entry) => sum + lengthOf(entry), 0);

const plus = (one: Load, other: Load): Load => ({
  cells: one.cells + other.cells,
  characters: one.characters + other.characters,
});

const fits = ({ cells, characters }: Load): boolean =>
  cells <= CELLS_PER_REQUEST && characters <= CHARACTERS_PER_REQUEST;

const isFormulaColumn = ({ after }: CellsEdit): boolean =>
  after.every((row) => row.length === 1) && after.some(([entry]) => typeof entry === 'object' && entry !== null);

const loadOfRow = (edit: CellsEdit, row: number): Load => {
  const after = edit.after[row] ?? [];
  return { cells: after.length, characters: total(after) + total(edit.before[row] ?? []) };
};

const loadOf = (edit: CellsEdit): Load =>
  edit.after.reduce<Load>((sum, _row, index) => plus(sum, loadOfRow(edit, index)), NOTHING);

/** True for a column of formulas that Excel takes whole, though it is more than is usually sent at once. */
const isKeptWhole = (edit: CellsEdit): boolean => {
  const { cells, characters } = loadOf(edit);
  const isTaken = cells <= LOAD_OF_COLUMN.cells && characters <= LOAD_OF_COLUMN.characters;
  return isTaken && isFormulaColumn(edit);
};

const rowsOf = <Cells extends CellsEdit>(edit: Cells, first: number, end: number): Cells => ({
  ...edit,
  row: edit.row + first,
  before: edit.before.slice(first, end),
  after: edit.after.slice(first, end),
});

/** What one request does: writes rectangles of cells, or one thing to a sheet or table. */
export type WriteBatch<Cells extends CellsEdit = CellsEdit> =
  | { readonly kind: 'cells'; readonly edits: readonly Cells[] }
  | { readonly kind: 'structure'; readonly edit: StructureEdit };

/**
 * Shares edits out over requests, in their order; large rectangles are cut between rows, small ones travel together, and
 * a column of formulas is not cut.
 */
export const writeBatches = <Cells extends CellsEdit>(
  edits: readonly (Cells | StructureEdit)[],
): readonly WriteBatch<Cells>[] => {
  const batches: WriteBatch<Cells>[] = [];
  let open: Cells[] = [];
  let load = NOTHING;
  const close = (): void => {
    if (open.length > 0) batches.push({ kind: 'cells', edits: open });
    open = [];
    load = NOTHING;
  };
  const addWhole = (edit: Cells): void => {
    const more = loadOf(edit);
    if (!fits(plus(load, more))) close();
    open.push(edit);
    load = plus(load, more);
  };
  const addCells = (edit: Cells): void => {
    if (isKeptWhole(edit)) {
      addWhole(edit);
      return;
    }
    let first = 0;
    for (let row = 0; row < edit.after.length; row += 1) {
      const more = loadOfRow(edit, row);
      if (load.cells > 0 && !fits(plus(load, more))) {
        if (row > first) open.push(rowsOf(edit, first, row));
        first = row;
        close();
      }
      load = plus(load, more);
    }
    if (first < edit.after.length) open.push(rowsOf(edit, first, edit.after.length));
  };
  for (const edit of edits) {
    if (edit.kind === 'cells') addCells(edit);
    else {
      close();
      batches.push({ kind: 'structure', edit });
    }
  }
  close();
  return batches;
};

/** How many cells the edits write. */
export const cellsWritten = (edits: readonly Edit[]): number =>
  edits.reduce((sum, edit) => sum + (edit.kind === 'cells' ? edit.after.flat().length : 0), 0);
