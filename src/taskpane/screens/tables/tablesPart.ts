import type { Figures } from '../../../markbook/tables';
import type { SubjectCode } from '../../../rules';
import type { PaneActions } from '../../workbook/paneActions';

/** What every part of the Tables screen is told. */
export interface TablesPartProps {
  readonly figures: Figures;
  /** Counts the workbook's changes seen so far. */
  readonly workbookChanges: number;
  /** The subject of the tracker in hand: taken for granted until a table says another. */
  readonly subject?: SubjectCode;
  readonly actions: PaneActions;
}
