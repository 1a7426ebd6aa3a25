import type { ReactNode } from 'react';
import type { CellName } from '../../markbook/edits/cellName';
import type { Edit } from '../../markbook/edits/edit';
import type { PaneActions } from '../frame/paneActions';

/** A cell that a write would change; `before` and `after` as the teacher reads them, '' is blank. */
export interface ChangedCell extends CellName {
  readonly before: string;
  readonly after: string;
}

export interface WritePreviewProps {
  readonly edits: readonly Edit[];
  /** What the button says it will do: `Write 30 UMS to column H`. */
  readonly button: string;
  /** What the message says afterwards: `Wrote 30 UMS to column H.` */
  readonly done: string;
  readonly actions: PaneActions;
  /** Under which title a cell is listed; without it: cells that are blank now, then cells that are written over. */
  readonly groupOf?: (cell: ChangedCell) => string;
  /** The name of a row in the list, such as the learner's; without it the cell's address alone. */
  readonly nameOf?: (cell: ChangedCell) => string | undefined;
  readonly onWritten?: () => void;
  readonly onCancel?: () => void;
  readonly children?: ReactNode;
}
