import type { CellEntry, CellsEdit, Edit } from './edit';

/** How much one request carries: far below the 5 MB that Excel on the web allows, and soon enough done for a Stop to be heard. */
const CELLS_PER_REQUEST = 2_000;
const CHARACTERS_PER_REQUEST = 400_000;

interface Load {
  readonly cells: number;
  readonly characters: number;
}

const NOTHING: Load = { cells: 0, characters: 0 };

const lengthOf = (entry: CellEntry | undefined): number => {
  if (typeof entry === 'string') return entry.length;
  return typeof entry === 'object' && entry !== null ? entry.text.length : 1;
};

const total = (row: readonly CellEntry[]): number => row.reduce<number>((sum, entry) => sum + lengthOf(entry), 0);

const plus = (one: Load, other: Load): Load => ({
  cells: one.cells + other.cells,
  characters: one.characters + other.characters,
});

const fits = ({ cells, characters }: Load): boolean =>
  cells <= CELLS_PER_REQUEST && characters <= CHARACTERS_PER_REQUEST;

const loadOfRow = (edit: CellsEdit, row: number): Load => {
  const after = edit.after[row] ?? [];
  return { cells: after.length, characters: total(after) + total(edit.before[row] ?? []) };
};

const rowsOf = (edit: CellsEdit, first: number, end: number): CellsEdit => ({
  ...edit,
  row: edit.row + first,
  before: edit.before.slice(first, end),
  after: edit.after.slice(first, end),
});

/** Shares edits out over requests, in their order; large rectangles are cut between rows, small ones travel together. */
export const writeBatches = (edits: readonly Edit[]): readonly (readonly Edit[])[] => {
  const batches: Edit[][] = [[]];
  let load = NOTHING;
  const makeRoom = (more: Load): boolean => {
    if (fits(plus(load, more)) || load.cells === 0) return false;
    batches.push([]);
    load = NOTHING;
    return true;
  };
  for (const edit of edits) {
    if (edit.kind !== 'cells') {
      batches.at(-1)?.push(edit);
      continue;
    }
    let first = 0;
    for (let row = 0; row < edit.after.length; row += 1) {
      const more = loadOfRow(edit, row);
      const open = batches.at(-1);
      if (makeRoom(more)) {
        if (row > first) open?.push(rowsOf(edit, first, row));
        first = row;
      }
      load = plus(load, more);
    }
    if (first < edit.after.length) batches.at(-1)?.push(rowsOf(edit, first, edit.after.length));
  }
  return batches.filter((batch) => batch.length > 0);
};

/** How many cells the edits write. */
export const cellsWritten = (edits: readonly Edit[]): number =>
  edits.reduce((sum, edit) => sum + (edit.kind === 'cells' ? edit.after.flat().length : 0), 0);
