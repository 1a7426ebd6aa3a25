import type { Act } from '../xlsx/acts/performAct';
import type { TableHabits } from './book/tableHabits';
import type { NameHabits } from './functions/keptNames';
import type { FunctionsGiven } from './functionRuntime';

export interface GridOptions extends FunctionsGiven {
  readonly container: HTMLElement;
  /** Do saved results stand when a workbook is opened, as Excel lets add-in cells stand? Else everything is calculated. */
  readonly savedResultsStand: boolean;
  /** What tables and formulas do by themselves. */
  readonly habits: () => TableHabits & NameHabits;
  /** Called when the user inserts or deletes rows or columns, or renames, moves or deletes a sheet: the page does it to the file. */
  readonly onAct: (act: Act) => void;
  /** Called with one sentence whenever the page refuses what the user tried. */
  readonly onRefused: (sentence: string) => void;
}
