import type { Figures } from '../../../markbook/tables/figures';
import type { PaneActions } from '../../frame/paneActions';

/** What every part of the Tables screen is told. */
export interface TablesPartProps {
  readonly figures: Figures;
  /** Counts the workbook's changes seen so far. */
  readonly workbookChanges: number;
  readonly actions: PaneActions;
}
