import { type DeskWorker, workerDesk } from '../../../markbook/workbookFile';
import { saveXlsx } from '../save/saveXlsx';
import { savePieces, type SavePiece, type ToSave } from './savePieces';

export interface BookSaving {
  /** The file of a workbook as it stands; undefined when its saving was stopped. */
  readonly save: (toSave: ToSave) => Promise<Uint8Array | undefined>;
  readonly stop: () => void;
}

/** With more cells than this, saving would be felt. */
const FEW = 20_000;

const isSmall = ({ state, file }: ToSave): boolean => {
  const cells = state.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const bytes = [...file.original.parts.values()].reduce((sum, part) => sum + part.length, 0);
  return cells <= FEW && bytes <= 100 * FEW;
};

/**
 * Saves a large workbook in a worker, a small one at once. Where the worker's script does not come, or it breaks down, it is
 * saved in the page after all: work is never lost for that.
 */
export const saveAway = (start: () => DeskWorker, few = isSmall): BookSaving => {
  const desk = workerDesk<SavePiece, Uint8Array>(start);
  return {
    stop: desk.stop,
    save: async (toSave) => {
      if (few(toSave)) return saveXlsx(toSave.file, toSave.state);
      try {
        return await desk.ask(savePieces(toSave), (bytes) => bytes);
      } catch {
        return saveXlsx(toSave.file, toSave.state);
      } finally {
        desk.dismiss();
      }
    },
  };
};
