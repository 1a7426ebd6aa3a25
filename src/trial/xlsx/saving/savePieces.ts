import type { BookState, CellRecord } from '../../book/bookState';
import type { SavedInto } from '../save/saveXlsx';

/** A part of a workbook on its way to be saved, small enough that handing it over keeps no page waiting. */
export type SavePiece =
  /** All but the cells, which follow. */
  | { readonly kind: 'book'; readonly file: SavedInto; readonly state: BookState }
  | { readonly kind: 'cells'; readonly sheetId: string; readonly cells: readonly CellRecord[] }
  | { readonly kind: 'end' };

/** A workbook to be saved, and the file it is saved into. */
export interface ToSave {
  readonly file: SavedInto;
  readonly state: BookState;
}

/** Cells of one piece: some hundredths of a second to hand over. */
const AT_ONCE = 20_000;

/** Takes a workbook apart that is to be saved; `most` cells come at once. */
export function* savePieces({ file, state }: ToSave, most = AT_ONCE): Generator<SavePiece> {
  const { original, tables } = file;
  const sheets = state.sheets.map((sheet) => ({ ...sheet, cells: [] }));
  yield { kind: 'book', file: { original, tables }, state: { ...state, sheets } };
  for (const { id, cells } of state.sheets)
    for (let from = 0; from < cells.length; from += most)
      yield { kind: 'cells', sheetId: id, cells: cells.slice(from, from + most) };
  yield { kind: 'end' };
}

/** Puts the pieces together again in the order they came; undefined until the last of them is there. */
export const gatheringToSave = (): ((piece: SavePiece) => ToSave | undefined) => {
  let book: ToSave | undefined;
  const cells = new Map<string, CellRecord[]>();
  return (piece) => {
    if (piece.kind === 'book') {
      book = piece;
      for (const { id } of piece.state.sheets) cells.set(id, []);
      return undefined;
    }
    if (piece.kind === 'cells') {
      const own = cells.get(piece.sheetId);
      if (own === undefined) throw new Error('Cells came of a sheet that the workbook does not have.');
      for (const cell of piece.cells) own.push(cell);
      return undefined;
    }
    if (book === undefined) throw new Error('The workbook that is to be saved did not come.');
    const { file, state } = book;
    return {
      file,
      state: { ...state, sheets: state.sheets.map((each) => ({ ...each, cells: cells.get(each.id) ?? [] })) },
    };
  };
};
