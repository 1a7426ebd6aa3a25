import { cellsWritten, type Edit } from '../../markbook/edits';

/** Excel was reported to refuse one step of Undo for 1,600 formulas: only what is well below that is asked for as one. */
const MOST_CELLS = 500;

/** The hosts, one for as long as the pane runs, that would not make one step of a write. */
const unable = new WeakSet<object>();

/** From now on no write is asked for as one step. */
export const noteStepRefused = (): void => {
  unable.add(Office.context);
};

/** True where Excel's own Undo can be asked to take a write back in one step. */
export const isOneStep = (edits: readonly Edit[]): boolean =>
  edits.every(({ kind }) => kind === 'cells' || kind === 'dress') &&
  cellsWritten(edits) <= MOST_CELLS &&
  !unable.has(Office.context) &&
  Office.context.requirements.isSetSupported('ExcelApi', '1.20');
