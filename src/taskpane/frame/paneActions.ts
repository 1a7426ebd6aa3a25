/** What a screen can ask for. Plain calls, so that a screen needs no spreadsheet to be shown or tested. */
export interface PaneActions {
  readonly goTo: (sheet: string, cell: string) => void;
  readonly readAgain: () => void;
  readonly recalculate: () => void;
}
