import type { Figures, TablesSnapshot } from '../../../markbook/tables';
import type { PaneActions } from '../../workbook/paneActions';

/** What the parts that show and keep dates are given. */
export interface DatesAtHand {
  readonly tables: TablesSnapshot;
  readonly figures: Pick<Figures, 'sheetOf'>;
  /** Counts the workbook's changes. */
  readonly changes: number;
  readonly actions: PaneActions;
}
