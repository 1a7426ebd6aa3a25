import type { ShownCells } from '../../book/shownBook';
import type { HeldFormula, OpenedFile } from '../../book/bookState';
import type { Opened } from '../open/openXlsx';

/** A part of what came of reading a workbook, small enough that taking it over keeps no page waiting. */
export type Piece =
  | { readonly kind: 'refused'; readonly sentence: string }
  /** All but the cells and the formulas that the page does not calculate, which follow. */
  | { readonly kind: 'file'; readonly file: OpenedFile }
  | { readonly kind: 'cells'; readonly sheetId: string; readonly rows: ShownCells }
  | { readonly kind: 'held'; readonly formulas: readonly HeldFormula[] }
  | { readonly kind: 'end' };

/** Cells of one piece: some hundredths of a second to take over. */
const AT_ONCE = 20_000;

function* cellPieces(sheetId: string, cells: ShownCells, most: number): Generator<Piece> {
  let rows: ShownCells = {};
  let count = 0;
  for (const [row, inRow] of Object.entries(cells)) {
    rows[Number(row)] = inRow;
    count += Object.keys(inRow).length;
    if (count < most) continue;
    yield { kind: 'cells', sheetId, rows };
    rows = {};
    count = 0;
  }
  if (count > 0) yield { kind: 'cells', sheetId, rows };
}

const withoutCells = (file: OpenedFile): OpenedFile => {
  const sheets = file.workbook.sheets.map((sheet) => ({ ...sheet, cells: {} }));
  return { ...file, workbook: { ...file.workbook, sheets }, heldFormulas: [] };
};

/** Takes apart what came of reading a workbook; `most` cells are about what comes at once. */
export function* piecesOf(opened: Opened, most = AT_ONCE): Generator<Piece> {
  if (!opened.ok) {
    yield { kind: 'refused', sentence: opened.sentence };
    return;
  }
  const { file } = opened;
  yield { kind: 'file', file: withoutCells(file) };
  for (const { id, cells } of file.workbook.sheets) yield* cellPieces(id, cells, most);
  for (let from = 0; from < file.heldFormulas.length; from += most)
    yield { kind: 'held', formulas: file.heldFormulas.slice(from, from + most) };
  yield { kind: 'end' };
}

/** Puts the pieces together again in the order they came; undefined until the last of them is there. */
export const gathering = (): ((piece: Piece) => Opened | undefined) => {
  let file: OpenedFile | undefined;
  const held: HeldFormula[] = [];
  return (piece) => {
    switch (piece.kind) {
      case 'refused':
        return { ok: false, sentence: piece.sentence };
      case 'file':
        file = { ...piece.file, heldFormulas: held };
        return undefined;
      case 'cells': {
        const cells = file?.workbook.sheets.find(({ id }) => id === piece.sheetId)?.cells;
        if (cells === undefined) throw new Error('Cells came of a sheet that the workbook does not have.');
        Object.assign(cells, piece.rows);
        return undefined;
      }
      case 'held':
        for (const formula of piece.formulas) held.push(formula);
        return undefined;
      case 'end':
        if (file === undefined) throw new Error('The workbook that was read did not come.');
        return { ok: true, file };
    }
  };
};
